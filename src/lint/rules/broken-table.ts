import type { Nodes, Paragraph } from 'mdast'
import type { List, Span } from '../../list/model.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { gluedAt } from '../analysis/ragged-rows.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { type Fix, type RuleContext, rule } from '../rule.ts'

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** A line that was meant as a delimiter row: nothing but pipes, dashes of any kind, colons. */
const NEARLY_DELIMITER = /^\|[|\s:=_–—-]*[-=_–—][|\s:=_–—-]*\|$/
/** A quote's marker before a line's own text. */
const PREFIX = /^[\s>]*/
/** How far above its delimiter row a header is looked for. */
const FAR = 2000

/** A table, or a row, that GitHub shows as text. */
export default rule(
  {
    id: 'broken-table',
    severity: ['error'],
    description:
      'A table or row that GitHub shows as text: the delimiter row does not match, two rows stand on one line, a row is cut off from its table.',
    baseline: 'key',
  },
  (list, context) => {
    tellGluedRows(list, context)
    for (const paragraph of paragraphs(context.tree)) tellPipes(paragraph, list, context)
  },
)

function tellGluedRows(list: List, { base, text, report }: RuleContext<unknown>): void {
  const matches = base && matchTables(list, base.list)
  for (const table of list.tables) {
    if (table.syntax !== 'gfm') continue
    for (const row of table.rows) {
      const at = gluedAt(row, matches?.get(table))
      const second = at === undefined ? undefined : row.cells[at]
      if (at === undefined || !second) continue
      // An empty cell between the halves goes with the mend.
      const first = row.cells[Math.min(at, table.header.length) - 1]
      report({
        message: `Unexpected second row on the line, expected a line break before “${truncate(second.text || second.raw)}”: GitHub drops it`,
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

/** Paragraphs that hold a pipe, wherever they stand. */
function* paragraphs(node: Nodes): Generator<Paragraph> {
  if (node.type === 'paragraph') yield node
  else if (node.type !== 'table' && 'children' in node) {
    for (const child of node.children) yield* paragraphs(child)
  }
}

function tellPipes(paragraph: Paragraph, list: List, context: RuleContext<unknown>): void {
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
    tellDelimiter(delimiterLine, header, sectionPath(list, start), context)
  } else if (delimiter !== 0 || !tellGap(lines, list, context)) {
    tellRows(lines, { start, end }, list, context)
  }
}

/** A piece of a paragraph: a line's own text. */
interface Line {
  words: string
  span: Span
}

function tellDelimiter(
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
      ? `Unexpected delimiter row of ${has}, expected ${needs} as in the header above: GitHub shows the table as text`
      : `Unexpected delimiter row \`${truncate(delimiter.words)}\`, expected \`${expected}\`: GitHub shows the table as text`,
    place: delimiter.span,
    fingerprint: [...section, 'delimiter', flatten(header.words)],
    expected: [expected],
    cause: {
      message: needs === 1 ? 'The header has 1 cell' : `The header has ${needs} cells`,
      place: header.span,
    },
  })
}

/** A delimiter row that an empty line cuts off from its header. */
function tellGap(
  lines: readonly Line[],
  list: List,
  { text, report }: RuleContext<unknown>,
): boolean {
  const [delimiter] = lines
  if (!delimiter?.words.includes('|')) return false
  const { start } = delimiter.span
  const above = { start: Math.max(start - FAR, 0), end: start }
  const header = linesOf(text, above).findLast(({ words }) => words !== '')
  if (!header?.words.includes('|')) return false
  if (countCells(header.words) !== countCells(delimiter.words)) return false
  const fix = joinLines(text, header.span, start)
  report({
    message:
      'Unexpected empty line above the delimiter row, expected the header directly above it: GitHub shows the table as text',
    place: delimiter.span,
    fingerprint: [...sectionPath(list, start), 'gap', flatten(header.words)],
    cause: { message: 'The header', place: header.span },
    ...(fix && { fix }),
  })
  return true
}

function tellRows(
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
  // The header of a delimiter row further down, which has its own message.
  if (/^[\s>]*\|\s*:?-+:?\s*\|/.test(text.slice(end, end + 200))) return
  if (rows.length === 1 && isMenu(first.words)) return
  const table = list.tables.findLast((candidate) => candidate.span.end <= start)
  if (rows.length === 1 && !table) return
  const isNext = table && /^[\s>]*$/.test(text.slice(table.span.end, start))
  const fix = isNext && joinLines(text, table.span, start)
  const [row, it, shows] =
    rows.length === 1 ? ['row', 'it', 'shows it'] : [`${rows.length} rows`, 'them', 'shows them']
  report({
    message: fix
      ? `Unexpected ${row} cut off from the table, expected no empty line above ${it}: GitHub ${shows} as text`
      : rows.length === 1
        ? 'Unexpected row outside of a table, expected it among the rows of one: GitHub shows it as text'
        : `Unexpected ${row} outside of a table, expected a header and a delimiter row above ${it}: GitHub ${shows} as text`,
    place: { start: first.span.start, end: last.span.end },
    fingerprint: [...sectionPath(list, start), 'cut off', flatten(first.words)],
    ...(fix && {
      fix,
      cause: { message: 'The table that the empty line ends', place: table.headerSpan },
    }),
  })
}

/** Whether a line leads to other places of the repository only: `| [English](…) | [中文](…) |`. */
function isMenu(words: string): boolean {
  const urls = Array.from(words.matchAll(/\]\(([^()\s]*)/g), ([, url = '']) => url)
  return urls.length > 1 && urls.every((url) => !/^(?:[a-z]+:)?\/\//i.test(url))
}

/**
 * The edit that drops the empty lines between something and a line below it;
 * nothing where the two do not stand equally deep in quotes and lists.
 */
function joinLines(text: string, above: Span, start: number): Fix | undefined {
  const prefix = text.slice(lineStart(text, start), start)
  if (prefix !== text.slice(lineStart(text, above.start), above.start)) return
  return { range: [above.end, start], text: lineBreakBefore(text, start) }
}

/** The line break before an offset, with what its line begins with (blanks, a quote's marker). */
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

/** A line parted at its pipes, those at its ends left out. */
function cellsOf(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function sectionPath(list: List, offset: number): string[] {
  return list.sections.findLast((section) => section.span.start <= offset)?.path ?? []
}
