import type { Root } from 'mdast';
/** Repairs what the parser leaves out or reads differently than GitHub, in place. */
export declare function repairTree(tree: Root, text: string): void;
