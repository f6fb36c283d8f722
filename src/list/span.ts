import type { Nodes } from 'mdast'
import type { Span } from './model.ts'

/** The span of a parsed node; of a node without a position, an empty one at 0. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A span without the blanks at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return { start, end }
}

/** The content of a cell: mdast's cell starts at its pipe, and the last one ends after the row's. */
export function cellSpan(text: string, cell: Span): Span {
  let { start, end } = trimSpan(text, cell)
  if (text[start] === '|') start++
  if (end > start && text[end - 1] === '|' && !isEscaped(text, end - 1)) end--
  return trimSpan(text, { start, end })
}

/** Whether there is an odd number of backslashes before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let at = offset
  while (text[at - 1] === '\\') at--
  return (offset - at) % 2 === 1
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
