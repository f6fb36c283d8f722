import type { Fix } from '../../lint/rule.ts'
import { fenceFor } from '../../report/markdown/escape.ts'
import type { ReportFinding } from '../../report/model.ts'
import { greatest, least } from '../../text/extremes.ts'
import { visible } from '../../text/printable.ts'
import { hasMarker } from './marker.ts'
import type { HunkLines } from './model.ts'
import { lastLineOf, type Placement, placed } from './placement.ts'

/** Edits in GitHub's form: the new text of the lines that a comment is on. */
export interface Suggestion {
  placement: Placement
  block: string
  findings: ReadonlySet<ReportFinding>
}

/** Lines that a suggestion may replace: nobody reads more before a click. */
const MAX_LINES = 30
/** UTF-16 code units of a line, and of all lines, of a suggestion. */
const MAX_LINE_LENGTH = 2000
const MAX_TEXT_LENGTH = 10_000

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
 * The edits of findings as one suggestion; of edits that touch each other the first is taken.
 * Nothing if no finding offers a single edit, if the lines are too many or not in one hunk, or if
 * the text is too long or has invisible characters.
 */
export function suggest(
  findings: readonly ReportFinding[],
  lines: TextLines,
  hunks: readonly HunkLines[],
): Suggestion | undefined {
  const edits = withoutOverlaps(
    findings.flatMap((finding) => {
      const edit = editOf(finding, lines)
      return edit ? [{ finding, ...edit }] : []
    }),
  )
  // If they cannot be suggested together, the first may be alone.
  for (const chosen of edits.length > 1 ? [edits, edits.slice(0, 1)] : [edits]) {
    const suggestion = chosen.length > 0 && suggestionOf(findings, chosen, lines, hunks)
    if (suggestion) return suggestion
  }
  return undefined
}

interface SuggestedEdit extends Fix {
  finding: ReportFinding
}

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
function withoutOverlaps(edits: readonly SuggestedEdit[]): SuggestedEdit[] {
  const kept: SuggestedEdit[] = []
  for (const edit of edits) {
    const [from, to] = edit.range
    if (kept.every(({ range: [start, end] }) => to < start || from > end)) kept.push(edit)
  }
  return kept.sort((a, b) => a.range[0] - b.range[0])
}

function suggestionOf(
  findings: readonly ReportFinding[],
  edits: readonly SuggestedEdit[],
  lines: TextLines,
  hunks: readonly HunkLines[],
): Suggestion | undefined {
  const range = linesTouched(findings, edits, lines)
  const [first, last] = range
  const isInHunk = hunks.some(({ start, end }) => first >= start && last <= end)
  if (!isInHunk || last - first >= MAX_LINES) return
  const before = textOf(lines, range)
  const after = edited(before, edits, lines.starts[first - 1] ?? 0)
  if (asLines(after) === asLines(before) || !isFit(after)) return
  const fixed = new Set(edits.map(({ finding }) => finding))
  return { placement: placed(first, last), block: blockOf(after), findings: fixed }
}

/** First and last line, with one more if an edit joins it to the last. */
function linesTouched(
  findings: readonly ReportFinding[],
  edits: readonly SuggestedEdit[],
  lines: TextLines,
): [first: number, last: number] {
  const { text, starts } = lines
  // What is behind the last line's end is no line.
  const count = text.endsWith('\n') ? starts.length - 1 : starts.length
  const lineAt = (offset: number) =>
    Math.min(starts.findLastIndex((start) => start <= offset) + 1, count)
  const first = least([
    ...findings.map(({ line }) => line),
    ...edits.map(({ range: [start] }) => lineAt(start)),
  ])
  const last = greatest([
    ...findings.map(lastLineOf),
    ...edits.map(({ range: [start, end] }) => lineAt(end > start ? end - 1 : end)),
  ])
  const after = edited(textOf(lines, [first, last]), edits, starts[first - 1] ?? 0)
  const isCutOff = after !== '' && !after.endsWith('\n') && last < count
  return [first, isCutOff ? last + 1 : last]
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

/** GitHub keeps the file's own line ends. */
function asLines(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\n$/, '')
}

function isFit(text: string): boolean {
  if (text.length > MAX_TEXT_LENGTH || hasMarker(text)) return false
  return asLines(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .every((line) => line.length <= MAX_LINE_LENGTH && visible(line) === line)
}

/** A suggestion without a line between its fences deletes the lines. */
function blockOf(after: string): string {
  const text = asLines(after)
  const fence = fenceFor(text)
  return [`${fence}suggestion`, ...(after === '' ? [] : [text]), fence].join('\n')
}
