/** Whether entries are sorted by name, and which are out of order. */
import type { Entry, Span } from '../../list/model.ts';
export interface SortedItem {
    entry: Entry;
    name: string;
    /** The text that moves with it, nested bullets included. */
    lines: Span;
}
/** One way to sort names: what is compared of a name, and how. */
export interface NameOrder {
    form(name: string): string;
    compare(a: string, b: string): number;
}
/** A group by the order that suits it best. */
export interface SortedGroup {
    ranks: ReadonlyMap<SortedItem, number>;
    /** Those that are in order, and stay. */
    kept: readonly SortedItem[];
    /** Those that are out of order whichever way names are compared. */
    misplaced: readonly SortedItem[];
}
/**
 * The ways in which people and programs sort names: with and without punctuation and spaces, with
 * digits as numbers or as characters, without a repository's owner or an article.
 */
export declare function ordersOf(locale: string): NameOrder[];
/**
 * Sorts a group in the way that moves the fewest entries. Of these, the misplaced ones are those that
 * are out of order among their neighbors in every other way, too.
 *
 * @param onlySorted nothing is returned of a group that is far from sorted
 */
export declare function sort(group: readonly SortedItem[], orders: readonly NameOrder[], onlySorted: boolean, weigh?: (item: SortedItem) => number): SortedGroup | undefined;
/** Whether a group shows that it is sorted: by itself, or by most others of its list. */
export declare function isSorted(group: readonly SortedItem[], sorted: SortedGroup | undefined, isUsual?: boolean): boolean;
interface TriedGroup {
    group: readonly SortedItem[];
    sorted: SortedGroup | undefined;
}
/** Whether the groups of a list that could show an order nearly all do. */
export declare function areMostSorted(tried: readonly TriedGroup[]): boolean;
/** Entries that begin with a year are sorted by it. */
export declare const DATED: RegExp;
/** A name from its first letter on, without emoji, quotes and brackets around it. */
export declare function sortName(name: string): string;
export {};
