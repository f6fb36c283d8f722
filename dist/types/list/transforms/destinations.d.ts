import type { Extension } from 'mdast-util-from-markdown';
import type { Span } from '../model.ts';
declare module 'mdast' {
    interface Data {
        /** The place of the address of a link, image or definition, without `<>`. */
        destination?: Span;
    }
}
/**
 * Keeps the place of each address. mdast has a link's decoded URL but not its place, which
 * cannot be found by searching (`[a](b "b")`, `[![a](b)](b)`).
 */
export declare const destinations: Extension;
