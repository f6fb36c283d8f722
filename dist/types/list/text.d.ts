import type { Nodes } from 'mdast';
export { flatten as fold } from '../text/phrases.ts';
export { truncate } from '../text/truncate.ts';
/**
 * What a reader sees of a node: pictures, comments and markup left out, line
 * breaks as spaces. Not folded.
 */
export declare function visibleText(node: Nodes): string;
/** Whether a title is long enough to name one thing, not a kind of things. */
export declare function isDescriptive(title: string): boolean;
/** A heading's text as GitHub makes its slug of it: as it is seen, but nothing for a line break. */
export declare function slugText(node: Nodes): string;
/** Whether a link's words only say what kind of thing it leads to. */
export declare function isGeneric(text: string): boolean;
/**
 * A title as it is compared: letters and digits only, lower case, accents and
 * full-width forms folded, LaTeX commands dropped, so that
 * `$\mathcal{D}^2$-Net: A  Study` and `D2-Net – a study` agree.
 */
export declare function comparableTitle(title: string): string;
