import { expect, it } from 'vitest'
import { createCache, record } from '../../../src/links/cache/entries.ts'
import { type PageReadingOptions, pageReading } from '../../../src/links/page/reading.ts'

const A = 'https://a.example/one'
const OTHER = 'https://a.example/two'
const B = 'https://b.example/one'
const DAY = 86_400_000
const START = Date.parse('2026-03-01T05:00:00Z')

/** A cache that knows that the host of A was asked for a random address at the start. */
function probed() {
  const cache = createCache()
  const page = { title: 'x', host: 'a.example', probe: 'other', signs: [] } as const
  record(cache, { url: A, status: 'alive', reason: '', attempts: 1, source: 'web', page }, START)
  return cache
}

function reading(more: Partial<PageReadingOptions> = {}) {
  return pageReading({
    ...{ cacheFile: { path: 'x', isNamed: true }, which: 'all', baseKeys: new Set() },
    ...{ cache: probed(), probes: true, now: START + DAY, ...more },
  })
}

it('a host is asked for a random address once a week, whichever of its pages it was for', () => {
  const { probes } = reading()
  expect([A, OTHER, B].map(probes)).toEqual(['earlier', 'earlier', 'due'])
  expect([A, OTHER].map(reading({ now: START + 7 * DAY }).probes)).toEqual(['due', 'due'])
})

it('never where it is switched off, nothing is remembered, or a review has the link already', () => {
  expect(reading({ probes: false }).probes(B)).toBe('never')
  expect(reading({ cacheFile: undefined, which: 'added' }).probes(B)).toBe('never')
  expect(reading({ baseKeys: new Set([B]) }).probes(B)).toBe('never')
  // The cache would remember its host only as a hash.
  expect(reading().probes('https://user:password@b.example/')).toBe('never')
})

it('pages of a change are read without a cache, and files never', () => {
  const { isDue } = reading({ cacheFile: undefined, which: 'added' })
  expect([B, 'https://b.example/paper.pdf'].map(isDue)).toEqual([true, false])
  expect(reading({ cacheFile: undefined }).isDue(B)).toBe(false)
  expect([A, B].map(reading().isDue)).toEqual([false, true])
})
