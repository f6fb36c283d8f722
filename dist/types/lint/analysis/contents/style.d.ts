import type { Section } from '../../../list/model.ts';
import type { WrittenItem } from './written.ts';
/** A choice, and whether (nearly) all of the contents is written so. */
export interface Choice {
    text: string;
    isSure: boolean;
}
/** How the links of a contents are written. */
export interface LinkStyle {
    /** The visible text of a new link, as those of the others are made of their headings. */
    label(section: Section, model: WrittenItem): Choice;
    /** Its fragment. */
    address(section: Section): Choice;
}
/** Finds how nearly all links of a contents are written. */
export declare function linkStyle(items: readonly WrittenItem[], text: string): LinkStyle;
/** Lines of one depth, and what (nearly) all of them have around their link. */
export interface LineGroup {
    /** In the order of their sections. */
    lines: readonly WrittenItem[];
    before: string | undefined;
    after: string | undefined;
}
export declare function lineGroup(lines: readonly WrittenItem[]): LineGroup;
/** What at least nine of ten texts are. */
export declare function common(texts: readonly string[]): string | undefined;
/** What is before the link on a new line below or above the line of `model`. */
export declare function prefixFor(section: Section, model: WrittenItem, { lines, before }: LineGroup): Choice;
/** What is after the link on a new line: what all others have there, or the number of entries. */
export declare function suffixFor({ lines, after }: LineGroup, countOf: (section: Section) => number, section: Section): Choice;
