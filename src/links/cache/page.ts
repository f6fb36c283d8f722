/** What is remembered of a link's page, and when it is read again. Pure. */

import { isoDay } from '../../text/day.ts'
import { domainOf } from '../page/domain.ts'
import type { LinkResult, PageSeen } from '../result.ts'

/** A page when it was last read; times are ISO 8601, UTC. */
export interface CachedPage extends PageSeen {
  read: string
  /** Of a page that has signs: what it was called before it had any. */
  before?: Pick<PageSeen, 'title' | 'site' | 'language'>
}

/** Pages without signs are read once in so many milliseconds. */
const READ_EVERY = 30 * 86_400_000

/**
 * What to remember of a page that was read now.
 * @param url as it is in the list
 * @param time ISO 8601
 */
export function rememberPage(
  known: CachedPage | undefined,
  { title, heading, site, language, host, signs }: PageSeen,
  url: string,
  time: string,
): CachedPage {
  const page: CachedPage = {
    ...{ title, ...(heading !== undefined && { heading }), ...(site !== undefined && { site }) },
    ...{ ...(language !== undefined && { language }), host, signs, read: time },
  }
  // A wall before the page, or an answer without one, changes nothing of what is remembered.
  if (title === '' && signs.length === 0 && known) {
    return { ...(known.before ?? namesOf(known)), host: known.host, signs, read: time }
  }
  if (signs.length === 0) return page
  const today = isoDay(Date.parse(time))
  const wasEnough = known !== undefined && isEnough(known)
  const before = known?.before ?? (wasEnough ? undefined : known && namesOf(known))
  const since = ((wasEnough || !isEnough(page)) && known?.since) || today
  const domain = domainOf(URL.parse(url)?.hostname ?? host)
  const isElsewhere = domain !== domainOf(host) && since < today
  const isOther = isElsewhere || (before !== undefined && isAllOther(before, page))
  return { ...page, since, ...(before && { before }), ...(isOther && { isOther }) }
}

function namesOf({ title, site, language }: PageSeen): NonNullable<CachedPage['before']> {
  return {
    title,
    ...(site !== undefined && { site }),
    ...(language !== undefined && { language }),
  }
}

function isAllOther(one: NonNullable<CachedPage['before']>, other: PageSeen): boolean {
  return one.title !== other.title && one.site !== other.site && one.language !== other.language
}

/** Whether the signs of a page are worth a request in each run: enough of them, or a first one. */
export function isSuspect(page: CachedPage | undefined): boolean {
  if (!page || page.signs.length === 0) return false
  return isEnough(page) || page.isOther === true || page.since === isoDay(Date.parse(page.read))
}

function isEnough({ signs }: PageSeen): boolean {
  return signs.length > 1 || signs.some(({ isCertain }) => isCertain)
}

/** Whether to read a page rather than to ask for its headers: at first, monthly, or while it is suspect. */
export function isPageDue(page: CachedPage | undefined, now: number): boolean {
  if (!page || isSuspect(page)) return true
  return Math.abs(now - Date.parse(page.read)) >= READ_EVERY
}

/** A result with what is known of its page, where that has signs. */
export function withPage(result: LinkResult, page: CachedPage | undefined): LinkResult {
  const { page: _, ...bare } = result
  const isShown = result.status === 'alive' || result.status === 'moved'
  if (!isShown || !page || page.signs.length === 0) return bare
  const { read: _read, before: _before, ...seen } = page
  return { ...bare, page: seen }
}
