/** Which way tables are sorted by date, and which of their rows are out of order. */
import type { Table } from '../../list/model.ts';
import { type DatedRow } from './date-cells.ts';
import { type LongestRun } from './longest-run.ts';
export type SortDirection = 'newest-first' | 'oldest-first';
/** A table with fewer dates shows no direction of its own. */
export declare const MIN_DATES = 4;
/**
 * The direction that a table is sorted in; `undefined` if it is not sorted by date.
 *
 * @param usual the direction of a table whose own rows show none
 */
export declare function sortDirection(table: Table, usual: SortDirection | undefined): SortDirection | undefined;
/** The direction that most rows of all tables together show. */
export declare function directionOf(tables: readonly Table[]): SortDirection | undefined;
/** The fewest rows that need to move for a table to be sorted. */
export declare function misplacedIn(table: Table, direction: SortDirection): DatedRow[];
/** The rows that may stay where they are, by their indexes in blocks; others have to move. */
export declare function sortedRun(rows: readonly DatedRow[], direction: SortDirection, weigh: (row: DatedRow) => number): LongestRun;
