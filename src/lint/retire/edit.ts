/** The edits that retire an entry: those of its own text, and of numbers that it leaves out of order. */

import type { List as MarkdownList } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { visitParents } from 'unist-util-visit-parents'
import type { Bullet, Entry, Link, Row, Span } from '../../list/model.ts'
import { flatten } from '../../text/phrases.ts'
import { lineSpan } from '../analysis/lines.ts'
import type { Fix } from '../rule.ts'

/** From so many rows on, a column of consecutive numbers counts them, whatever its name. */
const MIN_ROWS = 3

const NUMBER_HEADER = /^(?:#|№|no\.?|nr\.?|id|index|rank|序号|编号)$/i

/** The mark, behind the link. */
export function markEdit({ span }: Link, words: string): Fix {
  return { range: [span.end, span.end], text: ` ${words}` }
}

/**
 * The edit that removes an entry with the bullets that describe it, then those of the numbers of
 * other rows or bullets; none where more would be lost.
 */
export function removalEdits(text: string, entry: Entry): Fix[] {
  const span = entry.kind === 'row' ? rowSpan(entry) : bulletSpan(text, entry)
  const lines = span && wholeLines(text, span)
  if (!lines) return []
  const numbers = entry.kind === 'row' ? rowNumbers(entry) : bulletNumbers(text, entry)
  return [{ range: [lines.start, lines.end], text: '' }, ...numbers]
}

function rowSpan({ span, table }: Row): Span | undefined {
  const spansRows = table.rows.some(({ cells }) => cells.some((cell) => cell.spansRows))
  return spansRows ? undefined : span
}

/** Nothing where an entry has bullets below it that do not describe it, or is named by its heading. */
function bulletSpan(text: string, bullet: Bullet): Span | undefined {
  const { node, details, span, title, list } = bullet
  const words = flatten(plainTextOf(node)).toLowerCase()
  if (list.type !== 'list' || !words.includes(flatten(title).toLowerCase())) return
  const described = new Set(details.map((detail) => detail.node))
  let hasOthers = false
  visitParents(node, 'listItem', (item) => {
    if (item !== node && !described.has(item)) hasOthers = true
  })
  if (hasOthers) return
  let { end } = span
  const below = details
    .map((detail) => detail.span)
    .filter((detail) => detail.start >= span.end)
    .sort((a, b) => a.start - b.start)
  for (const detail of below) {
    if (!isBlank(text.slice(end, detail.start))) return
    end = Math.max(end, detail.end)
  }
  return { start: span.start, end }
}

/** The lines of a span, where nothing else is on them; with the blank lines that would be left over. */
function wholeLines(text: string, span: Span): Span | undefined {
  const { start, end } = lineSpan(text, span)
  if (!isBlank(text.slice(start, span.start)) || !isBlank(text.slice(span.end, end))) return
  const next = end === text.length || isBlank(lineAt(text, end))
  let first = start
  while (next && first > 0) {
    const last = first - (text.endsWith('\r\n', first) ? 2 : 1)
    const above = lineSpan(text, { start: last, end: last })
    if (!isBlank(text.slice(above.start, first))) break
    first = above.start
  }
  return { start: first, end }
}

function lineAt(text: string, offset: number): string {
  const { start, end } = lineSpan(text, { start: offset, end: offset })
  return text.slice(start, end)
}

/** White space, and the markers of quotes. */
function isBlank(text: string): boolean {
  return !/[^\s>]/.test(text)
}

/** The numbers of an ordered list that is written with consecutive numbers, or the first one. */
function bulletNumbers(text: string, { node, list }: Bullet): Fix[] {
  const { ordered, children } = list as MarkdownList
  if (!ordered) return []
  const markers = children.map((item) => {
    const start = item.position?.start.offset ?? 0
    return { item, start, digits: /^\d{1,9}/.exec(text.slice(start, start + 9))?.[0] ?? '' }
  })
  const at = markers.findIndex(({ item }) => item === node)
  const [first, second] = markers
  const isCounted =
    first !== undefined &&
    markers.length > 1 &&
    markers.every(({ digits }, index) => Number(digits) === Number(first.digits) + index)
  if (isCounted) {
    return markers
      .slice(at + 1)
      .map(({ start, digits }) => numberEdit({ start, end: start + digits.length }, digits))
  }
  // The list’s numbers begin with that of its first item.
  if (at !== 0 || !first || !second || first.digits === second.digits) return []
  const range: Fix['range'] = [second.start, second.start + second.digits.length]
  return [{ range, text: first.digits }]
}

/** The numbers of a column that counts the rows, up or down. */
function rowNumbers({ table, index }: Row): Fix[] {
  const { rows, columns } = table
  for (const column of columns) {
    const cells = rows.map(({ cells }) => cells[column.index])
    const numbers = cells.map((cell) =>
      /^\d{1,9}$/.test(cell?.raw ?? '') ? Number(cell?.raw) : -1,
    )
    const [first = -1] = numbers
    const last = numbers.at(-1) ?? -1
    const isNamed = NUMBER_HEADER.test(column.name.trim())
    if (numbers.length < (isNamed ? 2 : MIN_ROWS) || first === last) continue
    const step = first < last ? 1 : -1
    if (Math.min(first, last) < 0 || Math.min(first, last) > 1) continue
    if (numbers.some((number, row) => number !== first + step * row)) continue
    const others = step > 0 ? cells.slice(index + 1) : cells.slice(0, index)
    return others.flatMap((cell) => (cell ? [numberEdit(cell.span, cell.raw)] : []))
  }
  return []
}

/** A number less by one, with as many digits where it is written with leading zeros. */
function numberEdit({ start, end }: Span, digits: string): Fix {
  const less = String(Number(digits) - 1)
  const text = digits.startsWith('0') ? less.padStart(digits.length, '0') : less
  return { range: [start, end], text }
}
