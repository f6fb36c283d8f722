/** What is noted on verdicts when links have been visited: fragments, badges, archived copies. */

import type { Config } from '../../config/schema.ts'
import { cachedLink, type LinkCache } from '../cache/cache.ts'
import type { Client } from '../http/client.ts'
import { forOthers, openClient, openRequester } from '../http/open.ts'
import { baseKeysOf, type CheckOptions, type ListLinks } from '../options.ts'
import { BADGE } from '../plan.ts'
import { ENDPOINTS } from '../providers/endpoints.ts'
import { fragmentOf, type LinkResult, linkKey } from '../result.ts'
import { systemClock } from '../scheduling/clock.ts'
import { createQueue } from '../scheduling/queue.ts'
import { findArchivedCopies } from './archive.ts'
import { readBadges } from './badges.ts'
import { findMissingFragments, LARGEST_PAGE } from './fragments.ts'

/** How long badges are asked, all of them and each, in milliseconds. */
const TIME_FOR_BADGES = 60_000
const TIME_FOR_BADGE = 10_000

/** Notes on the verdicts of living pages which of their linked fragments they lack. */
export async function checkFragments(
  lists: readonly ListLinks[],
  results: Map<string, LinkResult>,
  config: Config['links'],
  options: CheckOptions,
): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const { url } of lists.flatMap(({ outline }) => outline.links)) {
    const fragment = fragmentOf(url)
    const key = linkKey(url)
    if (!fragment || key === undefined || results.get(key)?.status !== 'alive') continue
    wanted.set(key, (wanted.get(key) ?? new Set()).add(fragment))
  }
  const queue = createQueue({
    concurrency: config.concurrency,
    hostConcurrency: config['host-concurrency'],
    hostRequestInterval: config['host-request-interval'],
    clock: systemClock,
    random: Math.random,
    signal: options.signal,
  })
  const open = (given: Config['links']) => openClient(given, options, LARGEST_PAGE)
  const ours = open(config)
  const theirs = options.addedByOthers ? open(forOthers(config)) : ours
  const known = baseKeysOf(lists)
  const ask: Client['ask'] = (url, ...rest) => (known.has(url) ? ours : theirs).ask(url, ...rest)
  try {
    const missing = await findMissingFragments(wanted, ask, queue, options.signal)
    for (const [url, missingFragments] of missing) {
      const result = results.get(url)
      if (result) results.set(url, { ...result, missingFragments })
    }
  } finally {
    queue.stop()
    await ours.close()
    if (theirs !== ours) await theirs.close()
  }
}

/** Notes on the verdicts of badges what their pictures say. */
export async function readBadgeTexts(
  lists: readonly ListLinks[],
  results: Map<string, LinkResult>,
  config: Config['links'],
  options: CheckOptions,
): Promise<void> {
  const known = options.addedByOthers ? baseKeysOf(lists) : new Set()
  const wanted = [...results.values()]
    .filter(({ url, reason }) => reason === BADGE && !known.has(url))
    .map(({ url }) => url)
  if (wanted.length === 0) return
  const timeout = Math.min(config.timeout, TIME_FOR_BADGE)
  const requester = openRequester({ ...config, timeout }, options)
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(TIME_FOR_BADGES)])
    const { texts, unasked } = await readBadges(wanted, { request: requester.request, signal })
    for (const [url, text] of texts) {
      const result = results.get(url)
      const facts = { kind: 'badge', text } as const
      if (result)
        results.set(url, { ...result, reason: 'badge, only read', attempts: 1, metadata: facts })
    }
    if (unasked > 0) options.warn(`${unasked} badges were not asked what they say`)
  } finally {
    await requester.close()
  }
}

/** Looks for copies of what is dead, as far as none is known yet. */
export async function findArchivedLinks(
  results: Map<string, LinkResult>,
  cache: LinkCache,
  config: Config['links'],
  options: CheckOptions,
): Promise<void> {
  const wanted = [...results.values()]
    .filter(({ status: result, archiveUrl }) => result === 'dead' && archiveUrl === undefined)
    .map(({ url }) => url)
  if (wanted.length === 0) return
  const requester = openRequester(config, options)
  try {
    const { request } = requester
    const { signal } = options
    const copies = await findArchivedCopies(wanted, { request, signal, endpoints: ENDPOINTS })
    for (const [url, archiveUrl] of copies) {
      const result = results.get(url)
      const memory = cachedLink(cache, url)
      if (result) results.set(url, { ...result, archiveUrl })
      if (memory) memory.archiveUrl = archiveUrl
    }
  } finally {
    await requester.close()
  }
}
