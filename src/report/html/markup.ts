/**
 * Markup by templates: whatever is put into an `html` template is shown as text, unless a template
 * made it.
 */

import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'

export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[]

/** Code points of a text to show. */
const MAX_PROSE_LENGTH = 600
/** Code points of an address to show, and code units of one to link. */
const MAX_ADDRESS_LENGTH = 200
const MAX_LINKED_LENGTH = 2000

/** Holds no invisible characters. */
const PLAIN = /^[ -~]*$/

/** A span between single backticks. */
const SPAN = /`([^`]+)`/

/** Markup; everything put into it is escaped, and invisible characters are made visible. */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = literals[0] ?? ''
  for (const [index, part] of parts.entries()) markup += markupOf(part) + literals[index + 1]
  return new Html(markup)
}

function markupOf(part: HtmlPart): string {
  if (part instanceof Html) return part.markup
  if (part === undefined) return ''
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escaped(String(part))
}

function escaped(text: string): string {
  return (PLAIN.test(text) ? text : visible(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A sentence: spans between backticks are code. */
export function prose(text: string): Html {
  const parts = truncate(text.replace(/\s+/g, ' '), MAX_PROSE_LENGTH).split(SPAN)
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

/** An address: a link where it leads to the web, otherwise text. */
export function address(url: string): Html {
  const shown = truncate(url, MAX_ADDRESS_LENGTH)
  const href = webAddress(url)
  return href === undefined ? html`<span class="url">${shown}</span>` : anchor(href, shown, 'url')
}

/** A link with words of its own; only the words where the address does not lead to the web. */
export function link(url: string, words: HtmlPart, name?: string): Html {
  const href = webAddress(url)
  return href === undefined ? html`${words}` : anchor(href, words, name)
}

function anchor(href: string, words: HtmlPart, name?: string): Html {
  const classes = name === undefined ? undefined : html` class="${name}"`
  return html`<a${classes} href="${href}" rel="noopener noreferrer nofollow">${words}</a>`
}

/** An address with credentials is not linked: they can disguise the host. */
function webAddress(url: string): string | undefined {
  if (url.length > MAX_LINKED_LENGTH || !URL.canParse(url)) return
  const { protocol, username, password, href } = new URL(url)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && username === '' && password === '' ? href : undefined
}
