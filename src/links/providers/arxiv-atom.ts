import { XMLParser, XMLValidator } from 'fast-xml-parser'
import * as v from 'valibot'
import { isoDay } from '../../text/day.ts'

export interface ArxivPaper {
  /** Without its version: `1706.03762`, `hep-th/9901001`. */
  id: string
  /** The latest, or the requested one. */
  version: number
  title: string
  /** Of the first version, ISO 8601. */
  published: string
  isWithdrawn: boolean
  /** What its authors wrote about it: pages, venue, code. Empty if they wrote nothing, as the next two. */
  comment: string
  /** Where it was published, as its authors cite it. */
  journalRef: string
  /** Of the published version. */
  doi: string
}

/** The papers of a feed, or the id that the API could not read (empty if it does not name it). */
export type ArxivFeed = { papers: ArxivPaper[] } | { error: string }

const text = v.optional(v.string(), '')
/** Repeated elements make no text, and leave the paper what it is. */
const extra = v.fallback(text, '')

const entrySchema = v.object({
  ...{ id: v.string(), title: text, summary: text, published: text, 'arxiv:comment': text },
  ...{ 'arxiv:journal_ref': extra, 'arxiv:doi': extra },
})

const feedSchema = v.object({ feed: v.object({ entry: v.optional(v.array(v.unknown()), []) }) })

/** Entities are decoded below, without those of a DOCTYPE. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'entry',
})

/**
 * Reads the API's Atom feed; `undefined` for anything else. If the API cannot read an id, the whole
 * answer is one entry `http://arxiv.org/api/errors#incorrect_id_format_for_…`. An id that it does not
 * know has no entry, or one without a title.
 * Source: https://info.arxiv.org/help/api/user-manual.html#errors
 */
export function readArxivFeed(xml: string): ArxivFeed | undefined {
  // Not part of their feeds, and needed for attacks with nested entities.
  if (/<!DOCTYPE/i.test(xml)) return
  const feed = v.safeParse(feedSchema, parseXml(xml))
  if (!feed.success) return
  const papers: ArxivPaper[] = []
  for (const found of feed.output.feed.entry) {
    const entry = v.safeParse(entrySchema, found)
    if (!entry.success) continue
    const { id } = entry.output
    if (id.includes('/api/errors')) {
      return { error: /\/api\/errors#incorrect_id_format_for_(.+)/.exec(id)?.[1] ?? '' }
    }
    const paper = toPaper(entry.output)
    if (paper) papers.push(paper)
  }
  return { papers }
}

function parseXml(xml: string): unknown {
  try {
    return XMLValidator.validate(xml) === true ? parser.parse(xml) : undefined
  } catch {
    // Deeply nested tags or dangerous names: not one of their feeds.
    return
  }
}

function toPaper(entry: v.InferOutput<typeof entrySchema>): ArxivPaper | undefined {
  const name = entry.id.slice(entry.id.indexOf('/abs/')).slice('/abs/'.length)
  const [, id, version = '1'] = /^(.+?)(?:v(\d+))?$/.exec(name) ?? []
  const title = oneLine(entry.title)
  const published = Date.parse(entry.published)
  if (id === undefined || title === '' || !Number.isFinite(published)) return
  // The notice of a withdrawn paper is in its comments, of older ones in its abstract.
  const comment = oneLine(entry['arxiv:comment'])
  const notices = [comment, oneLine(entry.summary).slice(0, 300)]
  const isWithdrawn = notices.some((notice) => WITHDRAWN.test(notice))
  const [journalRef, doi] = [oneLine(entry['arxiv:journal_ref']), oneLine(entry['arxiv:doi'])]
  return {
    ...{ id, version: Number(version), title, published: isoDay(published), isWithdrawn },
    ...{ comment, journalRef, doi },
  }
}

/**
 * Papers withdrawn *from* a conference are not withdrawn from arXiv.
 * Source: https://info.arxiv.org/help/withdraw.html
 */
const WITHDRAWN =
  /(?:^|\b(?:paper|article|manuscript|submission|preprint|work|version|it)\s+(?:(?:has|have)\s+been\s+|(?:is|was)\s+(?:being\s+)?)?)withdrawn\b(?!\s+from\b)/i

function oneLine(xml: string): string {
  return xml
    .replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, decode)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(written: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? written
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}
