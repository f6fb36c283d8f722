import type { Section } from '../../../list/model.ts';
import type { Contents } from './find.ts';
/** A section that a line of the contents could name. */
export interface Topic {
    section: Section;
    parent: Topic | undefined;
    /** Whether the contents names it. */
    isNamed: boolean;
    /** Where what belongs to it ends. */
    end: number;
    /** The titles from the outermost section's to its own: the same in another version. */
    path: string;
}
/** The sections below the contents, the ones left out by a comment not included. */
export declare function topicsOf({ list, text, span, named }: Contents): Topic[];
/**
 * The sections that a contents should name, but does not.
 * @param known those by which this is decided: of the base, where there is one
 */
export declare function missingTopics(contents: Contents, topics: readonly Topic[], known: readonly Topic[]): Topic[];
/** How many entries a section and those below it have. */
export declare function entriesOf({ list: { entries } }: Contents, { section, end }: Topic): number;
/** The sections of the same depth below the same one. */
export declare function groupOf({ section, parent }: Topic): string;
