import type { Span } from './model.ts'

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
 * The edit that moves the whole lines of a span to another line's start or the
 * end of the text, `at`. A last line without an end gets the one that its new
 * neighbour gives up.
 */
export function moveLine(
  text: string,
  span: Span,
  at: number,
): { range: [number, number]; text: string } {
  const line = lineSpan(text, span)
  const range: [number, number] = [Math.min(line.start, at), Math.max(line.end, at)]
  const between =
    at <= line.start ? text.slice(at, line.start) : text.slice(line.end, Math.max(at, line.end))
  const moved = text.slice(line.start, line.end)
  const [first, second] = at <= line.start ? [moved, between] : [between, moved]
  if (first === '' || second === '' || isLineEnd(first.at(-1))) {
    return { range, text: first + second }
  }
  const end = /(?:\r\n|\n|\r)$/.exec(second)?.[0] ?? ''
  return { range, text: first + end + second.slice(0, second.length - end.length) }
}
