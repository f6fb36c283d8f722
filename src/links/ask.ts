/** Asks what becomes of links: those who know them first, then the web. */

import type { Config } from '../config/schema.ts'
import { memoryOf, type Store } from './cache/cache.ts'
import { type Visits, visit } from './checker.ts'
import { matchesHost } from './http/headers.ts'
import { forOthers, openClient, openRequester } from './http/open.ts'
import { MOST_OF_OTHERS, type VisitOptions } from './options.ts'
import { askSources } from './providers/ask.ts'
import { sources } from './providers/registry.ts'
import { systemClock } from './scheduling/clock.ts'

/** What others added is asked by itself, without the configuration's headers and private ranges. */
export async function askInTurn(
  urls: readonly string[],
  known: ReadonlySet<string | undefined>,
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Pick<Visits, 'verdicts' | 'networkDown'>> {
  if (!options.addedByOthers) return await ask(urls, config, options)
  const started = performance.now()
  const added = urls.filter((url) => !known.has(url))
  const theirs = await ask(added.slice(0, MOST_OF_OTHERS), forOthers(config), options)
  const reason = `not asked: a review visits at most ${MOST_OF_OTHERS} added links`
  for (const url of added.slice(MOST_OF_OTHERS)) {
    theirs.verdicts.set(url, { url, verdict: 'skipped', reason, attempts: 0, source: 'plan' })
  }
  const others = urls.filter((url) => known.has(url))
  if (others.length === 0) return theirs
  const deadline = Math.max(1, config.deadline - (performance.now() - started))
  const ours = await ask(others, { ...config, deadline }, options)
  return {
    verdicts: new Map([...theirs.verdicts, ...ours.verdicts]),
    networkDown: (added.length === 0 || theirs.networkDown) && ours.networkDown,
  }
}

/** Asks those who know, and visits the rest. */
async function ask(
  urls: readonly string[],
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Pick<Visits, 'verdicts' | 'networkDown'>> {
  const started = performance.now()
  const requester = openRequester(config, options)
  try {
    const asked = await askSources(urls, sources, {
      request: requester.request,
      clock: systemClock,
      signal: AbortSignal.any([
        options.signal,
        AbortSignal.timeout(Math.ceil(config.deadline / 2)),
      ]),
      githubToken: options.githubToken,
    })
    const left = Math.max(1000, config.deadline - (performance.now() - started))
    const web = await visitWeb(asked.rest, { ...config, deadline: left }, options)
    for (const [url, facts] of asked.facts) {
      const verdict = web.verdicts.get(url)
      if (verdict) web.verdicts.set(url, { ...verdict, facts })
    }
    for (const [url, verdict] of asked.verdicts) web.verdicts.set(url, verdict)
    const networkDown = web.networkDown && asked.verdicts.size === 0
    // Else it is said that nothing at all can be reached.
    if (!networkDown) for (const note of asked.notes) options.warn(note)
    return { ...web, networkDown }
  } finally {
    await requester.close()
  }
}

async function visitWeb(
  urls: readonly string[],
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Visits> {
  const client = openClient(config, options)
  try {
    return await visit(urls, {
      ask: client.ask,
      clock: systemClock,
      random: Math.random,
      concurrency: config.concurrency,
      perHost: config['per-host'],
      gap: config.gap,
      retries: config.retries,
      deadline: config.deadline,
      accept: (url) => acceptedOn(url, config.accept),
      first: new Set(urls.filter((url) => memoryOf(options.store, url)?.isLeft)),
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
