import type { Span } from '../../list/model.ts'

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
