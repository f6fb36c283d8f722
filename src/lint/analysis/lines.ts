import type { Root } from 'mdast'
import type { Span } from '../../list/model.ts'
import type { Fix } from '../rule.ts'

/** A quote's marker before a line's own text. */
const PREFIX = /^[\s>]*/

/** A line of a paragraph, without the marker of a quote. */
export interface Line {
  words: string
  span: Span
}

/** The whole lines that a span touches, the last line's end included. */
export function lineSpan(text: string, { start, end }: Span): Span {
  while (start > 0 && !isLineEnd(text[start - 1])) start--
  const after = /\r\n|\n|\r/g
  after.lastIndex = end
  return { start, end: after.exec(text) ? after.lastIndex : text.length }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/**
 * The edit that moves the whole lines of a span to `at`, another line's start or the end of the text.
 * Blank lines between two items stay between them; a last line without a line break gets one.
 */
export function moveLine(
  text: string,
  span: Span,
  at: number,
): { range: [number, number]; text: string } {
  const line = lineSpan(text, span)
  const moved = text.slice(line.start, line.end)
  if (at <= line.start) {
    const { before, words, after } = splitBlanks(text.slice(at, line.start))
    return { range: [at, line.end], text: inOrder(moved, after, before + words) }
  }
  const end = Math.max(at, line.end)
  const { before, words, after } = splitBlanks(text.slice(line.end, end))
  return { range: [line.start, end], text: inOrder(words, before, moved) + after }
}

/** Splits lines from the blank ones around them, which in a blockquote hold its markers. */
function splitBlanks(lines: string): { before: string; words: string; after: string } {
  const [before = ''] = /^(?:[ \t>]*(?:\r\n|\n|\r))*/.exec(lines) ?? []
  let last = lines.length
  while (last > before.length && /[\s>]/.test(lines[last - 1] as string)) last--
  const end = last > before.length ? lineSpan(lines, { start: last, end: last }).end : last
  return { before, words: lines.slice(before.length, end), after: lines.slice(end) }
}

function inOrder(first: string, gap: string, second: string): string {
  if (first === '' || second === '' || isLineEnd(first.at(-1))) return first + gap + second
  const end = /(?:\r\n|\n|\r)$/.exec(second)?.[0] ?? ''
  return first + end + gap + second.slice(0, second.length - end.length)
}

/** An empty line, where nothing but the line break has to be repeated. */
export function emptyLineAbove(text: string, start: number): { fix?: Fix } {
  const lineBreak = /(?:\r\n|\n|\r)?$/.exec(text.slice(start - 2, start))?.[0]
  return lineBreak ? { fix: { range: [start, start], text: lineBreak } } : {}
}

/**
 * The edit that removes the empty lines between a text and a line below it; nothing where the two
 * are not equally deep in quotes and lists.
 */
export function joinLines(text: string, above: Span, start: number): Fix | undefined {
  const prefix = text.slice(lineStart(text, start), start)
  if (prefix !== text.slice(lineStart(text, above.start), above.start)) return
  return { range: [above.end, start], text: lineBreakBefore(text, start) }
}

/** The line break before an offset, with the indentation or quote marker of its line. */
export function lineBreakBefore(text: string, offset: number): string {
  const start = lineStart(text, offset)
  const lineBreak = /(?:\r\n|\n|\r)?$/.exec(text.slice(Math.max(start - 2, 0), start))?.[0]
  return `${lineBreak || '\n'}${text.slice(start, offset)}`
}

export function lineStart(text: string, offset: number): number {
  return lineSpan(text, { start: offset, end: offset }).start
}

export function* linesOf(text: string, { start, end }: Span, prefix = PREFIX): Generator<Line> {
  let at = start
  for (const line of text.slice(start, end).split(/\r\n|\n|\r/)) {
    const indent = prefix.exec(line)?.[0].length ?? 0
    const words = line.slice(indent).trimEnd()
    yield { words, span: { start: at + indent, end: at + indent + words.length } }
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
}

/** Whether an offset is inside of a block of code, those inside of lists and quotes left out. */
export function isInCode(tree: Root, offset: number): boolean {
  return tree.children.some(({ type, position }) => {
    if (type !== 'code' || !position) return false
    return (position.start.offset ?? 0) <= offset && offset < (position.end.offset ?? 0)
  })
}
