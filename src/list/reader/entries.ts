import { identify, isPaper } from '../../identity/identify.ts'
import { flatten } from '../../text/phrases.ts'
import { isNoTitle, isVenue } from '../link-text.ts'
import type { Cell, Column, Entry, Link, Section, Span } from '../model.ts'
import { MAX_TITLE_TEXT } from './bullet-title.ts'

/** The title of a row: of its title column, or of the first cell with a text. */
export function rowTitle(cells: readonly Cell[], columns: readonly Column[]): string {
  // Without a header only the first cell may be the name.
  if (columns.length === 0) return firstName(cells)
  const column = columns.find((candidate) => candidate.role === 'title')
  const titleCell = column && cells[column.index]
  const title = titleCell ? cellTitle(titleCell) : ''
  if (title) return title
  for (const other of columns) {
    const cell = cells[other.index]
    if (!cell || other.role === 'date' || other.role === 'number') continue
    const words = cellTitle(cell)
    if (words) return words
  }
  return ''
}

function firstName([first]: readonly Cell[]): string {
  const name = first ? cellTitle(first) : ''
  return /\p{L}{2}/u.test(name) && !isNoTitle(name) ? name : ''
}

function cellTitle(cell: Cell): string {
  // What spans rows is the name of a group.
  if (cell.spansRows) return ''
  const named = cell.links.find(({ badge, text }) => !badge && !isNoTitle(text))
  if (named) return named.text
  // Of a cell such as `Title <br> Authors` the first line counts.
  const raw = cell.raw.slice(0, MAX_TITLE_TEXT)
  const [line = ''] = raw.split(/<br\s*\/?>/i)
  const words = line === raw ? cell.text.slice(0, MAX_TITLE_TEXT) : firstLine(cell, line)
  return withoutKinds(words, cell.links)
}

/** A text without the texts of links to kinds of pages: `LLaVA [paper] [code]` is `LLaVA`. */
function withoutKinds(text: string, links: readonly Link[]): string {
  let words = text
  for (const link of links.toReversed()) {
    const at = link.badge || link.text === '' ? -1 : words.lastIndexOf(link.text)
    if (at < 0) continue
    const before = words.slice(0, at).replace(/(?<![\s[(【（|/,])[\s[(【（|/,]+$/u, '')
    const after = words.slice(at + link.text.length).replace(/^[\s\])】）|/,]+/u, '')
    words = `${before} ${after}`.trim()
  }
  return /\p{L}{2}/u.test(words) ? words : (links.find(({ badge }) => !badge)?.text ?? text)
}

/** The visible text of a cell's first line. */
function firstLine(cell: Cell, line: string): string {
  const words = flatten(line.replace(/!?\[([^[\]]*)\]\([^)[]*\)|<[^<>]*>|[*_`~]/g, '$1'))
  return words === '' || !cell.text.startsWith(words) ? cell.text : words
}

/** The link of the title, otherwise the first one that is not a badge. */
export function findMainLink(title: string, links: readonly Link[]): Link | undefined {
  const readable = links.filter((link) => !link.badge)
  return (
    readable.find((link) => link.text === title && isExternal(link)) ?? readable.find(isExternal)
  )
}

function isExternal(link: Link): boolean {
  return /^(?:https?:)?\/\//i.test(link.url)
}

/**
 * Gives a titled entry its main link, papers and identity.
 *
 * @param links its own; those of the bullets that describe it count where these have none
 * @param details links to its paper or code in such bullets
 */
export function identifyEntry(
  entry: Entry,
  links: readonly Link[],
  details: readonly Link[],
): void {
  // The page of a venue is that of all its papers.
  const own = findMainLink(
    entry.title,
    links.filter(({ text, url }) => text === entry.title || !isVenue(text) || isThing(url)),
  )
  const main = own ?? findMainLink(entry.title, details)
  entry.mainLink = main ?? findMainLink(entry.title, entry.links)
  entry.papers = papersOf(links)
  if (entry.papers.length === 0) entry.papers = papersOf(details)
  const named = [own, ...details].map((link) => link && identify(link.url))
  const repository = named.find((identity) => identity?.startsWith('github:'))
  entry.identity = entry.papers[0] ?? repository ?? (main && identify(main.url))
}

function isThing(url: string): boolean {
  const identity = identify(url)
  return identity !== undefined && (isPaper(identity) || identity.startsWith('github:'))
}

function papersOf(links: readonly Link[]): string[] {
  const papers = new Set<string>()
  for (const link of links) {
    if (link.kind === 'image' || link.kind === 'html-image') continue
    const identity = identify(link.url)
    if (identity && isPaper(identity)) papers.add(identity)
  }
  return [...papers]
}

/** An entry before it is named. */
export function blankEntry(span: Span, section: Section) {
  return {
    span,
    section,
    title: '',
    links: [],
    mainLink: undefined,
    papers: [],
    identity: undefined,
  }
}
