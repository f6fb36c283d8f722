import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun, type Rankable } from '../../../src/lint/analysis/longest-run.ts'

/** Whether items can be given ranks, each of its own range, that never fall. */
function isAscending(items: readonly Rankable[]): boolean {
  let rank = Number.NEGATIVE_INFINITY
  for (const { low, high } of items) {
    rank = Math.max(rank, low)
    if (rank > high) return false
  }
  return true
}

/** The worth of keeping some items, in as few blocks as they can be cut into. */
function worthOf(items: readonly Rankable[], anew: number): number {
  let worth = 0
  let block: Rankable[] = []
  for (const item of items) {
    if (!isAscending([...block, item])) {
      worth -= anew
      block = []
    }
    block.push(item)
    worth += item.weight
  }
  return worth
}

/** The best worth that any choice of items has, by trying them all. */
function bestWorth(items: readonly Rankable[], anew: number): number {
  let best = 0
  for (let choice = 0; choice < 1 << items.length; choice++) {
    best = Math.max(
      best,
      worthOf(
        items.filter((_, index) => choice & (1 << index)),
        anew,
      ),
    )
  }
  return best
}

const anyItem = fc
  .record({
    low: fc.nat(8),
    width: fc.oneof(fc.constant(0), fc.nat(8)),
    weight: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ low, width, weight }) => ({ low, high: low + width, weight }))
const anyItems = fc.array(anyItem, { maxLength: 10 })
const anyPrice = fc.constantFrom(1, 2, 5, 12, Number.POSITIVE_INFINITY)

const exact = (...ranks: number[]) => ranks.map((rank) => ({ low: rank, high: rank, weight: 1 }))

describe('longestRun', () => {
  it('keeps the items of most worth, as trying all choices shows', () => {
    fc.assert(
      fc.property(anyItems, anyPrice, (items, anew) => {
        expect(longestRun(items, anew).worth).toBe(bestWorth(items, anew))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what it says: ascending blocks, one after the other, of that worth', () => {
    fc.assert(
      fc.property(anyItems, anyPrice, (items, anew) => {
        const { blocks, worth } = longestRun(items, anew)
        const kept = blocks.flat()
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        for (const block of blocks) {
          expect(isAscending(block.map((index) => items[index] as Rankable))).toBe(true)
        }
        const total = kept.reduce((sum, index) => sum + (items[index] as Rankable).weight, 0)
        const price = blocks.length > 1 ? (blocks.length - 1) * anew : 0
        expect(total - price).toBe(worth)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps all of what is in order, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (ranks) => {
        const { blocks } = longestRun(
          exact(...ranks.sort((a, b) => a - b)),
          Number.POSITIVE_INFINITY,
        )
        expect(blocks).toEqual([ranks.map((_, index) => index)])
      }),
    )
  })

  it('leaves out the one that stands among others', () => {
    expect(longestRun(exact(1, 2, 9, 3, 4), Number.POSITIVE_INFINITY).blocks).toEqual([
      [0, 1, 3, 4],
    ])
    expect(longestRun(exact(1, 2, 3, 4, 0), Number.POSITIVE_INFINITY).blocks).toEqual([
      [0, 1, 2, 3],
    ])
  })

  it('lets an item with a range stand for whichever of its ranks fits', () => {
    const year = { low: 1, high: 12, weight: 1 }
    const keep = (...items: Rankable[]) => longestRun(items, Number.POSITIVE_INFINITY).blocks
    expect(keep(...exact(5), year, ...exact(7))).toEqual([[0, 1, 2]])
    expect(keep(...exact(5), year, year, ...exact(5))).toEqual([[0, 1, 2, 3]])
    // It cannot stand for two of them at once.
    expect(keep(...exact(5, 6), year, ...exact(4))).toEqual([[0, 1, 2]])
  })

  it('rather moves one that is cheap', () => {
    const [first, second] = exact(2, 1) as [Rankable, Rankable]
    const keep = (a: number, b: number) =>
      longestRun(
        [
          { ...first, weight: a },
          { ...second, weight: b },
        ],
        Number.POSITIVE_INFINITY,
      ).blocks
    expect(keep(3, 1)).toEqual([[0]])
    expect(keep(1, 3)).toEqual([[1]])
  })

  it('begins anew where that is worth its price', () => {
    const items = exact(4, 5, 6, 1, 2, 3)
    expect(longestRun(items, 2).blocks).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
    expect(longestRun(items, 3).blocks).toHaveLength(1)
  })

  it('knows what to do with nothing', () => {
    expect(longestRun([], 5)).toEqual({ blocks: [[]], worth: 0 })
  })

  it('takes little longer for many items', () => {
    const items = Array.from({ length: 200_000 }, (_, index) => ({
      low: (index * 7919) % 100_003,
      high: (index * 7919) % 100_003,
      weight: 1,
    }))
    const start = performance.now()
    expect(longestRun(items, 1000).worth).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
