import * as v from 'valibot'
import { compareDates, type ListDate } from '../../dates/dates.ts'
import { type DatedRow, datedRows } from '../../list/date-cells.ts'
import type { List, Table } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { type LongestRun, longestRun } from '../analysis/longest-run.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { line, message } from '../message.ts'
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
/** More misplaced rows of one table are one finding. */
const MAX_FINDINGS = 20
/** So many rows must be in order among themselves for the table to be sorted in blocks. */
const LEAST_BLOCK = 5

export default rule(
  {
    id: 'date-order',
    severity: ['warning'],
    description:
      'A row that is not in the date order of its table, with the place where it belongs.',
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
      if (misplaced.length > MAX_FINDINGS)
        reportOnce(table, misplacedIn(table, direction), direction, context)
      else reportRows(table, direction, new Set(misplaced.map(nameOf)), context)
    }
  },
)

/** @param before the names of the rows that were misplaced before the change */
function reportRows(
  table: Table,
  direction: DateDirection,
  before: ReadonlySet<string>,
  context: RuleContext<DateOrderOptions>,
): void {
  const { text, base, isChanged, lineOf, report } = context
  const rows = datedRows(table)
  // Of two rows that could move, one that was misplaced before is reported, otherwise a changed one.
  const heavy = rows.length + 1
  const weigh = (dated: DatedRow) =>
    before.has(nameOf(dated)) ? 1 : isChanged(dated.row.span) ? heavy : heavy * heavy
  const { blocks } = runOf(rows, direction, base ? weigh : () => 1)
  const kept = new Set(blocks.flat())
  const misplaced = rows.filter((row, index) => !kept.has(index) && !before.has(nameOf(row)))
  const isLoose = misplaced.length > MAX_FINDINGS
  if (isLoose) reportOnce(table, misplaced, direction, context)
  for (const [index, out] of rows.entries()) {
    if (kept.has(index) || (isLoose && !before.has(nameOf(out)))) continue
    // Its block: the last that begins before it, otherwise the first.
    const block = blocks.findLast(([first = 0]) => first < index) ?? blocks[0] ?? []
    const staying = block.map((stay) => rows[stay] as DatedRow)
    const next = staying.find((other) => comesBefore(out.date, other.date, direction))
    const beside = next ?? staying.at(-1)
    if (!beside) continue
    const target = lineSpan(text, beside.row.span)
    const where = next ? 'above' : 'below'
    // A changed row does not make the finding of an unchanged one new.
    const isCause = isChanged(out.row.span) || !isChanged(beside.row.span)
    report({
      message: message`The table is sorted ${inWords(direction)}: move this row (${dateText(out)}) ${where} ${line(lineOf(beside.row.span.start))} (${dateText(beside)}).`,
      place: out.row.span,
      fingerprint: [...table.section.path, nameOf(out)],
      ...(isCause && {
        cause: { message: message`It belongs ${where} this row.`, place: beside.row.span },
      }),
      ...(table.syntax === 'gfm' && {
        fix: moveLine(text, out.row.span, next ? target.start : target.end),
        fixKind: isNumbered(table) ? 'suggestion' : 'safe',
      }),
    })
  }
}

/** The date as the cell shows it, with the day that a comment in it hides. */
function dateText({ cell, date }: DatedRow): string {
  return date.hiddenDay === undefined ? cell.text : `${cell.text}, day ${date.hiddenDay}`
}

function nameOf({ row }: DatedRow): string {
  return row.identity ?? row.title
}

function reportOnce(
  table: Table,
  misplaced: readonly DatedRow[],
  direction: DateDirection,
  { options, lineOf, report }: RuleContext<DateOrderOptions>,
): void {
  const [first] = misplaced
  if (!first) return
  const verb = options.order === 'auto' ? 'is' : 'must be'
  report({
    message: message`The table ${verb} sorted ${inWords(direction)}, but ${misplaced.length} of its ${datedRows(table).length} rows are in the wrong place. The first is on ${line(lineOf(first.row.span.start))}.`,
    place: table.headerSpan,
    fingerprint: [...table.section.path, 'loose'],
    cause: { message: message`The first row in the wrong place.`, place: first.row.span },
  })
}

function inWords(direction: DateDirection): string {
  return direction === 'newest-first' ? 'newest first' : 'oldest first'
}

/** Whether a date belongs before another one; equal dates stay as they are. */
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
