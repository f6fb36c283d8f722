import type { Nodes, Paragraph } from 'mdast'
import type { List, Row, Span } from '../../list/model.ts'
import { fold, truncate } from '../../list/text.ts'
import { amount } from '../../text/phrases.ts'
import { gluedAt } from '../analysis/ragged-rows.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { code, message, quote } from '../message.ts'
import { type Fix, type RuleContext, rule } from '../rule.ts'

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** A line that was meant as a delimiter row: only pipes, dashes of any kind, colons. */
const NEARLY_DELIMITER = /^\|[|\s:=_–—-]*[-=_–—][|\s:=_–—-]*\|$/
/** A quote's marker before a line's own text. */
const PREFIX = /^[\s>]*/
/** How far above its delimiter row a header is searched, in UTF-16 code units. */
const MAX_DISTANCE = 2000

export default rule(
  {
    id: 'broken-table',
    severity: ['error'],
    description:
      'A table or row that GitHub shows as text: a line of dashes that does not match the header, two rows on one line, a row cut off from its table.',
    baseline: 'key',
  },
  (list, context) => {
    reportGluedRows(list, context)
    for (const paragraph of paragraphs(context.tree)) checkParagraph(paragraph, list, context)
  },
)

function reportGluedRows(list: List, { base, text, report }: RuleContext<unknown>): void {
  const matches = base && matchTables(list, base.list)
  for (const table of list.tables) {
    if (table.syntax !== 'gfm') continue
    for (const row of table.rows) {
      const at = gluedAt(row, matches?.get(table))
      const second = at === undefined ? undefined : row.cells[at]
      if (at === undefined || !second) continue
      // The fix also removes an empty cell between the halves.
      const first = row.cells[Math.min(at, table.header.length) - 1]
      report({
        message: message`Two rows stand on one line: put ${quote(textFrom(row, at))} on a line of its own.`,
        place: row.span,
        fingerprint: [...table.section.path, 'glued', row.identity ?? row.title],
        ...(first && {
          fix: {
            range: [first.span.end, second.span.start],
            text: ` |${lineBreakBefore(text, row.span.start)}| `,
          },
        }),
      })
    }
  }
}

/** The text of a row from a cell on. */
function textFrom({ cells }: Row, at: number): string {
  const texts = cells.slice(at).map(({ text, raw }) => text || raw)
  return truncate(texts.filter((text) => text !== '').join(' '))
}

/** All paragraphs outside of tables. */
function* paragraphs(node: Nodes): Generator<Paragraph> {
  if (node.type === 'paragraph') yield node
  else if (node.type !== 'table' && 'children' in node) {
    for (const child of node.children) yield* paragraphs(child)
  }
}

function checkParagraph(paragraph: Paragraph, list: List, context: RuleContext<unknown>): void {
  const start = paragraph.position?.start.offset ?? 0
  const end = paragraph.position?.end.offset ?? 0
  const lines = linesOf(context.text, { start, end })
  if (!lines.some((line) => line.words.includes('|'))) return
  const delimiter = lines.findIndex(
    ({ words }, index) =>
      (words.includes('-') && DELIMITER.test(words)) ||
      (index === 1 && NEARLY_DELIMITER.test(words)),
  )
  const header = lines[delimiter - 1]
  const delimiterLine = lines[delimiter]
  if (delimiterLine && header?.words.includes('|')) {
    checkDelimiter(delimiterLine, header, sectionPath(list, start), context)
  } else if (delimiter !== 0 || !reportGap(lines, list, context)) {
    reportRows(lines, { start, end }, list, context)
  }
}

/** A line of a paragraph, without the marker of a quote. */
interface Line {
  words: string
  span: Span
}

function checkDelimiter(
  delimiter: Line,
  header: Line,
  section: readonly string[],
  { report }: RuleContext<unknown>,
): void {
  const [has, needs] = [countCells(delimiter.words), countCells(header.words)]
  const isDelimiter = DELIMITER.test(delimiter.words)
  if (has === needs && isDelimiter) return
  const cells = isDelimiter ? cellsOf(delimiter.words) : []
  while (cells.length < needs) cells.push('---')
  const expected = `| ${cells.slice(0, needs).join(' | ')} |`
  report({
    message: isDelimiter
      ? message`The line of dashes has ${amount(has, 'column')}, the header ${needs}, so GitHub does not show a table.`
      : message`${code(truncate(delimiter.words))} is not a valid line of dashes, so GitHub does not show a table. Write ${code(expected)}.`,
    place: delimiter.span,
    fingerprint: [...section, 'delimiter', fold(header.words)],
    expected: [expected],
    cause: { message: message`The header has ${amount(needs, 'column')}.`, place: header.span },
  })
}

/** A delimiter row that an empty line cuts off from its header. */
function reportGap(
  lines: readonly Line[],
  list: List,
  { text, report }: RuleContext<unknown>,
): boolean {
  const [delimiter] = lines
  if (!delimiter?.words.includes('|')) return false
  const { start } = delimiter.span
  const above = { start: Math.max(start - MAX_DISTANCE, 0), end: start }
  const header = linesOf(text, above).findLast(({ words }) => words !== '')
  if (!header?.words.includes('|')) return false
  if (countCells(header.words) !== countCells(delimiter.words)) return false
  const fix = joinLines(text, header.span, start)
  report({
    message: message`The empty line above separates the header from the line of dashes, so GitHub does not show a table. Remove the empty line.`,
    place: delimiter.span,
    fingerprint: [...sectionPath(list, start), 'gap', fold(header.words)],
    cause: { message: message`The header is here.`, place: header.span },
    ...(fix && { fix }),
  })
  return true
}

function reportRows(
  lines: readonly Line[],
  { start, end }: Span,
  list: List,
  { text, report }: RuleContext<unknown>,
): void {
  const rows = lines.filter(({ words }) => /^\|.*\|.*\|$/.test(words))
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last || list.tables.length === 0) return
  if (!rows.some(({ words }) => cellsOf(words).filter(Boolean).length > 1)) return
  // The header of a delimiter row further down has its own message.
  if (/^[\s>]*\|\s*:?-+:?\s*\|/.test(text.slice(end, end + 200))) return
  if (rows.length === 1 && isMenu(first.words)) return
  const table = list.tables.findLast((candidate) => candidate.span.end <= start)
  if (rows.length === 1 && !table) return
  const isNext = table && /^[\s>]*$/.test(text.slice(table.span.end, start))
  const fix = isNext && joinLines(text, table.span, start)
  const isOne = rows.length === 1
  const shown = isOne ? 'this row is' : `these ${rows.length} rows are`
  report({
    message: fix
      ? message`The empty line above ends the table, so ${shown} shown as text. Remove the empty line.`
      : isOne
        ? message`GitHub shows this row as plain text: it is outside of the table. Move it into the table.`
        : message`GitHub shows these ${rows.length} rows as plain text: a table needs a header and a line ${code('| --- | --- |')} above.`,
    place: { start: first.span.start, end: last.span.end },
    fingerprint: [...sectionPath(list, start), 'cut off', fold(first.words)],
    ...(fix && {
      fix,
      cause: { message: message`The empty line ends this table.`, place: table.headerSpan },
    }),
  })
}

/** Whether a line only links other files of the repository: `| [English](…) | [中文](…) |`. */
function isMenu(words: string): boolean {
  const urls = Array.from(words.matchAll(/\]\(([^()\s]*)/g), ([, url = '']) => url)
  return urls.length > 1 && urls.every((url) => !/^(?:[a-z]+:)?\/\//i.test(url))
}

/**
 * The edit that removes the empty lines between a text and a line below it; nothing where the two
 * are not equally deep in quotes and lists.
 */
function joinLines(text: string, above: Span, start: number): Fix | undefined {
  const prefix = text.slice(lineStart(text, start), start)
  if (prefix !== text.slice(lineStart(text, above.start), above.start)) return
  return { range: [above.end, start], text: lineBreakBefore(text, start) }
}

/** The line break before an offset, with the indentation or quote marker of its line. */
function lineBreakBefore(text: string, offset: number): string {
  const start = lineStart(text, offset)
  const lineBreak = /(?:\r\n|\n|\r)?$/.exec(text.slice(Math.max(start - 2, 0), start))?.[0]
  return `${lineBreak || '\n'}${text.slice(start, offset)}`
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = []
  let at = start
  for (const line of text.slice(start, end).split(/\r\n|\n|\r/)) {
    const indent = PREFIX.exec(line)?.[0].length ?? 0
    const words = line.slice(indent).trimEnd()
    lines.push({ words, span: { start: at + indent, end: at + indent + words.length } })
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}

/** How many cells GitHub sees in a line. */
function countCells(line: string): number {
  return cellsOf(line).length
}

/** A line split at its pipes, those at its ends left out. */
function cellsOf(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function sectionPath(list: List, offset: number): string[] {
  return list.sections.findLast((section) => section.span.start <= offset)?.path ?? []
}
