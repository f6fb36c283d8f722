import { XMLParser, XMLValidator } from 'fast-xml-parser'
import * as v from 'valibot'
import { isoDay } from '../../text/day.ts'

/** A paper as arXiv's API describes it. */
export interface ArxivPaper {
  /** Without its version: `1706.03762`, `hep-th/9901001`. */
  id: string
  /** The latest, or the one that was asked for. */
  version: number
  /** On one line. */
  title: string
  /** Of the first version, ISO 8601. */
  published: string
  isWithdrawn: boolean
}

/** What a feed says: papers, or the id that the API could not read, if it says which. */
export type ArxivFeed = { papers: ArxivPaper[] } | { error: string }

const text = v.optional(v.string(), '')

const entrySchema = v.object({
  id: v.string(),
  title: text,
  summary: text,
  published: text,
  'arxiv:comment': text,
})

const feedSchema = v.object({
  feed: v.object({ entry: v.optional(v.array(v.unknown()), []) }),
})

/** Entities are decoded below: those of a DOCTYPE are nobody's business. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'entry',
})

/**
 * Reads the API's Atom; nothing for what is no feed.
 *
 * An id that it could not read is an error, which stands for all the answer: one
 * entry whose id is `http://arxiv.org/api/errors#incorrect_id_format_for_…`. One
 * that it could read and does not know has no entry, or one without a title.
 *
 * Source: https://info.arxiv.org/help/api/user-manual.html#errors
 */
export function readArxivFeed(xml: string): ArxivFeed | undefined {
  // Not part of any feed of theirs, and the way in for entities that grow.
  if (/<!DOCTYPE/i.test(xml)) return
  const feed = v.safeParse(feedSchema, parseXml(xml))
  if (!feed.success) return
  const papers: ArxivPaper[] = []
  for (const found of feed.output.feed.entry) {
    const entry = v.safeParse(entrySchema, found)
    if (!entry.success) continue
    const [, error] = /\/api\/errors(?:#(.*))?$/.exec(entry.output.id) ?? [undefined, undefined]
    if (/\/api\/errors/.test(entry.output.id)) {
      return { error: /^incorrect_id_format_for_(.+)$/.exec(error ?? '')?.[1] ?? '' }
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
    // Tags nested too deep, names that would be dangerous: no feed of theirs.
    return
  }
}

function toPaper(entry: v.InferOutput<typeof entrySchema>): ArxivPaper | undefined {
  const [, id, version = '1'] = /\/abs\/(.+?)(?:v(\d+))?$/.exec(entry.id) ?? []
  const title = oneLine(entry.title)
  const published = Date.parse(entry.published)
  if (id === undefined || title === '' || !Number.isFinite(published)) return
  return {
    id,
    version: Number(version),
    title,
    published: isoDay(published),
    isWithdrawn: [oneLine(entry['arxiv:comment']), oneLine(entry.summary).slice(0, 300)].some(
      saysWithdrawn,
    ),
  }
}

/**
 * The notice that takes a withdrawn paper's place stands in its comments, in older
 * ones in its abstract. Papers withdrawn *from* a conference are still here.
 *
 * Source: https://info.arxiv.org/help/withdraw.html
 */
function saysWithdrawn(notice: string): boolean {
  return /(?:^|\b(?:paper|article|manuscript|submission|preprint|work|version|it)\s+(?:(?:has|have)\s+been\s+|(?:is|was)\s+(?:being\s+)?)?)withdrawn\b(?!\s+from\b)/i.test(
    notice,
  )
}

/** Text without its line breaks, and with its characters. */
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
