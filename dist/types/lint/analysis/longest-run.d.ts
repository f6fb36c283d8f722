/** An item to sort: the range of its possible ranks, and its weight. */
export interface Rankable {
    /** The lowest and the highest possible rank: a year's first and last day. */
    low: number;
    high: number;
    /** How important it is that it stays in place; usually 1. */
    weight: number;
}
/** The items that can stay where they are. */
export interface LongestRun {
    /** Indices of the items that stay, ascending; more than one block where the order restarts. */
    blocks: number[][];
    /** The weight of those that stay, minus the cost of each restart. */
    score: number;
}
/**
 * The heaviest items that can stay where they are if the others move: the longest non-descending
 * run, where an item with a range of ranks takes whichever fits. The order may restart at a cost, as
 * in a table that is sorted in blocks.
 *
 * A weighted longest increasing subsequence with a Fenwick tree of prefix maxima over the distinct
 * ranks: O(n log n) for items of one rank each.
 *
 * @param restartCost in weights; `Infinity`: the order never restarts
 */
export declare function longestRun(items: readonly Rankable[], restartCost: number): LongestRun;
