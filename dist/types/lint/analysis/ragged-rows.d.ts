import type { Row, Span, Table } from '../../list/model.ts';
/**
 * The cell with which a second row begins on a row's line, or nothing: two rows
 * that lost the line break between them. The second half must look like a row
 * of its own: a date, or two cells of other kinds, where the columns have them.
 *
 * @param model the table that shows what the columns hold: the row's own, or what it was before a change
 */
export declare function gluedAt(row: Row, model?: Table): number | undefined;
export declare function isGlued(row: Row, model?: Table): boolean;
/**
 * The mend of a row with too many cells as it may have been meant: the cells of
 * one column, cut up by pipes, put together again with the pipes escaped. The
 * column is the one that leaves the others in their usual shapes; among equals
 * the one whose pipes have no blanks around them. Nothing where that is no
 * single column.
 */
export declare function joinSurplus(row: Row, text: string): {
    span: Span;
    text: string;
} | undefined;
