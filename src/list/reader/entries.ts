import { identify, isPaper } from '../../identity/identify.ts'
import { flatten } from '../../text/phrases.ts'
import { isGeneric } from '../link-text.ts'
import type { Cell, Column, EntryBase, Link, Section, Span } from '../model.ts'

/** The title of a row: of its title column, or of the first cell with a text. */
export function rowTitle(cells: readonly Cell[], columns: readonly Column[]): string {
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

function cellTitle(cell: Cell): string {
  const named = cell.links.find((link) => !link.badge && !isGeneric(link.text))
  if (named) return named.text
  // Of a cell such as `Title <br> Authors` the first line counts.
  const [line = ''] = cell.raw.split(/<br\s*\/?>/i)
  return line === cell.raw ? cell.text : firstLine(cell, line)
}

/** The visible text of a cell's first line. */
function firstLine(cell: Cell, line: string): string {
  const words = flatten(line.replace(/!?\[([^\]]*)\]\([^)]*\)|<[^>]*>|[*_`~]/g, '$1'))
  return words === '' || !cell.text.startsWith(words) ? cell.text : words
}

/** The title of a bullet, from the visible text of its own paragraphs and its links. */
export function bulletTitle(text: string, links: readonly Link[]): string {
  const first = links.find((link) => !link.badge)
  const quoted = /["“”«]([^"“”»]{8,})["”»]/.exec(text)?.[1]
  const at = first ? text.indexOf(first.text) : -1
  const leads =
    first !== undefined && !isGeneric(first.text) && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, at))
  if (leads) return first.text
  if (quoted) return flatten(quoted).replace(/[.,]$/, '')
  const before = at > 0 ? text.slice(0, at) : at === 0 ? '' : text
  const words = flatten(before).replace(/[\s[({:,;|–—-]+$/u, '')
  return /\p{L}/u.test(words) ? words : (first?.text ?? words)
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

/** The identities of the papers that an entry links, and its own. */
export function identities(
  links: readonly Link[],
  mainLink: Link | undefined,
): Pick<EntryBase, 'papers' | 'identity'> {
  const papers = new Set<string>()
  for (const link of links) {
    if (link.kind === 'image' || link.kind === 'html-image') continue
    const identity = identify(link.url)
    if (identity && isPaper(identity)) papers.add(identity)
  }
  const [first] = papers
  return { papers: [...papers], identity: first ?? (mainLink && identify(mainLink.url)) }
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
