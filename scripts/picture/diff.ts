/** Lines of a diff as GitHub shows them: numbers, sign, text, a color for what was done. */

import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { html } from '../../src/report/html/markup.ts'
import { type Drawing, rectangle, stack } from './drawing.ts'
import { breakLines, drawLine, type Style, widthOf } from './typeset.ts'

export interface DiffLine {
  kind: 'added' | 'removed' | 'same'
  before?: number | undefined
  after?: number | undefined
  text: string
  /** The piece of the text that differs from its counterpart, as offsets. */
  changed?: readonly [start: number, end: number]
}

const LINE = 20
const NUMBER_COLUMN = 30
const SIGN_COLUMN = 20

const code: Style = { font: 'code', size: 12, fill: 'text' }
const quiet: Style = { ...code, fill: 'quiet' }

/** The end of the hunk of a line of the new text. */
export function linesAbove(before: string, after: string, line: number, max: number): DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 })
  const hunk = hunks.find(
    ({ newStart, newLines }) => newStart <= line && line < newStart + newLines,
  )
  if (!hunk) throw new Error(`line ${line} is not in the diff`)
  const lines = toLines(hunk)
  const end = lines.findIndex(({ after }) => after === line) + 1
  return lines.slice(Math.max(0, end - max), end)
}

/** All hunks of a change, with their context. */
export function changedLines(before: string, after: string): DiffLine[] {
  return structuredPatch('', '', before, after, '', '', { context: 3 }).hunks.flatMap(toLines)
}

function toLines({ lines, oldStart, newStart }: StructuredPatchHunk): DiffLine[] {
  let [old, now] = [oldStart, newStart]
  return lines.map((signed): DiffLine => {
    const text = signed.slice(1)
    if (signed.startsWith('+')) return { kind: 'added', after: now++, text }
    if (signed.startsWith('-')) return { kind: 'removed', before: old++, text }
    return { kind: 'same', before: old++, after: now++, text }
  })
}

/** The diff of a suggestion: the lines that it replaces, and the new ones. */
export function replacement(before: readonly string[], after: readonly string[], line: number) {
  const isPaired = before.length === after.length
  return [
    ...before.map(
      (text, index): DiffLine => ({
        kind: 'removed',
        before: line + index,
        text,
        ...(isPaired && { changed: differing(text, after[index]!) }),
      }),
    ),
    ...after.map(
      (text, index): DiffLine => ({
        kind: 'added',
        after: line + index,
        text,
        ...(isPaired && { changed: differing(text, before[index]!) }),
      }),
    ),
  ]
}

/** The whole words around what differs between two texts. */
function differing(text: string, other: string): readonly [number, number] {
  let start = 0
  while (start < text.length && text[start] === other[start]) start++
  let end = text.length
  let otherEnd = other.length
  while (end > start && otherEnd > start && text[end - 1] === other[otherEnd - 1]) {
    end--
    otherEnd--
  }
  while (/\w/.test(text[start - 1] ?? '')) start--
  while (/\w/.test(text[end] ?? '')) end++
  return [start, end]
}

export function drawDiff(lines: readonly DiffLine[], width: number): Drawing {
  return stack(lines.map((line) => drawDiffLine(line, width)))
}

const SIGNS = { added: '+', removed: '-', same: '' }

function drawDiffLine(line: DiffLine, width: number): Drawing {
  const { kind, before, after, text, changed } = line
  const left = 2 * NUMBER_COLUMN
  const rows = breakLines([{ text, style: code }], width - left - SIGN_COLUMN - 6)
  const height = rows.length * LINE
  const columns = [before, after].map((number, index) => {
    const shown = { text: String(number ?? ''), style: quiet }
    const end = (index + 1) * NUMBER_COLUMN - 8
    return drawLine([shown], end - widthOf(shown.text, quiet), 14)
  })
  let offset = 0
  const words = rows.map((runs, row) => {
    const shown = runs.map((run) => run.text).join('')
    const mark = changed && markedBox(shown, offset, changed)
    offset += shown.length
    const box = mark && {
      x: left + SIGN_COLUMN + widthOf(shown.slice(0, mark[0]), code),
      y: row * LINE + 2,
      width: widthOf(shown.slice(...mark), code),
      height: LINE - 4,
      radius: 3,
    }
    return html`${box && kind !== 'same' ? rectangle(`${kind}-word`, box) : undefined}${drawLine(runs, left + SIGN_COLUMN, row * LINE + 14)}`
  })
  const grounds =
    kind === 'same'
      ? undefined
      : [rectangle(kind, { width, height }), rectangle(`${kind}-number`, { width: left, height })]
  const sign = drawLine([{ text: SIGNS[kind], style: code }], left + 6, 14)
  return { markup: html`${grounds}${columns}${sign}${words}`, height }
}

/** The part of a row, from an offset of the whole on, that is to be marked. */
function markedBox(
  shown: string,
  offset: number,
  [from, to]: readonly [number, number],
): [number, number] | undefined {
  const start = Math.max(0, from - offset)
  const end = Math.min(shown.length, to - offset)
  return start < end ? [start, end] : undefined
}
