import { describe, expect, it } from 'vitest'
import { createCache, record, reuse } from '../../../src/links/cache/entries.ts'
import { checkUrls } from '../../../src/links/checker.ts'
import type { AskWeb } from '../../../src/links/http/answer.ts'
import { type PageReadingOptions, pageReading } from '../../../src/links/page/reading.ts'
import { FakeClock } from '../scheduling/fake-clock.ts'
import { RETREATS } from './retreats.ts'

const DAY = 86_400_000
const DAYS = 60
const START = Date.parse('2026-03-01T05:00:00Z')
const WEEK = 7 * DAY

/** What hosts show, by the first part of their name. */
const PAGES: Readonly<Record<string, string>> = {
  good: '<title>FastTool</title><p>Parses logs.',
  sold: '<title>sold-0.example is for sale</title><p>Buy this domain.',
  soft: '<title>Page not found</title><p>Here is the menu of our restaurant, with soup and salad.',
}
const YOGA = `<title>Yoga</title><p>${RETREATS}`

const urlsOf = (kind: string, hosts: number, links: number) =>
  Array.from({ length: hosts * links }, (_, n) => `https://${kind}-${n % hosts}.example/docs/${n}`)
const URLS = ['good', 'moved', 'head'].flatMap((kind) => urlsOf(kind, 5, 4))
const SOFT = urlsOf('soft', 2, 3)
const SOLD = urlsOf('sold', 1, 2)

/** The requests of a daily run over sixty days, each with its day. */
async function playDays(urls: readonly string[], isReading: boolean) {
  const cache = createCache()
  const requests: { day: number; method: string; url: string }[] = []
  for (let day = 0; day < DAYS; day++) {
    const now = START + day * DAY
    const ask: AskWeb = (url, method) => {
      requests.push({ day, method, url })
      const [kind = ''] = new URL(url).hostname.split('-')
      // Some servers refuse HEAD.
      if (kind === 'head' && method === 'HEAD') {
        return Promise.resolve({ method, hops: [{ url, status: 405 }], headers: {} })
      }
      const end = { url: 'https://elsewhere.test/', status: 200 }
      const hops =
        kind === 'moved' ? [{ url, status: 301, location: end.url }, end] : [{ url, status: 200 }]
      const body = kind === 'moved' ? YOGA : (PAGES[kind] ?? PAGES.good)!
      const headers = { 'content-type': 'text/html' }
      return Promise.resolve({ method, hops, headers, ...(method === 'GET' && { body }) })
    }
    const reading: PageReadingOptions = {
      ...{ cacheFile: { path: 'x', isNamed: true }, which: 'all', baseKeys: new Set<string>() },
      ...{ cache, probes: true, now },
    }
    const clock = new FakeClock()
    const running = checkUrls(
      urls.filter((url) => !reuse(cache, url, now, WEEK)),
      {
        ...{ ask, clock, random: () => (day + 0.5) / DAYS, retries: 0, deadline: 60_000 },
        ...{ concurrency: 99, hostConcurrency: 9, hostRequestInterval: 0, controls: [] },
        ...(isReading && { pages: pageReading(reading) }),
      },
    )
    await clock.runOut()
    const { results } = await running
    for (const url of urls) {
      const result = results.get(url) ?? reuse(cache, url, now, WEEK)
      if (result) record(cache, result, now)
    }
  }
  return requests
}

describe('reading pages daily for sixty days', () => {
  it('costs no request more for links whose pages have no signs, or lead elsewhere', async () => {
    const [without, reading] = [await playDays(URLS, false), await playDays(URLS, true)]
    const perLink = (all: typeof without) =>
      URLS.map((url) => all.filter((one) => one.url === url).length)
    const isRefused = (url: string) => url.includes('//head-')
    const [before, after] = [perLink(without), perLink(reading)]
    for (const [index, url] of URLS.entries()) {
      // Where HEAD is refused, GET comes first once a month.
      if (isRefused(url)) expect(after[index], url).toBeLessThanOrEqual(before[index]!)
      else expect(after[index], url).toBe(before[index])
    }
    for (const url of URLS.filter((one) => !isRefused(one))) {
      const days = reading
        .filter((one) => one.url === url && one.method === 'GET')
        .map(({ day }) => day)
      // Monthly; what leads elsewhere is also read on a second day.
      expect(days.length, url).toBeLessThanOrEqual(url.includes('//moved-') ? 3 : 2)
      const last = days.slice(-2)
      if (last.length === 2)
        expect(last[1]! - last[0]!).toBeGreaterThanOrEqual(url.includes('//moved-') ? 1 : 30)
    }
  })

  it('costs one random address a host and week where there is one sign, and nothing for what is sold', async () => {
    const requests = await playDays([...SOFT, ...SOLD], true)
    const known = new Set([...SOFT, ...SOLD])
    const probes = requests.filter(({ url }) => !known.has(url))
    const byHost = Map.groupBy(probes, ({ url }) => new URL(url).hostname)
    expect([...byHost.keys()].sort()).toEqual(['soft-0.example', 'soft-1.example'])
    for (const own of byHost.values()) {
      const days = own.map(({ day }) => day)
      const pauses = days.slice(1).map((day, index) => day - days[index]!)
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(7)
      expect(days.length).toBeGreaterThan(5)
    }
    const without = await playDays([...SOFT, ...SOLD], false)
    for (const url of [...SOFT, ...SOLD]) {
      const count = (all: typeof requests) => all.filter((one) => one.url === url).length
      expect(count(requests)).toBe(count(without))
    }
  })
})
