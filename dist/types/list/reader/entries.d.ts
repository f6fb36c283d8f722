import type { Cell, Column, EntryBase, Link } from '../model.ts';
/** What a row is called: the words of its title column, or of the first cell that has any. */
export declare function rowTitle(cells: readonly Cell[], columns: readonly Column[]): string;
/** What a bullet is called, from the visible words of its own paragraphs and its links. */
export declare function bulletTitle(text: string, links: readonly Link[]): string;
/** What a link leads an entry to: its title's link, else the first that is no badge. */
export declare function findMainLink(title: string, links: readonly Link[]): Link | undefined;
/** The identities of an entry: of the papers it links, and its own. */
export declare function identities(links: readonly Link[], mainLink: Link | undefined): Pick<EntryBase, 'papers' | 'identity'>;
