/** Which way entries are sorted by date, and which of them are out of order. */

import { compareDates, daysOf } from '../../dates/compare.ts'
import type { ListDate } from '../../dates/formats.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import type { DatedEntry, Timeline } from './date-cells.ts'
import { type LongestRun, longestRun } from './longest-run.ts'
import { MIN_DISTINCT, otherOrders, showsOrder } from './other-orders.ts'

export type SortDirection = 'newest-first' | 'oldest-first'

const DIRECTIONS = ['newest-first', 'oldest-first'] as const

/** So few distinct dates show no order, but may follow the one of the file. */
const MIN_DISTINCT_SHORT = 4
/** So many entries must be in order among themselves for the entries to be sorted in blocks. */
const MIN_BLOCK = 5
/** Bullets are rarely sorted by date: so many, with one or this share out of place. */
const MIN_BULLETS = 10
const MAX_OUT_BULLETS = 0.05
/** An order is certain with so many distinct dates, and at most this share out of place. */
const MIN_DISTINCT_CERTAIN = 10
const MAX_OUT_CERTAIN = 0.05

/** The order that entries are in. */
export interface DateOrder {
  direction: SortDirection
  /** Entries out of place can be moved without a review. */
  isCertain: boolean
}

/** How important it is that an entry stays where it is. */
export type Weigh = (entry: DatedEntry) => number

/** The entries that may stay where they are, in blocks, and the others. */
export interface SortedEntries {
  blocks: DatedEntry[][]
  kept: ReadonlySet<DatedEntry>
  misplaced: DatedEntry[]
}

/**
 * The order that entries themselves show; `undefined` where they show none, or where another column
 * or groups explain better how they are sorted.
 *
 * @param entries those whose dates are not in doubt
 */
export function ownOrder(
  entries: readonly DatedEntry[],
  { table }: Pick<Timeline, 'table'>,
  weigh?: Weigh,
): DateOrder | undefined {
  const distinct = distinctDates(entries)
  if (distinct < (MIN_DISTINCT[0] as number) || (!table && entries.length < MIN_BULLETS)) return
  const [best] = DIRECTIONS.map((direction) => {
    const { misplaced, blocks } = sortedEntries(entries, direction, weigh)
    return { direction, blocks: blocks.length, out: misplaced.length + blocks.length - 1 }
  }).sort((a, b) => a.out - b.out)
  if (!best || !showsOrder(distinct, best.out, entries.length)) return
  const { direction, out, blocks } = best
  if (!table && out > Math.max(1, entries.length * MAX_OUT_BULLETS)) return
  const other = out > 0 ? otherOrders(entries, table, out) : Number.POSITIVE_INFINITY
  if (other < out) return
  const isCertain =
    distinct >= MIN_DISTINCT_CERTAIN &&
    out <= entries.length * MAX_OUT_CERTAIN &&
    blocks === 1 &&
    other > out &&
    table !== undefined &&
    !isNumbered(table)
  return { direction, isCertain }
}

/** Whether the dates are enough to show an order, if nothing is out of place. */
export function isLong(entries: readonly DatedEntry[]): boolean {
  return distinctDates(entries) >= (MIN_DISTINCT[0] as number)
}

/** Whether entries are too few to show an order, but enough to follow the one of their file. */
export function isShort(entries: readonly DatedEntry[]): boolean {
  return distinctDates(entries) >= MIN_DISTINCT_SHORT && !isLong(entries)
}

/** The direction that all tables of a file show which have dates enough. */
export function commonDirection(
  tables: readonly { entries: readonly DatedEntry[]; order: DateOrder | undefined }[],
): SortDirection | undefined {
  const long = tables.filter(({ entries }) => isLong(entries))
  const directions = new Set(long.map(({ order }) => order?.direction))
  const [direction] = directions
  return directions.size === 1 ? direction : undefined
}

/** Of columns of years the distinct years count, otherwise the distinct months or days. */
function distinctDates(entries: readonly DatedEntry[]): number {
  const finer = entries.filter(({ date }) => date.precision !== 'year')
  const counted = finer.length * 2 > entries.length ? finer : entries
  const names = counted.map(({ date }) => (counted === finer ? daysOf(date)[0] : date.year))
  return new Set(names).size
}

/** The fewest entries to move, the lightest first. */
export function sortedEntries(
  entries: readonly DatedEntry[],
  direction: SortDirection,
  weigh: Weigh = () => 1,
): SortedEntries {
  const items = entries.map((entry) => {
    const [first, last] = daysOf(entry.date)
    const [low, high] = direction === 'oldest-first' ? [first, last] : [-last, -first]
    return { low, high, weight: weigh(entry) }
  })
  const heaviest = items.reduce((most, { weight }) => Math.max(most, weight), 1)
  const run: LongestRun = longestRun(items, MIN_BLOCK * heaviest)
  const blocks = run.blocks.map((block) => block.map((index) => entries[index] as DatedEntry))
  const kept = new Set(blocks.flat())
  return { blocks, kept, misplaced: entries.filter((entry) => !kept.has(entry)) }
}

/** The entries between which one stands or belongs; at an end there is only one. */
export interface Neighbors {
  before: DatedEntry | undefined
  after: DatedEntry | undefined
}

/** The nearest entries in order around a place. */
export function neighborsOf({ entry }: DatedEntry, { blocks }: SortedEntries): Neighbors {
  const block = blockOf(entry.span.start, blocks)
  return {
    before: block.findLast((other) => other.entry.span.start < entry.span.start),
    after: block.find((other) => other.entry.span.start > entry.span.start),
  }
}

/** The block around a place: the last that begins before it, otherwise the first. */
export function blockOf(start: number, blocks: readonly DatedEntry[][]): DatedEntry[] {
  return blocks.findLast(([first]) => first && first.entry.span.start < start) ?? blocks[0] ?? []
}

/** Whether a date is in order between two entries. */
export function fitsBetween(
  date: ListDate,
  { before, after }: Neighbors,
  direction: SortDirection,
): boolean {
  return (
    !(before && comesBefore(date, before.date, direction)) &&
    !(after && comesBefore(after.date, date, direction))
  )
}

/** Whether a date belongs before another one; equal dates stay as they are. */
export function comesBefore(date: ListDate, other: ListDate, direction: SortDirection): boolean {
  const difference = compareDates(date, other)
  return direction === 'newest-first' ? difference > 0 : difference < 0
}
