import type { Nodes, Parents } from 'mdast'
import type { Location } from 'vfile-location'
import type { Span } from '../model.ts'
import { spanOf } from '../span.ts'
import { setPosition } from './literal-positions.ts'

/** In UTF-16 code units: a longer tag is not found. */
const MAX_TAG_LENGTH = 2000

/** An opening tag of a link or an image. */
const OPEN_TAG =
  /(?<!\\)<(?:a|img)(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)+\s*\/?>/i

/**
 * Restores tags with a slash in an unquoted address, which micromark, unlike GitHub, reads
 * as text and bare links. A tag may reach over several nodes.
 */
export function restoreTags(parent: Parents, text: string, location: () => Location): void {
  if (!parent.children.some(startsTag)) return
  const children: Nodes[] = []
  const limit = spanOf(parent).end
  let done = 0
  for (const child of parent.children) {
    const span = spanOf(child)
    const isWhole = done <= span.start && !(startsTag(child) && findTag(text, span, limit))
    if (!child.position || isWhole) {
      children.push(child)
      continue
    }
    // A node that a tag reaches into is text from the end of the tag.
    let at = Math.max(span.start, done)
    while (at < span.end) {
      const tag =
        child.type === 'text' ? findTag(text, { start: at, end: span.end }, limit) : undefined
      const before = { start: at, end: tag?.start ?? span.end }
      if (before.end > before.start) children.push(nodeOf('text', before))
      at = tag?.end ?? span.end
      if (!tag) continue
      children.push(nodeOf('html', tag))
      done = tag.end
    }
  }
  parent.children = children as typeof parent.children

  function nodeOf(type: 'text' | 'html', span: Span): Nodes {
    const node = { type, value: text.slice(span.start, span.end) } as Nodes
    return setPosition(node, span, location())
  }
}

/** The first whole tag that begins in a span; it may end after it. */
function findTag(text: string, { start, end }: Span, limit: number): Span | undefined {
  const match = OPEN_TAG.exec(text.slice(start, Math.min(limit, end + MAX_TAG_LENGTH)))
  if (!match || start + match.index >= end) return
  return { start: start + match.index, end: start + match.index + match[0].length }
}

function startsTag(node: Nodes): boolean {
  return node.type === 'text' && /<(?:a|img)\s/i.test(node.value)
}
