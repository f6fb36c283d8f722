import * as v from 'valibot'
import { compareDates, type ListDate } from '../../dates/dates.ts'
import type { List, Table } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { type DatedRow, datedRows } from '../analysis/date-cells.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { type LongestRun, longestRun } from '../analysis/longest-run.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  order: v.optional(
    v.pipe(
      v.picklist(['newest-first', 'oldest-first', 'auto']),
      v.description('How the rows are sorted; `auto` infers it for each table.'),
    ),
    'auto',
  ),
})

type DateOrderOptions = v.InferOutput<typeof options>
type DateDirection = 'newest-first' | 'oldest-first'

/** A table with a larger share of rows out of order is not sorted by date. */
const MOST_OUTLIERS = 0.25
/** A table with fewer dates shows no direction of its own. */
const LEAST_DATES = 4
/** A table with more rows out of order is sorted loosely: that is told once. */
const MOST_TOLD = 20
/** So many rows must be in order among themselves for the table to be sorted in blocks. */
const LEAST_BLOCK = 5

/** A row that stands among younger or older ones. */
export default rule(
  {
    id: 'date-order',
    severity: ['warning'],
    description:
      'A row out of the order of dates that its table keeps; the fewest rows that need to move, and where they belong.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { base, options } = context
    const matches = base && matchTables(list, base.list)
    const order = options.order === 'auto' ? undefined : options.order
    const usual = order ?? fileDirection(base?.list ?? list)
    for (const table of list.tables) {
      const model = matches?.get(table) ?? table
      const direction = order ?? tableDirection(model, usual)
      if (!direction || !(order || isSorted(model, direction))) continue
      const misplaced = misplacedIn(model, direction)
      if (misplaced.length > MOST_TOLD)
        tellLooseOrder(table, misplacedIn(table, direction), direction, context)
      else tellRows(table, direction, new Set(misplaced.map(nameOf)), context)
    }
  },
)

/** @param before the names of the rows that were misplaced before the change, if there was one */
function tellRows(
  table: Table,
  direction: DateDirection,
  before: ReadonlySet<string>,
  context: RuleContext<DateOrderOptions>,
): void {
  const { text, base, isChanged, lineOf, report } = context
  const rows = datedRows(table)
  // Where either of two rows could go, it is the one that was told before, else a changed one.
  const dear = rows.length + 1
  const weigh = (dated: DatedRow) =>
    before.has(nameOf(dated)) ? 1 : isChanged(dated.row.span) ? dear : dear * dear
  const { blocks } = runOf(rows, direction, base ? weigh : () => 1)
  const kept = new Set(blocks.flat())
  const misplaced = rows.filter((row, index) => !kept.has(index) && !before.has(nameOf(row)))
  const isLoose = misplaced.length > MOST_TOLD
  if (isLoose) tellLooseOrder(table, misplaced, direction, context)
  for (const [index, out] of rows.entries()) {
    if (kept.has(index) || (isLoose && !before.has(nameOf(out)))) continue
    // The block that it stands in: the last that begins before it, else the first.
    const block = blocks.findLast(([first = 0]) => first < index) ?? blocks[0] ?? []
    const staying = block.map((stay) => rows[stay] as DatedRow)
    const next = staying.find((other) => comesBefore(out.date, other.date, direction))
    const beside = next ?? staying.at(-1)
    if (!beside) continue
    const target = lineSpan(text, beside.row.span)
    const where = next ? 'above' : 'below'
    // A changed row is no cause of an unchanged one's being out of order.
    const isCause = isChanged(out.row.span) || !isChanged(beside.row.span)
    report({
      message: `Unexpected row of ${dayInWords(out)} here, expected it ${where} line ${lineOf(beside.row.span.start)} (${dayInWords(beside)}): the table is sorted ${inWords(direction)}`,
      place: out.row.span,
      fingerprint: [...table.section.path, nameOf(out)],
      ...(isCause && {
        cause: { message: `It belongs ${where} this row`, place: beside.row.span },
      }),
      ...(table.syntax === 'gfm' && {
        fix: moveLine(text, out.row.span, next ? target.start : target.end),
        fixKind: isNumbered(table) ? 'suggestion' : 'safe',
      }),
    })
  }
}

/** The date as the cell shows it, and the day that a comment in it hides. */
function dayInWords({ cell, date }: DatedRow): string {
  return date.hiddenDay === undefined ? cell.text : `${cell.text}, day ${date.hiddenDay}`
}

function nameOf({ row }: DatedRow): string {
  return row.identity ?? row.title
}

function tellLooseOrder(
  table: Table,
  misplaced: readonly DatedRow[],
  direction: DateDirection,
  { options, lineOf, report }: RuleContext<DateOrderOptions>,
): void {
  const [first] = misplaced
  if (!first) return
  const usual = options.order === 'auto' ? ' as nearly all are' : ''
  report({
    message: `Unexpected order of ${misplaced.length} of ${datedRows(table).length} rows, expected all ${inWords(direction)}${usual}; the first is on line ${lineOf(first.row.span.start)}`,
    place: table.headerSpan,
    fingerprint: [...table.section.path, 'loose'],
    cause: { message: 'The first row out of order', place: first.row.span },
  })
}

function inWords(direction: DateDirection): string {
  return direction === 'newest-first' ? 'newest first' : 'oldest first'
}

/** Whether a date must stand before another one; ties stay as they are. */
function comesBefore(date: ListDate, other: ListDate, direction: DateDirection): boolean {
  const difference = compareDates(date, other)
  return direction === 'newest-first' ? difference > 0 : difference < 0
}

function runOf(
  rows: readonly DatedRow[],
  direction: DateDirection,
  weigh: (row: DatedRow) => number,
): LongestRun {
  const items = rows.map((row) => {
    const [first, last] = daysOf(row.date)
    return direction === 'oldest-first'
      ? { low: first, high: last, weight: weigh(row) }
      : { low: -last, high: -first, weight: weigh(row) }
  })
  const dearest = items.reduce((most, { weight }) => Math.max(most, weight), 1)
  return longestRun(items, LEAST_BLOCK * dearest)
}

/** The first and the last day that a date may mean, as numbers that rise with time. */
function daysOf({ year, month, day, hiddenDay }: ListDate): [number, number] {
  const rank = (m: number, d: number) => (year * 12 + m) * 31 + d
  return [rank(month ?? 1, day ?? hiddenDay ?? 1), rank(month ?? 12, day ?? hiddenDay ?? 31)]
}

/** The direction that a table's own dates show, else its file's. */
function tableDirection(table: Table, usual: DateDirection | undefined): DateDirection | undefined {
  const { dates, inOrder } = orders(table)
  const difference = inOrder['oldest-first'] - inOrder['newest-first']
  if (dates < LEAST_DATES || difference === 0) return usual
  return difference > 0 ? 'oldest-first' : 'newest-first'
}

/** The direction that all tables of a file together show. */
function fileDirection(list: List): DateDirection | undefined {
  let difference = 0
  for (const table of list.tables) {
    const { inOrder } = orders(table)
    difference += inOrder['oldest-first'] - inOrder['newest-first']
  }
  if (difference === 0) return
  return difference > 0 ? 'oldest-first' : 'newest-first'
}

function isSorted(table: Table, direction: DateDirection): boolean {
  const { dates, inOrder } = orders(table)
  const out = dates - inOrder[direction]
  return out <= Math.max(1, dates * MOST_OUTLIERS)
}

/** The fewest rows that need to move for a table to be sorted. */
function misplacedIn(table: Table, direction: DateDirection): DatedRow[] {
  return orders(table).misplaced[direction]
}

interface Orders {
  dates: number
  /** How many rows are in order, less the price of blocks. */
  inOrder: Record<DateDirection, number>
  misplaced: Record<DateDirection, DatedRow[]>
}

const known = new WeakMap<Table, Orders>()

/** How well a table is sorted each way. */
function orders(table: Table): Orders {
  const found = known.get(table)
  if (found) return found
  const rows = datedRows(table)
  const rising = runOf(rows, 'oldest-first', () => 1)
  const falling = runOf(rows, 'newest-first', () => 1)
  const outOf = ({ blocks }: LongestRun) => {
    const kept = new Set(blocks.flat())
    return rows.filter((_, index) => !kept.has(index))
  }
  const result: Orders = {
    dates: rows.length,
    inOrder: { 'oldest-first': rising.worth, 'newest-first': falling.worth },
    misplaced: { 'oldest-first': outOf(rising), 'newest-first': outOf(falling) },
  }
  known.set(table, result)
  return result
}
