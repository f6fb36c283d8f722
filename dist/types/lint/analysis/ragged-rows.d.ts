import type { Row, Span, Table } from '../../list/model.ts';
/**
 * The index of the cell where a second row begins on a row's line, because the line break between
 * them is missing. The second half must look like a row: a date, or two cells of other shapes, in
 * the columns that have them.
 *
 * @param model the table that shows the shapes of the columns: the row's own, or its base
 */
export declare function gluedAt(row: Row, model?: Table): number | undefined;
export declare function isGlued(row: Row, model?: Table): boolean;
/**
 * The likely fix of a row with too many cells: the pipes inside one column's text escaped. The column
 * is the one that leaves the others in their usual shapes; among equals the one whose pipes have no
 * spaces around them. Nothing if that is not a single column.
 */
export declare function joinSurplus(row: Row, text: string): {
    span: Span;
    text: string;
} | undefined;
