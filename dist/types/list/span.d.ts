import type { Nodes } from 'mdast';
import type { Span } from './model.ts';
/** The span of a parsed node; of a node without a position, an empty one at 0. */
export declare function spanOf(node: Nodes): Span;
export declare function contains(outer: Span, inner: Span): boolean;
/** A span without the blanks at its ends. */
export declare function trimSpan(text: string, { start, end }: Span): Span;
/** The content of a cell: mdast's cell starts at its pipe, and the last one ends after the row's. */
export declare function cellSpan(text: string, cell: Span): Span;
