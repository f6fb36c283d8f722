import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { List } from './model.ts';
declare module 'vfile' {
    interface DataMap {
        /** Set by `remarkList`. */
        list: List;
    }
}
/** A remark plugin that puts the list on `file.data.list`. */
export declare function remarkList(this: Processor): (tree: Root, file: VFile) => void;
/** Makes a processor's parser keep the positions of addresses; a second call does nothing. */
export declare function keepDestinations(processor: Processor): void;
/** The list that a file holds, read from its tree once. */
export declare function listOf(tree: Root, file: VFile): List;
