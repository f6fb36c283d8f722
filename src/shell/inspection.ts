import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { judge, read } from '../inspect.ts'
import { changedLines } from '../list/changed-lines.ts'
import type { LinkKind, List, Span } from '../list/model.ts'
import { placesOf } from '../list/places.ts'
import type { LinkVerdict } from '../list/verdict.ts'
import type { PlainMessage } from '../report/report.ts'
import { findNew } from '../review/novelty.ts'
import type { Ignore } from '../rules/ignore.ts'
import type { RuleSetting } from '../rules/rule.ts'

/** What is to be inspected. */
export interface Subject {
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
  /** The title of its row or bullet. */
  entry?: string
}

/** What a list holds, as far as the shell needs to know. */
export interface Outline {
  tables: number
  rows: number
  entries: number
  links: OutlineLink[]
  /** The headings' lines and titles. */
  sections: { line: number; title: string }[]
  /** The addresses that the base links; absent without a base. */
  baseUrls?: string[]
}

/** What the shell found out between reading and judging. */
export interface Circumstances {
  settings: Readonly<Record<string, RuleSetting | undefined>>
  ignores?: readonly Ignore[]
  existingPaths?: ReadonlySet<string> | undefined
  /** The same for the base; absent: as `existingPaths`. */
  baseExistingPaths?: ReadonlySet<string> | undefined
  /** False for a change by others. */
  isTrusted?: boolean
  repositoryPath?: string | undefined
  verdicts?: ReadonlyMap<string, LinkVerdict> | undefined
}

/** A list being inspected: read first, judged when its circumstances are known. */
export class Inspection {
  readonly #file: VFile
  readonly #base: VFile | undefined
  readonly #tip: VFile | undefined

  constructor(subject: Subject) {
    this.#file = read(subject.text, subject.path)
    const { path, baseText, tipText } = subject
    this.#base = baseText === undefined ? undefined : read(baseText, path)
    this.#tip = tipText === undefined ? undefined : read(tipText, path)
  }

  get outline(): Outline {
    const { tables, entries, links, sections } = this.#file.data.list as List
    const baseLinks = this.#base?.data.list?.links
    const places = placesOf(this.#file)
    const lineOf = ({ start }: Span) => places.toPoint(start)?.line ?? 1
    return {
      tables: tables.length,
      rows: tables.reduce((rows, table) => rows + table.rows.length, 0),
      entries: entries.length,
      links: links.map(({ url, kind, span, entry }) => ({
        url,
        kind,
        line: lineOf(span),
        ...(entry?.title && { entry: entry.title }),
      })),
      sections: sections.map(({ span, title }) => ({ line: lineOf(span), title })),
      ...(baseLinks && { baseUrls: baseLinks.map(({ url }) => url) }),
    }
  }

  judge(circumstances: Circumstances): PlainMessage[] {
    const base = this.#base
    const messages = judge(this.#file, { ...circumstances, base, tip: this.#tip })
    if (!base) return messages.map((message) => toPlain(message, true))
    const fresh = findNew(
      messages,
      judge(base, {
        ...circumstances,
        existingPaths: circumstances.baseExistingPaths ?? circumstances.existingPaths,
      }),
      changedLines(String(base), String(this.#file)),
    )
    return messages.map((message) => toPlain(message, fresh.has(message)))
  }
}

function toPlain(message: VFileMessage, isNew: boolean): PlainMessage {
  const { reason, ruleId, source, fatal, place, actual, expected, note, url } = message
  const { fix, sure, key } = message
  const cause = message.cause as VFileMessage | undefined
  return {
    ...{ reason, ruleId, source, fatal, place, actual, expected, note, url },
    ...(fix && { fix }),
    ...(sure && { sure }),
    ...(key !== undefined && { key }),
    ...(cause?.reason && { cause: { reason: cause.reason, place: cause.place } }),
    isNew,
  }
}
