import type { Cell, Column, Entry, Link, Section, Span } from '../model.ts';
/** The title of a row: of its title column, or of the first cell with a text. */
export declare function rowTitle(cells: readonly Cell[], columns: readonly Column[]): string;
/** The link of the title, otherwise the first one that is not a badge. */
export declare function findMainLink(title: string, links: readonly Link[]): Link | undefined;
/**
 * Gives a titled entry its main link, papers and identity.
 *
 * @param links its own; those of the bullets that describe it count where these have none
 * @param details links to its paper or code in such bullets
 */
export declare function identifyEntry(entry: Entry, links: readonly Link[], details: readonly Link[]): void;
/** An entry before it is named. */
export declare function blankEntry(span: Span, section: Section): {
    span: Span;
    section: Section;
    title: string;
    links: never[];
    mainLink: undefined;
    papers: never[];
    identity: undefined;
};
