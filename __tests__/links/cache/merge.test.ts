import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CachedLink,
  cachedLink,
  createCache,
  type LinkCache,
  record,
} from '../../../src/links/cache/entries.ts'
import { mergeCaches } from '../../../src/links/cache/merge.ts'
import type { LinkResult, LinkStatus, SkipCode } from '../../../src/links/result.ts'

const LINK = 'https://a.org/'
const time = (day: number) => Date.UTC(2026, 0, day)
const iso = (day: number) => new Date(time(day)).toISOString()

type Happening = [day: number, status: LinkStatus, rest?: Partial<LinkResult>]

/** What is known of the link after these results. */
function cacheOf(...results: Happening[]): LinkCache {
  const cache = createCache()
  for (const [day, status, rest] of results) {
    const result = { url: LINK, status, reason: status, attempts: 1, source: 'web', ...rest }
    record(cache, result, time(day))
  }
  return cache
}

/** In either order the same. */
function merged(one: LinkCache, other: LinkCache): CachedLink {
  const entry = cachedLink(mergeCaches(one, other), LINK)!
  expect(cachedLink(mergeCaches(other, one), LINK)).toEqual(entry)
  return entry
}

const noTime: Partial<LinkResult> = { skipped: 'deadline' satisfies SkipCode }

describe('of two caches', () => {
  it('has all links, and of each the newest check', () => {
    const [one, other] = [cacheOf([1, 'alive'], [3, 'blocked']), cacheOf([1, 'alive'], [2, 'dead'])]
    record(
      other,
      { url: 'https://b.org/', status: 'alive', reason: '', attempts: 1, source: 'web' },
      5,
    )
    expect([...mergeCaches(one, other).urls.keys()]).toEqual([LINK, 'https://b.org/'])
    expect(merged(one, other)).toMatchObject({ status: 'blocked', checked: iso(3), failures: 0 })
    expect(merged(one, other)).not.toHaveProperty('firstFailed')
  })

  it('keeps that a link was alive once', () => {
    expect(merged(cacheOf([1, 'alive']), cacheOf([2, 'unreachable']))).toEqual({
      ...cachedLink(cacheOf([2, 'unreachable']), LINK),
      lastAlive: iso(1),
    })
  })

  it('goes on with a series of failures that one did not know', () => {
    const known = cacheOf([1, 'alive'], [2, 'unreachable'], [3, 'dead'])
    expect(merged(known, cacheOf([4, 'dead']))).toEqual(
      cachedLink(cacheOf([1, 'alive'], [2, 'unreachable'], [3, 'dead'], [4, 'dead']), LINK),
    )
  })

  it('counts no failure twice that both know', () => {
    const [one, other] = [
      cacheOf([1, 'alive'], [2, 'dead'], [3, 'dead'], [4, 'dead']),
      cacheOf([1, 'alive'], [2, 'dead'], [3, 'dead'], [5, 'dead']),
    ]
    expect(merged(one, other)).toMatchObject({ failures: 3, firstFailed: iso(2), checked: iso(5) })
  })

  it('begins another series where it worked in between', () => {
    const recent = cacheOf([3, 'alive'], [4, 'dead'])
    expect(merged(cacheOf([1, 'dead'], [2, 'dead']), recent)).toMatchObject({
      failures: 1,
      firstFailed: iso(4),
    })
  })

  it('prefers any check to none', () => {
    const skipped = cacheOf([9, 'skipped', noTime])
    const entry = merged(cacheOf([1, 'alive']), skipped)
    expect(entry).toMatchObject({
      status: 'alive',
      checked: iso(1),
      seen: iso(9),
      isUnfinished: true,
    })
    expect(merged(cacheOf([1, 'skipped', noTime]), cacheOf([2, 'alive']))).not.toHaveProperty(
      'isUnfinished',
    )
  })

  it('keeps archived copies of failing links, and metadata of living ones', () => {
    const archiveUrl = 'https://web.archive.org/x'
    const old = cacheOf([1, 'dead', { archiveUrl }])
    expect(merged(old, cacheOf([2, 'dead']))).toHaveProperty('archiveUrl', archiveUrl)
    expect(merged(old, cacheOf([2, 'alive']))).not.toHaveProperty('archiveUrl')
    const metadata = { kind: 'badge', text: 'x' } as const
    const described = cacheOf([1, 'alive', { metadata }])
    expect(merged(described, cacheOf([2, 'alive']))).toHaveProperty('metadata', metadata)
  })

  it('is the same however often and in which order', () => {
    const happening = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom<LinkStatus>('alive', 'dead', 'unreachable', 'blocked', 'skipped'),
    )
    const anyCache = fc
      .array(happening, { minLength: 1, maxLength: 4 })
      .map((results) => cacheOf(...results.toSorted(([a], [b]) => a - b)))
    fc.assert(
      fc.property(anyCache, anyCache, (one, other) => {
        const both = mergeCaches(one, other)
        expect(mergeCaches(both, both)).toEqual(both)
        const [entry, mine, theirs] = [both, one, other].map((each) => cachedLink(each, LINK))
        const alive = [mine?.lastAlive, theirs?.lastAlive].filter(Boolean).sort().at(-1)
        expect(entry?.lastAlive).toBe(alive)
        if (entry) expect(entry.failures === 0 || entry.firstFailed !== undefined).toBe(true)
      }),
    )
  })
})
