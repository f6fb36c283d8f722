import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { analyzeList, type ListAnalysis } from '../infer/survey.ts'
import type { LinkResult } from '../links/result.ts'
import { changedLines } from '../lint/baseline/changed-lines.ts'
import { newFindings } from '../lint/baseline/new-findings.ts'
import type { Ignore } from '../lint/ignores.ts'
import { lint } from '../lint/linter.ts'
import type { RuleSetting } from '../lint/severity.ts'
import type { Entry, LinkKind, List, Span } from '../list/model.ts'
import { readList } from '../list/parse.ts'
import { placesOf } from '../list/places.ts'
import { yearsOf } from '../list/years.ts'
import type { PlainMessage } from '../report/build.ts'

/** What is to be inspected. */
export interface ListSource {
  /** Shown in reports. */
  path: string
  text: string
  /** The same list before the change under review. */
  baseText?: string | undefined
  /** The same list as the target branch has it by now, where that is not `baseText`. */
  tipText?: string | undefined
}

/** A link, and what it stands in. */
export interface OutlineLink {
  url: string
  kind: LinkKind
  line: number
  /** Where its address stands, from 1, the column in UTF-16 code units: of a reference, its definition. */
  address: { line: number; column: number }
  /** The title of its row or bullet. */
  entry?: string
}

/** An entry, and where it leads. */
export interface OutlineEntry {
  title: string
  line: number
  section: string
  urls: string[]
}

/** More than a maintainer looks through by hand. */
const MOST_ADDED = 100

/** What a list holds, as far as the shell needs to know. */
export interface Outline {
  tables: number
  rows: number
  entries: number
  /** How many entries are of each year, as far as they tell. */
  years: ReadonlyMap<number, number>
  links: OutlineLink[]
  /** The headings' lines and titles. */
  sections: { line: number; title: string }[]
  /** Entries that the base does not have, at most 100; absent without a base. */
  added?: OutlineEntry[]
  /** The addresses that the base links; absent without a base. */
  baseUrls?: string[]
}

/** What the shell found out between reading and judging. */
export interface SessionContext {
  settings: Readonly<Record<string, RuleSetting | undefined>>
  ignores?: readonly Ignore[]
  existingPaths?: ReadonlySet<string> | undefined
  /** The same for the base; absent: as `existingPaths`. */
  baseExistingPaths?: ReadonlySet<string> | undefined
  /** False for a change by others. */
  isTrusted?: boolean
  repositoryPath?: string | undefined
  linkResults?: ReadonlyMap<string, LinkResult> | undefined
  /** The day of the run, an ISO date. */
  today?: string
}

/** A list being inspected: read first, judged when its circumstances are known. */
export class ListEngine {
  readonly #file: VFile
  readonly #base: VFile | undefined
  readonly #tip: VFile | undefined

  constructor(subject: ListSource) {
    this.#file = readList(subject.text, subject.path)
    const { path, baseText, tipText } = subject
    this.#base = baseText === undefined ? undefined : readList(baseText, path)
    this.#tip = tipText === undefined ? undefined : readList(tipText, path)
  }

  get outline(): Outline {
    const list = this.#file.data.list as List
    const { tables, entries, links, sections } = list
    const base = this.#base?.data.list
    const places = placesOf(this.#file)
    const pointOf = ({ start }: Span) => places.toPoint(start) ?? { line: 1, column: 1 }
    return {
      tables: tables.length,
      rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
      entries: entries.length,
      years: yearsOf(list),
      links: links.map(({ url, kind, span, urlSpan, entry }) => ({
        url,
        kind,
        line: pointOf(span).line,
        address: pick(pointOf(urlSpan ?? span)),
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

  /** What its maintainer holds to. */
  analyze(): ListAnalysis {
    return analyzeList(this.#file)
  }

  lint(circumstances: SessionContext): PlainMessage[] {
    const base = this.#base
    const messages = lint(this.#file, { ...circumstances, base, tip: this.#tip })
    if (!base) return messages.map((message) => toPlain(message, true))
    const fresh = newFindings(
      messages,
      lint(base, {
        ...circumstances,
        existingPaths: circumstances.baseExistingPaths ?? circumstances.existingPaths,
      }),
      changedLines(String(base), String(this.#file)),
      { list: this.#file.data.list as List, base: base.data.list as List },
    )
    return messages.map((message) => toPlain(message, fresh.has(message)))
  }
}

function pick({ line, column }: { line: number; column: number }) {
  return { line, column }
}

/** What is listed by now and was not: of moved and mended entries the identity stays. */
function addedTo(base: List, entries: readonly Entry[]): Entry[] {
  const known = new Set(base.entries.map(({ identity }) => identity))
  return entries.filter(({ identity }) => identity && !known.has(identity)).slice(0, MOST_ADDED)
}

function toPlain(message: VFileMessage, isNew: boolean): PlainMessage {
  const { reason, ruleId, source, fatal, place, actual, expected, note, url } = message
  const { fix, fixKind, key, parts, titleKey, ignoreMatch } = message
  const cause = message.cause as VFileMessage | undefined
  return {
    ...{ reason, ruleId, source, fatal, place, actual, expected, note, url },
    ...(fix && { fix }),
    ...(fixKind && { fixKind }),
    ...(parts && { parts }),
    ...(key !== undefined && { key }),
    ...(titleKey !== undefined && { titleKey }),
    ...(ignoreMatch !== undefined && { ignoreMatch }),
    ...(cause?.reason && { cause: { reason: cause.reason, place: cause.place } }),
    isNew,
  }
}
