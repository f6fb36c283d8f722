/** Which way tables are sorted by date, and which of their rows are out of order. */

import type { ListDate } from '../../dates/formats.ts'
import type { Table } from '../../list/model.ts'
import { type DatedRow, datedRows } from './date-cells.ts'
import { type LongestRun, longestRun } from './longest-run.ts'

export type SortDirection = 'newest-first' | 'oldest-first'

/** A table with a larger share of rows out of order is not sorted by date. */
const MAX_OUTLIERS = 0.25
/** A table with fewer dates shows no direction of its own. */
export const MIN_DATES = 4
/** So many rows must be in order among themselves for the table to be sorted in blocks. */
const MIN_BLOCK = 5

/**
 * The direction that a table is sorted in; `undefined` if it is not sorted by date.
 *
 * @param usual the direction of a table whose own rows show none
 */
export function sortDirection(
  table: Table,
  usual: SortDirection | undefined,
): SortDirection | undefined {
  const { dates, inOrder } = orders(table)
  const own = dates < MIN_DATES ? undefined : directionOf([table])
  const direction = own ?? usual
  if (!direction) return
  const misplaced = dates - inOrder[direction]
  return misplaced <= Math.max(1, dates * MAX_OUTLIERS) ? direction : undefined
}

/** The direction that most rows of all tables together show. */
export function directionOf(tables: readonly Table[]): SortDirection | undefined {
  let difference = 0
  for (const table of tables) {
    const { inOrder } = orders(table)
    difference += inOrder['oldest-first'] - inOrder['newest-first']
  }
  if (difference === 0) return
  return difference > 0 ? 'oldest-first' : 'newest-first'
}

/** The fewest rows that need to move for a table to be sorted. */
export function misplacedIn(table: Table, direction: SortDirection): DatedRow[] {
  return orders(table).misplaced[direction]
}

/** The rows that may stay where they are, by their indexes in blocks; others have to move. */
export function sortedRun(
  rows: readonly DatedRow[],
  direction: SortDirection,
  weigh: (row: DatedRow) => number,
): LongestRun {
  const items = rows.map((row) => {
    const [first, last] = daysOf(row.date)
    return direction === 'oldest-first'
      ? { low: first, high: last, weight: weigh(row) }
      : { low: -last, high: -first, weight: weigh(row) }
  })
  const heaviest = items.reduce((most, { weight }) => Math.max(most, weight), 1)
  return longestRun(items, MIN_BLOCK * heaviest)
}

/** The first and the last day that a date may mean, as numbers that rise with time. */
function daysOf({ year, month, day, hiddenDay }: ListDate): [number, number] {
  const rank = (m: number, d: number) => (year * 12 + m) * 31 + d
  return [rank(month ?? 1, day ?? hiddenDay ?? 1), rank(month ?? 12, day ?? hiddenDay ?? 31)]
}

interface Orders {
  dates: number
  /** How many rows are in order, less the price of blocks. */
  inOrder: Record<SortDirection, number>
  misplaced: Record<SortDirection, DatedRow[]>
}

const known = new WeakMap<Table, Orders>()

/** How well a table is sorted each way. */
function orders(table: Table): Orders {
  const found = known.get(table)
  if (found) return found
  const rows = datedRows(table)
  const rising = sortedRun(rows, 'oldest-first', () => 1)
  const falling = sortedRun(rows, 'newest-first', () => 1)
  const outOf = ({ blocks }: LongestRun) => {
    const kept = new Set(blocks.flat())
    return rows.filter((_, index) => !kept.has(index))
  }
  const result: Orders = {
    dates: rows.length,
    inOrder: { 'oldest-first': rising.score, 'newest-first': falling.score },
    misplaced: { 'oldest-first': outOf(rising), 'newest-first': outOf(falling) },
  }
  known.set(table, result)
  return result
}
