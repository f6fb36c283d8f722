import * as v from 'valibot'
import { compareDates } from '../../dates/compare.ts'
import type { ListDate } from '../../dates/formats.ts'
import type { Table } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { type DatedRow, datedRows } from '../analysis/date-cells.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import {
  directionOf,
  misplacedIn,
  type SortDirection,
  sortDirection,
  sortedRun,
} from '../analysis/sort-direction.ts'
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

/** A table with more rows out of order is sorted loosely: that is told once. */
const MOST_TOLD = 20

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
    const usual = order ?? directionOf((base?.list ?? list).tables)
    for (const table of list.tables) {
      const model = matches?.get(table) ?? table
      const direction = order ?? sortDirection(model, usual)
      if (!direction) continue
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
  direction: SortDirection,
  before: ReadonlySet<string>,
  context: RuleContext<DateOrderOptions>,
): void {
  const { text, base, isChanged, lineOf, report } = context
  const rows = datedRows(table)
  // Where either of two rows could go, it is the one that was told before, else a changed one.
  const dear = rows.length + 1
  const weigh = (dated: DatedRow) =>
    before.has(nameOf(dated)) ? 1 : isChanged(dated.row.span) ? dear : dear * dear
  const { blocks } = sortedRun(rows, direction, base ? weigh : () => 1)
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
  direction: SortDirection,
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

function inWords(direction: SortDirection): string {
  return direction === 'newest-first' ? 'newest first' : 'oldest first'
}

/** Whether a date must stand before another one; ties stay as they are. */
function comesBefore(date: ListDate, other: ListDate, direction: SortDirection): boolean {
  const difference = compareDates(date, other)
  return direction === 'newest-first' ? difference > 0 : difference < 0
}
