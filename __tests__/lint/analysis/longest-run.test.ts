import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun, type Rankable } from '../../../src/lint/analysis/longest-run.ts'
import { cpuTime } from '../../cpu-time.ts'

/** Whether items can be given ranks, each of its own range, that never fall. */
function isAscending(items: readonly Rankable[]): boolean {
  let rank = Number.NEGATIVE_INFINITY
  for (const { low, high } of items) {
    rank = Math.max(rank, low)
    if (rank > high) return false
  }
  return true
}

/** The score of keeping some items, in as few blocks as they can be cut into. */
function scoreOf(items: readonly Rankable[], restartCost: number): number {
  let score = 0
  let block: Rankable[] = []
  for (const item of items) {
    if (!isAscending([...block, item])) {
      score -= restartCost
      block = []
    }
    block.push(item)
    score += item.weight
  }
  return score
}

/** The best score that any choice of items has, by trying them all. */
function bestScore(items: readonly Rankable[], restartCost: number): number {
  let best = 0
  for (let choice = 0; choice < 1 << items.length; choice++) {
    best = Math.max(
      best,
      scoreOf(
        items.filter((_, index) => choice & (1 << index)),
        restartCost,
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
const anyCost = fc.constantFrom(1, 2, 5, 12, Number.POSITIVE_INFINITY)

const exact = (...ranks: number[]) => ranks.map((rank) => ({ low: rank, high: rank, weight: 1 }))

describe('longestRun', () => {
  it('keeps the heaviest items, like a search of all choices', () => {
    fc.assert(
      fc.property(anyItems, anyCost, (items, restartCost) => {
        expect(longestRun(items, restartCost).score).toBe(bestScore(items, restartCost))
      }),
      { numRuns: 500 },
    )
  })

  it('returns ascending blocks with the given weight', () => {
    fc.assert(
      fc.property(anyItems, anyCost, (items, restartCost) => {
        const { blocks, score } = longestRun(items, restartCost)
        const kept = blocks.flat()
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        for (const block of blocks) {
          expect(isAscending(block.map((index) => items[index] as Rankable))).toBe(true)
        }
        const total = kept.reduce((sum, index) => sum + (items[index] as Rankable).weight, 0)
        const cost = blocks.length > 1 ? (blocks.length - 1) * restartCost : 0
        expect(total - cost).toBe(score)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps everything that is in order, ties included', () => {
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

  it('leaves out one misplaced item', () => {
    expect(longestRun(exact(1, 2, 9, 3, 4), Number.POSITIVE_INFINITY).blocks).toEqual([
      [0, 1, 3, 4],
    ])
    expect(longestRun(exact(1, 2, 3, 4, 0), Number.POSITIVE_INFINITY).blocks).toEqual([
      [0, 1, 2, 3],
    ])
  })

  it('uses whichever rank of a range fits', () => {
    const year = { low: 1, high: 12, weight: 1 }
    const keep = (...items: Rankable[]) => longestRun(items, Number.POSITIVE_INFINITY).blocks
    expect(keep(...exact(5), year, ...exact(7))).toEqual([[0, 1, 2]])
    expect(keep(...exact(5), year, year, ...exact(5))).toEqual([[0, 1, 2, 3]])
    // It cannot use two of them at once.
    expect(keep(...exact(5, 6), year, ...exact(4))).toEqual([[0, 1, 2]])
  })

  it('moves a light item first', () => {
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

  it('restarts if that is worth the cost', () => {
    const items = exact(4, 5, 6, 1, 2, 3)
    expect(longestRun(items, 2).blocks).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
    expect(longestRun(items, 3).blocks).toHaveLength(1)
  })

  it('accepts an empty list', () => {
    expect(longestRun([], 5)).toEqual({ blocks: [[]], score: 0 })
  })

  it('stays fast for many items', () => {
    const items = Array.from({ length: 200_000 }, (_, index) => ({
      low: (index * 7919) % 100_003,
      high: (index * 7919) % 100_003,
      weight: 1,
    }))
    const start = cpuTime()
    expect(longestRun(items, 1000).score).toBeGreaterThan(0)
    expect(cpuTime() - start).toBeLessThan(5_000)
  })
})
