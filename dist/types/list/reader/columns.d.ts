import type { Cell, Column, Table } from '../model.ts';
/**
 * The columns of a table, each with the role that its header and its cells
 * give it together: a column headed "ID" that holds dates is a date column, one
 * headed "Time" that holds running times is not.
 */
export declare function readColumns(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Column[];
/** Whether rows carry running numbers, which a move would mix up. */
export declare function isNumbered(table: Table): boolean;
