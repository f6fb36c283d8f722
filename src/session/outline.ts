import type { VFile } from 'vfile'
import { yearsOf } from '../lint/analysis/years.ts'
import type { Entry, LinkKind, List, Span } from '../list/model.ts'
import { placesOf } from '../list/places.ts'

/** A link and its position. */
export interface OutlineLink {
  url: string
  kind: LinkKind
  line: number
  /**
   * Position of its URL, from 1, the column in UTF-16 code units. For a reference, that of its
   * definition.
   */
  address: { line: number; column: number }
  /** The title of its row or bullet. */
  entry?: string
}

/** An entry and the URLs that it links. */
export interface OutlineEntry {
  title: string
  line: number
  section: string
  urls: string[]
}

/** A list's content as plain data, without its tree. */
export interface Outline {
  tables: number
  rows: number
  entries: number
  /** Number of entries per year, of those entries whose year is known. */
  years: ReadonlyMap<number, number>
  links: OutlineLink[]
  sections: { line: number; title: string }[]
  /** Entries that the base does not have, at most 100; absent without a base. */
  added?: OutlineEntry[]
  /** The URLs that the base links; absent without a base. */
  baseUrls?: string[]
}

/** More than a maintainer looks through by hand. */
const MAX_ADDED = 100

/** @param file as `readList` returns it */
export function outlineOf(file: VFile, base: List | undefined): Outline {
  const list = file.data.list as List
  const { tables, entries, links, sections } = list
  const places = placesOf(file)
  const pointOf = ({ start }: Span) => {
    const { line, column } = places.toPoint(start) ?? { line: 1, column: 1 }
    return { line, column }
  }
  return {
    tables: tables.length,
    rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
    entries: entries.length,
    years: yearsOf(list),
    links: links.map(({ url, kind, span, urlSpan, entry }) => ({
      url,
      kind,
      line: pointOf(span).line,
      address: pointOf(urlSpan ?? span),
      ...(entry?.title && { entry: entry.title }),
    })),
    sections: sections.map(({ span, title }) => ({ line: pointOf(span).line, title })),
    ...(base && {
      baseUrls: base.links.map(({ url }) => url),
      added: addedTo(base, entries).map(({ title, section, links, span }) => ({
        title,
        line: pointOf(span).line,
        section: section.title,
        urls: links.map(({ url }) => url),
      })),
    }),
  }
}

/** Entries with a new identity: a moved or corrected entry keeps its own. */
function addedTo(base: List, entries: readonly Entry[]): Entry[] {
  const nameOf = ({ identity, title }: Entry) => identity ?? title
  const known = new Set(base.entries.map(nameOf))
  return entries.filter((entry) => entry.mainLink && !known.has(nameOf(entry))).slice(0, MAX_ADDED)
}
