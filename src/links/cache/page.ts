/** What is remembered of a link's page, and when it is read again. Pure. */

import { isoDay } from '../../text/day.ts'
import { type LinkResult, type PageSeen, type PageSign, SAME_AS_RANDOM } from '../result.ts'

/** A page when it was last read; times are ISO 8601, UTC. */
export interface CachedPage extends Omit<PageSeen, 'probe'> {
  read: string
  /** When a random address beside it was last requested. */
  probed?: string
}

const DAY = 86_400_000
/** Pages without signs are read once in so many milliseconds. */
const READ_EVERY = 30 * DAY
/** A host is asked for a random address once in so many milliseconds, less what runs start earlier. */
const PROBE_EVERY = 7 * DAY - DAY / 8

/**
 * What to remember of a page that was read now.
 * @param time ISO 8601
 */
export function rememberPage(
  known: CachedPage | undefined,
  { probe, ...seen }: PageSeen,
  time: string,
): CachedPage {
  const isAsked = probe !== undefined && probe !== 'earlier'
  const probed = isAsked ? time : known?.probed
  const page: CachedPage = {
    ...{ ...seen, signs: withProbe(known, seen, probe), read: time },
    ...(probed !== undefined && { probed }),
  }
  // A wall before the page, or an answer without one, changes nothing of what is remembered.
  if (page.title === '' && page.signs.length === 0 && known) return withoutSigns(known, time)
  if (page.signs.length === 0) return page
  const today = isoDay(Date.parse(time))
  const wasEnough = known !== undefined && isEnough(known)
  const before = known?.before ?? (known?.signs.length === 0 ? namesOf(known) : undefined)
  const since = ((wasEnough || !isEnough(page)) && known?.since) || today
  const isOther =
    (page.isElsewhere === true && since < today) ||
    (before !== undefined && isAllOther(before, page) && page.signs.some(isSold))
  return { ...page, since, ...(before && { before }), ...(isOther && { isOther }) }
}

/** What is remembered of a page from before it had signs. */
function withoutSigns({ before, probed, ...page }: CachedPage, time: string): CachedPage {
  return {
    ...{ ...(before ?? namesOf(page)), host: page.host, signs: [], read: time },
    ...(probed !== undefined && { probed }),
  }
}

/** What a random address showed holds until the host is asked for one again. */
function withProbe(
  known: CachedPage | undefined,
  { title, signs }: PageSeen,
  probe: PageSeen['probe'],
): PageSeen['signs'] {
  const isKnown = (probe === 'earlier' || probe === 'unanswered') && known?.title === title
  const sign = isKnown ? known.signs.find(({ reason }) => reason === SAME_AS_RANDOM) : undefined
  return signs.length > 0 && sign ? [...signs, sign] : signs
}

function namesOf({ title, heading, site, language }: Omit<PageSeen, 'probe'>) {
  return {
    title,
    ...(heading !== undefined && { heading }),
    ...(site !== undefined && { site }),
    ...(language !== undefined && { language }),
  }
}

function isAllOther(one: NonNullable<PageSeen['before']>, other: CachedPage): boolean {
  return one.title !== other.title && one.site !== other.site && one.language !== other.language
}

function isSold({ topic }: PageSign): boolean {
  return topic === 'sale' || topic === 'gambling'
}

/**
 * Whether a page has signs that only a second day confirms, so that the next run requests it, however
 * fresh its link is. With enough of them it is as fresh as all others.
 */
export function isUnconfirmed(page: CachedPage | undefined): boolean {
  if (!page || page.signs.length === 0 || isEnough(page)) return false
  return page.since === isoDay(Date.parse(page.read))
}

/**
 * Whether to read a page again when it is requested. That it is elsewhere is no reason, since owners
 * move: such a page is read on a second day, and then monthly.
 */
function isSuspect(page: CachedPage): boolean {
  if (isUnconfirmed(page) || isEnough(page)) return true
  return page.isOther === true && page.signs.some(({ topic }) => topic !== 'owner')
}

function isEnough({ signs }: Pick<PageSeen, 'signs'>): boolean {
  return signs.length > 1 || signs.some(({ isCertain }) => isCertain)
}

/** Whether to read a page rather than to ask for its headers: at first, monthly, or while it is suspect. */
export function isPageDue(page: CachedPage | undefined, now: number): boolean {
  if (!page || isSuspect(page)) return true
  return Math.abs(now - Date.parse(page.read)) >= READ_EVERY
}

/** Whether a host that was last asked for a random address then may be asked for one now. */
export function isProbeDue(probed: string | undefined, now: number): boolean {
  return probed === undefined || Math.abs(now - Date.parse(probed)) >= PROBE_EVERY
}

/** A remembered page after a check that did not read it: where the redirect that led to it is gone, so are its signs. */
export function keepPage(
  page: CachedPage,
  { url, status, finalUrl }: Pick<LinkResult, 'url' | 'status' | 'finalUrl'>,
  former: LinkResult['status'],
): CachedPage {
  if (!page.isElsewhere || (status !== 'alive' && status !== 'moved')) return page
  const [listed, target] = [url, finalUrl ?? ''].map((one) => URL.parse(one)?.hostname)
  const isThere = status === 'moved' ? target !== listed : former !== 'moved'
  return isThere ? page : withoutSigns(page, page.read)
}

/** A result with what is known of its page, where that has signs. */
export function withPage(
  result: LinkResult,
  { page, archiveUrl }: { page?: CachedPage; archiveUrl?: string } = {},
): LinkResult {
  const { page: _, ...bare } = result
  const isShown = result.status === 'alive' || result.status === 'moved'
  if (!isShown || !page || page.signs.length === 0) return bare
  const { read: _read, probed: _probed, ...seen } = page
  return { ...bare, page: seen, ...(archiveUrl !== undefined && { archiveUrl }) }
}
