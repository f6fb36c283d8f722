import {
  cachedLink,
  confirmDead,
  createCache,
  type LinkCache,
  lastResult,
  record,
  restoreFailing,
  reuse,
} from './cache/entries.ts'
import { loadCache, saveCache } from './cache/file.ts'
import { checkUrls } from './checker.ts'
import { findArchivedLinks } from './extras/archive.ts'
import { readBadgeTexts } from './extras/badges.ts'
import { checkFragments } from './extras/fragments.ts'
import { matchesHost } from './http/headers.ts'
import { openClient, withRequester } from './http/open.ts'
import {
  baseKeysOf,
  type CheckOptions,
  type LinkedList,
  MAX_ADDED_LINKS,
  queueOptions,
  untrustedSettings,
} from './options.ts'
import { planLinks, skippedLink } from './plan.ts'
import { askProviders } from './providers/ask.ts'
import { providers } from './providers/registry.ts'
import { type LinkResult, linkKey } from './result.ts'
import { systemClock } from './scheduling/clock.ts'
import type { LinkSettings } from './settings.ts'

export interface CheckedLinks {
  /** By URL without fragment: those that were checked, and those that were skipped, with a code. */
  results: ReadonlyMap<string, LinkResult>
  /** Whether no host at all could be reached, so that nothing is known about any link. */
  networkDown: boolean
  cache: LinkCache
  /** For a maintainer, in plain words: what could not be read, requested or cached, and why. */
  notes: string[]
}

interface LinkRun {
  settings: LinkSettings
  options: CheckOptions
  cache: LinkCache
}

type Requested = Omit<CheckedLinks, 'cache'> & { results: Map<string, LinkResult> }

/**
 * Checks the links of some lists: plans which to check, reuses fresh results of the cache, requests
 * all others, adds extras (fragments, archived copies, badges), and saves the cache.
 * @throws {LinkClientError} where a header or a proxy cannot be used
 * @throws {CacheFileError} where the named cache is another file
 */
export async function checkLinks(
  lists: readonly LinkedList[],
  settings: LinkSettings,
  options: CheckOptions,
): Promise<CheckedLinks> {
  const now = Date.now()
  const deadline = AbortSignal.timeout(Math.ceil(settings.deadline))
  const inTime = { ...options, signal: AbortSignal.any([options.signal, deadline]) }
  const { cache, notes } = openCache(options)

  const { toCheck, skipped } = planLists(lists, settings, options.which)
  const results = new Map(skipped.map((result) => [result.url, result]))
  const unknown: string[] = []
  for (const url of toCheck) {
    const cached = reuse(cache, url, now, settings['max-cache-age'])
    if (cached) results.set(url, cached)
    else unknown.push(url)
  }

  if (options.offline) {
    for (const url of unknown) {
      const skipped = skippedLink(url, 'offline', 'not checked: offline')
      // However old it is.
      results.set(url, lastResult(cache, url) ?? skipped)
    }
    return { results, networkDown: false, cache, notes }
  }
  const requested = await requestLinks(unknown, baseKeysOf(lists), { settings, options, cache })
  for (const note of requested.notes) notes.push(note)
  const { networkDown } = requested
  // In the order of the lists, whichever was answered first.
  for (const url of unknown) {
    const result = requested.results.get(url)
    if (result) results.set(url, result)
  }

  if (settings.fragments) await checkFragments(lists, results, settings, inTime)
  if (networkDown) return { results, networkDown, cache, notes }
  for (const [url, result] of results) {
    results.set(url, confirmDead(result, record(cache, result, now), now, settings['dead-after']))
  }
  if (options.findCopies) await findArchivedLinks(results, cache, settings, options)
  const failure = options.cacheFile && (await saveCache(options.cacheFile, cache, now))
  if (failure) notes.push(failure)
  if (options.badges) {
    for (const note of await readBadgeTexts(lists, results, settings, inTime)) notes.push(note)
  }
  return { results, networkDown, cache, notes }
}

/** The results of another job, for the links that would be checked; a link without one gets none. */
export function selectResults(
  lists: readonly LinkedList[],
  settings: LinkSettings,
  which: CheckOptions['which'],
  results: readonly LinkResult[],
): CheckedLinks {
  const known = new Map(results.map((result) => [linkKey(result.url), result]))
  const { toCheck, skipped } = planLists(lists, settings, which)
  const selected = new Map(skipped.map((result) => [result.url, result]))
  for (const url of toCheck) {
    const result = known.get(url)
    if (result) selected.set(url, { ...result, url })
  }
  return { results: selected, networkDown: false, cache: createCache(), notes: [] }
}

function planLists(lists: readonly LinkedList[], settings: LinkSettings, which: string) {
  const toPatterns = (sources: readonly string[]) => sources.map((each) => new RegExp(each, 'u'))
  return planLinks(
    lists.flatMap(({ links }) => links.map(({ url }) => url)),
    {
      include: toPatterns(settings.include),
      exclude: toPatterns(settings.exclude),
      base: which === 'added' ? new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls)) : undefined,
    },
  )
}

function openCache({ cacheFile, failing = [] }: CheckOptions) {
  const { cache, warning } = cacheFile ? loadCache(cacheFile) : { cache: createCache() }
  restoreFailing(cache, failing)
  return { cache, notes: warning === undefined ? [] : [warning] }
}

/** Untrusted URLs are requested apart: a limited number, without headers and private ranges. */
async function requestLinks(
  urls: readonly string[],
  baseKeys: ReadonlySet<string | undefined>,
  run: LinkRun,
): Promise<Requested> {
  const { settings, options } = run
  if (!options.addedByOthers) return await requestGroup(urls, run)
  const started = performance.now()
  const added = urls.filter((url) => !baseKeys.has(url))
  const allowed = added.slice(0, MAX_ADDED_LINKS)
  const theirs = await requestGroup(allowed, { ...run, settings: untrustedSettings(settings) })
  const reason = `not checked: a review checks at most ${MAX_ADDED_LINKS} added links`
  for (const url of added.slice(MAX_ADDED_LINKS)) {
    theirs.results.set(url, skippedLink(url, 'limit', reason))
  }
  const known = urls.filter((url) => baseKeys.has(url))
  if (known.length === 0) return theirs
  const ours = await requestGroup(known, inTimeLeft(run, started, 1))
  return {
    results: new Map([...theirs.results, ...ours.results]),
    networkDown: (added.length === 0 || theirs.networkDown) && ours.networkDown,
    notes: [...theirs.notes, ...ours.notes],
  }
}

async function requestGroup(urls: readonly string[], run: LinkRun): Promise<Requested> {
  const { settings, options } = run
  const started = performance.now()
  const timeout = AbortSignal.timeout(Math.ceil(settings.deadline / 2))
  const signal = AbortSignal.any([options.signal, timeout])
  const { githubToken } = options
  const answers = await withRequester(settings, options, (request) =>
    askProviders(urls, providers, { request, clock: systemClock, githubToken, signal }),
  )
  const { results, ...web } = await checkWeb(answers.rest, inTimeLeft(run, started, 1000))
  for (const [url, metadata] of answers.metadata) {
    const result = results.get(url)
    if (result) results.set(url, { ...result, metadata })
  }
  for (const [url, result] of answers.results) results.set(url, result)
  const networkDown = web.networkDown && answers.results.size === 0
  // If the network is down, that the providers cannot be reached is no news.
  return { results, networkDown, notes: networkDown ? [] : answers.notes }
}

/** @param min milliseconds that are left in any case */
function inTimeLeft(run: LinkRun, started: number, min: number): LinkRun {
  const deadline = Math.max(min, run.settings.deadline - (performance.now() - started))
  return { ...run, settings: { ...run.settings, deadline } }
}

async function checkWeb(urls: readonly string[], { settings, options, cache }: LinkRun) {
  const client = openClient(settings, options)
  try {
    const { retries, deadline } = settings
    return await checkUrls(urls, {
      ...{ ask: client.ask, ...queueOptions(settings), retries, deadline },
      accept: (url) =>
        Object.entries(settings.accept).flatMap(([pattern, statuses]) =>
          matchesHost(pattern, url) ? statuses : [],
        ),
      first: new Set(urls.filter((url) => cachedLink(cache, url)?.isUnfinished)),
      ...{ signal: options.signal, onProgress: options.onProgress },
    })
  } finally {
    await client.close()
  }
}
