import type { Element, Root as HtmlRoot, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { flatten } from '../../../text/phrases.ts'
import type { Span } from '../../model.ts'

/** HTML with tags that matter to a list. */
const WORTH_PARSING = /<(?:a|img|h[1-6]|table)\b|\s(?:id|name)\s*=/i

const COMMENT = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g

/** The comments in a piece of HTML that begins at offset `start`. */
export function commentsIn(html: string, start: number): { text: string; span: Span }[] {
  if (!html.includes('<!--')) return []
  return Array.from(html.matchAll(COMMENT), (match) => ({
    text: match[1] ?? '',
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** Whether a piece of HTML has links, images, anchors, headings or tables. */
export function isWorthParsing(html: string): boolean {
  return WORTH_PARSING.test(html)
}

/** A piece of HTML as a tree; `verbose` keeps the positions of attributes. */
export function parseHtml(html: string): HtmlRoot {
  return fromHtml(html, { fragment: true, verbose: true })
}

/** Calls `enter` for each element, in the order of the text. */
export function visitElements(node: Nodes, enter: (element: Element) => void): void {
  if (node.type === 'element') enter(node)
  if ('children' in node) for (const child of node.children) visitElements(child, enter)
}

/** The value of a text attribute (`id`, `href`). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return typeof value === 'string' ? value : undefined
}

/** The span of an attribute's value without quotes, in HTML that begins at offset `start`. */
export function attributeSpan(
  element: Element,
  name: string,
  html: string,
  start: number,
): Span | undefined {
  const place = element.data?.position?.properties?.[name]
  if (place?.start.offset === undefined || place.end.offset === undefined) return
  const source = html.slice(place.start.offset, place.end.offset)
  const equals = source.indexOf('=')
  if (equals < 0) return
  const value = source.slice(equals + 1).replace(/^[ \t\r\n\f]+/, '')
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0))
  const quote = isQuoted ? 1 : 0
  return {
    start: start + place.end.offset - value.length + quote,
    end: start + place.end.offset - quote,
  }
}

/** The span of an element in HTML that begins at offset `start`. */
export function elementSpan(element: Element, html: string, start: number): Span | undefined {
  const from = element.position?.start.offset
  const to = element.position?.end.offset
  return from === undefined || to === undefined
    ? undefined
    : // parse5 may end an element after the end of a text that ends in a comment.
      { start: start + Math.min(from, html.length), end: start + Math.min(to, html.length) }
}

/** The visible text of an element, white space folded. */
export function elementText(node: Nodes): string {
  return flatten(textOf(node, ' '))
}

/** The text that GitHub makes a slug of: with white space, without line breaks. */
export function rawText(node: Nodes): string {
  return textOf(node, '')
}

function textOf(node: Nodes, lineBreak: string): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return lineBreak
  if (!('children' in node)) return ''
  return node.children.map((child) => textOf(child, lineBreak)).join('')
}
