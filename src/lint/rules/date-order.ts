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

/** More misplaced rows of one table are one finding. */
const MAX_FINDINGS = 20

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
    const order = options.order === 'auto' ? undefined : options.order
    const usual = order ?? directionOf((base?.list ?? list).tables)
    for (const table of list.tables) {
      const model = context.baseTable(table)
      const direction = order ?? sortDirection(model, usual)
      if (!direction) continue
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
  direction: SortDirection,
  before: ReadonlySet<string>,
  context: RuleContext<DateOrderOptions>,
): void {
  const { text, base, isChanged, lineOf, report } = context
  const rows = datedRows(table)
  // Of two rows that could move, one that was misplaced before is reported, otherwise a changed one.
  const heavy = rows.length + 1
  const weigh = (dated: DatedRow) =>
    before.has(nameOf(dated)) ? 1 : isChanged(dated.row.span) ? heavy : heavy * heavy
  const { blocks } = sortedRun(rows, direction, base ? weigh : () => 1)
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
  direction: SortDirection,
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

function inWords(direction: SortDirection): string {
  return direction === 'newest-first' ? 'newest first' : 'oldest first'
}

/** Whether a date belongs before another one; equal dates stay as they are. */
function comesBefore(date: ListDate, other: ListDate, direction: SortDirection): boolean {
  const difference = compareDates(date, other)
  return direction === 'newest-first' ? difference > 0 : difference < 0
}
