/** One item to be put in order: the values it may stand for, and how dear it is to move. */
export interface Rankable {
    /** The least and the greatest rank it may have: a year's first and last day. */
    low: number;
    high: number;
    /** What leaving it in place is worth; 1 unless some should rather move than others. */
    weight: number;
}
/** What may stay where it is for the whole to be in order. */
export interface LongestRun {
    /** Indices of the items that stay, ascending; more than one block where the order begins anew. */
    blocks: number[][];
    /** The worth of those that stay, less the price of each new beginning. */
    worth: number;
}
/**
 * The dearest items that may stay where they are for the whole to be ascending:
 * the longest non-descending run, where an item with a range of ranks takes
 * whichever of them fits. At the price of `anew` the order may begin again, as
 * in a table that is sorted in blocks; `Infinity` allows no such beginning.
 *
 * A weighted longest increasing subsequence with a Fenwick tree of prefix
 * maxima over the distinct ranks: O(n log n) steps for items of one rank each.
 */
export declare function longestRun(items: readonly Rankable[], anew: number): LongestRun;
