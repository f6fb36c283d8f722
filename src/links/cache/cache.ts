/**
 * What is remembered of links from one run to the next: which were alive a
 * short while ago and need no visit, and which have failed for how long.
 *
 * Pure; `cache-file.ts` keeps it on disk, in the form of `cache-text.ts`.
 */

import { hash } from 'node:crypto'
import type { LinkResult, LinkStatus } from '../http/answer.ts'
import { type LinkMetadata, linkKey } from '../result.ts'

/** What is remembered of one URL. Times are ISO 8601, UTC, with milliseconds. */
export interface CachedLink {
  status: LinkStatus
  /** The last HTTP status, where one came. */
  code?: number
  reason?: string
  /** When it was last asked for; of failures that count as one, when the first of them was. */
  checked: string
  /** When it was last in a list. */
  seen: string
  /** Runs on end that ended in `dead` or `unreachable`. */
  failures: number
  /** The first of these. */
  firstFailed?: string
  /** When it last was `alive` or `moved`. */
  lastAlive?: string
  /** Set where the last run had no time for it: the next one asks it first. */
  isUnfinished?: true
  /** An archived copy, where it is dead. */
  archiveUrl?: string
  /** What a source knew of it. */
  metadata?: LinkMetadata
}

export interface LinkCache {
  /** By `storeKey`. */
  urls: Map<string, CachedLink>
}

/** How long a link must have failed to count as dead. */
export interface DeadAfter {
  /** Runs on end. */
  runs: number
  /** Days since the first of them. */
  days: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Failures closer together count as one, in milliseconds: a maintainer who tries
 * again, or two lists checked in a row, learn nothing new of a host that is down.
 */
const SAME_FAILURE = HOUR

/** So many times as long a paper's verdict stays fresh. */
const PAPERS_KEEP = 4

/** Entries that were in no list for longer are forgotten, in milliseconds. */
const FORGET_AFTER = 90 * DAY

/** The longest texts that are kept as they are, in UTF-16 code units. */
export const LONGEST_KEY = 2_048
export const LONGEST_REASON = 300
export const LONGEST_TITLE = 1_000

export function createCache(): LinkCache {
  return { urls: new Map() }
}

/**
 * What a URL is remembered by: its `visitKey`, or a SHA-256 of that where it
 * holds a name or password, which no file should, or is very long. Nothing for
 * what is not on the web.
 */
export function cacheKey(url: string): string | undefined {
  const key = linkKey(url)
  if (key === undefined) return
  const { username, password } = new URL(key)
  return username !== '' || password !== '' || key.length > LONGEST_KEY
    ? `sha256:${hash('sha256', key)}`
    : key
}

/** What is remembered of a URL, if anything. */
export function cachedLink(cache: LinkCache, url: string): CachedLink | undefined {
  const key = cacheKey(url)
  return key === undefined ? undefined : cache.urls.get(key)
}

/**
 * The verdict of an earlier run, if it can stand for a visit: `alive` or
 * `blocked`, and still fresh. A site that refuses robots will tomorrow, too, and
 * to ask it daily would be no courtesy. Not `moved`: it makes us propose an edit, which should rest on what
 * the web says today and on whoever says it (`source`).
 *
 * Each URL has a time of its own, by its hash, that comes round once in every
 * `keepAliveFor`; a verdict is fresh until that time comes. So a first verdict
 * stays fresh for anything from nothing to all of `keepAliveFor`, evenly spread,
 * and later ones for all of it: a daily run visits about a seventh each day
 * from the second run on, rather than all of them each week.
 *
 * (Were the time since the visit compared with a random part of `keepAliveFor`,
 * those with a small part would be visited nearly each day: 37 % a day.)
 *
 * @param now milliseconds since 1970
 * @param keepAliveFor milliseconds
 */
export function reuse(
  cache: LinkCache,
  url: string,
  now: number,
  keepAliveFor: number,
): LinkResult | undefined {
  const key = cacheKey(url)
  const memory = key === undefined ? undefined : cache.urls.get(key)
  if (key === undefined || (memory?.status !== 'alive' && memory?.status !== 'blocked')) return
  const checked = Date.parse(memory.checked)
  // One from the future was made by a clock that was wrong.
  if (checked > now || keepAliveFor <= 0) return
  const phase = shareOf(key)
  // What is known of a paper does not change.
  const fresh = memory.metadata?.kind === 'paper' ? keepAliveFor * PAPERS_KEEP : keepAliveFor
  const round = (time: number) => Math.floor(time / fresh - phase)
  if (round(now) !== round(checked)) return
  const { status: result, reason = result === 'alive' ? 'answered well' : 'refused' } = memory
  return {
    url: linkKey(url) ?? url,
    status: result,
    ...(memory.code !== undefined && { code: memory.code }),
    // A refusal is told to people, for whom it is news only once.
    reason: result === 'alive' ? `${reason} on ${day(memory.checked)}` : reason,
    attempts: 0,
    source: 'cache',
    ...(memory.metadata && { metadata: memory.metadata }),
  }
}

/**
 * Takes note of a run's verdict of one URL, one that came from the cache too.
 *
 * Success (`alive`, `moved`) ends a row of failures; `dead` and `unreachable`
 * lengthen it, by one an hour at most. `blocked` ends it as well, though it is
 * no success: a site that refuses us answers, so that time-outs before and
 * after are its way with robots rather than its end. `skipped` says nothing.
 *
 * Not to be called for runs whose network was down.
 *
 * @param now milliseconds since 1970, the same for all of a run
 * @returns what is remembered of the URL from now on, for `ripen`
 */
export function record(cache: LinkCache, result: LinkResult, now: number): CachedLink | undefined {
  const key = cacheKey(result.url)
  if (key === undefined) return
  const before = cache.urls.get(key)
  const time = new Date(now).toISOString()
  const memory =
    result.status === 'skipped' || result.source === 'cache'
      ? unasked(before, result, time)
      : next(before, result, time)
  if (memory) cache.urls.set(key, memory)
  return memory
}

/** What is remembered of a link that was in a list, but not asked. */
function unasked(
  before: CachedLink | undefined,
  { isUnfinished }: LinkResult,
  time: string,
): CachedLink | undefined {
  if (!isUnfinished) return before && { ...before, seen: time }
  return {
    ...(before ?? { status: 'skipped', checked: time, failures: 0 }),
    seen: time,
    isUnfinished,
  }
}

/** What is remembered after a visit. */
function next(before: CachedLink | undefined, found: LinkResult, time: string): CachedLink {
  const { status: result, code, reason } = found
  const memory: CachedLink = {
    status: result,
    ...(code !== undefined && { code }),
    reason: shorten(reason, LONGEST_REASON),
    checked: time,
    seen: time,
    failures: 0,
  }
  if (result === 'alive' || result === 'moved') {
    const facts = found.metadata ?? before?.metadata
    return { ...memory, lastAlive: time, ...(facts && { metadata: bounded(facts) }) }
  }
  const archiveUrl = found.archiveUrl ?? before?.archiveUrl
  if (archiveUrl !== undefined) memory.archiveUrl = archiveUrl
  if (before?.lastAlive !== undefined) memory.lastAlive = before.lastAlive
  if (result === 'blocked') return memory
  const failures = before?.failures ?? 0
  const isSame =
    failures > 0 && Math.abs(Date.parse(time) - Date.parse(before?.checked ?? '')) < SAME_FAILURE
  return {
    ...memory,
    ...(isSame && before && { checked: before.checked }),
    failures: isSame ? failures : failures + 1,
    firstFailed: earlier(before?.firstFailed, time),
  }
}

function bounded(facts: LinkMetadata): LinkMetadata {
  return facts.kind === 'paper' ? { ...facts, title: shorten(facts.title, LONGEST_TITLE) } : facts
}

/**
 * The verdict in the light of what is remembered: what is `unreachable` counts
 * as `dead` when it has failed for long enough and was once seen alive by this
 * very cache (a link that never was may well open for people: robots' networks
 * are turned away by sites that work at home). Where it has failed, `failing`
 * tells for how long.
 *
 * @param memory as `remember` returned it, this run's failure counted
 * @param now milliseconds since 1970
 */
export function confirmDead(
  result: LinkResult,
  memory: CachedLink | undefined,
  now: number,
  { runs, days }: DeadAfter,
): LinkResult {
  if (result.status !== 'unreachable' && result.status !== 'dead') return result
  if (!memory?.firstFailed || memory.failures === 0) return result
  const since = day(memory.firstFailed)
  const { archiveUrl } = memory
  const told = {
    ...result,
    failing: { runs: memory.failures, since },
    ...(archiveUrl !== undefined && { archiveUrl }),
  }
  const isRipe =
    result.status === 'unreachable' &&
    memory.lastAlive !== undefined &&
    memory.failures >= runs &&
    now - Date.parse(memory.firstFailed) >= days * DAY
  if (!isRipe) return told
  const count = memory.failures === 1 ? '1 run' : `${memory.failures} runs`
  return { ...told, status: 'dead', reason: `failed in ${count} since ${since}: ${told.reason}` }
}

/** Drops what was in no list for 90 days. */
export function prune(cache: LinkCache, now: number): LinkCache {
  // A time far ahead was set by a clock that was wrong, and would never go by.
  const isKept = ({ seen }: CachedLink) => Math.abs(now - Date.parse(seen)) <= FORGET_AFTER
  return { urls: new Map(Array.from(cache.urls).filter(([, memory]) => isKept(memory))) }
}

/** A number from 0 to below 1, always the same for a text, evenly spread over texts. */
function shareOf(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, 8), 16) / 2 ** 32
}

/** `2026-01-02T03:04:05.678Z` without its time. */
function day(time: string): string {
  return time.slice(0, 10)
}

/** ISO times of one form sort as texts. */
function earlier(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
