import type { Element, Root as HtmlRoot, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { fold } from '../../text/fold.ts'
import type { Span } from '../model.ts'

/** A piece of HTML whose tags matter to a list. */
const WORTH_PARSING = /<(?:a|img|h[1-6]|table)\b|\s(?:id|name)\s*=/i

const COMMENT = /<!--(?:-?>|([\s\S]*?)(?:--!?>|$))/g

/** The comments in a piece of HTML: their text and place, counted from `start`. */
export function commentsIn(html: string, start: number): { text: string; span: Span }[] {
  if (!html.includes('<!--')) return []
  return Array.from(html.matchAll(COMMENT), (match) => ({
    text: match[1] ?? '',
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

/** Whether a piece of HTML holds links, pictures, anchors, headings or tables. */
export function isWorthParsing(html: string): boolean {
  return WORTH_PARSING.test(html)
}

/** A piece of HTML as a tree; `verbose` keeps where each attribute stands. */
export function parseHtml(html: string): HtmlRoot {
  return fromHtml(html, { fragment: true, verbose: true })
}

/** Calls `enter` for each element, in the order of the text. */
export function visitElements(node: Nodes, enter: (element: Element) => void): void {
  if (node.type === 'element') enter(node)
  if ('children' in node) for (const child of node.children) visitElements(child, enter)
}

/** An attribute's value as text (`id`, `href`), or nothing. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return typeof value === 'string' ? value : undefined
}

/** Where an attribute's value stands, quotes left out, counted from `start`. */
export function attributeSpan(
  element: Element,
  name: string,
  html: string,
  start: number,
): Span | undefined {
  const place = element.data?.position?.properties?.[name]
  if (place?.start.offset === undefined || place.end.offset === undefined) return
  const source = html.slice(place.start.offset, place.end.offset)
  const match = /^[^=]*=\s*(["']?)([\s\S]*?)\1$/.exec(source)
  if (!match) return
  const valueStart = place.end.offset - (match[1] as string).length - (match[2] as string).length
  return { start: start + valueStart, end: start + valueStart + (match[2] as string).length }
}

/** Where an element stands in a piece of HTML, counted from `start`. */
export function elementSpan(element: Element, html: string, start: number): Span | undefined {
  const from = element.position?.start.offset
  const to = element.position?.end.offset
  return from === undefined || to === undefined
    ? undefined
    : // parse5 may end an element behind the end of the text, where that ends in a comment.
      { start: start + Math.min(from, html.length), end: start + Math.min(to, html.length) }
}

/** What a reader sees of an element, white space folded. */
export function elementText(node: Nodes): string {
  return fold(textOf(node, ' '))
}

/** An element's text as GitHub makes slugs of it: white space kept, line breaks left out. */
export function rawText(node: Nodes): string {
  return textOf(node, '')
}

function textOf(node: Nodes, lineBreak: string): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return lineBreak
  if (!('children' in node)) return ''
  return node.children.map((child) => textOf(child, lineBreak)).join('')
}
