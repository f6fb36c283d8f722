/**
 * Reads what a page shows from its HTML, in one pass. Not by an HTML parser: those build a tree, whose
 * depth a hostile page chooses, and they take too long for a page of each link.
 */

import { decodeEntities } from '../../text/html-entities.ts'

export interface PageContent {
  title: string
  /** The first `h1` and `h2`. */
  headings: string[]
  /** The beginning of what the body shows besides, without scripts, styles and templates. */
  text: string
  /** Whether `text` is all of it. */
  isShort: boolean
  /** Hosts of frames and scripts, each once. */
  embedded: string[]
  language?: string
  /** As the page names its site (`og:site_name`). */
  site?: string
  /** As the page of a paper names it for indexes of papers (`citation_title`). */
  citationTitle?: string
  /** The host that the page names as its own (`rel=canonical`). */
  canonicalHost?: string
}

/** In UTF-16 code units. */
const MAX_BODY = 65_536
const MAX_TEXT = 4_000
const MAX_TITLE = 300
const MAX_TAG = 2_000
const MAX_HEADINGS = 6
const MAX_EMBEDDED = 50

/** What is in these is not shown as HTML. */
const HIDDEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'textarea',
  'select',
  'iframe',
  'object',
])

/** Tags between two letters of one word. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'u',
])

/**
 * What a page shows; takes time in proportion to its length, whatever is in it.
 * @param base the page's address, from which addresses in it count
 */
export function readPage(body: string, base: string): PageContent {
  return new PageReader(body.slice(0, MAX_BODY), base).read()
}

class PageReader {
  readonly #html: string
  /** The same in lower case, place by place. */
  readonly #lower: string
  readonly #base: string
  readonly #page: PageContent = { title: '', headings: [], text: '', isShort: true, embedded: [] }
  #at = 0
  #heading: string | undefined

  constructor(html: string, base: string) {
    this.#html = html
    this.#lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    this.#base = base
  }

  read(): PageContent {
    while (this.#at < this.#html.length) {
      const next = this.#html.indexOf('<', this.#at)
      this.#show(this.#html.slice(this.#at, next < 0 ? undefined : next))
      this.#at = next < 0 ? this.#html.length : next
      if (next >= 0) this.#readMarkup()
    }
    this.#endHeading()
    const page = this.#page
    page.text = fold(page.text)
    return page
  }

  #show(text: string): void {
    if (this.#heading !== undefined) {
      this.#heading = (this.#heading + text).slice(0, MAX_TITLE)
      return
    }
    const page = this.#page
    if (page.text.length + text.length > MAX_TEXT && text.trim() !== '') page.isShort = false
    if (page.text.length < MAX_TEXT) page.text = (page.text + text).slice(0, MAX_TEXT)
  }

  #readMarkup(): void {
    if (this.#html.startsWith('<!--', this.#at)) return this.#skipTo('-->', 4)
    const mark = this.#html[this.#at + 1] ?? ''
    if (mark === '!' || mark === '?') return this.#skipTo('>', 1)
    const isEnd = mark === '/'
    const start = this.#at + (isEnd ? 2 : 1)
    const name = /^[a-z][a-z\d-]{0,20}/.exec(this.#lower.slice(start, start + 24))?.[0]
    if (name === undefined) {
      this.#show('<')
      this.#at++
      return
    }
    const end = this.#endOfTag(start)
    const tag = this.#html.slice(start + name.length, Math.min(end, start + MAX_TAG))
    this.#at = end + 1
    if (!INLINE.has(name)) this.#show(' ')
    if (isEnd) return this.#readEnd(name)
    this.#readStart(name, tag)
    if (name === 'title') this.#readTitle()
    else if (HIDDEN.has(name)) this.#skipElement(name)
  }

  /** Where the `>` is that no quotes are around. */
  #endOfTag(start: number): number {
    let quote = ''
    for (let at = start; at < this.#html.length; at++) {
      const char = this.#html[at]!
      if (quote !== '') quote = char === quote ? '' : quote
      else if (char === '>') return at
      else if ((char === '"' || char === "'") && /[=\s]/.test(this.#html[at - 1]!)) quote = char
    }
    return this.#html.length
  }

  #skipTo(mark: string, from: number): void {
    const end = this.#html.indexOf(mark, this.#at + from)
    this.#at = end < 0 ? this.#html.length : end + mark.length
  }

  #skipElement(name: string): number {
    const end = this.#lower.indexOf(`</${name}`, this.#at)
    this.#at = end < 0 ? this.#html.length : end
    return this.#at
  }

  #readTitle(): void {
    const start = this.#at
    const title = this.#html.slice(start, this.#skipElement('title')).slice(0, MAX_TITLE)
    this.#page.title ||= fold(title)
  }

  #readEnd(name: string): void {
    if (name === 'h1' || name === 'h2') this.#endHeading()
  }

  #endHeading(): void {
    const heading = fold(this.#heading ?? '')
    this.#heading = undefined
    if (heading !== '' && this.#page.headings.length < MAX_HEADINGS) {
      this.#page.headings.push(heading)
    }
  }

  #readStart(name: string, tag: string): void {
    const page = this.#page
    if (name === 'h1' || name === 'h2') {
      this.#endHeading()
      this.#heading = ''
    } else if (name === 'script' || name === 'iframe' || name === 'frame') {
      const host = this.#hostOf(attribute(tag, 'src'))
      const isNew = host !== undefined && !page.embedded.includes(host)
      if (isNew && page.embedded.length < MAX_EMBEDDED) page.embedded.push(host)
    } else if (name === 'html') {
      const language = /^[a-z]{2,3}/i.exec(attribute(tag, 'lang') ?? '')?.[0].toLowerCase()
      if (language !== undefined) page.language ??= language
    } else if (name === 'meta' && attribute(tag, 'property') === 'og:site_name') {
      const site = fold(attribute(tag, 'content') ?? '').slice(0, MAX_TITLE)
      if (site !== '') page.site ??= site
    } else if (name === 'meta' && attribute(tag, 'name') === 'citation_title') {
      const cited = fold(attribute(tag, 'content') ?? '').slice(0, MAX_TITLE)
      if (cited !== '') page.citationTitle ??= cited
    } else if (name === 'link' && attribute(tag, 'rel')?.toLowerCase() === 'canonical') {
      const host = this.#hostOf(attribute(tag, 'href'))
      if (host !== undefined) page.canonicalHost ??= host
    }
  }

  #hostOf(address: string | undefined): string | undefined {
    const url = address === undefined ? null : URL.parse(address, this.#base)
    return url?.hostname || undefined
  }
}

const ATTRIBUTE = /(?<![a-z:-])([a-z:-]{1,30})=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

function attribute(tag: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? '')
  }
  return undefined
}

function fold(text: string): string {
  return decodeEntities(text.replaceAll('&nbsp;', ' ')).replace(/\s+/g, ' ').trim()
}
