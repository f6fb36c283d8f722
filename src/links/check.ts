import { amount } from '../text/phrases.ts'
import { truncate } from '../text/truncate.ts'
import {
  cachedLink,
  confirmDead,
  createCache,
  type LinkCache,
  lastResult,
  record,
  restoreFailing,
  reuse,
  withKnownPaper,
} from './cache/entries.ts'
import { loadCache, saveCache } from './cache/file.ts'
import { withPage } from './cache/page.ts'
import { companionsOf } from './companions.ts'
import { findArchivedLinks } from './extras/archive.ts'
import { readBadgeTexts } from './extras/badges.ts'
import { checkFragments } from './extras/fragments.ts'
import type { AskWeb } from './http/answer.ts'
import { openClient, withRequester } from './http/open.ts'
import {
  baseKeysOf,
  type CheckOptions,
  type LinkedList,
  MAX_ADDED_LINKS,
  untrustedSettings,
} from './options.ts'
import { pageReading } from './page/reading.ts'
import { addPapers } from './papers/find.ts'
import { planLinks, type StoppedPattern, skippedLink } from './plan.ts'
import { enterpriseGitHub } from './providers/github/provider.ts'
import { allowedProviders } from './providers/off.ts'
import { providers } from './providers/registry.ts'
import { mayAsk } from './providers/services.ts'
import { type RequestedUrls, requestUrls } from './request-urls.ts'
import { type LinkResult, linkKey } from './result.ts'
import { systemClock } from './scheduling/clock.ts'
import type { LinkSettings } from './settings.ts'

export interface CheckedLinks {
  /** By URL without fragment: those that were checked, and those that were skipped, with a code. */
  results: ReadonlyMap<string, LinkResult>
  /** Whether no host at all could be reached, so that nothing is known about any link. */
  networkDown: boolean
  cache: LinkCache
  /** The ISO day on which an earlier run checked them; absent where this run did. */
  checked?: string
  /** For a maintainer, in plain words: what could not be read, requested or cached, and why. */
  notes: string[]
}

interface LinkRun {
  settings: LinkSettings
  options: CheckOptions
  cache: LinkCache
  /** Asked of GitHub's API alone. */
  companions: readonly string[]
}

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

  const { toCheck, skipped, stopped } = planLists(lists, settings, options.which)
  for (const pattern of stopped) notes.push(describeStopped(pattern))
  const results = new Map(skipped.map((result) => [result.url, result]))
  const unknown: string[] = []
  for (const url of toCheck) {
    const cached = reuse(cache, url, now, settings['max-cache-age'])
    if (cached) results.set(url, cached)
    else unknown.push(url)
  }

  if (options.offline) {
    for (const url of unknown) {
      const why = cachedLink(cache, url)?.isUnfinished
        ? 'offline, and the last run ended before this link'
        : 'offline, and no earlier run checked this link'
      const skipped = skippedLink(url, 'offline', `not checked: ${why}`)
      // However old it is.
      results.set(url, lastResult(cache, url) ?? skipped)
    }
    return { results, networkDown: false, cache, notes }
  }
  const companions = planCompanions(lists, { toCheck, skipped }, settings)
  const run = { settings, options, cache, companions }
  const requested = await requestLinks(unknown, baseKeysOf(lists), run)
  for (const note of requested.notes) notes.push(note)
  const { networkDown } = requested
  // In the order of the lists, whichever was answered first.
  for (const url of unknown) {
    const result = requested.results.get(url)
    if (result) results.set(url, result)
  }
  for (const url of companions) {
    const result = requested.results.get(url)
    if (result && !results.has(url)) results.set(url, { ...result, isCompanion: true })
  }

  if (settings.fragments) await checkFragments(lists, results, settings, inTime)
  if (networkDown) return { results, networkDown, cache, notes }
  for (const [url, found] of results) results.set(url, withKnownPaper(cache, found))
  if (options.papers) await addPapers(results, settings, options)
  for (const [url, result] of results) {
    if (result.isCompanion) continue
    const entry = record(cache, result, now)
    const known = confirmDead(result, entry, now, settings['dead-after'])
    results.set(url, withPage(known, options.pages ? entry : undefined))
  }
  const findsCopies = options.findCopies && mayAsk(settings.services, 'archive')
  if (findsCopies) await findArchivedLinks(results, cache, settings, options)
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
  const { toCheck, skipped, stopped } = planLists(lists, settings, which)
  const selected = new Map(skipped.map((result) => [result.url, result]))
  for (const url of toCheck) {
    const result = known.get(url)
    if (result) selected.set(url, { ...result, url })
  }
  for (const result of results) {
    if (result.isCompanion && !selected.has(result.url)) selected.set(result.url, result)
  }
  return {
    results: selected,
    networkDown: false,
    cache: createCache(),
    notes: stopped.map(describeStopped),
  }
}

/** The companions that the configuration does not exclude. */
function planCompanions(
  lists: readonly LinkedList[],
  plan: Parameters<typeof companionsOf>[1],
  settings: LinkSettings,
): string[] {
  const links = companionsOf(lists, plan).map((url) => ({ url }))
  return links.length > 0 ? planLists([{ path: '', links }], settings, 'all').toCheck : []
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

/** Of a longer pattern notes show the beginning. In UTF-16 code units. */
const MAX_SHOWN_PATTERN = 200

function describeStopped({ setting, pattern, urls }: StoppedPattern): string {
  const shown = truncate(pattern.source, MAX_SHOWN_PATTERN)
  return `The pattern “${shown}” of links.${setting} takes too long on ${amount(urls, 'link')}, not checked for that reason. Write it without repeats within repeats.`
}

function openCache({ cacheFile, failing = [] }: CheckOptions) {
  const { cache, warning } = cacheFile ? loadCache(cacheFile) : { cache: createCache() }
  restoreFailing(cache, failing)
  return { cache, notes: warning === undefined ? [] : [warning] }
}

/** Untrusted URLs come first; they are limited in number, and get no headers and private ranges. */
async function requestLinks(
  urls: readonly string[],
  baseKeys: ReadonlySet<string | undefined>,
  { settings, options, cache, companions }: LinkRun,
): Promise<RequestedUrls> {
  const { githubServer } = options
  const known = githubServer ? [enterpriseGitHub(githubServer), ...providers] : providers
  const all = allowedProviders(known, settings.services)
  const isAdded = (url: string) => options.addedByOthers === true && !baseKeys.has(url)
  const added = urls.filter(isAdded)
  const tooMany = added.slice(MAX_ADDED_LINKS)
  const allowed = [...added.slice(0, MAX_ADDED_LINKS), ...urls.filter((url) => !isAdded(url))]
  const ours = openClient(settings, options)
  const theirs = options.addedByOthers ? openClient(untrustedSettings(settings), options) : ours
  try {
    // A silent service must leave time for its links to be checked as web pages.
    const timeout = Math.max(1, Math.min(settings.timeout, settings.deadline / 4))
    const requested = await withRequester({ ...settings, timeout }, options, (request) => {
      // An address of ours that is not a link (of an API for embedding) needs neither.
      const ask: AskWeb = (url, ...rest) => (baseKeys.has(url) ? ours : theirs).ask(url, ...rest)
      const services = { ask, request, clock: systemClock, random: Math.random, providers: all }
      const isUnfinished = (url: string) => cachedLink(cache, url)?.isUnfinished === true
      const first = new Set(allowed.filter((url) => isAdded(url) || isUnfinished(url)))
      const probes = settings['soft-404']
      const pages = options.pages
        ? pageReading({ ...options, cache, baseKeys, probes, now: Date.now() })
        : undefined
      return requestUrls(allowed, services, settings, { ...options, first, pages, companions })
    })
    const reason = `not checked: a review checks at most ${MAX_ADDED_LINKS} added links`
    for (const url of tooMany) requested.results.set(url, skippedLink(url, 'limit', reason))
    return requested
  } finally {
    await ours.close()
    if (theirs !== ours) await theirs.close()
  }
}
