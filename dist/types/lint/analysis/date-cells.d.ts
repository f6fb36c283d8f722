import type { ListDate } from '../../dates/formats.ts';
import { type DateReading } from '../../dates/parse.ts';
import type { Cell, Row, Table } from '../../list/model.ts';
/** A cell of a date column, and the date in it. */
export interface DateCell {
    row: Row;
    cell: Cell;
    reading: DateReading;
}
export interface DatedRow {
    row: Row;
    cell: Cell;
    date: ListDate;
}
/** The cells of a table's first date column, row by row; none where it has no such column. */
export declare function dateCells(table: Table): DateCell[];
/** The rows of a table that have a date. */
export declare function datedRows(table: Table): DatedRow[];
