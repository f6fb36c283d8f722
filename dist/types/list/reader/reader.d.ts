import type { Root } from 'mdast';
import type { List } from '../model.ts';
/**
 * Reads a tree into a list in three steps: walk the tree once and collect what is where;
 * give references the addresses of their definitions; name the entries and the columns.
 */
export declare class Reader {
    #private;
    constructor(text: string);
    read(tree: Root): List;
}
