import type { Config } from '../config/schema.ts'
import type { FailingLink } from '../github/tracking-issue/model.ts'
import { checkInTurn } from './ask.ts'
import { cachedLink, cacheKey, confirmDead, type LinkCache, record, reuse } from './cache/cache.ts'
import { loadCache, saveCache } from './cache/file.ts'
import { checkFragments, findArchivedLinks, readBadgeTexts } from './extras/collect.ts'
import type { LinkResult } from './http/answer.ts'
import { baseKeysOf, type CheckOptions, type ListLinks } from './options.ts'
import { planLinks } from './plan.ts'
import { linkKey } from './result.ts'

/** What became of the links. */
export interface CheckedLinks {
  /** By URL, fragment left out. */
  results: ReadonlyMap<string, LinkResult>
  /** Whether nothing at all could be reached, so that nothing can be said of any link. */
  networkDown: boolean
  /** What is remembered of links from now on. */
  cache: LinkCache
}

/**
 * Finds out what becomes of the links of some lists: what is remembered and
 * fresh needs no visit; all else is visited; what came of it is remembered.
 */
export async function checkLinks(
  lists: readonly ListLinks[],
  config: Config['links'],
  options: CheckOptions,
): Promise<CheckedLinks> {
  const { cache, warning } = await openStore(options)
  const overdue = AbortSignal.timeout(Math.ceil(config.deadline))
  if (warning !== undefined) options.warn(warning)
  const now = Date.now()
  believe(cache, options.failing ?? [])
  const { toCheck: visits, skipped } = plan(lists, config, options.which)

  const results = new Map(skipped.map((result) => [result.url, result]))
  const asked: string[] = []
  for (const url of visits) {
    const remembered = reuse(cache, url, now, config['max-cache-age'])
    if (remembered) results.set(url, remembered)
    else asked.push(url)
  }
  const found = options.offline
    ? { results: rememberedOf(asked, cache), networkDown: false }
    : await checkInTurn(asked, baseKeysOf(lists), config, { ...options, cache })
  // In the order of the lists, whichever was answered first.
  for (const url of asked) {
    const result = found.results.get(url)
    if (result) results.set(url, result)
  }

  if (config.fragments && !options.offline) {
    const signal = AbortSignal.any([options.signal, overdue])
    await checkFragments(lists, results, config, { ...options, signal })
  }
  if (!found.networkDown && !options.offline) {
    for (const [url, result] of results) {
      const memory = record(cache, result, now)
      results.set(url, confirmDead(result, memory, now, config['dead-after']))
    }
    if (options.findCopies) await findArchivedLinks(results, cache, config, options)
    const problem = options.cachePath && (await saveCache(options.cachePath, cache, now))
    if (problem) options.warn(problem)
    if (options.badges) {
      const signal = AbortSignal.any([options.signal, overdue])
      await readBadgeTexts(lists, results, config, { ...options, signal })
    }
  }
  return { results: results, networkDown: found.networkDown, cache: cache }
}

/** The verdicts of another job on what would be visited; a link that it does not name has none. */
export function selectResults(
  lists: readonly ListLinks[],
  config: Config['links'],
  which: 'all' | 'added',
  results: readonly LinkResult[],
): CheckedLinks {
  const known = new Map(results.map((result) => [linkKey(result.url), result]))
  const { toCheck: visits, skipped } = plan(lists, config, which)
  const picked = new Map(skipped.map((result) => [result.url, result]))
  for (const url of visits) {
    const result = known.get(url)
    if (result) picked.set(url, { ...result, url })
  }
  return { results: picked, networkDown: false, cache: { urls: new Map() } }
}

/** Takes over what is remembered elsewhere of links that fail. */
function believe(cache: LinkCache, failing: readonly FailingLink[]): void {
  for (const { url, ...memory } of failing) {
    const key = cacheKey(url)
    const known = key === undefined ? undefined : cache.urls.get(key)
    // The cache may have been refused since: whoever saw it last knows best.
    if (key !== undefined && (!known || known.checked < memory.checked)) {
      cache.urls.set(key, { ...known, ...memory, seen: memory.checked })
    }
  }
}

async function openStore({
  cachePath,
}: CheckOptions): Promise<{ cache: LinkCache; warning?: string }> {
  if (cachePath === undefined) return { cache: { urls: new Map() } }
  return await loadCache(cachePath)
}

function plan(lists: readonly ListLinks[], config: Config['links'], which: 'all' | 'added') {
  const urls = lists.flatMap(({ outline }) => outline.links.map(({ url }) => url))
  return planLinks(urls, {
    include: config.include.map((source) => new RegExp(source, 'u')),
    exclude: config.exclude.map((source) => new RegExp(source, 'u')),
    base:
      which === 'added'
        ? new Set(lists.flatMap(({ outline }) => outline.baseUrls ?? []))
        : undefined,
  })
}

/** Without the web, what is remembered counts, however old. */
function rememberedOf(urls: readonly string[], cache: LinkCache): Map<string, LinkResult> {
  return new Map(
    urls.map((url) => {
      const memory = cachedLink(cache, url)
      const { status: result, code, reason = '', checked } = memory ?? {}
      const known: LinkResult =
        result === undefined || checked === undefined
          ? { url, status: 'skipped', reason: 'not asked: offline', attempts: 0, source: 'plan' }
          : {
              url,
              status: result,
              ...(code !== undefined && { code }),
              reason: `${reason} on ${checked.slice(0, 10)}`,
              attempts: 0,
              source: 'cache',
            }
      return [url, known]
    }),
  )
}
