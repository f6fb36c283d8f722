import type { Cell, Column, Table } from '../model.ts';
/**
 * The columns of a table, each with the role that its header and its cells show together: a
 * column "ID" with dates is a date column, a column "Time" with running times is not.
 */
export declare function readColumns(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Column[];
/** Whether rows have running numbers, which moving a row would mix up. */
export declare function isNumbered(table: Table): boolean;
