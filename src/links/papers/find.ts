import { withRequester } from '../http/open.ts'
import type { CheckOptions } from '../options.ts'
import { arxiv } from '../providers/arxiv.ts'
import { ENDPOINTS } from '../providers/endpoints.ts'
import type { ProviderContext } from '../providers/provider.ts'
import { type AllowedServices, mayAsk, type ServiceName } from '../providers/services.ts'
import type { LinkResult, PaperMetadata } from '../result.ts'
import { systemClock } from '../scheduling/clock.ts'
import type { LinkSettings } from '../settings.ts'
import { askCrossref } from './crossref.ts'
import { askOpenReview } from './open-review.ts'
import { type PaperSubject, paperSubject } from './subject.ts'

/** Milliseconds for all papers, for those of a change, and for each request. */
const MAX_TIME = { all: 60_000, added: 10_000 }
const MAX_REQUEST_TIME = 10_000

/**
 * Adds to the results of links to papers what the papers’ archives know of them, where neither the
 * link’s check nor the cache knew it. What no archive answers stays unknown.
 */
export async function addPapers(
  results: Map<string, LinkResult>,
  settings: LinkSettings,
  options: CheckOptions,
): Promise<void> {
  const subjects = unknownPapers(results)
  if (subjects.size === 0 || options.signal.aborted) return
  const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME)
  const time = AbortSignal.timeout(Math.min(MAX_TIME[options.which], Math.ceil(settings.deadline)))
  const signal = AbortSignal.any([options.signal, time])
  const papers = await withRequester({ ...settings, timeout }, options, (request) =>
    findPapers([...subjects.values()], {
      request,
      clock: systemClock,
      signal,
      endpoints: ENDPOINTS,
      services: settings.services,
    }),
  )
  for (const [url, { id }] of subjects) {
    const [result, metadata] = [results.get(url), papers.get(id)]
    if (result && metadata) results.set(url, { ...result, metadata })
  }
}

function unknownPapers(results: ReadonlyMap<string, LinkResult>): Map<string, PaperSubject> {
  const subjects = new Map<string, PaperSubject>()
  for (const [url, { status, metadata }] of results) {
    if (metadata || status === 'dead' || status === 'skipped') continue
    const subject = paperSubject(url)
    // A link of arXiv's own was asked about already.
    if (subject && !arxiv.claims(url)) subjects.set(url, subject)
  }
  return subjects
}

/** Which service is asked about which papers. */
const ARCHIVES = {
  arxiv: 'arxiv',
  doi: 'crossref',
  'open-review': 'open-review',
} as const satisfies Readonly<Record<PaperSubject['kind'], ServiceName>>

/** Asks all archives that may be asked at once. @returns papers by the ids of their subjects; never rejects */
export async function findPapers(
  subjects: readonly PaperSubject[],
  context: ProviderContext & { services: AllowedServices },
): Promise<Map<string, PaperMetadata>> {
  const papers = new Map<string, PaperMetadata>()
  const allowed = subjects.filter(({ kind }) => mayAsk(context.services, ARCHIVES[kind]))
  const once = [...new Map(allowed.map((subject) => [subject.id, subject])).values()]
  const preprints = once.filter((one) => one.kind === 'arxiv')
  const works = once.filter((one) => one.kind === 'doi')
  const notes = once.filter((one) => one.kind === 'open-review')
  const pages = preprints.map(({ number }) => `https://arxiv.org/abs/${number}`)
  const [known, published, submitted] = await Promise.all([
    pages.length > 0 ? arxiv.ask(pages, context) : undefined,
    askCrossref([...new Set(works.map(({ doi }) => doi))], context),
    askOpenReview(
      notes.map(({ note }) => note),
      context,
    ),
  ])
  for (const { id, number } of preprints) {
    const metadata = known?.results.get(`https://arxiv.org/abs/${number}`)?.metadata
    if (metadata?.kind === 'paper') papers.set(id, metadata)
  }
  for (const { id, doi } of works) {
    const paper = published.get(doi)
    if (paper) papers.set(id, { kind: 'paper', id, ...paper })
  }
  for (const { id, note } of notes) {
    const title = submitted.get(note)
    if (title !== undefined) papers.set(id, { kind: 'paper', id, title })
  }
  return papers
}
