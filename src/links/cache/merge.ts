/** Of two caches one. Pure. */

import type { CachedLink, LinkCache } from './entries.ts'

/** All that two runs know: of each link its newest check, with what only the other knows of its past. */
export function mergeCaches(one: LinkCache, other: LinkCache): LinkCache {
  const urls = new Map(one.urls)
  for (const [key, entry] of other.urls) {
    const known = urls.get(key)
    urls.set(key, known ? mergeEntries(known, entry) : entry)
  }
  return { urls }
}

function mergeEntries(one: CachedLink, other: CachedLink): CachedLink {
  const [older, newer] = isNewer(one, other) ? [other, one] : [one, other]
  const lastSeen = newer.seen < older.seen ? older : newer
  const { isUnfinished: _, ...entry } = newer
  const { archiveUrl, metadata, page } = older
  const lastAlive = latest(one.lastAlive, other.lastAlive)
  return {
    ...(archiveUrl !== undefined && needsCopy(newer) && { archiveUrl }),
    ...(metadata && newer.failures === 0 && { metadata }),
    ...(page && { page }),
    ...entry,
    ...joinedFailures(older, newer),
    seen: lastSeen.seen,
    ...(lastAlive !== undefined && { lastAlive }),
    ...(lastSeen.isUnfinished && { isUnfinished: true }),
  }
}

/** Whether a copy of the page is of use: it is dead, or not what was listed. */
function needsCopy({ failures, page }: CachedLink): boolean {
  return failures > 0 || (page !== undefined && page.signs.length > 0)
}

/** Whether the first was checked later; what had no time to be checked is the oldest. */
function isNewer(one: CachedLink, other: CachedLink): boolean {
  const [mine, theirs] = [one, other].map(({ status, checked, seen }) =>
    status === 'skipped' ? '' : `${checked} ${seen}`,
  ) as [string, string]
  return mine > theirs
}

/**
 * The series of failures of two entries: of one series its longer form; a series that goes on in a
 * run that did not know of its beginning (its cache was lost) has the failures of both.
 */
function joinedFailures(
  older: CachedLink,
  newer: CachedLink,
): Partial<Pick<CachedLink, 'failures' | 'firstFailed'>> {
  if (newer.failures === 0 || older.failures === 0) return {}
  const [{ firstFailed: first = older.checked }, { firstFailed: second = newer.checked }] = [
    older,
    newer,
  ]
  // It worked in between.
  if (newer.lastAlive !== undefined && newer.lastAlive > first) return {}
  const failures =
    second > older.checked
      ? Math.min(older.failures + newer.failures, Number.MAX_SAFE_INTEGER)
      : Math.max(older.failures, newer.failures)
  return { failures, firstFailed: first < second ? first : second }
}

/** ISO times of one form sort as texts. */
function latest(one: string | undefined, other: string | undefined): string | undefined {
  return (one ?? '') < (other ?? '') ? other : one
}
