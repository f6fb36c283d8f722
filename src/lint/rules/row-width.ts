import type { Cell, Row, Span, Table } from '../../list/model.ts'
import { truncate } from '../../list/text.ts'
import { amount } from '../../text/phrases.ts'
import { isGlued, joinSurplus } from '../analysis/ragged-rows.ts'
import { matchTables } from '../baseline/match-tables.ts'
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
    const matches = context.base && matchTables(list, context.base.list)
    for (const table of list.tables) {
      if (table.syntax !== 'gfm') continue
      reportNarrowRows(table, context)
      const model = matches?.get(table) ?? table
      const losing = losingRows(table, model)
      if (lacksColumn(model, losingRows(model, model))) reportHeader(table, losing, context)
      else for (const row of losing) reportWideRow(row, context)
    }
  },
)

function losingRows(table: Table, model: Table): Row[] {
  return table.rows.filter((row) => loses(row) && !isGlued(row, model))
}

function lacksColumn(table: Table, losing: readonly Row[]): boolean {
  return losing.length >= MIN_LOSING_ROWS && losing.length * 2 > table.rows.length
}

function reportNarrowRows(table: Table, { text, report }: RuleContext<unknown>): void {
  const width = table.header.length
  let isUnder = false
  for (const row of table.rows) {
    const wasUnder = isUnder
    isUnder = row.cells.length === 1 && !text.slice(row.span.start, row.span.end).includes('|')
    // Of a paragraph under a table only the first line is reported.
    if (row.cells.length >= width || (isUnder && wasUnder)) continue
    const { start } = row.span
    const [lineBreak] = /(?:\r\n|\n|\r)?$/.exec(text.slice(start - 2, start)) ?? []
    report({
      severity: 'info',
      message: isUnder
        ? message`GitHub shows this text as a row of the table. Put an empty line above it.`
        : message`This row has ${amount(row.cells.length, 'cell')} but the table has ${amount(width, 'column')}. Add the missing cells.`,
      place: row.span,
      fingerprint: fingerprintOf(row),
      cause: headerOf(table),
      ...(isUnder && lineBreak && { fix: { range: [start, start], text: lineBreak } }),
    })
  }
}

function reportWideRow(row: Row, { text, report }: RuleContext<unknown>): void {
  const { table } = row
  const fix = joinSurplus(row, text)
  report({
    message: message`This row has ${amount(row.cells.length, 'cell')} but the table has ${amount(table.header.length, 'column')}, so GitHub hides ${hiddenText(row)}. Write ${code('\\|')} for a pipe inside a cell.`,
    place: row.span,
    fingerprint: fingerprintOf(row),
    cause: headerOf(table),
    ...(fix && { fix: { range: [fix.span.start, fix.span.end], text: fix.text } }),
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

function loses(row: Row): boolean {
  return row.cells.slice(row.table.header.length).some(isContent)
}

/** Not the notes that authors hide behind the last column: comments, and `[//]: # …`. */
function isContent(cell: Cell): boolean {
  const visible = cell.text !== '' || cell.links.length > 0
  return visible && !/^\[(?:\/\/|comment)\]:/i.test(cell.raw)
}

function hiddenText({ cells, table }: Row) {
  const words = cells
    .slice(table.header.length)
    .filter(isContent)
    .map((cell) => cell.text || cell.raw)
    .join(' | ')
  return quote(truncate(words))
}
