import type { Location } from 'vfile-location'
import { type Piece, pieces } from '../../text/columns.ts'
import { code } from '../../text/printable.ts'
import type { ReportFinding } from '../model.ts'

/** A line of the source, cut so that a place is visible, and a marker below it. */
export interface Excerpt {
  source: string
  /** `^~~~`, indented to be under the place; only `^` where the place is the whole line. */
  marker: string
}

/** A place on a line, in UTF-16 offsets into the text; it may end on a later line. */
export interface LinePlace {
  lineStart: number
  start: number
  end: number
}

export interface ExcerptSource {
  text: string
  places: Location
}

/**
 * The place of a finding in its text; nothing where the text has no such place. Of a place that is
 * too long to be shown, it is the part that the message quotes.
 * @param maxLength how much of a line can be shown, in code units
 */
export function linePlaceOf(
  finding: ReportFinding,
  source: ExcerptSource,
  maxLength: number,
): LinePlace | undefined {
  const { line, column, endLine, endColumn } = finding
  const lineStart = source.places.toOffset({ line, column: 1 })
  const start = source.places.toOffset({ line, column })
  if (lineStart === undefined || start === undefined) return
  const end = endLine > line ? source.text.length : lineStart + endColumn - 1
  const quoted =
    end - start > maxLength ? quotedPlace(finding, source, { start, end, maxLength }) : undefined
  return { lineStart, ...(quoted ?? { start, end }) }
}

/** What is shorter occurs anywhere, such as a pipe. */
const MIN_QUOTED = 4

/** Code units of a line to search: ten thousand findings may be on one of millions. */
const MAX_SEARCHED = 10_000

/** The first words or code of a message that are between two offsets of a line. */
function quotedPlace(
  { parts }: ReportFinding,
  { text }: ExcerptSource,
  { start, end, maxLength }: { start: number; end: number; maxLength: number },
): { start: number; end: number } | undefined {
  const [line = ''] = text.slice(start, Math.min(end, start + MAX_SEARCHED)).split(/[\r\n]/, 1)
  for (const part of parts) {
    if (part.kind !== 'code' && part.kind !== 'quote') continue
    // Long words are cut in messages.
    const words = part.text.replace(/^…|…$/g, '')
    if (words.length < MIN_QUOTED || words.length > maxLength) continue
    const at = line.length > maxLength ? line.indexOf(words) : -1
    if (at >= 0) return { start: start + at, end: start + at + words.length }
  }
  return
}

/** Columns of the line to show before a place that is wider than the excerpt. */
const MIN_CONTEXT = 8

/** Code units to read for each column: a line may have millions, of which few can be shown. */
const REACH = 4

interface Placed extends Piece {
  column: number
}

/** Shows a place in its line in at most `width` columns; `…` is where the line was cut. */
export function excerpt(text: string, place: LinePlace, width: number): Excerpt {
  const stretch = stretchAround(text, place, REACH * width)
  const line = layOut(disarm(piecesOf(stretch)))
  const total = endOf(line)
  const from = line.find(({ end }) => end > place.start)?.column ?? total
  const to = Math.max(from + 1, endOf(line.filter(({ start }) => start < place.end)))
  const first = firstColumn({ from, to, total }, stretch, width)

  const cutLeft = stretch.cutLeft || first > 0
  const rest = line.filter(({ column }) => column >= first)
  const { source, used } = cut(rest, { ...stretch, cutLeft }, width)
  const shift = (rest[0]?.column ?? total) - (cutLeft ? 1 : 0)
  const tildes = isWhole(stretch, place)
    ? 0
    : Math.max(0, Math.min(to - shift, used) - (from - shift) - 1)
  return { source, marker: `${' '.repeat(from - shift)}^${'~'.repeat(tildes)}` }
}

/** A part of a line: its text, its offset, and whether the line goes on beyond it. */
interface Stretch {
  text: string
  offset: number
  cutLeft: boolean
  cutRight: boolean
}

/** The text around a place on its line, without the indentation of the line. */
function stretchAround(text: string, { lineStart, start }: LinePlace, reach: number): Stretch {
  const cutLeft = start - reach > lineStart
  let from = cutLeft ? start - reach : lineStart
  if (!cutLeft) while (from < start && /[ \t]/.test(text.charAt(from))) from++
  const [line = ''] = text.slice(from, start + reach).split(/[\r\n]/, 1)
  const next = text.charAt(from + line.length)
  return { text: line, offset: from, cutLeft, cutRight: !/^[\r\n]?$/.test(next) }
}

function isWhole({ text, offset, cutLeft }: Stretch, { start, end }: LinePlace): boolean {
  const behind = text.slice(Math.max(0, end - offset))
  return !cutLeft && start === offset && behind.trim() === ''
}

/** A grapheme at either end may have been split by the cut, and is left out. */
function piecesOf({ text, offset, cutLeft, cutRight }: Stretch): Piece[] {
  return pieces(text)
    .slice(cutLeft ? 1 : 0, cutRight ? -1 : undefined)
    .map((piece) => ({ ...piece, start: piece.start + offset, end: piece.end + offset }))
}

/** Like `disarm`, but keeps the columns right. */
function disarm(line: Piece[]): Piece[] {
  const at = line.findIndex(({ shown }) => shown.trim() !== '')
  const [colon, next] = line.slice(at, at + 2)
  if (colon?.shown !== ':' || !next?.shown.startsWith(':')) return line
  const shown = code(':')
  return line.with(at, { ...colon, shown, width: shown.length })
}

function layOut(line: readonly Piece[]): Placed[] {
  let column = 0
  return line.map((piece) => {
    const placed = { ...piece, column }
    column += piece.width
    return placed
  })
}

function endOf(line: readonly Placed[]): number {
  const last = line.at(-1)
  return last ? last.column + last.width : 0
}

/** The first column to show: 0 where the place then fits, otherwise it comes to the middle. */
function firstColumn(
  { from, to, total }: { from: number; to: number; total: number },
  { cutLeft, cutRight }: Stretch,
  width: number,
): number {
  const fits = !cutLeft && (to < width || (to === width && to >= total && !cutRight))
  if (fits) return 0
  const context = Math.max(MIN_CONTEXT, Math.floor((width - 2 - (to - from)) / 2))
  // Moving on is useless once the end of the line is visible.
  const last = Math.max(to, total) - (width - 1)
  return Math.max(0, Math.min(from - context, last))
}

/** As much of a line as fits into the columns. */
function cut(
  line: readonly Placed[],
  { cutLeft, cutRight }: Pick<Stretch, 'cutLeft' | 'cutRight'>,
  width: number,
): { source: string; used: number } {
  let source = cutLeft ? '…' : ''
  let used = cutLeft ? 1 : 0
  for (const [index, piece] of line.entries()) {
    const isLast = index === line.length - 1 && !cutRight
    if (used + piece.width > width - (isLast ? 0 : 1))
      return { source: `${source}…`, used: used + 1 }
    source += piece.shown
    used += piece.width
  }
  return cutRight ? { source: `${source}…`, used: used + 1 } : { source, used }
}
