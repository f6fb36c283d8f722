/** One item to be put in order: the values it may stand for, and how dear it is to move. */
export interface Rankable {
  /** The least and the greatest rank it may have: a year's first and last day. */
  low: number
  high: number
  /** What leaving it in place is worth; 1 unless some should rather move than others. */
  weight: number
}

/** What may stay where it is for the whole to be in order. */
export interface LongestRun {
  /** Indices of the items that stay, ascending; more than one block where the order begins anew. */
  blocks: number[][]
  /** The worth of those that stay, less the price of each new beginning. */
  worth: number
}

interface Chain {
  index: number
  worth: number
  previous: Chain | undefined
  /** Whether the order begins anew with this item. */
  anew: boolean
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
export function longestRun(items: readonly Rankable[], anew: number): LongestRun {
  const ranks = [...new Set(items.map((item) => item.low))].sort((a, b) => a - b)
  const indexOf = new Map(ranks.map((rank, index) => [rank, index]))
  const at: (Chain | undefined)[] = new Array(ranks.length)
  const tree: (Chain | undefined)[] = new Array(ranks.length + 1)
  let best: Chain | undefined

  const place = (rank: number, chain: Chain) => {
    at[rank] = chain
    for (let node = rank + 1; node <= ranks.length; node += node & -node) {
      if (chain.worth > (tree[node]?.worth ?? 0)) tree[node] = chain
    }
  }
  const bestUpTo = (rank: number) => {
    let found: Chain | undefined
    for (let node = rank + 1; node > 0; node -= node & -node) {
      const chain = tree[node]
      if (chain && chain.worth > (found?.worth ?? 0)) found = chain
    }
    return found
  }

  for (const [index, { low, high, weight }] of items.entries()) {
    const rank = indexOf.get(low) as number
    const before = best
    const following: [number, Chain][] = []
    for (let later = rank + 1; later < ranks.length && (ranks[later] as number) <= high; later++) {
      const previous = at[later]
      if (previous)
        following.push([later, { index, worth: previous.worth + weight, previous, anew: false }])
    }
    const smooth = bestUpTo(rank)
    const broken = before !== undefined && before.worth - anew > (smooth?.worth ?? 0)
    const previous = broken ? before : smooth
    const worth = (previous?.worth ?? 0) - (broken ? anew : 0) + weight
    following.push([rank, { index, worth, previous, anew: broken }])
    for (const [later, chain] of following) {
      place(later, chain)
      if (chain.worth > (best?.worth ?? 0)) best = chain
    }
  }

  const blocks: number[][] = [[]]
  for (let chain = best; chain; chain = chain.previous) {
    blocks[0]?.push(chain.index)
    if (chain.anew) blocks.unshift([])
  }
  for (const block of blocks) block.reverse()
  return { blocks, worth: best?.worth ?? 0 }
}
