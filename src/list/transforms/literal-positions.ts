import type { Nodes, Parents } from 'mdast'
import type { Location } from 'vfile-location'
import type { Span } from '../model.ts'
import { spanOf } from '../span.ts'
import { visibleText } from '../visible-text.ts'

/**
 * Finds the positions of the children that mdast-util-gfm-autolink-literal made from plain
 * text: bare links, and the text around them. Without positions unified-message-control
 * would drop their messages.
 */
export function setLiteralPositions(parent: Parents, text: string, location: () => Location): void {
  if (!parent.position || parent.children.every((child) => child.position)) return
  const within = spanOf(parent)
  let at = within.start
  for (const child of parent.children) {
    if (!child.position && child.type === 'link') {
      const span = findWords(visibleText(child), text, { start: at, end: within.end })
      // Written in an unknown way: what follows could only be guessed.
      if (!span) break
      for (const node of [child, ...child.children]) setPosition(node, span, location())
    }
    if (child.position) at = spanOf(child).end
  }
  for (const [index, child] of parent.children.entries()) {
    if (child.position || child.type !== 'text') continue
    const before = parent.children[index - 1]
    const after = parent.children[index + 1]
    const start = before?.position ? spanOf(before).end : within.start
    const end = after?.position ? spanOf(after).start : within.end
    setPosition(child, { start, end }, location())
  }
}

/** The node, with a position if the span is inside of the text. */
export function setPosition<Node extends Nodes>(node: Node, span: Span, location: Location): Node {
  const [start, end] = [location.toPoint(span.start), location.toPoint(span.end)]
  if (start && end) node.position = { start, end }
  return node
}

/** So many characters are compared for each of a text; only one that was made for it needs more. */
const MAX_COMPARED = 20

/** Where words are written: punctuation may be escaped there, an ampersand be an entity. */
function findWords(words: string, text: string, { start, end }: Span): Span | undefined {
  // Nothing in front of a letter or a digit is part of the words.
  const [head = ''] = /^[\p{L}\p{N}]*/u.exec(words) ?? []
  let left = MAX_COMPARED * (end - start)
  for (let at = start; at < end && left > 0; at++) {
    if (head !== '') at = text.indexOf(head, at)
    if (at < 0) return
    const { length, compared } = writtenLength(words, text, at)
    if (length !== undefined) return at + length > end ? undefined : { start: at, end: at + length }
    left -= compared
  }
  return
}

/** The length of words as they are written at an offset of a text, if they are. */
function writtenLength(words: string, text: string, start: number) {
  let at = start
  for (let index = 0; index < words.length; index++) {
    const character = words[index] as string
    if (text[at] === '\\' && text[at + 1] === character && !/[\p{L}\p{N}\s]/u.test(character)) at++
    if (text[at] !== character) return { length: undefined, compared: index + 1 }
    at += character === '&' && text.startsWith('&amp;', at) ? '&amp;'.length : 1
  }
  return { length: at - start, compared: words.length }
}
