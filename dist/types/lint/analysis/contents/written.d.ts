import type { Section, Span } from '../../../list/model.ts';
import type { Contents, ContentsItem } from './find.ts';
/** A link of the contents as it is written, and the line that it is on. */
export interface WrittenItem extends ContentsItem {
    section: Section;
    /** Its index among the items. */
    index: number;
    /** The line's text, without its line break. */
    line: Span;
    /** What is on its line before the link, and after it. */
    before: string;
    after: string;
    label: Span;
    /** The address without `#`. */
    address: Span;
    /** The only link to a section on its line, and the first of all. */
    isAlone: boolean;
    isInTable: boolean;
}
/** The links to sections that another one can be written like. */
export declare function writtenItems({ items, text }: Contents): WrittenItem[];
