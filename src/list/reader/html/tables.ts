import type { Element } from 'hast'
import type { Parents } from 'mdast'
import type { Cell, Row, Section, Span, Table } from '../../model.ts'
import { blankEntry } from '../entries.ts'
import { elementSpan, elementText, parseHtml, visitElements } from './parse.ts'

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
  for (const rowElement of within(element, 'tr')) {
    const rowSpan = elementSpan(rowElement, html, start)
    if (!rowSpan) continue
    const cells = [...within(rowElement, 'td'), ...within(rowElement, 'th')]
      .map((cell) => readCell(cell, html, start))
      .filter((cell) => cell !== undefined)
      .sort((a, b) => a.span.start - b.span.start)
    const isHeader = within(rowElement, 'td').length === 0 && within(rowElement, 'th').length > 0
    if (isHeader && table.rows.length === 0 && table.header.length === 0) {
      table.header = cells
      table.headerSpan = rowSpan
    } else {
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

function readCell(element: Element, html: string, start: number): Cell | undefined {
  const inside = element.data?.position
  const from = inside?.opening?.end.offset
  const to = inside?.closing?.start.offset ?? element.position?.end.offset
  if (from === undefined || to === undefined) return
  const raw = html.slice(from, to)
  const blanks = raw.length - raw.trimStart().length
  const spanStart = start + from + blanks
  return {
    span: { start: spanStart, end: spanStart + raw.trim().length },
    raw: raw.trim(),
    text: elementText(element),
    links: [],
  }
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
