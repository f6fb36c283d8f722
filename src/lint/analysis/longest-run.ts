/** An item to sort: the range of its possible ranks, and its weight. */
export interface Rankable {
  /** The lowest and the highest possible rank: a year's first and last day. */
  low: number
  high: number
  /** How important it is that it stays in place; usually 1. */
  weight: number
}

/** The items that can stay where they are. */
export interface LongestRun {
  /** Indices of the items that stay, ascending; more than one block where the order restarts. */
  blocks: number[][]
  /** The weight of those that stay, minus the cost of each restart. */
  worth: number
}

interface Chain {
  index: number
  worth: number
  previous: Chain | undefined
  /** Whether the order restarts with this item. */
  restarts: boolean
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
export function longestRun(items: readonly Rankable[], restartCost: number): LongestRun {
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
        following.push([
          later,
          { index, worth: previous.worth + weight, previous, restarts: false },
        ])
    }
    const smooth = bestUpTo(rank)
    const broken = before !== undefined && before.worth - restartCost > (smooth?.worth ?? 0)
    const previous = broken ? before : smooth
    const worth = (previous?.worth ?? 0) - (broken ? restartCost : 0) + weight
    following.push([rank, { index, worth, previous, restarts: broken }])
    for (const [later, chain] of following) {
      place(later, chain)
      if (chain.worth > (best?.worth ?? 0)) best = chain
    }
  }

  const blocks: number[][] = [[]]
  for (let chain = best; chain; chain = chain.previous) {
    blocks[0]?.push(chain.index)
    if (chain.restarts) blocks.unshift([])
  }
  for (const block of blocks) block.reverse()
  return { blocks, worth: best?.worth ?? 0 }
}
