import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { hasPhrase, plainWords } from '../../text/plain-words.ts'
import { withoutCredentials } from '../../text/url.ts'
import { cachedLink, type LinkCache } from '../cache/entries.ts'
import { withRequester } from '../http/open.ts'
import type { CheckOptions } from '../options.ts'
import { ENDPOINTS, type Endpoints } from '../providers/endpoints.ts'
import type { ProviderContext } from '../providers/provider.ts'
import type { LinkResult, PageSeen } from '../result.ts'
import { forEachLimited } from '../scheduling/concurrency.ts'
import type { LinkSettings } from '../settings.ts'

/** The limit of a run: the archive is a free service, and its answers decide nothing. */
const MAX_REQUESTS = 20
const CONCURRENCY = 2
const MAX_FAILURES = 2

const answer = v.object({
  archived_snapshots: v.object({
    closest: v.exactOptional(
      v.object({
        available: v.literal(true),
        status: v.literal('200'),
        url: v.pipe(v.string(), v.regex(/^https?:\/\/web\.archive\.org\/web\/\d+\/\S+$/)),
      }),
    ),
  }),
})

/** A page of which a copy is wanted; of one that is not what was listed, a copy from before that ISO day. */
export interface WantedCopy {
  url: string
  before?: string | undefined
}

/**
 * Adds archived copies to dead links and to pages that are not what was listed, and to the cache,
 * where none are known yet.
 */
export async function findArchivedLinks(
  results: Map<string, LinkResult>,
  cache: LinkCache,
  settings: LinkSettings,
  options: CheckOptions,
): Promise<void> {
  const wanted = [...results.values()].flatMap(
    ({ url, status, archiveUrl, page }): WantedCopy[] => {
      if (archiveUrl !== undefined) return []
      if (status === 'dead') return [{ url }]
      return page?.since !== undefined && isWorthCopy(page) ? [{ url, before: page.since }] : []
    },
  )
  if (wanted.length === 0) return
  const { signal } = options
  const copies = await withRequester(settings, options, (request) =>
    findArchivedCopies(wanted, { request, signal, endpoints: ENDPOINTS }),
  )
  for (const [url, archiveUrl] of copies) {
    const result = results.get(url)
    const entry = cachedLink(cache, url)
    if (result) results.set(url, { ...result, archiveUrl })
    if (entry) entry.archiveUrl = archiveUrl
  }
}

/** A page that a rule is likely to report; what it knows of the entry is not known here. */
function isWorthCopy({ signs, isOther, before, words = '' }: PageSeen): boolean {
  if (signs.length > 1 || signs.some(({ isCertain }) => isCertain)) return true
  if (!isOther || signs.some(({ topic }) => topic !== 'owner')) return isOther === true
  // Most owners who move take their words along.
  if (!before) return false
  const shown = plainWords(words)
  const names = plainWords([before.title, before.site ?? ''].join(' . ')).split(' ')
  return !names.some((name) => name.length >= MIN_WORD && hasPhrase(shown, name))
}

/** In UTF-16 code units: shorter words name nothing. */
const MIN_WORD = 4

interface ArchiveOptions extends Pick<ProviderContext, 'request' | 'signal'> {
  endpoints: Pick<Endpoints, 'archive'>
  /** From 0 to below 1. */
  random?: () => number
}

/**
 * Copies of pages in the Wayback Machine, by the pages' URLs. Of many URLs only some are looked up,
 * others each time. Never rejects.
 * @see https://archive.org/help/wayback_api.php
 */
export async function findArchivedCopies(
  pages: readonly WantedCopy[],
  { request, signal, endpoints, random = Math.random }: ArchiveOptions,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  const shareable = pages.filter(({ url }) => withoutCredentials(url) === url)
  const start = Math.floor(random() * shareable.length)
  const wanted = [...shareable.slice(start), ...shareable.slice(0, start)].slice(0, MAX_REQUESTS)
  let failures = 0
  if (signal.aborted) return copies
  await forEachLimited(wanted, CONCURRENCY, async ({ url, before }) => {
    const lookup = `${endpoints.archive}/wayback/available?url=${encodeURIComponent(url)}`
    const time = before === undefined ? '' : `&timestamp=${yearBefore(before)}`
    const reply = await request({ url: lookup + time }, signal)
    const isAnswered = !reply.failure && reply.status === 200
    failures = isAnswered ? 0 : failures + 1
    const parsed = v.safeParse(answer, isAnswered && parseJson(reply.text))
    const copy = parsed.success && parsed.output.archived_snapshots.closest?.url
    // The archive gives http URLs of its copies, and serves them by https, too.
    if (copy && isEarlier(copy, before)) copies.set(url, copy.replace(/^http:/, 'https:'))
    return failures < MAX_FAILURES && !signal.aborted
  })
  return copies
}

/**
 * The date at which to look for a copy, as the archive writes it: a page may have been another one for
 * long before this was noticed, and the archive goes on to copy it.
 */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(5, 7)}${day.slice(8, 10)}`
}

/** Whether a copy was taken before a day; its address begins with its time. */
function isEarlier(copy: string, day: string | undefined): boolean {
  const [, taken = ''] = /\/web\/(\d{8})/.exec(copy) ?? []
  return day === undefined || (taken !== '' && taken < day.replaceAll('-', ''))
}
