/** Other orders than by date that explain how the rows of a table are sorted. */
import type { Table } from '../../list/model.ts';
import type { DatedEntry } from './date-cells.ts';
/**
 * So many distinct dates show an order although 0, 1, 2… entries are out of place: a random order
 * passes in less than 1 % of cases.
 */
export declare const MIN_DISTINCT: number[];
/** Whether distinct values are enough to show an order with entries out of place. */
export declare function showsOrder(distinct: number, out: number, entries: number): boolean;
/**
 * The fewest entries out of place in any order or grouping by another column; infinite without one,
 * or where they are more than `limit`.
 */
export declare function otherOrders(entries: readonly DatedEntry[], table: Table | undefined, limit: number): number;
