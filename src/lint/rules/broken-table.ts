import type { Nodes, Paragraph, Root } from 'mdast'
import type { List, Row, Span, Table } from '../../list/model.ts'
import { amount, flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { type BrokenRows, brokenRows, CONFLICT_MARKER, cellsOf } from '../analysis/broken-rows.ts'
import {
  emptyLineAbove,
  isInCode,
  joinLines,
  type Line,
  lineBreakBefore,
  lineSpan,
  lineStart,
  linesOf,
} from '../analysis/lines.ts'
import { secondRow, wordsOf } from '../analysis/ragged-rows.ts'
import { code, message, quote } from '../message.ts'
import { type Fix, type RuleContext, rule } from '../rule.ts'

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** A line that was meant as a delimiter row: only pipes, dashes of any kind, colons. */
const NEARLY_DELIMITER = /^\|(?=[|\s:]*[-=_–—])[|\s:=_–—-]*\|$/
/** How far above its delimiter row a header is searched, in UTF-16 code units. */
const MAX_DISTANCE = 2000

const EMPTY_LINE = /(?:\n|\r(?!\n))[ \t]*[\r\n]/g
const FULL_WIDTH = message`GitHub does not read the full-width ${code('｜')} as the end of a cell. Write ${code('|')}.`
/** What GitHub reads as the start of a list item, a heading or a quote. */
const BLOCK_MARKER = /^(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})(?=\s)|>)/

export default rule(
  {
    id: 'broken-table',
    severity: ['error', 'warning', 'info'],
    description:
      'A table or row that GitHub shows as text or as something else than a row: a line of dashes that does not match the header, two rows on one line, one row on two, a row cut off from its table, a merge conflict.',
    baseline: 'key',
  },
  (list, context) => {
    const conflicts = reportConflicts(list, context)
    for (const table of list.tables) {
      if (table.syntax !== 'gfm') continue
      reportGluedRows(table, context)
      for (const broken of brokenRows(table, context.text)) reportBroken(broken, table, context)
    }
    const blocks = [...conflicts, ...reportBlocks(list, context)]
    for (const paragraph of paragraphs(context.tree)) {
      const start = paragraph.position?.start.offset ?? 0
      if (blocks.some((block) => block.start <= start && start < block.end)) continue
      checkParagraph(paragraph, list, context)
    }
  },
)

/** The markers of merge conflicts, one finding for each. Gives the spans of the conflicts. */
function reportConflicts(list: List, { tree, text, report }: RuleContext<unknown>): Span[] {
  const conflicts: Span[] = []
  if (!/^(?:<{7}|={7}|>{7})(?=\s|$)/m.test(text)) return conflicts
  let open: Span | undefined
  for (const { words, span } of linesOf(text, { start: 0, end: text.length }, /^/)) {
    if (!CONFLICT_MARKER.test(words) || isInCode(tree, span.start)) continue
    const isRow = list.tables.some(({ rows }) => rows.some((row) => row.span.start === span.start))
    const isEnd = words.startsWith('>')
    // Seven signs of equality also underline a heading, though none of a list; seven pipes are an empty row.
    const isBelowItem = list.entries.some(
      ({ kind, span: { start, end } }) =>
        kind === 'bullet' && start < span.start && span.start < end,
    )
    const isAlone = !open && (isEnd || ((isRow || isBelowItem) && words === '======='))
    if (words.startsWith('<') || isAlone) {
      open = { ...span }
      conflicts.push(open)
      report({
        message: message`${code(truncate(words))} is left over from a merge conflict. Keep one version and remove the markers.`,
        place: span,
        fingerprint: [...sectionPath(list, span.start), 'conflict'],
      })
    }
    // What is directly below the last marker is part of its quote.
    if (open) open.end = paragraphEnd(text, span.end)
    if (isEnd) open = undefined
  }
  return conflicts
}

/** Where the next empty line begins. */
function paragraphEnd(text: string, from: number): number {
  EMPTY_LINE.lastIndex = from
  return EMPTY_LINE.exec(text)?.index ?? text.length
}

function reportGluedRows(table: Table, { baseTable, text, report }: RuleContext<unknown>): void {
  for (const row of table.rows) {
    const second = secondRow(row, baseTable(table))
    const [first] = second?.cells ?? []
    if (!second || !first) continue
    report({
      message: message`Two rows stand on one line: put ${quote(wordsOf(second.cells, ' '))} on a line of its own.`,
      place: row.span,
      fingerprint: fingerprintOf(row, 'glued'),
      // The fix also removes an empty cell between the halves.
      fix: {
        range: [second.last.span.end, first.span.start],
        text: ` |${lineBreakBefore(text, row.span.start)}| `,
      },
    })
  }
}

function reportBroken(
  { kind, rows, repaired }: BrokenRows,
  table: Table,
  { base, text, report }: RuleContext<unknown>,
): void {
  const [row] = rows
  const last = rows.at(-1)
  if (kind === 'conflict' || !row || !last) return
  const place = { start: row.span.start, end: kind === 'text' ? row.span.end : last.span.end }
  const range: Fix['range'] = [place.start, place.end]
  const fingerprint = fingerprintOf(row, kind)
  if (kind === 'text') {
    // Old text under a table may be meant as a row; a change that adds it, or removes the empty line, not.
    const words = text.slice(place.start, place.end)
    const wasRow = base?.list.tables.some(({ rows }) =>
      rows.some(({ span }) => base.text.slice(span.start, span.end) === words),
    )
    report({
      severity: base && !wasRow ? 'warning' : 'info',
      message: message`GitHub shows this text as a row of the table. Put an empty line above it.`,
      place,
      fingerprint,
      cause: { message: message`The table begins here.`, place: table.headerSpan },
      ...emptyLineAbove(text, place.start),
    })
  } else if (kind === 'empty') {
    // A table that waits for its first rows.
    if (table.rows.length < 4 && table.rows.every(({ cells }) => cells.every(({ raw }) => !raw)))
      return
    const line = lineSpan(text, place)
    report({
      severity: 'info',
      message: message`All cells of this row are empty. Remove it.`,
      place,
      fingerprint,
      fix: { range: [line.start, line.end], text: '' },
    })
  } else {
    report({
      severity: kind === 'wrapped' ? 'warning' : 'error',
      message:
        kind === 'wrapped'
          ? message`This row goes on in the next line, so GitHub shows ${rows.length} rows. Put it on one line.`
          : FULL_WIDTH,
      place,
      fingerprint,
      ...(repaired !== undefined && { fix: { range, text: repaired } }),
    })
  }
}

function fingerprintOf(row: Row, kind: string): string[] {
  return [...row.table.section.path, kind, row.identity ?? row.title]
}

/**
 * Rows directly below a table that GitHub reads as a list, a heading or a quote, because they begin
 * with its marker instead of a pipe. Gives the spans of these rows.
 */
function reportBlocks(list: List, { tree, text, report }: RuleContext<unknown>): Span[] {
  const blocks: Span[] = []
  for (const { header, headerSpan, span, section } of tablesAtRoot(list, tree)) {
    const isFramed = text[headerSpan.start] === '|'
    const below = lineSpan(text, span).end
    if (!BLOCK_MARKER.test(text.slice(below, below + 20).trimStart())) continue
    const end = paragraphEnd(text, below)
    const { length: width } = header
    const lines = [...linesOf(text, { start: below, end }, /^ {0,3}/)]
    const other = lines.findIndex(({ words }) => cellsOf(words).length !== width)
    const rows = other < 0 ? lines : lines.slice(0, other)
    const [first] = rows
    const last = rows.at(-1)
    const marker = first && BLOCK_MARKER.exec(first.words)?.[0]
    // `- a | b` under a table with pipes at the ends may be a bullet.
    if (!marker || !last || width < (isFramed ? 3 : 2)) continue
    const place = { start: first.span.start, end: last.span.end }
    blocks.push(place)
    reportMarker(
      marker,
      place,
      [...section.path, 'block', flatten(first.words)],
      rows,
      text,
      report,
    )
  }
  return blocks
}

function reportMarker(
  marker: string,
  place: Span,
  fingerprint: string[],
  rows: readonly Line[],
  text: string,
  report: RuleContext<unknown>['report'],
): void {
  const block = marker === '>' ? 'a quote' : marker.startsWith('#') ? 'a heading' : 'a list'
  report({
    message: message`GitHub reads a line that begins with ${code(marker)} as ${block}, not as a row of the table. Begin the row with ${code('|')}.`,
    place,
    fingerprint,
    fix: {
      range: [place.start, place.end],
      text: rows
        .map(({ words, span }, index) => {
          const next = rows[index + 1]
          const lineBreak = next ? text.slice(span.end, next.span.start) : ''
          return `${words.startsWith('|') ? '' : '| '}${words}${lineBreak}`
        })
        .join(''),
    },
  })
}

function tablesAtRoot(list: List, tree: Root): Table[] {
  const starts = new Set(
    tree.children.map(({ type, position }) => (type === 'table' ? position?.start.offset : -1)),
  )
  return list.tables.filter(({ span }) => starts.has(span.start))
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
  const lines = [...linesOf(context.text, { start, end })]
  if (reportFullWidth(lines, { start, end }, list, context)) return
  if (!lines.some((line) => line.words.includes('|'))) return
  const delimiter = lines.findIndex(
    ({ words }, index) =>
      (words.includes('-') && DELIMITER.test(words)) ||
      (index === 1 && NEARLY_DELIMITER.test(words)),
  )
  const header = lines[delimiter - 1]
  const delimiterLine = lines[delimiter]
  if (delimiterLine && reportMarkedHeader(delimiterLine, list, context)) return
  if (delimiterLine && header?.words.includes('|')) {
    checkDelimiter(delimiterLine, header, sectionPath(list, start), context)
  } else if (delimiter !== 0 || !reportGap(lines, list, context)) {
    reportRows(lines, { start, end }, list, context)
  }
}

/** A table whose header and line of dashes have full-width pipes. */
function reportFullWidth(
  lines: readonly Line[],
  { start, end }: Span,
  list: List,
  { text, report }: RuleContext<unknown>,
): boolean {
  const source = text.slice(start, end)
  const [header = '', delimiter = ''] = lines.map(({ words }) => words.replaceAll('｜', '|'))
  const isTable = DELIMITER.test(delimiter) && cellsOf(header).length === cellsOf(delimiter).length
  if (!source.includes('｜') || !isTable || cellsOf(header).length < 2) return false
  report({
    message: FULL_WIDTH,
    place: { start, end },
    fingerprint: [...sectionPath(list, start), 'full-width', flatten(header)],
    expected: [source.replaceAll('｜', '|')],
  })
  return true
}

/** A header that is a list item, a heading or a quote to GitHub. */
function reportMarkedHeader(
  delimiter: Line,
  list: List,
  { text, report }: RuleContext<unknown>,
): boolean {
  const end = lineStart(text, delimiter.span.start)
  const above = { start: Math.max(end - MAX_DISTANCE, 0), end }
  const header = [...linesOf(text, above, /^ {0,3}/)].at(-2)
  const marker = header && BLOCK_MARKER.exec(header.words)?.[0]
  const isHeader = header && cellsOf(header.words).length === cellsOf(delimiter.words).length
  // A quote or a list item may hold a whole table.
  if (!marker || !isHeader || delimiter.span.start > end) return false
  const fingerprint = [...sectionPath(list, end), 'block', flatten(header.words)]
  reportMarker(marker, header.span, fingerprint, [header], text, report)
  return true
}

function checkDelimiter(
  delimiter: Line,
  header: Line,
  section: readonly string[],
  { report }: RuleContext<unknown>,
): void {
  const [has, needs] = [cellsOf(delimiter.words).length, cellsOf(header.words).length]
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
    fingerprint: [...section, 'delimiter', flatten(header.words)],
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
  const header = [...linesOf(text, above)].findLast(({ words }) => words !== '')
  if (!header?.words.includes('|')) return false
  if (cellsOf(header.words).length !== cellsOf(delimiter.words).length) return false
  const fix = joinLines(text, header.span, start)
  report({
    message: message`The empty line above separates the header from the line of dashes, so GitHub does not show a table. Remove the empty line.`,
    place: delimiter.span,
    fingerprint: [...sectionPath(list, start), 'gap', flatten(header.words)],
    cause: { message: message`The header is here.`, place: header.span },
    ...(fix && { fix }),
  })
  return true
}

/** Whether a line begins and ends with a pipe, and has another one between. */
function isBetweenPipes(words: string): boolean {
  if (!words.startsWith('|') || !words.endsWith('|')) return false
  const second = words.indexOf('|', 1)
  return second > 0 && second < words.length - 1
}

function reportRows(
  lines: readonly Line[],
  { start, end }: Span,
  list: List,
  { text, report }: RuleContext<unknown>,
): void {
  const rows = lines.filter(({ words }) => isBetweenPipes(words))
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
  const fix = isNext && first === lines[0] && joinLines(text, table.span, start)
  const isOne = rows.length === 1
  const shown = isOne ? 'this row is' : `these ${rows.length} rows are`
  report({
    message: fix
      ? message`The empty line above ends the table, so ${shown} shown as text. Remove the empty line.`
      : isOne
        ? message`GitHub shows this row as plain text: it is outside of the table. Move it into the table.`
        : message`GitHub shows these ${rows.length} rows as plain text: a table needs a header and a line ${code('| --- | --- |')} above.`,
    place: { start: first.span.start, end: last.span.end },
    fingerprint: [...sectionPath(list, start), 'cut off', flatten(first.words)],
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

function sectionPath(list: List, offset: number): string[] {
  return list.sections.findLast((section) => section.span.start <= offset)?.path ?? []
}
