import type { VFile } from 'vfile'
import { yearsOf } from '../lint/analysis/years.ts'
import type { Entry, LinkKind, List, Span } from '../list/model.ts'
import { placesOf } from '../list/places.ts'

export interface OutlineLink {
  url: string
  kind: LinkKind
  line: number
  /** Of its URL or, for a reference, its definition; from 1, the column in UTF-16 code units. */
  address: { line: number; column: number }
  /** The title of its row or bullet. */
  entry?: string
}

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
  years: ReadonlyMap<number, number>
  links: OutlineLink[]
  sections: { line: number; title: string }[]
  /** The targets of fragments. */
  anchors: ReadonlySet<string>
  /** Those of the base; absent without a base. */
  baseAnchors?: ReadonlySet<string>
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
  const { tables, entries, links, sections, anchors } = list
  const places = placesOf(file)
  const pointOf = ({ start }: Span) => {
    const { line, column } = places.toPoint(start) ?? { line: 1, column: 1 }
    return { line, column }
  }
  const lineOf = (span: Span) => pointOf(span).line
  const urlsOf = ({ links }: Pick<List, 'links'>) => links.map(({ url }) => url)
  return {
    tables: tables.length,
    rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
    entries: entries.length,
    years: yearsOf(list),
    links: links.map(({ url, kind, span, urlSpan, entry }) => ({
      ...{ url, kind, line: lineOf(span), address: pointOf(urlSpan ?? span) },
      ...(entry?.title && { entry: entry.title }),
    })),
    sections: sections.map(({ span, title }) => ({ line: lineOf(span), title })),
    anchors,
    ...(base && {
      baseUrls: urlsOf(base),
      baseAnchors: base.anchors,
      added: addedTo(base, entries).map((entry) => ({
        ...{ title: entry.title, line: lineOf(entry.span) },
        ...{ section: entry.section.title, urls: urlsOf(entry) },
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
