import * as v from 'valibot'
import { decodeEntities } from '../../text/html-entities.ts'
import { parseJson } from '../../text/json.ts'
import { flatten } from '../../text/phrases.ts'
import type { ProviderContext } from '../providers/provider.ts'
import { pause } from '../providers/retry-pause.ts'
import type { PaperMetadata } from '../result.ts'

/** DOIs in one request: the address stays under 4,000 characters where they are of usual length. */
const MAX_BATCH_SIZE = 40
const MAX_BATCH_LENGTH = 3_500
const MAX_BATCHES = 25

/** Milliseconds between requests, one at a time: its public pool allows one query a second. */
const REQUEST_INTERVAL = 1_000

const SELECT = 'DOI,type,title,subtitle,short-title,original-title,container-title,issued'

/** What else has a DOI is no paper: proceedings, datasets, books, figures of a paper, reviews. */
const PAPER_TYPES: ReadonlySet<string> = new Set([
  'journal-article',
  'proceedings-article',
  'posted-content',
  'book-chapter',
])

/** How what stands around papers begins, or what was published about one. */
const NO_PAPER =
  /^(?:supplement|supporting information|errat|corrigend|correction|corrected|addend|retract|withdrawn|expression of concern|editorial|preface|foreword|front ?matter|back ?matter|title page|table of contents|contents|(?:author |subject )?index|cover|copyright|proceedings|comment(?:ary|s)? on|reply|response to|review(?:er)?s? (?:of|for)|in this issue|call for|book review)\b|^(?:supplement|errat|corrigend|addend|retract)/i

/** In UTF-16 code units. */
const MAX_TITLE = 1_000
const MAX_CONTAINER = 300
const MAX_OTHER_TITLES = 5

const texts = v.fallback(v.optional(v.array(v.string()), []), [])
const work = v.object({
  ...{ DOI: v.string(), type: v.string(), title: texts, subtitle: texts },
  ...{ 'short-title': texts, 'original-title': texts, 'container-title': texts },
  issued: v.fallback(
    v.optional(v.object({ 'date-parts': v.array(v.array(v.nullable(v.number()))) })),
    undefined,
  ),
})
const answer = v.object({
  status: v.literal('ok'),
  message: v.object({ items: v.array(v.unknown()) }),
})

type CrossrefPaper = Omit<PaperMetadata, 'kind' | 'id'>

/**
 * What Crossref knows of DOIs (in lower case), some dozens in a request; nothing of those that it does
 * not have, or that are no papers. Ends with the first request that is not answered well.
 * Source: https://www.crossref.org/documentation/retrieve-metadata/rest-api/
 */
export async function askCrossref(
  dois: readonly string[],
  { request, clock, signal, endpoints }: Omit<ProviderContext, 'githubToken'>,
): Promise<Map<string, CrossrefPaper>> {
  const known = new Map<string, CrossrefPaper>()
  for (const [index, batch] of batchesOf(dois).slice(0, MAX_BATCHES).entries()) {
    if (index > 0 && !(await pause(clock, REQUEST_INTERVAL, signal))) break
    if (signal.aborted) break
    const filter = encodeURIComponent(batch.map((doi) => `doi:${doi}`).join(','))
    const query = `filter=${filter}&rows=${batch.length}&select=${SELECT}`
    const reply = await request({ url: `${endpoints.crossref}/works?${query}` }, signal)
    const papers =
      reply.failure || reply.status !== 200 || reply.cut ? undefined : readWorks(reply.text)
    if (!papers) break
    for (const doi of batch) {
      const paper = papers.get(doi)
      if (paper) known.set(doi, paper)
    }
  }
  return known
}

function batchesOf(dois: readonly string[]): string[][] {
  const batches: string[][] = []
  let length = 0
  for (const doi of dois) {
    const last = batches.at(-1)
    const size = encodeURIComponent(doi).length + 10
    const hasRoom = last && last.length < MAX_BATCH_SIZE && length + size <= MAX_BATCH_LENGTH
    if (hasRoom) last.push(doi)
    else batches.push([doi])
    length = hasRoom ? length + size : size
  }
  return batches
}

/** The papers of an answer by their DOIs in lower case; `undefined` for anything else. */
export function readWorks(json: string): Map<string, CrossrefPaper> | undefined {
  const parsed = v.safeParse(answer, parseJson(json))
  if (!parsed.success) return
  const papers = new Map<string, CrossrefPaper>()
  for (const item of parsed.output.message.items) {
    const found = v.safeParse(work, item)
    const paper = found.success ? toPaper(found.output) : undefined
    if (found.success && paper) papers.set(found.output.DOI.toLowerCase(), paper)
  }
  return papers
}

function toPaper(found: v.InferOutput<typeof work>): CrossrefPaper | undefined {
  if (!PAPER_TYPES.has(found.type)) return
  const titles = plainTexts(found.title)
  const [first] = titles
  if (first === undefined || NO_PAPER.test(first)) return
  const [subtitle = ''] = plainTexts(found.subtitle)
  const hasSubtitle = subtitle !== '' && !first.toLowerCase().includes(subtitle.toLowerCase())
  const title = hasSubtitle ? `${first}: ${subtitle}` : first
  const others = new Set([
    ...[...titles, ...plainTexts(found['original-title'])],
    ...plainTexts(found['short-title']),
  ])
  others.delete(title)
  const container = plainTexts(found['container-title']).join('; ').slice(0, MAX_CONTAINER)
  const published = dayOf(found.issued?.['date-parts'][0] ?? [])
  return {
    title: title.slice(0, MAX_TITLE),
    ...(others.size > 0 && { otherTitles: [...others].slice(0, MAX_OTHER_TITLES) }),
    ...(container !== '' && { container }),
    ...(published !== undefined && { published }),
  }
}

/** Texts without their markup and entities; those with formulas, which have no plain form, left out. */
function plainTexts(written: readonly string[]): string[] {
  return written.flatMap((text) => {
    if (text.length > MAX_TITLE || /<mml:|<m:math|\\\(|\$\$/.test(text)) return []
    const plain = flatten(decodeEntities(decodeEntities(text.replace(/<[^<>]*>/g, ''))))
    return plain === '' ? [] : [plain.replace(/\p{Cc}/gu, '')]
  })
}

/** `2024`, `2024-03`, `2024-03-05`, of numbers. */
function dayOf([year, month, day]: readonly (number | null)[]): string | undefined {
  if (!isWithin(year, 1600, 2200)) return
  if (!isWithin(month, 1, 12)) return String(year)
  const parts = [year, month, ...(isWithin(day, 1, 31) ? [day] : [])]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function isWithin(value: number | null | undefined, least: number, most: number): value is number {
  return Number.isInteger(value) && value! >= least && value! <= most
}
