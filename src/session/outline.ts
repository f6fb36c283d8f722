import type { VFile } from 'vfile'
import { entryYears } from '../lint/analysis/years.ts'
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
  /** The year of its row or bullet. */
  year?: number
}

/** A heading, and the number of entries below it up to the next heading. */
export interface OutlineSection {
  line: number
  title: string
  /** Titles from the outermost heading down to this one. */
  path: readonly string[]
  entries: number
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
  /** How many entries are of each year. */
  years: ReadonlyMap<number, number>
  links: OutlineLink[]
  sections: OutlineSection[]
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
  const years = entryYears(list)
  const bySection = Map.groupBy(entries, ({ section }) => section)
  const urlsOf = ({ links }: Pick<List, 'links'>) => links.map(({ url }) => url)
  return {
    tables: tables.length,
    rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
    entries: entries.length,
    years: countValues(years.values()),
    links: links.map(({ url, kind, span, urlSpan, entry }) => {
      const year = entry && years.get(entry)
      return {
        ...{ url, kind, line: lineOf(span), address: pointOf(urlSpan ?? span) },
        ...(entry?.title && { entry: entry.title }),
        ...(year !== undefined && { year }),
      }
    }),
    sections: sections.map((section) => ({
      ...{ line: lineOf(section.span), title: section.title, path: section.path },
      entries: bySection.get(section)?.length ?? 0,
    })),
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

function countValues(values: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Entries with a new identity: a moved or corrected entry keeps its own. */
function addedTo(base: List, entries: readonly Entry[]): Entry[] {
  const nameOf = ({ identity, title }: Entry) => identity ?? title
  const known = new Set(base.entries.map(nameOf))
  return entries.filter((entry) => entry.mainLink && !known.has(nameOf(entry))).slice(0, MAX_ADDED)
}
