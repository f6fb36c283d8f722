import type { Cell, Column, EntryBase, Link, Section, Span } from '../model.ts';
/** The title of a row: of its title column, or of the first cell with a text. */
export declare function rowTitle(cells: readonly Cell[], columns: readonly Column[]): string;
/** The title of a bullet, from the visible text of its own paragraphs and its links. */
export declare function bulletTitle(text: string, links: readonly Link[]): string;
/** The link of the title, otherwise the first one that is not a badge. */
export declare function findMainLink(title: string, links: readonly Link[]): Link | undefined;
/** The identities of the papers that an entry links, and its own. */
export declare function identities(links: readonly Link[], mainLink: Link | undefined): Pick<EntryBase, 'papers' | 'identity'>;
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
