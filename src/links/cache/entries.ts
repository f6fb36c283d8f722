/** What is known of links from earlier runs. Pure; `file.ts` keeps it on disk, as `format.ts` writes it. */

import { hash } from 'node:crypto'
import { isoDay } from '../../text/day.ts'
import {
  type LinkMetadata,
  type LinkResult,
  type LinkStatus,
  linkKey,
  type PaperMetadata,
} from '../result.ts'
import type { LinkSettings } from '../settings.ts'
import { type CachedPage, isUnconfirmed, keepPage, rememberPage, withPage } from './page.ts'

/** One URL. Times are ISO 8601, UTC, with milliseconds. */
export interface CachedLink {
  status: LinkStatus
  code?: number
  reason?: string
  /** When it was last checked; of failures that count as one, the time of the first. */
  checked: string
  seen: string
  /** Consecutive runs that ended in `dead` or `unreachable`. */
  failures: number
  firstFailed?: string
  lastAlive?: string
  /** Set if the last run had no time for it: the next one checks it first. */
  isUnfinished?: true
  archiveUrl?: string
  metadata?: LinkMetadata
  page?: CachedPage
}

export interface LinkCache {
  urls: Map<string, CachedLink>
}

/** A failing link outside of the cache, such as in the tracking issue, so that a lost cache loses no history. */
export interface FailingLink
  extends Pick<CachedLink, 'checked' | 'lastAlive' | 'failures'>,
    Required<Pick<CachedLink, 'reason' | 'firstFailed'>> {
  url: string
  status: 'dead' | 'unreachable'
}

const DAY = 86_400_000

/** Failures closer together count as one, in milliseconds: a second run right after proves nothing new. */
const SAME_FAILURE = DAY / 24

/** A paper stays fresh so many times as long: what is known about it does not change. */
const PAPER_FACTOR = 4

/** Entries that were in no list for longer are dropped, in milliseconds. */
const PRUNE_AFTER = 90 * DAY

/** Longer texts are cut (keys: hashed), in UTF-16 code units. */
export const MAX_KEY_LENGTH = 2_048
export const MAX_REASON_LENGTH = 300
export const MAX_TITLE_LENGTH = 1_000

/** Of a paper that is renamed again and again, the latest are kept. */
export const MAX_FORMER_TITLES = 5
export const MAX_OTHER_TITLES = 5

export function createCache(): LinkCache {
  return { urls: new Map() }
}

/**
 * The key of a URL: its `linkKey`, or the SHA-256 of that if it is very long or holds credentials,
 * which no file should. `undefined` for what is not on the web.
 */
export function cacheKey(url: string): string | undefined {
  const key = linkKey(url)
  if (key === undefined) return
  const { username, password } = new URL(key)
  return username !== '' || password !== '' || key.length > MAX_KEY_LENGTH
    ? `sha256:${hash('sha256', key)}`
    : key
}

export function cachedLink(cache: LinkCache, url: string): CachedLink | undefined {
  return cache.urls.get(cacheKey(url) ?? '')
}

/**
 * The result of an earlier run, if it is still fresh: `alive`, or `blocked`, since a site that
 * refuses robots will refuse them tomorrow, too. Not `moved`: it proposes an edit, which should
 * rest on today's answer.
 *
 * Each URL has a time of its own, from its hash, that recurs once in every `maxAge`; a result is
 * fresh until then. So a daily run checks about a seventh of the links each day, rather than all of
 * them each week. (Comparing the age with a random part of `maxAge` would check 37 % a day.)
 * @param now milliseconds since 1970
 * @param maxAge milliseconds
 */
export function reuse(
  cache: LinkCache,
  url: string,
  now: number,
  maxAge: number,
): LinkResult | undefined {
  const entry = cachedLink(cache, url)
  if (entry?.status !== 'alive' && entry?.status !== 'blocked') return
  // A second day shows whether it is so.
  if (isUnconfirmed(entry.page)) return
  const checked = Date.parse(entry.checked)
  // A time in the future was written by a wrong clock.
  if (checked > now || maxAge <= 0) return
  const phase = shareOf(cacheKey(url) ?? '')
  const period = entry.metadata?.kind === 'paper' ? maxAge * PAPER_FACTOR : maxAge
  const round = (time: number) => Math.floor(time / period - phase)
  if (round(now) !== round(checked)) return
  const { reason = 'refused' } = entry
  // The reason of a refusal is shown to people, and must be the same in each run.
  return toResult(url, entry, entry.status === 'blocked' ? reason : undefined)
}

/** The last result of a URL, however old; `undefined` if it was never checked. */
export function lastResult(cache: LinkCache, url: string): LinkResult | undefined {
  const entry = cachedLink(cache, url)
  return entry && entry.status !== 'skipped' ? toResult(url, entry) : undefined
}

/** @param shown default: the reason and its day */
function toResult(
  url: string,
  entry: CachedLink,
  shown = `${entry.reason ?? 'answered well'} on ${isoDay(Date.parse(entry.checked))}`,
): LinkResult {
  const { status, code, metadata } = entry
  const result: LinkResult = {
    ...{ url: linkKey(url) ?? url, status, reason: shown, attempts: 0, source: 'cache' },
    ...(code !== undefined && { code }),
    ...(metadata && { metadata }),
  }
  return withPage(result, entry)
}

/** Takes over entries of failing links that are newer than those of the cache. */
export function restoreFailing(cache: LinkCache, failing: readonly FailingLink[]): void {
  for (const { url, ...entry } of failing) {
    const key = cacheKey(url)
    const known = cachedLink(cache, url)
    if (key !== undefined && (!known || known.checked < entry.checked)) {
      cache.urls.set(key, { ...known, ...entry, seen: entry.checked })
    }
  }
}

/**
 * Records a run's result of one URL, also one that came from the cache. `dead` and `unreachable`
 * lengthen a series of failures, by at most one an hour; `skipped` changes nothing; all others end
 * it: a site that refuses robots still exists. Not to be called if the network was down.
 * @param now milliseconds since 1970, the same for all of a run
 * @returns the new entry, for `confirmDead`
 */
export function record(cache: LinkCache, result: LinkResult, now: number): CachedLink | undefined {
  const key = cacheKey(result.url)
  if (key === undefined) return
  const before = cache.urls.get(key)
  const time = new Date(now).toISOString()
  const isChecked = result.status !== 'skipped' && result.source !== 'cache'
  const entry = (isChecked ? checkedEntry : seenEntry)(before, result, time)
  if (entry) cache.urls.set(key, entry)
  return entry
}

function seenEntry(
  before: CachedLink | undefined,
  { skipped, metadata }: LinkResult,
  time: string,
): CachedLink | undefined {
  if (skipped !== 'deadline' && skipped !== 'stopped') {
    const isNew = metadata?.kind === 'paper' && !before?.metadata
    return before && { ...before, seen: time, ...(isNew && { metadata: boundedPaper(metadata) }) }
  }
  const known = before ?? { status: 'skipped', checked: time, failures: 0 }
  return { ...known, seen: time, isUnfinished: true }
}

function checkedEntry(
  before: CachedLink | undefined,
  result: LinkResult,
  time: string,
): CachedLink {
  const { status, code } = result
  const reason = shorten(result.reason, MAX_REASON_LENGTH)
  const entry: CachedLink = {
    ...{ status, reason, checked: time, seen: time, failures: 0 },
    ...(code !== undefined && { code }),
  }
  const page = result.page
    ? rememberPage(before?.page, result.page, time)
    : before?.page && keepPage(before.page, result, before.status)
  if (page) entry.page = page
  const archiveUrl = result.archiveUrl ?? before?.archiveUrl
  const metadata = result.metadata ?? before?.metadata
  const bounded = metadata?.kind === 'paper' ? boundedPaper(metadata) : metadata
  if (status === 'alive' || status === 'moved') {
    if (archiveUrl !== undefined && page && page.signs.length > 0) entry.archiveUrl = archiveUrl
    return { ...entry, lastAlive: time, ...(bounded && { metadata: bounded }) }
  }
  // Publishers refuse robots; what an archive knows of their papers is as true.
  if (status === 'blocked' && bounded?.kind === 'paper') entry.metadata = bounded
  if (archiveUrl !== undefined) entry.archiveUrl = archiveUrl
  if (before?.lastAlive !== undefined) entry.lastAlive = before.lastAlive
  if (status === 'blocked') return entry
  const { failures = 0, checked = '', firstFailed = time } = before ?? {}
  const isSame = failures > 0 && Math.abs(Date.parse(time) - Date.parse(checked)) < SAME_FAILURE
  return {
    ...entry,
    ...(isSame && { checked }),
    failures: isSame ? failures : failures + 1,
    // ISO times of one form sort as texts.
    firstFailed: firstFailed < time ? firstFailed : time,
  }
}

/** What is known about a paper, its texts cut. */
function boundedPaper(paper: PaperMetadata): PaperMetadata {
  const { title, otherTitles, comment, journalRef, doi, container } = paper
  const cut = (text: string) => shorten(text, MAX_REASON_LENGTH)
  return {
    ...{ ...paper, title: shorten(title, MAX_TITLE_LENGTH) },
    ...(otherTitles && {
      otherTitles: otherTitles
        .slice(0, MAX_OTHER_TITLES)
        .map((other) => shorten(other, MAX_TITLE_LENGTH)),
    }),
    ...(comment !== undefined && { comment: cut(comment) }),
    ...(journalRef !== undefined && { journalRef: cut(journalRef) }),
    ...(doi !== undefined && { doi: cut(doi) }),
    ...(container !== undefined && { container: cut(container) }),
  }
}

/**
 * A paper's result with what the cache knows of it from before: the titles that it had, or all where
 * its archive did not answer now.
 */
export function withKnownPaper(cache: LinkCache, result: LinkResult): LinkResult {
  const known = cachedLink(cache, result.url)?.metadata
  if (known?.kind !== 'paper') return result
  const { metadata = known, status } = result
  if (status === 'dead' || status === 'skipped') return result
  if (metadata.kind !== 'paper' || known.id !== metadata.id) return result
  if (metadata === known) return { ...result, metadata }
  const title = shorten(metadata.title, MAX_TITLE_LENGTH)
  const titles = new Set([...(known.formerTitles ?? []), known.title])
  titles.delete(title)
  if (titles.size === 0) return result
  const formerTitles = [...titles].slice(-MAX_FORMER_TITLES)
  return { ...result, metadata: { ...metadata, formerTitles } }
}

/**
 * A result with what the cache knows: `failing` has how long it has failed, and `unreachable`
 * becomes `dead` if that is long enough and this cache once saw the link alive. (A link that never
 * was may well open for people: some sites refuse the networks of robots.)
 * @param entry as `record` returned it, this run's failure counted
 * @param now milliseconds since 1970
 */
export function confirmDead(
  result: LinkResult,
  entry: CachedLink | undefined,
  now: number,
  { runs, days }: LinkSettings['dead-after'],
): LinkResult {
  if (result.status !== 'unreachable' && result.status !== 'dead') return result
  if (!entry?.firstFailed || entry.failures === 0) return result
  const { archiveUrl, failures, firstFailed, lastAlive } = entry
  const since = isoDay(Date.parse(firstFailed))
  const failing: LinkResult = {
    ...result,
    failing: { runs: failures, since },
    ...(archiveUrl !== undefined && { archiveUrl }),
  }
  const isLong = failures >= runs && now - Date.parse(firstFailed) >= days * DAY
  if (result.status === 'dead' || lastAlive === undefined || !isLong) return failing
  const count = failures === 1 ? '1 run' : `${failures} runs`
  const reason = `failed in ${count} since ${since}: ${result.reason}`
  return { ...failing, status: 'dead', reason }
}

export function prune(cache: LinkCache, now: number): LinkCache {
  // A time far in the future was written by a wrong clock, and would never pass.
  const isKept = ({ seen }: CachedLink) => Math.abs(now - Date.parse(seen)) <= PRUNE_AFTER
  return { urls: new Map(Array.from(cache.urls).filter(([, entry]) => isKept(entry))) }
}

/** A number from 0 to below 1, always the same for a text, evenly spread over texts. */
function shareOf(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, 8), 16) / 2 ** 32
}

function shorten(text: string, length: number): string {
  const start = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')
  return text.length <= length ? text : `${start}…`
}
