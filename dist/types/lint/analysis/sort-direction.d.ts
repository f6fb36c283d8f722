/** Which way entries are sorted by date, and which of them are out of order. */
import type { ListDate } from '../../dates/formats.ts';
import type { DatedEntry, Timeline } from './date-cells.ts';
export type SortDirection = 'newest-first' | 'oldest-first';
/** The order that entries are in. */
export interface DateOrder {
    direction: SortDirection;
    /** Entries out of place can be moved without a review. */
    isCertain: boolean;
}
/** How important it is that an entry stays where it is. */
export type Weigh = (entry: DatedEntry) => number;
/** The entries that may stay where they are, in blocks, and the others. */
export interface SortedEntries {
    blocks: DatedEntry[][];
    kept: ReadonlySet<DatedEntry>;
    misplaced: DatedEntry[];
}
/**
 * The order that entries themselves show; `undefined` where they show none, or where another column
 * or groups explain better how they are sorted.
 *
 * @param entries those whose dates are not in doubt
 */
export declare function ownOrder(entries: readonly DatedEntry[], { table }: Pick<Timeline, 'table'>, weigh?: Weigh): DateOrder | undefined;
/** Whether the dates are enough to show an order, if nothing is out of place. */
export declare function isLong(entries: readonly DatedEntry[]): boolean;
/** Whether entries are too few to show an order, but enough to follow the one of their file. */
export declare function isShort(entries: readonly DatedEntry[]): boolean;
/** The direction that all tables of a file show which have dates enough. */
export declare function commonDirection(tables: readonly {
    entries: readonly DatedEntry[];
    order: DateOrder | undefined;
}[]): SortDirection | undefined;
/** The fewest entries to move, the lightest first. */
export declare function sortedEntries(entries: readonly DatedEntry[], direction: SortDirection, weigh?: Weigh): SortedEntries;
/** The entries between which one stands or belongs; at an end there is only one. */
export interface Neighbors {
    before: DatedEntry | undefined;
    after: DatedEntry | undefined;
}
/** The nearest entries in order around a place. */
export declare function neighborsOf({ entry }: DatedEntry, { blocks }: SortedEntries): Neighbors;
/** The block around a place: the last that begins before it, otherwise the first. */
export declare function blockOf(start: number, blocks: readonly DatedEntry[][]): DatedEntry[];
/** Whether a date is in order between two entries. */
export declare function fitsBetween(date: ListDate, { before, after }: Neighbors, direction: SortDirection): boolean;
/** Whether a date belongs before another one; equal dates stay as they are. */
export declare function comesBefore(date: ListDate, other: ListDate, direction: SortDirection): boolean;
