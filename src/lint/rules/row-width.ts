import type { Cell, Row, Table } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { isGlued, joinSurplus } from '../analysis/ragged-rows.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { type RuleContext, rule } from '../rule.ts'

/** How many rows must lose content, and more than half of all, for the header to be what is wrong. */
const LOSING_ROWS = 3

/** A row whose cells do not agree with its table's header. */
export default rule(
  {
    id: 'row-width',
    severity: ['error', 'info'],
    description:
      'A row has more cells than the header, so that GitHub drops content (error), or fewer (info).',
    baseline: 'key',
  },
  (list, context) => {
    const matches = context.base && matchTables(list, context.base.list)
    for (const table of list.tables) {
      if (table.syntax !== 'gfm') continue
      tellNarrowRows(table, context)
      const model = matches?.get(table) ?? table
      const losing = losingRows(table, model)
      if (lacksColumn(model, losingRows(model, model))) tellHeader(table, losing, context)
      else for (const row of losing) tellWideRow(row, context)
    }
  },
)

function losingRows(table: Table, model: Table): Row[] {
  return table.rows.filter((row) => loses(row) && !isGlued(row, model))
}

/** Whether so many rows lose content that it is the header that is wrong. */
function lacksColumn(table: Table, losing: readonly Row[]): boolean {
  return losing.length >= LOSING_ROWS && losing.length * 2 > table.rows.length
}

function tellNarrowRows(table: Table, { text, report }: RuleContext<unknown>): void {
  const width = table.header.length
  let isUnder = false
  for (const row of table.rows) {
    const wasUnder = isUnder
    isUnder = row.cells.length === 1 && !text.slice(row.span.start, row.span.end).includes('|')
    // Of a paragraph under a table its first line is enough.
    if (row.cells.length >= width || (isUnder && wasUnder)) continue
    const { start } = row.span
    const [lineBreak] = /(?:\r\n|\n|\r)?$/.exec(text.slice(start - 2, start)) ?? []
    report({
      severity: 'info',
      message: isUnder
        ? 'Unexpected text directly under a table, expected an empty line between: GitHub shows it as a row'
        : `Unexpected row of ${count(row.cells.length)}, expected ${width}`,
      place: row.span,
      fingerprint: aboutRow(row),
      cause: headerOf(table),
      ...(isUnder && lineBreak && { fix: { range: [start, start], text: lineBreak } }),
    })
  }
}

function tellWideRow(row: Row, { text, report }: RuleContext<unknown>): void {
  const { table } = row
  const mend = joinSurplus(row, text)
  report({
    message: `Unexpected row of ${count(row.cells.length)}, expected ${table.header.length}: GitHub drops ${dropped(row)}`,
    place: row.span,
    fingerprint: aboutRow(row),
    cause: headerOf(table),
    note: 'A pipe inside a cell is written `\\|`.',
    ...(mend && { fix: { range: [mend.span.start, mend.span.end], text: mend.text } }),
  })
}

/** Where most rows lose content, it is the header that lacks a column: one finding for all. */
function tellHeader(table: Table, losing: readonly Row[], { report }: RuleContext<unknown>): void {
  const [first] = losing
  if (!first) return
  const widths = losing.map((row) => row.cells.findLastIndex(isContent) + 1)
  const width = widths.reduce((least, other) => Math.min(least, other))
  report({
    message: `Unexpected header of ${count(table.header.length)}, expected ${width} as ${losing.length} rows have: GitHub drops what stands in cells without a header`,
    place: table.headerSpan,
    fingerprint: [...table.section.path, 'header', ...table.header.map((cell) => cell.text)],
    cause: { message: `This row has ${count(width)}`, place: first.span },
  })
}

function aboutRow(row: Row): string[] {
  return [...row.table.section.path, row.identity ?? row.title]
}

function headerOf(table: Table) {
  return { message: `The header has ${count(table.header.length)}`, place: table.headerSpan }
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}

function loses(row: Row): boolean {
  return row.cells.slice(row.table.header.length).some(isContent)
}

/** Authors hide notes behind the last column on purpose: comments, and `[//]: # …`. */
function isContent(cell: Cell): boolean {
  const visible = cell.text !== '' || cell.links.length > 0
  return visible && !/^\[(?:\/\/|comment)\]:/i.test(cell.raw)
}

function dropped({ cells, table }: Row): string {
  const words = cells
    .slice(table.header.length)
    .filter(isContent)
    .map((cell) => cell.text || cell.raw)
    .join(' | ')
  return `“${truncate(words)}”`
}
