import type { Element } from 'hast'
import type { Html, Nodes, Parents } from 'mdast'
import { flatten } from '../../../text/phrases.ts'
import type { Link, Span } from '../../model.ts'
import { spanOf, trimSpan } from '../../span.ts'
import { showsImage, slugText, visibleText } from '../../visible-text.ts'
import {
  attribute,
  attributeSpan,
  elementSpan,
  elementText,
  isWorthParsing,
  parseHtml,
  rawText,
  visitElements,
} from './parse.ts'

/** A link as it is written, without its section and entry. */
export type WrittenLink = Pick<Link, 'kind' | 'url' | 'span' | 'urlSpan' | 'text' | 'badge'>

/** A heading as it is written. */
export interface WrittenHeading {
  depth: number
  text: string
  /** The text that GitHub makes the slug of. */
  slugText: string
  span: Span
}

/** Receives what a piece of HTML has, in the order of the text. */
export interface HtmlVisitor {
  anchor(name: string): void
  heading(heading: WrittenHeading): void
  link(link: WrittenLink): void
}

/** An HTML node and where it is. */
interface HtmlPiece {
  node: Html
  parent: Parents
  /** The file's text. */
  text: string
  /** As written: the node's value lacks the markers of quotes and the blanks of tabs. */
  source: string
  start: number
}

/** Reads anchors, headings and links of an HTML node; an element may end in a later sibling. */
export function readHtmlElements(
  node: Html,
  parent: Parents,
  text: string,
  visitor: HtmlVisitor,
): void {
  const { start, end } = spanOf(node)
  const piece: HtmlPiece = { node, parent, text, source: text.slice(start, end), start }
  if (!isWorthParsing(piece.source)) return
  visitElements(parseHtml(piece.source), (element) => {
    for (const name of ['id', 'name']) {
      const value = attribute(element, name)
      if (value) visitor.anchor(value)
    }
    const span = elementSpan(element, piece.source, start)
    if (!span) return
    const { tagName } = element
    if (/^h[1-6]$/.test(tagName)) visitor.heading(readHeading(element, span, piece))
    const link =
      tagName === 'img'
        ? readImage(element, span, piece)
        : tagName === 'a' && readAnchor(element, span, piece)
    if (link) visitor.link(link)
  })
}

function readHeading(element: Element, span: Span, piece: HtmlPiece): WrittenHeading {
  const isClosed = element.data?.position?.closing !== undefined
  const rest = isClosed ? undefined : readToClosingTag(piece, element.tagName)
  return {
    depth: Number(element.tagName.slice(1)),
    text: `${elementText(element)} ${rest?.text ?? ''}`,
    slugText: rawText(element) + (rest?.slugText ?? ''),
    span: { start: span.start, end: Math.max(span.end, rest?.end ?? 0) },
  }
}

function readImage(element: Element, span: Span, piece: HtmlPiece): WrittenLink | undefined {
  const address = readAddress(element, 'src', piece)
  const text = flatten(attribute(element, 'alt') ?? '')
  return address && { kind: 'html-image', ...address, span, text, badge: true }
}

function readAnchor(element: Element, span: Span, piece: HtmlPiece): WrittenLink | undefined {
  const address = readAddress(element, 'href', piece)
  if (!address) return
  const rest = element.children.length === 0 ? readToClosingTag(piece, 'a') : undefined
  const text = rest ? flatten(rest.text) : elementText(element)
  const hasImage = rest?.hasImage ?? element.children.some((child) => 'tagName' in child)
  const whole = rest ? { start: span.start, end: rest.end } : span
  return { kind: 'html-link', ...address, span: whole, text, badge: text === '' && hasImage }
}

function readAddress(element: Element, name: 'href' | 'src', { text, source, start }: HtmlPiece) {
  const written = attribute(element, name)
  if (written === undefined) return
  const span = attributeSpan(element, name, source, start)
  return { url: trimBlanks(written), urlSpan: span && trimSpan(text, span) }
}

/** Without the blanks that browsers drop, which are no wide or invisible ones. */
function trimBlanks(value: string): string {
  const isBlank = (character = '-') => ' \t\r\n\f'.includes(character)
  let [start, end] = [0, value.length]
  while (isBlank(value[start])) start++
  while (end > start && isBlank(value[end - 1])) end--
  return value.slice(start, end)
}

/**
 * What is between an opening tag and the sibling that closes it: of an inline `<a>`, of a
 * heading divided by empty lines. `undefined` if the tag opens again.
 */
function readToClosingTag({ node, parent }: HtmlPiece, tagName: string) {
  const opening = new RegExp(`^\\s*<${tagName}\\b`, 'i')
  const closing = new RegExp(`^\\s*</${tagName}\\s*>`, 'i')
  const siblings: Nodes[] = parent.children.slice(parent.children.indexOf(node as never) + 1)
  let text = ''
  let slugged = ''
  let hasImage = false
  for (const sibling of siblings) {
    if (sibling.type === 'html' && opening.test(sibling.value)) return
    if (sibling.type === 'html' && closing.test(sibling.value)) {
      return { text, slugText: slugged, hasImage, end: spanOf(sibling).end }
    }
    text += visibleText(sibling)
    slugged += slugText(sibling)
    hasImage ||= showsImage(sibling)
  }
  return
}
