import type { Fix } from '../../lint/rule.ts'
import { fenceFor } from '../../report/markdown/escape.ts'
import type { ReportFinding } from '../../report/model.ts'
import { visible } from '../../text/printable.ts'
import { hasMarker } from './marker.ts'
import type { Hunk } from './model.ts'
import { lastLineOf, type Placement, placed } from './placement.ts'

/** Edits as GitHub takes them: the text of the lines that a comment stands on. */
export interface Suggestion {
  placement: Placement
  /** Markdown, on lines of its own. */
  block: string
  /** The findings that it mends. */
  findings: ReadonlySet<ReportFinding>
}

/** Lines that a suggestion may replace: more are not read before they are committed. */
const MOST_LINES = 30

/** UTF-16 code units of a line, and of all lines, that a suggestion may hold. */
const LONGEST_LINE = 2000
const LONGEST_TEXT = 10_000

/** A text, and where its lines begin. */
export interface TextLines {
  text: string
  starts: readonly number[]
}

/** The lines of a text as git counts them. */
export function linesOf(text: string): TextLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { text, starts }
}

/**
 * The edits of findings that stand together as one suggestion, on the lines
 * that they and the findings touch. Of edits that touch each other, the first
 * finding's is taken. Nothing where no finding offers a single edit, where the
 * lines are not all in one hunk or too many, and where the text is not fit to
 * be committed by a click: too long, or with characters that nobody sees.
 */
export function suggest(
  findings: readonly ReportFinding[],
  lines: TextLines,
  hunks: readonly Hunk[],
): Suggestion | undefined {
  const edits = compatible(
    findings.flatMap((finding) => {
      const edit = editOf(finding, lines)
      return edit ? [{ finding, ...edit }] : []
    }),
  )
  // Where they cannot be made together, the first may be made alone.
  for (const chosen of edits.length > 1 ? [edits, edits.slice(0, 1)] : [edits]) {
    const suggestion = chosen.length > 0 && draw(findings, chosen, lines, hunks)
    if (suggestion) return suggestion
  }
  return undefined
}

interface SuggestedEdit extends Fix {
  finding: ReportFinding
}

/** The one edit that a finding offers. */
function editOf(finding: ReportFinding, { text, starts }: TextLines): Fix | undefined {
  const { fix, expected = [], line, column, endLine, endColumn } = finding
  if (fix) return fix.range[1] <= text.length ? { ...fix, range: [...fix.range] } : undefined
  const [start, end] = [starts[line - 1], starts[endLine - 1]]
  const [replacement] = expected
  if (expected.length !== 1 || replacement === undefined) return
  if (start === undefined || end === undefined) return
  const range: Fix['range'] = [start + column - 1, end + endColumn - 1]
  return range[0] <= range[1] && range[1] <= text.length ? { range, text: replacement } : undefined
}

/** Those that touch no earlier one, in the order of the text. */
function compatible(edits: readonly SuggestedEdit[]): SuggestedEdit[] {
  const taken: SuggestedEdit[] = []
  for (const edit of edits) {
    const isFree = taken.every(
      ({ range: [start, end] }) => edit.range[1] < start || edit.range[0] > end,
    )
    if (isFree) taken.push(edit)
  }
  return taken.sort((a, b) => a.range[0] - b.range[0])
}

function draw(
  findings: readonly ReportFinding[],
  edits: readonly SuggestedEdit[],
  lines: TextLines,
  hunks: readonly Hunk[],
): Suggestion | undefined {
  const touched = linesTouched(findings, edits, lines)
  const [first, last] = touched
  if (!hunks.some(({ start, end }) => first >= start && last <= end)) return
  if (last - first >= MOST_LINES) return
  const before = textOf(lines, touched)
  const after = edited(before, edits, lines.starts[first - 1] ?? 0)
  if (asLines(after) === asLines(before) || !isFit(after)) return
  return {
    placement: placed(first, last),
    block: blockOf(after),
    findings: new Set(edits.map(({ finding }) => finding)),
  }
}

/** First and last line, widened until nothing behind them is drawn into the last one. */
function linesTouched(
  findings: readonly ReportFinding[],
  edits: readonly SuggestedEdit[],
  lines: TextLines,
): [first: number, last: number] {
  const count = countLines(lines)
  const first = Math.min(
    ...findings.map(({ line }) => line),
    ...edits.map(({ range: [start] }) => Math.min(lineAt(lines, start), count)),
  )
  const last = Math.max(
    ...findings.map(lastLineOf),
    ...edits.map(({ range: [start, end] }) =>
      Math.min(lineAt(lines, end > start ? end - 1 : end), count),
    ),
  )
  const after = edited(textOf(lines, [first, last]), edits, lines.starts[first - 1] ?? 0)
  const isCutOff = after !== '' && !after.endsWith('\n') && last < count
  return [first, isCutOff ? last + 1 : last]
}

/** The lines that have something: an end at the end begins no other. */
function countLines({ text, starts }: TextLines): number {
  return text.endsWith('\n') ? starts.length - 1 : starts.length
}

/** The 1-based line of an offset. */
function lineAt({ starts }: TextLines, offset: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

function textOf({ text, starts }: TextLines, [first, last]: [number, number]): string {
  return text.slice(starts[first - 1], starts[last] ?? text.length)
}

/** @param offset of the piece in the text */
function edited(piece: string, edits: readonly SuggestedEdit[], offset: number): string {
  let text = ''
  let at = 0
  for (const { range, text: replacement } of edits) {
    text += piece.slice(at, range[0] - offset) + replacement
    at = range[1] - offset
  }
  return text + piece.slice(at)
}

/** A comment's text has no line ends of its own kind: those of the file stay as they are. */
function asLines(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\n$/, '')
}

function isFit(text: string): boolean {
  if (text.length > LONGEST_TEXT || hasMarker(text)) return false
  return asLines(text)
    .split('\n')
    .every((line) => line.length <= LONGEST_LINE && isVisible(line.replaceAll('\t', ' ')))
}

function isVisible(line: string): boolean {
  return visible(line) === line
}

/** Without a line between its fences a suggestion deletes the lines. */
function blockOf(after: string): string {
  const text = asLines(after)
  const fence = fenceFor(text)
  return after === '' ? `${fence}suggestion\n${fence}` : `${fence}suggestion\n${text}\n${fence}`
}
