/** Asks what becomes of links: those who know them first, then the web. */

import type { Config } from '../config/schema.ts'
import { cachedLink, type LinkCache } from './cache/cache.ts'
import { type CheckedUrls, checkUrls } from './checker.ts'
import { matchesHost } from './http/headers.ts'
import { forOthers, openClient, openRequester } from './http/open.ts'
import { type CheckOptions, MAX_ADDED_LINKS } from './options.ts'
import { askProviders } from './providers/ask.ts'
import { providers } from './providers/registry.ts'
import { systemClock } from './scheduling/clock.ts'

/** What others added is asked by itself, without the configuration's headers and private ranges. */
export async function checkInTurn(
  urls: readonly string[],
  known: ReadonlySet<string | undefined>,
  config: Config['links'],
  options: CheckOptions & { cache: LinkCache },
): Promise<Pick<CheckedUrls, 'results' | 'networkDown'>> {
  if (!options.addedByOthers) return await ask(urls, config, options)
  const started = performance.now()
  const added = urls.filter((url) => !known.has(url))
  const theirs = await ask(added.slice(0, MAX_ADDED_LINKS), forOthers(config), options)
  const reason = `not asked: a review visits at most ${MAX_ADDED_LINKS} added links`
  for (const url of added.slice(MAX_ADDED_LINKS)) {
    theirs.results.set(url, { url, status: 'skipped', reason, attempts: 0, source: 'plan' })
  }
  const others = urls.filter((url) => known.has(url))
  if (others.length === 0) return theirs
  const deadline = Math.max(1, config.deadline - (performance.now() - started))
  const ours = await ask(others, { ...config, deadline }, options)
  return {
    results: new Map([...theirs.results, ...ours.results]),
    networkDown: (added.length === 0 || theirs.networkDown) && ours.networkDown,
  }
}

/** Asks those who know, and visits the rest. */
async function ask(
  urls: readonly string[],
  config: Config['links'],
  options: CheckOptions & { cache: LinkCache },
): Promise<Pick<CheckedUrls, 'results' | 'networkDown'>> {
  const started = performance.now()
  const requester = openRequester(config, options)
  try {
    const asked = await askProviders(urls, providers, {
      request: requester.request,
      clock: systemClock,
      signal: AbortSignal.any([
        options.signal,
        AbortSignal.timeout(Math.ceil(config.deadline / 2)),
      ]),
      githubToken: options.githubToken,
    })
    const left = Math.max(1000, config.deadline - (performance.now() - started))
    const web = await checkWeb(asked.rest, { ...config, deadline: left }, options)
    for (const [url, facts] of asked.metadata) {
      const result = web.results.get(url)
      if (result) web.results.set(url, { ...result, metadata: facts })
    }
    for (const [url, result] of asked.results) web.results.set(url, result)
    const networkDown = web.networkDown && asked.results.size === 0
    // Else it is said that nothing at all can be reached.
    if (!networkDown) for (const note of asked.notes) options.warn(note)
    return { ...web, networkDown }
  } finally {
    await requester.close()
  }
}

async function checkWeb(
  urls: readonly string[],
  config: Config['links'],
  options: CheckOptions & { cache: LinkCache },
): Promise<CheckedUrls> {
  const client = openClient(config, options)
  try {
    return await checkUrls(urls, {
      ask: client.ask,
      clock: systemClock,
      random: Math.random,
      concurrency: config.concurrency,
      hostConcurrency: config['host-concurrency'],
      hostRequestInterval: config['host-request-interval'],
      retries: config.retries,
      deadline: config.deadline,
      accept: (url) => acceptedOn(url, config.accept),
      first: new Set(urls.filter((url) => cachedLink(options.cache, url)?.isUnfinished)),
      signal: options.signal,
      onProgress: options.onProgress,
    })
  } finally {
    await client.close()
  }
}

/** The statuses that configuration takes for success at a URL. */
function acceptedOn(url: URL, accept: Config['links']['accept']): number[] {
  return Object.entries(accept).flatMap(([pattern, statuses]) =>
    matchesHost(pattern, url) ? statuses : [],
  )
}
