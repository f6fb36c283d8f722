/**
 * Markup that words of others cannot break out of: whatever is put into an
 * `html` template is shown as text, unless a template made it.
 */

import { truncateCode, visible } from '../../text/printable.ts'

/** Markup made here. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[]

/** Code units of a message to show: titles in it may have any length. */
const LONGEST_PROSE = 600

/** Code units of an address to show, and to link: browsers take longer ones, readers do not. */
const LONGEST_ADDRESS = 200
const LONGEST_LINKED = 2000

/** Nothing in it is hidden, or turns the direction of the text. */
const PLAIN = /^[ -~]*$/

/** A span between single backticks, as our messages write them. */
const SPAN = /`([^`]+)`/

/** Markup; all that is not markup of ours is escaped, what cannot be seen is made visible. */
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

/** A message of ours with words of others in it: spans between backticks are code. */
export function prose(text: string): Html {
  const parts = truncateCode(text.replace(/\s+/g, ' ').trim(), LONGEST_PROSE).split(SPAN)
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

/** An address: a link where a browser would follow it into the web, else text. */
export function address(url: string): Html {
  const shown = truncateCode(url, LONGEST_ADDRESS)
  const href = webAddress(url)
  return href === undefined ? html`<span class="url">${shown}</span>` : anchor(href, shown, 'url')
}

/** A link with words of its own; the words alone where the address is none of the web. */
export function link(url: string, words: HtmlPart): Html {
  const href = webAddress(url)
  return href === undefined ? html`${words}` : anchor(href, words)
}

function anchor(href: string, words: HtmlPart, name?: string): Html {
  const classes = name === undefined ? undefined : html` class="${name}"`
  return html`<a${classes} href="${href}" rel="noopener noreferrer nofollow">${words}</a>`
}

/** Credentials before a host are as often made to deceive as to log in. */
function webAddress(url: string): string | undefined {
  if (url.length > LONGEST_LINKED || !URL.canParse(url)) return
  const { protocol, username, password, href } = new URL(url)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && username === '' && password === '' ? href : undefined
}
