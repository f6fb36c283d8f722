import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CachedLink,
  cachedLink,
  cacheKey,
  confirmDead,
  createCache,
  type LinkCache,
  prune,
  record,
  reuse,
  withKnownPaper,
} from '../../../src/links/cache/entries.ts'
import { formatCache, parseCache } from '../../../src/links/cache/format.ts'
import type { LinkResult, LinkStatus } from '../../../src/links/result.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const start = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
const iso = (time: number) => new Date(time).toISOString()

const found = (
  status: LinkStatus,
  url = 'https://a.org/',
  rest: Partial<LinkResult> = {},
): LinkResult => ({
  url,
  status: status,
  reason: `was ${status}`,
  attempts: 1,
  source: 'web',
  ...rest,
})

/** The entry after these results, one a day by default. */
function entryAfter(results: readonly LinkStatus[], step = DAY): CachedLink {
  const cache = createCache()
  for (const [index, result] of results.entries()) {
    record(cache, found(result), start + index * step)
  }
  return cachedLink(cache, 'https://a.org/')!
}

describe('cacheKey', () => {
  it('is the URL without its fragment', () => {
    expect(cacheKey('HTTPS://A.org#b')).toBe('https://a.org/')
    expect(cacheKey('mailto:a@b.org')).toBeUndefined()
    expect(cacheKey('http://[bad')).toBeUndefined()
  })

  it('hides names and passwords, and is different for each', () => {
    const keys = [
      'https://u:w@a.org/',
      'https://u:x@a.org/',
      'https://u@a.org/',
      'https://:w@a.org/',
    ].map(cacheKey)
    for (const key of keys) expect(key).toMatch(/^sha256:[\da-f]{64}$/)
    expect(new Set(keys).size).toBe(4)
  })

  it('hashes long URLs', () => {
    expect(cacheKey(`https://a.org/${'x'.repeat(5_000)}`)).toMatch(/^sha256:[\da-f]{64}$/)
  })
})

describe('reuse', () => {
  /** A URL, and a time at which its fresh period starts. */
  const lucky = (cache: LinkCache) => {
    for (let index = 0; ; index++) {
      const url = `https://a.org/${index}`
      record(cache, found('alive', url, { code: 200, reason: '200 OK' }), start)
      if (reuse(cache, url, start + WEEK - HOUR, WEEK)) return url
    }
  }

  it('returns a fresh result with its source', () => {
    const cache = createCache()
    const url = lucky(cache)
    expect(reuse(cache, `${url}#part`, start + 3 * DAY, WEEK)).toEqual({
      url,
      status: 'alive',
      code: 200,
      reason: '200 OK on 2026-01-02',
      attempts: 0,
      source: 'cache',
    })
  })

  it('returns none that is too old, or from the future', () => {
    const cache = createCache()
    const url = lucky(cache)
    expect(reuse(cache, url, start + WEEK, WEEK)).toBeUndefined()
    expect(reuse(cache, url, start + 8 * WEEK, WEEK)).toBeUndefined()
    expect(reuse(cache, url, start - 1, WEEK)).toBeUndefined()
    expect(reuse(cache, url, start, 0)).toBeUndefined()
    expect(reuse(cache, url, start, WEEK)).toBeDefined()
  })

  it('returns a refusal with the same reason', () => {
    const cache = createCache()
    const url = lucky(cache)
    const refused = found('blocked', url, { code: 403, reason: '403 Forbidden' })
    record(cache, refused, start)
    expect(reuse(cache, url, start + 3 * DAY, WEEK)).toEqual({
      ...refused,
      attempts: 0,
      source: 'cache',
    })
  })

  it.each(['moved', 'dead', 'unreachable'] as const)('returns none that was %s', (result) => {
    const cache = createCache()
    const url = lucky(cache)
    record(cache, found(result, url), start)
    expect(reuse(cache, url, start + 1, WEEK)).toBeUndefined()
  })

  it('returns none for unknown URLs', () => {
    expect(reuse(createCache(), 'https://a.org/', start, WEEK)).toBeUndefined()
    expect(reuse(createCache(), 'mailto:a@b.org', start, WEEK)).toBeUndefined()
  })

  it('keeps first results fresh for 0 to the maximum age, evenly spread', () => {
    const cache = createCache()
    const urls = Array.from({ length: 7_000 }, (_, index) => `https://a${index % 90}.org/${index}`)
    for (const url of urls) record(cache, found('alive', url), start)
    for (let day = 0; day <= 7; day++) {
      const fresh = urls.filter((url) => reuse(cache, url, start + day * DAY, WEEK)).length
      expect(Math.abs(fresh - (7 - day) * 1_000)).toBeLessThan(150)
    }
  })

  it.each([
    ['at the same time each day', () => 0],
    ['two hours early or late', (day: number) => (((day * 7) % 5) - 2) * HOUR],
  ])('makes a daily run of 3,000 links check a seventh of them, run %s', (_, drift) => {
    const cache = createCache()
    const urls = Array.from({ length: 3_000 }, (_, index) => `https://a${index % 40}.org/${index}`)
    const last = new Map<string, number>()
    for (let day = 0; day < 14; day++) {
      const now = start + day * DAY + drift(day)
      let checked = 0
      for (const url of urls) {
        const reused = reuse(cache, url, now, WEEK)
        if (!reused) checked++
        record(cache, reused ?? found('alive', url), now)
        if (!reused) last.set(url, now)
        expect(now - last.get(url)!).toBeLessThan(WEEK)
      }
      if (day === 0) expect(checked).toBe(3_000)
      else {
        expect(checked).toBeLessThan(3_000 * 0.25)
        expect(checked).toBeGreaterThan(3_000 * 0.08)
      }
    }
  })

  it('makes a weekly run check all', () => {
    const cache = createCache()
    const urls = Array.from({ length: 500 }, (_, index) => `https://a.org/${index}`)
    for (const url of urls) record(cache, found('alive', url), start)
    expect(urls.filter((url) => reuse(cache, url, start + WEEK, WEEK))).toEqual([])
  })
})

describe('record', () => {
  it('counts consecutive failures, and keeps the first time', () => {
    expect(entryAfter(['alive', 'unreachable', 'dead', 'unreachable'])).toEqual({
      status: 'unreachable',
      reason: 'was unreachable',
      checked: iso(start + 3 * DAY),
      seen: iso(start + 3 * DAY),
      failures: 3,
      firstFailed: iso(start + DAY),
      lastAlive: iso(start),
    })
  })

  it.each(['alive', 'moved'] as const)('resets them when a link is %s', (result) => {
    const entry = entryAfter(['unreachable', 'dead', result])
    expect(entry).toEqual({
      status: result,
      reason: `was ${result}`,
      checked: iso(start + 2 * DAY),
      seen: iso(start + 2 * DAY),
      failures: 0,
      lastAlive: iso(start + 2 * DAY),
    })
    expect(entryAfter(['unreachable', result, 'unreachable']).failures).toBe(1)
  })

  it('resets them when a site refuses robots, without counting it as alive', () => {
    expect(entryAfter(['unreachable', 'unreachable', 'blocked'])).toMatchObject({
      status: 'blocked',
      failures: 0,
    })
    expect(entryAfter(['unreachable', 'unreachable', 'blocked']).firstFailed).toBeUndefined()
    expect(entryAfter(['blocked']).lastAlive).toBeUndefined()
    expect(entryAfter(['alive', 'blocked']).lastAlive).toBe(iso(start))
  })

  it('updates only the time last seen of links that were skipped or reused', () => {
    const failed = entryAfter(['alive', 'unreachable'])
    expect(entryAfter(['alive', 'unreachable', 'skipped'])).toEqual({
      ...failed,
      seen: iso(start + 2 * DAY),
    })
    const cache = createCache()
    record(cache, found('alive'), start)
    record(cache, found('alive', 'https://a.org/', { source: 'cache' }), start + DAY)
    expect(cachedLink(cache, 'https://a.org/')).toMatchObject({
      checked: iso(start),
      seen: iso(start + DAY),
    })
    expect(record(cache, found('skipped', 'https://b.org/'), start)).toBeUndefined()
    expect(record(cache, found('alive', 'mailto:a@b.org'), start)).toBeUndefined()
    expect(cache.urls.size).toBe(1)
  })

  it('counts failures within an hour as one', () => {
    expect(entryAfter(['unreachable', 'unreachable'], 0).failures).toBe(1)
    expect(entryAfter(['unreachable', 'dead', 'unreachable'], HOUR / 3)).toMatchObject({
      failures: 1,
      checked: iso(start),
    })
    // Each is close to the one before it, but not all are close to the first.
    expect(entryAfter(Array(9).fill('unreachable'), HOUR / 2).failures).toBe(5)
    expect(entryAfter(['unreachable', 'unreachable'], HOUR).failures).toBe(2)
    expect(entryAfter(['unreachable', 'alive', 'unreachable'], 1).failures).toBe(1)
  })

  it('works with a clock that goes back', () => {
    expect(entryAfter(['unreachable', 'unreachable'], -DAY)).toMatchObject({
      failures: 2,
      firstFailed: iso(start - DAY),
    })
  })

  it('keeps reasons short', () => {
    const cache = createCache()
    record(cache, found('alive', 'https://a.org/', { reason: '😀'.repeat(1_000) }), start)
    const { reason = '' } = cachedLink(cache, 'https://a.org/')!
    expect(reason.length).toBeLessThanOrEqual(300)
    expect(reason.isWellFormed()).toBe(true)
  })
})

it('what an archive answered before is known where it does not answer now', () => {
  const cache = createCache()
  const metadata = { kind: 'paper', id: 'arXiv:2303.00001', title: 'A Title' } as const
  const url = 'https://arxiv.org/abs/2303.00001'
  const answer = { url, status: 'alive', reason: '', attempts: 1, source: 'arxiv' } as const
  record(cache, { ...answer, metadata }, start)
  expect(withKnownPaper(cache, answer).metadata).toEqual(metadata)
  expect(withKnownPaper(cache, { ...answer, status: 'blocked' }).metadata).toEqual(metadata)
  expect(withKnownPaper(cache, { ...answer, status: 'dead' })).toEqual({
    ...answer,
    status: 'dead',
  })
  expect(withKnownPaper(cache, { ...answer, url: `${url}9` }).metadata).toBeUndefined()
})

describe('the titles of a paper', () => {
  const paper = (title: string, id = 'arXiv:2001.00001') =>
    found('alive', 'https://arxiv.org/abs/2001.00001', {
      metadata: { kind: 'paper', id, title },
    })
  /** The former titles after runs that saw these, each with the cache as it was written. */
  const formerAfter = (results: readonly LinkResult[]) => {
    let cache = createCache()
    let last: LinkResult | undefined
    for (const [index, result] of results.entries()) {
      last = withKnownPaper(cache, result)
      record(cache, last, start + index * DAY)
      const parsed = parseCache(formatCache(cache))
      if (parsed.kind === 'cache') cache = parsed.cache
    }
    return last?.metadata?.kind === 'paper' ? last.metadata.formerTitles : undefined
  }

  it('are remembered, the latest five, without the present one', () => {
    expect(formerAfter([paper('A')])).toBeUndefined()
    expect(formerAfter([paper('A'), paper('A')])).toBeUndefined()
    expect(formerAfter([paper('A'), paper('B'), paper('B')])).toEqual(['A'])
    expect(formerAfter([paper('A'), paper('B'), paper('A')])).toEqual(['B'])
    expect(formerAfter([...'ABCDEFGH'].map((title) => paper(title)))).toEqual([...'CDEFG'])
    expect(formerAfter([paper('A'), paper('B', 'arXiv:2001.00002')])).toBeUndefined()
  })

  it('and what its authors wrote are kept short, and can be read again', () => {
    const cache = createCache()
    const long = 'x'.repeat(10_000)
    const metadata = { kind: 'paper', id: 'arXiv:2001.00001', title: long, comment: long } as const
    const result = found('alive', 'https://arxiv.org/abs/2001.00001', {
      metadata: { ...metadata, journalRef: long, doi: long },
    })
    record(cache, result, start)
    const text = formatCache(cache)
    expect(text.length).toBeLessThan(2_500)
    expect(parseCache(text)).toMatchObject({ kind: 'cache', dropped: 0 })
  })

  it('an entry without them can be read', () => {
    const url = 'https://arxiv.org/abs/2001.00001'
    const metadata = { kind: 'paper', id: 'arXiv:2001.00001', title: 'A' }
    const old = { status: 'alive', checked: iso(start), seen: iso(start), failures: 0, metadata }
    expect(parseCache(ours({ [url]: old }))).toMatchObject({ kind: 'cache', dropped: 0 })
  })
})

describe('confirmDead', () => {
  const deadAfter = { runs: 5, days: 14 }
  const now = start + 20 * DAY
  const failing = (
    failures: number,
    days: number,
    lastAlive: string | undefined = iso(start),
  ): CachedLink => ({
    status: 'unreachable',
    checked: iso(now),
    seen: iso(now),
    failures,
    firstFailed: iso(now - days * DAY),
    ...(lastAlive !== undefined && { lastAlive }),
  })
  const unreachable = found('unreachable', 'https://a.org/', { reason: 'connection refused' })

  it('reports as dead what has failed for long enough', () => {
    expect(confirmDead(unreachable, failing(6, 14), now, deadAfter)).toEqual({
      ...unreachable,
      status: 'dead',
      reason: 'failed in 6 runs since 2026-01-08: connection refused',
      failing: { runs: 6, since: '2026-01-08' },
    })
  })

  it('does so from exactly that run and day on', () => {
    expect(confirmDead(unreachable, failing(5, 14), now, deadAfter).status).toBe('dead')
    expect(confirmDead(unreachable, failing(1, 0), now, { runs: 1, days: 0 }).reason).toMatch(
      /^failed in 1 run since/,
    )
  })

  it.each([
    ['in too few runs', failing(4, 30)],
    ['for too few days', failing(50, 13.9)],
  ])('only adds the failures of a link that failed %s', (_, entry) => {
    const ripened = confirmDead(unreachable, entry, now, deadAfter)
    expect(ripened).toMatchObject({ status: 'unreachable', reason: 'connection refused' })
    expect(ripened.failing?.runs).toBe(entry.failures)
  })

  it('never reports as dead what it never saw alive', () => {
    const { lastAlive: _, ...never } = failing(500, 500)
    expect(confirmDead(unreachable, never, now, deadAfter)).toMatchObject({
      status: 'unreachable',
      failing: { runs: 500 },
    })
  })

  it('adds the failures to a dead link, and keeps its reason', () => {
    const dead = found('dead', 'https://a.org/', { reason: '404 Not Found' })
    expect(confirmDead(dead, failing(6, 14), now, deadAfter)).toEqual({
      ...dead,
      failing: { runs: 6, since: '2026-01-08' },
    })
  })

  it('leaves all else alone', () => {
    for (const result of ['alive', 'moved', 'blocked', 'skipped'] as const) {
      expect(confirmDead(found(result), failing(6, 14), now, deadAfter)).toEqual(found(result))
    }
    expect(confirmDead(unreachable, undefined, now, deadAfter)).toEqual(unreachable)
    expect(confirmDead(unreachable, entryAfter(['alive']), now, deadAfter)).toEqual(unreachable)
  })

  it('comes about by daily runs on the fifteenth day, and not where one was well or refused', () => {
    const days = (middle: LinkStatus) => {
      const cache = createCache()
      const results: LinkStatus[] = ['alive', ...Array<LinkStatus>(7).fill('unreachable'), middle]
      results.push(...Array<LinkStatus>(8).fill('unreachable'))
      return results.map((result, index) => {
        const now = start + index * DAY
        return confirmDead(found(result), record(cache, found(result), now), now, deadAfter).status
      })
    }
    expect(days('unreachable').indexOf('dead')).toBe(15)
    expect(days('skipped').indexOf('dead')).toBe(15)
    for (const result of ['alive', 'moved', 'blocked'] as const)
      expect(days(result)).not.toContain('dead')
  })
})

describe('forget', () => {
  it('drops what was in no list for 90 days, and times that cannot be', () => {
    const cache = createCache()
    for (const [url, time] of [
      ['https://new.org/', start],
      ['https://old.org/', start - 90 * DAY],
      ['https://gone.org/', start - 90 * DAY - 1],
      ['https://future.org/', start + 91 * DAY],
    ] as const) {
      record(cache, found('alive', url), time)
    }
    expect([...prune(cache, start).urls.keys()]).toEqual(['https://new.org/', 'https://old.org/'])
  })
})

const anyTime = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const anyMemory = fc.record(
  {
    status: fc.constantFrom<LinkStatus>('alive', 'moved', 'dead', 'blocked', 'unreachable'),
    code: fc.integer({ min: 100, max: 999 }),
    reason: fc.string({ unit: 'binary', maxLength: 150 }),
    checked: anyTime,
    seen: anyTime,
    failures: fc.nat(),
    firstFailed: anyTime,
    lastAlive: anyTime,
  },
  { requiredKeys: ['status', 'checked', 'seen', 'failures', 'firstFailed'] },
)
const anyCache = fc.array(fc.tuple(fc.webUrl(), anyMemory), { maxLength: 20 }).map(
  (entries): LinkCache => ({
    urls: new Map(entries.map(([url, entry]) => [cacheKey(url)!, entry])),
  }),
)

const HEADER = '{"awesome-keeper":"link cache","version":1,'
/** A cache of ours with any entries. */
const ours = (urls: unknown) => `${HEADER}"urls":${JSON.stringify(urls)}}`

describe('the text', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(anyCache, (cache) => {
        expect(parseCache(formatCache(cache))).toEqual({ kind: 'cache', cache, dropped: 0 })
      }),
    )
  })

  it('leaves out those that were in a list longest ago, where it would be too long', () => {
    const cache = createCache()
    for (let index = 0; index < 100; index++) {
      record(
        cache,
        found('alive', `https://ü.org/${index}`, { reason: '–'.repeat(40) }),
        start + ((index * 37) % 100) * HOUR,
      )
    }
    const text = formatCache(cache, 5_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(4_600)
    const reading = parseCache(text) as { cache: LinkCache }
    const kept = [...reading.cache.urls.values()].map(({ seen }) => seen)
    const newest = [...cache.urls.values()]
      .map(({ seen }) => seen)
      .sort()
      .reverse()
    expect(kept).toEqual(newest.slice(0, kept.length))
  })

  it('drops and counts invalid entries', () => {
    const fine = { status: 'alive', checked: iso(start), seen: iso(start), failures: 0 }
    const urls = {
      'https://fine.org/': { ...fine, unknown: 'left out' },
      [`sha256:${'0'.repeat(64)}`]: fine,
      'sha256:0': fine,
      'not a url': fine,
      'https://a.org/#fragment': fine,
      'https://user:word@a.org/': fine,
      'HTTPS://a.org/': fine,
      'https://a.org/1': null,
      'https://a.org/2': [],
      'https://a.org/3': { ...fine, status: 'fine' },
      'https://a.org/4': { ...fine, checked: '2026-01-02' },
      'https://a.org/5': { ...fine, checked: '2026-02-31T00:00:00.000Z' },
      'https://a.org/6': { ...fine, failures: -1 },
      'https://a.org/7': { ...fine, failures: 1 },
      'https://a.org/8': { ...fine, failures: 1e300 },
      'https://a.org/9': { ...fine, code: '200' },
      'https://a.org/10': { ...fine, reason: 'x'.repeat(301) },
      'https://a.org/11': { ...fine, lastAlive: 'yesterday' },
      'https://a.org/12': { status: 'alive' },
    }
    const reading = parseCache(ours(urls))
    expect(reading).toEqual({
      kind: 'cache',
      cache: {
        urls: new Map([
          ['https://fine.org/', fine],
          [`sha256:${'0'.repeat(64)}`, fine],
        ]),
      },
      dropped: 17,
    })
  })

  it('is not fooled by names that mean something to JavaScript', () => {
    const fine = `{"status":"alive","checked":"${iso(start)}","seen":"${iso(start)}","failures":0`
    const text = `${HEADER}"__proto__":{"polluted":1},"urls":{
      "__proto__":${fine}},"constructor":${fine}},"toString":${fine}},
      "https://a.org/":${fine},"__proto__":{"lastAlive":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}}}`
    const { cache, dropped } = parseCache(text) as { cache: LinkCache; dropped: number }
    expect(dropped).toBe(3)
    expect([...cache.urls.keys()]).toEqual(['https://a.org/'])
    const entry = cachedLink(cache, 'https://a.org/')!
    expect('polluted' in entry).toBe(false)
    expect(entry.lastAlive).toBeUndefined()
    expect('polluted' in {}).toBe(false)
    expect(reuse(cache, 'https://a.org/constructor', start, WEEK)).toBeUndefined()
  })

  it.each([
    '',
    '{',
    '['.repeat(1_000_000),
    '{"version":1,"urls":{}}',
    `\uFEFF${HEADER}"urls":{}}`,
    JSON.stringify({ name: 'x', 'awesome-keeper': 'link cache', version: 1, urls: {} }),
    '{"awesome-keeper":"link cache","version":"1","urls":{}}',
  ])('is of others without our header: %#', (text) => {
    expect(parseCache(text)).toEqual({ kind: 'foreign' })
  })

  it('is cut with our header and something else than a cache', () => {
    for (const rest of ['', '"urls":{', '"urls":[]}', '"urls":null}', '"x":1}']) {
      expect(parseCache(HEADER + rest)).toEqual({ kind: 'cut' })
    }
    const newer = HEADER.replace('1', '12')
    expect(parseCache(`${newer}"anything`)).toEqual({ kind: 'version', version: 12 })
  })

  it('accepts any text and any JSON', () => {
    const check = (text: string) => {
      const reading = parseCache(text)
      if ('cache' in reading) {
        expect(parseCache(formatCache(reading.cache))).toEqual({
          kind: 'cache',
          cache: reading.cache,
          dropped: 0,
        })
      }
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
    fc.assert(fc.property(fc.json(), check))
    const anyEntries = fc.dictionary(
      fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('__proto__', 'constructor')),
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          status: fc.constant('alive'),
          checked: fc.oneof(anyTime, fc.string()),
          seen: anyTime,
          failures: fc.oneof(fc.integer(), fc.double()),
        }),
      ),
    )
    fc.assert(fc.property(anyEntries, (urls) => check(ours(urls))))
  })
})
