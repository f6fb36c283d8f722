import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { withoutCredentials } from '../../text/url.ts'
import { cachedLink, type LinkCache } from '../cache/entries.ts'
import { withRequester } from '../http/open.ts'
import type { CheckOptions } from '../options.ts'
import { ENDPOINTS, type Endpoints } from '../providers/endpoints.ts'
import type { ProviderContext } from '../providers/provider.ts'
import type { LinkResult } from '../result.ts'
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

/** Adds archived copies to dead links, and to the cache, where none are known yet. */
export async function findArchivedLinks(
  results: Map<string, LinkResult>,
  cache: LinkCache,
  settings: LinkSettings,
  options: CheckOptions,
): Promise<void> {
  const wanted = [...results.values()]
    .filter(({ status, archiveUrl }) => status === 'dead' && archiveUrl === undefined)
    .map(({ url }) => url)
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
  urls: readonly string[],
  { request, signal, endpoints, random = Math.random }: ArchiveOptions,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  const shareable = urls.filter((url) => withoutCredentials(url) === url)
  const start = Math.floor(random() * shareable.length)
  const wanted = [...shareable.slice(start), ...shareable.slice(0, start)].slice(0, MAX_REQUESTS)
  let failures = 0
  if (signal.aborted) return copies
  await forEachLimited(wanted, CONCURRENCY, async (url) => {
    const page = `${endpoints.archive}/wayback/available?url=${encodeURIComponent(url)}`
    const reply = await request({ url: page }, signal)
    const isAnswered = !reply.failure && reply.status === 200
    failures = isAnswered ? 0 : failures + 1
    const parsed = v.safeParse(answer, isAnswered && parseJson(reply.text))
    const copy = parsed.success && parsed.output.archived_snapshots.closest?.url
    // The archive gives http URLs of its copies, and serves them by https, too.
    if (copy) copies.set(url, copy.replace(/^http:/, 'https:'))
    return failures < MAX_FAILURES && !signal.aborted
  })
  return copies
}
