import type { Element } from 'hast'
import type { Parents } from 'mdast'
import type { Cell, Row, Section, Span, Table } from '../../model.ts'
import { blankEntry } from '../entries.ts'
import { elementSpan, elementText, parseHtml, visitElements } from './parse.ts'

/** HTML's own limit. */
const MAX_ROW_SPAN = 65_534

/** The end of the node that closes the HTML table that opens in child `index`. */
export function htmlTableEnd(text: string, parent: Parents, index: number): number {
  let open = 0
  let end = 0
  for (const node of parent.children.slice(index)) {
    end = node.position?.end.offset ?? end
    if (node.type !== 'html') continue
    open += count(node.value, /<table\b/gi) - count(node.value, /<\/table\b/gi)
    if (open <= 0) return end
  }
  return Math.min(end, text.length)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * The tables in HTML that begins at offset `start`, without their links. A table whose first
 * row has no `<th>` has no header and no columns. A table around others is only layout.
 */
export function findHtmlTables(html: string, start: number, section: Section): Table[] {
  const tables: Table[] = []
  visitElements(parseHtml(html), (element) => {
    if (element.tagName !== 'table' || within(element, 'table').length > 0) return
    const span = elementSpan(element, html, start)
    if (span) tables.push(readTable(element, span, html, start, section))
  })
  return tables
}

function readTable(
  element: Element,
  span: Span,
  html: string,
  start: number,
  section: Section,
): Table {
  const table: Table = {
    syntax: 'html',
    index: 0,
    section,
    span,
    header: [],
    headerSpan: { start: span.start, end: span.start },
    columns: [],
    rows: [],
  }
  /** How many more rows the cell of each column spans. */
  const spanning: number[] = []
  /** Whether the header is the title of the table, after which the names of its columns stand. */
  let isTitled = false
  /** The first row below such a header, which has none of the list's things. */
  let names: Cell[] | undefined
  for (const rowElement of within(element, 'tr')) {
    const rowSpan = elementSpan(rowElement, html, start)
    if (!rowSpan) continue
    const own = [...within(rowElement, 'td'), ...within(rowElement, 'th')]
      .map((cell) => readCell(cell, html, start))
      .filter((found) => found !== undefined)
      .sort((a, b) => a.cell.span.start - b.cell.span.start)
    const spansColumns = own.length === 1 && own[0]?.spansColumns === true
    const cells: Cell[] = []
    while (own.length > 0 || (spanning[cells.length] ?? 0) > 0) {
      const left = spanning[cells.length] ?? 0
      const found = left > 0 ? undefined : own.shift()
      spanning[cells.length] = found ? found.rows - 1 : left - 1
      cells.push(found?.cell ?? coveredCell(own[0]?.cell.span.start ?? rowSpan.end))
    }
    const isHeader = within(rowElement, 'td').length === 0 && within(rowElement, 'th').length > 0
    if (isHeader && table.rows.length === 0 && table.header.length === 0) {
      table.header = cells
      table.headerSpan = rowSpan
      isTitled = spansColumns
    } else if (isTitled && table.rows.length === 0 && !names && !hasLink(cells)) {
      names = cells
    } else if (!names || !isSameRow(cells, names)) {
      const row: Row = {
        ...blankEntry(rowSpan, section),
        kind: 'row',
        table,
        index: table.rows.length,
        cells,
      }
      table.rows.push(row)
    }
  }
  return table
}

function hasLink(cells: readonly Cell[]): boolean {
  return cells.some(({ raw }) => /<a\s|\]\(|https?:/i.test(raw))
}

/** Whether a row repeats another, as the names of columns below the title of a part of the table. */
function isSameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text)
}

/** The place in a row that a cell of a row above covers. */
function coveredCell(at: number): Cell {
  return { span: { start: at, end: at }, raw: '', text: '', links: [] }
}

/** A cell, how many rows it spans, and whether it spans several columns. */
function readCell(
  element: Element,
  html: string,
  start: number,
): { cell: Cell; rows: number; spansColumns: boolean } | undefined {
  const inside = element.data?.position
  const from = inside?.opening?.end.offset
  const to = inside?.closing?.start.offset ?? element.position?.end.offset
  if (from === undefined || to === undefined) return
  const raw = html.slice(from, to)
  const blanks = raw.length - raw.trimStart().length
  const spanStart = start + from + blanks
  const { rowSpan, colSpan } = element.properties
  const rows = Math.min(Math.max(Number(rowSpan ?? 1) || 1, 1), MAX_ROW_SPAN)
  const cell: Cell = {
    span: { start: spanStart, end: spanStart + raw.trim().length },
    raw: raw.trim(),
    text: elementText(element),
    links: [],
    ...(rows > 1 && { spansRows: true }),
  }
  return { cell, rows, spansColumns: Number(colSpan ?? 1) > 1 }
}

/** All elements of one name inside another. */
function within(element: Element, tagName: string): Element[] {
  const found: Element[] = []
  for (const child of element.children) {
    visitElements(child, (inner) => {
      if (inner.tagName === tagName) found.push(inner)
    })
  }
  return found
}
