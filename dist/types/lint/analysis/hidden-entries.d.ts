import type { Root } from 'mdast';
import type { Span } from '../../list/model.ts';
import type { ListVersion } from '../context.ts';
/** A block that GitHub shows otherwise than as a list, and why its entries are not seen. */
export interface HidingBlock {
    kind: 'fence' | 'indented' | 'tag' | 'html' | 'front-matter';
    /** All its lines. */
    span: Span;
    /** What opens it, as written: a fence, `<!--`, `<pre>`. */
    opener: string;
    /** What would close it; absent where it ends by itself. */
    closer?: string;
    isClosed: boolean;
}
export interface HiddenEntries {
    /** Entries of the base whose lines are still there, but no entries any more. */
    count: number;
    /** The block that holds most of them, if one does, and how many. */
    most?: {
        block: HidingBlock;
        count: number;
    };
    /** Where the first of them is that is in no such block: GitHub shows it as words. */
    firstLoose?: number;
}
/** Finds the entries of the base that are in the text, but that GitHub shows no more. */
export declare function hiddenEntries(head: ListVersion & {
    tree: Root;
}, base: ListVersion): HiddenEntries;
