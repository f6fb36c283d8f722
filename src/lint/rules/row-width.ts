import type { Cell, Row, Span, Table } from '../../list/model.ts'
import { amount } from '../../text/phrases.ts'
import { brokenRows } from '../analysis/broken-rows.ts'
import { innerPipes, isContent, repairRow, secondRow, wordsOf } from '../analysis/ragged-rows.ts'
import { code, type Message, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** If so many rows, and more than half of all, lose content, the header lacks a column. */
const MIN_LOSING_ROWS = 3

export default rule(
  {
    id: 'row-width',
    severity: ['error', 'info'],
    description:
      'A row with more cells than the header, so that GitHub hides content (error), or with fewer (info).',
    baseline: 'key',
  },
  (list, context) => {
    for (const table of list.tables) {
      if (table.syntax !== 'gfm') continue
      reportNarrowRows(table, context)
      const model = context.baseTable(table)
      const losing = losingRows(table, model, context.text)
      const baseText = model === table ? context.text : (context.base?.text ?? '')
      if (lacksColumn(model, losingRows(model, model, baseText)))
        reportHeader(table, losing, context)
      else for (const row of losing) reportWideRow(row, model, context)
    }
  },
)

function losingRows(table: Table, model: Table, text: string): Row[] {
  return table.rows.filter((row) => {
    // The marker of git's diff3 style is a part of the conflict, which broken-table reports.
    if (text.startsWith('||||||| ', row.span.start)) return false
    return (hiddenCells(row).length > 0 || isSplit(row, model, text)) && !secondRow(row, model)
  })
}

function lacksColumn(table: Table, losing: readonly Row[]): boolean {
  const { length } = losing.filter(({ cells }) => innerPipes(cells).size === 0)
  return length >= MIN_LOSING_ROWS && length * 2 > table.rows.length
}

/** Rows with too few cells; what is no row at all is broken-table's. */
function reportNarrowRows(table: Table, { text, report }: RuleContext<unknown>): void {
  const width = table.header.length
  const broken = new Set(brokenRows(table, text).flatMap(({ rows }) => rows))
  for (const row of table.rows) {
    if (row.cells.length >= width || broken.has(row)) continue
    report({
      severity: 'info',
      message: message`This row has ${amount(row.cells.length, 'cell')} but the table has ${amount(width, 'column')}. Add the missing cells.`,
      place: row.span,
      fingerprint: fingerprintOf(row),
      cause: headerOf(table),
    })
  }
}

function reportWideRow(row: Row, model: Table, { text, report }: RuleContext<unknown>): void {
  const { table } = row
  const fix = repairRow(row, model, text)
  const hasEmpty = row.cells.slice(0, table.header.length).some((cell) => !isContent(cell))
  const advice =
    fix?.kind === 'drop'
      ? 'Remove the cell that is too much.'
      : message`${!fix && hasEmpty ? 'Remove an empty cell, or write' : 'Write'} ${code('\\|')} for a pipe inside a cell.`
  const hidden = hiddenCells(row)
  const effect =
    hidden.length > 0
      ? message`, so GitHub hides ${quote(wordsOf(hidden, ' | '))}`
      : ': a pipe splits a cell'
  report({
    message: message`This row has ${amount(row.cells.length, 'cell')} but the table has ${amount(table.header.length, 'column')}${effect}. ${advice}`,
    place: row.span,
    fingerprint: fingerprintOf(row),
    cause: headerOf(table),
    ...(fix && { fix: { range: fix.range, text: fix.text } }),
  })
}

/** Where most rows lose content, the header lacks a column: one finding for all. */
function reportHeader(
  table: Table,
  losing: readonly Row[],
  { report }: RuleContext<unknown>,
): void {
  const [first] = losing
  if (!first) return
  report({
    message: message`The header has ${amount(table.header.length, 'column')} but ${losing.length} rows have more cells, so GitHub hides the rest. Add the missing columns to the header.`,
    place: table.headerSpan,
    fingerprint: [...table.section.path, 'header', ...table.header.map((cell) => cell.text)],
    cause: {
      message: message`This row has ${amount(first.cells.length, 'cell')}.`,
      place: first.span,
    },
  })
}

function fingerprintOf(row: Row): string[] {
  return [...row.table.section.path, row.identity ?? row.title]
}

function headerOf({ header, headerSpan }: Table): { message: Message; place: Span } {
  return { message: message`The header has ${amount(header.length, 'column')}.`, place: headerSpan }
}

/** Whether code, a formula or brackets are split, although only blanks or notes are hidden. */
function isSplit(row: Row, model: Table, text: string): boolean {
  const { cells, table } = row
  if (cells.length <= table.header.length || innerPipes(cells).size === 0) return false
  return repairRow(row, model, text)?.kind === 'escape'
}

function hiddenCells({ cells, table }: Row): Cell[] {
  return cells.slice(table.header.length).filter(isContent)
}
