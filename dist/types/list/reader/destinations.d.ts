import type { Extension } from 'mdast-util-from-markdown';
import type { Span } from '../model.ts';
declare module 'mdast' {
    interface Data {
        /** Where a link's, image's or definition's address stands, without `<>`. */
        destination?: Span;
    }
}
/**
 * Makes the parser remember where each address stands.
 *
 * mdast keeps a link's decoded URL but not its place, and the place cannot be
 * found again by searching (`[a](b "b")`, `[![a](b)](b)`); micromark's tokens
 * know it.
 */
export declare const destinations: Extension;
