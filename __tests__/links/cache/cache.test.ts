import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createStore,
  forget,
  type Memory,
  memoryOf,
  recall,
  remember,
  ripen,
  type Store,
  storeKey,
} from '../../../src/links/cache/cache.ts'
import { defaultStorePath, loadStore, saveStore } from '../../../src/links/cache/file.ts'
import { readStoreText, writeStoreText } from '../../../src/links/cache/format.ts'
import type { LinkVerdict, Verdict } from '../../../src/links/http/answer.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const start = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
const iso = (time: number) => new Date(time).toISOString()

const found = (
  verdict: Verdict,
  url = 'https://a.org/',
  rest: Partial<LinkVerdict> = {},
): LinkVerdict => ({
  url,
  verdict,
  reason: `was ${verdict}`,
  attempts: 1,
  source: 'web',
  ...rest,
})

/** What is remembered after these verdicts, one a day unless told. */
function rememberedAfter(verdicts: readonly Verdict[], step = DAY): Memory {
  const store = createStore()
  for (const [index, verdict] of verdicts.entries()) {
    remember(store, found(verdict), start + index * step)
  }
  return memoryOf(store, 'https://a.org/')!
}

describe('storeKey', () => {
  it('is the URL without its fragment', () => {
    expect(storeKey('HTTPS://A.org#b')).toBe('https://a.org/')
    expect(storeKey('mailto:a@b.org')).toBeUndefined()
    expect(storeKey('http://[bad')).toBeUndefined()
  })

  it('hides names and passwords, and tells them apart', () => {
    const keys = [
      'https://u:w@a.org/',
      'https://u:x@a.org/',
      'https://u@a.org/',
      'https://:w@a.org/',
    ].map(storeKey)
    for (const key of keys) expect(key).toMatch(/^sha256:[\da-f]{64}$/)
    expect(new Set(keys).size).toBe(4)
  })

  it('shortens what is very long', () => {
    expect(storeKey(`https://a.org/${'x'.repeat(5_000)}`)).toMatch(/^sha256:[\da-f]{64}$/)
  })
})

describe('recall', () => {
  /** A URL and a time such that it has a whole round before it. */
  const lucky = (store: Store) => {
    for (let index = 0; ; index++) {
      const url = `https://a.org/${index}`
      remember(store, found('alive', url, { code: 200, reason: '200 OK' }), start)
      if (recall(store, url, start + WEEK - HOUR, WEEK)) return url
    }
  }

  it('gives a fresh verdict that says where it is from', () => {
    const store = createStore()
    const url = lucky(store)
    expect(recall(store, `${url}#part`, start + 3 * DAY, WEEK)).toEqual({
      url,
      verdict: 'alive',
      code: 200,
      reason: '200 OK on 2026-01-02',
      attempts: 0,
      source: 'store',
    })
  })

  it('gives none that is older than it may be, or from the future', () => {
    const store = createStore()
    const url = lucky(store)
    expect(recall(store, url, start + WEEK, WEEK)).toBeUndefined()
    expect(recall(store, url, start + 8 * WEEK, WEEK)).toBeUndefined()
    expect(recall(store, url, start - 1, WEEK)).toBeUndefined()
    expect(recall(store, url, start, 0)).toBeUndefined()
    expect(recall(store, url, start, WEEK)).toBeDefined()
  })

  it('gives a refusal in the same words', () => {
    const store = createStore()
    const url = lucky(store)
    const refused = found('blocked', url, { code: 403, reason: '403 Forbidden' })
    remember(store, refused, start)
    expect(recall(store, url, start + 3 * DAY, WEEK)).toEqual({
      ...refused,
      attempts: 0,
      source: 'store',
    })
  })

  it.each(['moved', 'dead', 'unreachable'] as const)('gives none that was %s', (verdict) => {
    const store = createStore()
    const url = lucky(store)
    remember(store, found(verdict, url), start)
    expect(recall(store, url, start + 1, WEEK)).toBeUndefined()
  })

  it('gives none of what it does not know', () => {
    expect(recall(createStore(), 'https://a.org/', start, WEEK)).toBeUndefined()
    expect(recall(createStore(), 'mailto:a@b.org', start, WEEK)).toBeUndefined()
  })

  it('keeps first verdicts fresh for anything from nothing to all of the time, evenly', () => {
    const store = createStore()
    const urls = Array.from({ length: 7_000 }, (_, index) => `https://a${index % 90}.org/${index}`)
    for (const url of urls) remember(store, found('alive', url), start)
    for (let day = 0; day <= 7; day++) {
      const fresh = urls.filter((url) => recall(store, url, start + day * DAY, WEEK)).length
      expect(Math.abs(fresh - (7 - day) * 1_000)).toBeLessThan(150)
    }
  })

  it.each([
    ['at the same time each day', () => 0],
    ['two hours early or late', (day: number) => (((day * 7) % 5) - 2) * HOUR],
  ])('has a daily run of 3,000 links visit a seventh of them, run %s', (_, drift) => {
    const store = createStore()
    const urls = Array.from({ length: 3_000 }, (_, index) => `https://a${index % 40}.org/${index}`)
    const last = new Map<string, number>()
    for (let day = 0; day < 14; day++) {
      const now = start + day * DAY + drift(day)
      let visited = 0
      for (const url of urls) {
        const recalled = recall(store, url, now, WEEK)
        if (!recalled) visited++
        remember(store, recalled ?? found('alive', url), now)
        if (!recalled) last.set(url, now)
        expect(now - last.get(url)!).toBeLessThan(WEEK)
      }
      if (day === 0) expect(visited).toBe(3_000)
      else {
        expect(visited).toBeLessThan(3_000 * 0.25)
        expect(visited).toBeGreaterThan(3_000 * 0.08)
      }
    }
  })

  it('has a weekly run visit all', () => {
    const store = createStore()
    const urls = Array.from({ length: 500 }, (_, index) => `https://a.org/${index}`)
    for (const url of urls) remember(store, found('alive', url), start)
    expect(urls.filter((url) => recall(store, url, start + WEEK, WEEK))).toEqual([])
  })
})

describe('remember', () => {
  it('counts failures on end, and since when', () => {
    expect(rememberedAfter(['alive', 'unreachable', 'dead', 'unreachable'])).toEqual({
      verdict: 'unreachable',
      reason: 'was unreachable',
      checked: iso(start + 3 * DAY),
      seen: iso(start + 3 * DAY),
      failures: 3,
      firstFailed: iso(start + DAY),
      lastAlive: iso(start),
    })
  })

  it.each(['alive', 'moved'] as const)('clears them when a link is %s', (verdict) => {
    const memory = rememberedAfter(['unreachable', 'dead', verdict])
    expect(memory).toEqual({
      verdict,
      reason: `was ${verdict}`,
      checked: iso(start + 2 * DAY),
      seen: iso(start + 2 * DAY),
      failures: 0,
      lastAlive: iso(start + 2 * DAY),
    })
    expect(rememberedAfter(['unreachable', verdict, 'unreachable']).failures).toBe(1)
  })

  it('clears them when a site refuses us, but does not take that for life', () => {
    expect(rememberedAfter(['unreachable', 'unreachable', 'blocked'])).toMatchObject({
      verdict: 'blocked',
      failures: 0,
    })
    expect(rememberedAfter(['unreachable', 'unreachable', 'blocked']).firstFailed).toBeUndefined()
    expect(rememberedAfter(['blocked']).lastAlive).toBeUndefined()
    expect(rememberedAfter(['alive', 'blocked']).lastAlive).toBe(iso(start))
  })

  it('learns nothing but that it was seen from what was skipped or recalled', () => {
    const failed = rememberedAfter(['alive', 'unreachable'])
    expect(rememberedAfter(['alive', 'unreachable', 'skipped'])).toEqual({
      ...failed,
      seen: iso(start + 2 * DAY),
    })
    const store = createStore()
    remember(store, found('alive'), start)
    remember(store, found('alive', 'https://a.org/', { source: 'store' }), start + DAY)
    expect(memoryOf(store, 'https://a.org/')).toMatchObject({
      checked: iso(start),
      seen: iso(start + DAY),
    })
    expect(remember(store, found('skipped', 'https://b.org/'), start)).toBeUndefined()
    expect(remember(store, found('alive', 'mailto:a@b.org'), start)).toBeUndefined()
    expect(store.urls.size).toBe(1)
  })

  it('counts failures of one hour as one, and those of each hour', () => {
    expect(rememberedAfter(['unreachable', 'unreachable'], 0).failures).toBe(1)
    expect(rememberedAfter(['unreachable', 'dead', 'unreachable'], HOUR / 3)).toMatchObject({
      failures: 1,
      checked: iso(start),
    })
    // Each is near the one before it, but not all are near the first.
    expect(rememberedAfter(Array(9).fill('unreachable'), HOUR / 2).failures).toBe(5)
    expect(rememberedAfter(['unreachable', 'unreachable'], HOUR).failures).toBe(2)
    expect(rememberedAfter(['unreachable', 'alive', 'unreachable'], 1).failures).toBe(1)
  })

  it('survives a clock that goes back', () => {
    expect(rememberedAfter(['unreachable', 'unreachable'], -DAY)).toMatchObject({
      failures: 2,
      firstFailed: iso(start - DAY),
    })
  })

  it('keeps reasons short', () => {
    const store = createStore()
    remember(store, found('alive', 'https://a.org/', { reason: '😀'.repeat(1_000) }), start)
    const { reason = '' } = memoryOf(store, 'https://a.org/')!
    expect(reason.length).toBeLessThanOrEqual(300)
    expect(reason.isWellFormed()).toBe(true)
  })
})

describe('ripen', () => {
  const deadAfter = { runs: 5, days: 14 }
  const now = start + 20 * DAY
  const failing = (
    failures: number,
    days: number,
    lastAlive: string | undefined = iso(start),
  ): Memory => ({
    verdict: 'unreachable',
    checked: iso(now),
    seen: iso(now),
    failures,
    firstFailed: iso(now - days * DAY),
    ...(lastAlive !== undefined && { lastAlive }),
  })
  const unreachable = found('unreachable', 'https://a.org/', { reason: 'connection refused' })

  it('calls dead what has failed for long enough', () => {
    expect(ripen(unreachable, failing(6, 14), now, deadAfter)).toEqual({
      ...unreachable,
      verdict: 'dead',
      reason: 'failed in 6 runs since 2026-01-08: connection refused',
      failing: { runs: 6, since: '2026-01-08' },
    })
  })

  it('does so from the very run and day on', () => {
    expect(ripen(unreachable, failing(5, 14), now, deadAfter).verdict).toBe('dead')
    expect(ripen(unreachable, failing(1, 0), now, { runs: 1, days: 0 }).reason).toMatch(
      /^failed in 1 run since/,
    )
  })

  it.each([
    ['in too few runs', failing(4, 30)],
    ['for too few days', failing(50, 13.9)],
  ])('only tells of what has failed %s', (_, memory) => {
    const ripened = ripen(unreachable, memory, now, deadAfter)
    expect(ripened).toMatchObject({ verdict: 'unreachable', reason: 'connection refused' })
    expect(ripened.failing?.runs).toBe(memory.failures)
  })

  it('never calls dead what it never saw alive', () => {
    const { lastAlive: _, ...never } = failing(500, 500)
    expect(ripen(unreachable, never, now, deadAfter)).toMatchObject({
      verdict: 'unreachable',
      failing: { runs: 500 },
    })
  })

  it('tells of what is dead already how long it has been, and leaves its reason', () => {
    const dead = found('dead', 'https://a.org/', { reason: '404 Not Found' })
    expect(ripen(dead, failing(6, 14), now, deadAfter)).toEqual({
      ...dead,
      failing: { runs: 6, since: '2026-01-08' },
    })
  })

  it('leaves all else alone', () => {
    for (const verdict of ['alive', 'moved', 'blocked', 'skipped'] as const) {
      expect(ripen(found(verdict), failing(6, 14), now, deadAfter)).toEqual(found(verdict))
    }
    expect(ripen(unreachable, undefined, now, deadAfter)).toEqual(unreachable)
    expect(ripen(unreachable, rememberedAfter(['alive']), now, deadAfter)).toEqual(unreachable)
  })

  it('comes about by daily runs on the fifteenth day, and not where one was well or refused', () => {
    const days = (middle: Verdict) => {
      const store = createStore()
      const verdicts: Verdict[] = ['alive', ...Array<Verdict>(7).fill('unreachable'), middle]
      verdicts.push(...Array<Verdict>(8).fill('unreachable'))
      return verdicts.map((verdict, index) => {
        const now = start + index * DAY
        return ripen(found(verdict), remember(store, found(verdict), now), now, deadAfter).verdict
      })
    }
    expect(days('unreachable').indexOf('dead')).toBe(15)
    expect(days('skipped').indexOf('dead')).toBe(15)
    for (const verdict of ['alive', 'moved', 'blocked'] as const)
      expect(days(verdict)).not.toContain('dead')
  })
})

describe('forget', () => {
  it('drops what was in no list for 90 days, and times that cannot be', () => {
    const store = createStore()
    for (const [url, time] of [
      ['https://new.org/', start],
      ['https://old.org/', start - 90 * DAY],
      ['https://gone.org/', start - 90 * DAY - 1],
      ['https://future.org/', start + 91 * DAY],
    ] as const) {
      remember(store, found('alive', url), time)
    }
    expect([...forget(store, start).urls.keys()]).toEqual(['https://new.org/', 'https://old.org/'])
  })
})

const anyTime = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const anyMemory = fc.record(
  {
    verdict: fc.constantFrom<Verdict>('alive', 'moved', 'dead', 'blocked', 'unreachable'),
    code: fc.integer({ min: 100, max: 999 }),
    reason: fc.string({ unit: 'binary', maxLength: 150 }),
    checked: anyTime,
    seen: anyTime,
    failures: fc.nat(),
    firstFailed: anyTime,
    lastAlive: anyTime,
  },
  { requiredKeys: ['verdict', 'checked', 'seen', 'failures', 'firstFailed'] },
)
const anyStore = fc.array(fc.tuple(fc.webUrl(), anyMemory), { maxLength: 20 }).map(
  (entries): Store => ({
    urls: new Map(entries.map(([url, memory]) => [storeKey(url)!, memory])),
  }),
)

describe('the text', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        expect(readStoreText(writeStoreText(store))).toEqual({ store, dropped: 0 })
      }),
    )
  })

  it('leaves out those that were in a list longest ago, where it would be too long', () => {
    const store = createStore()
    for (let index = 0; index < 100; index++) {
      remember(
        store,
        found('alive', `https://ü.org/${index}`, { reason: '–'.repeat(40) }),
        start + ((index * 37) % 100) * HOUR,
      )
    }
    const text = writeStoreText(store, 5_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(4_600)
    const reading = readStoreText(text) as { store: Store }
    const kept = [...reading.store.urls.values()].map(({ seen }) => seen)
    const newest = [...store.urls.values()]
      .map(({ seen }) => seen)
      .sort()
      .reverse()
    expect(kept).toEqual(newest.slice(0, kept.length))
  })

  it('drops and counts entries that cannot be understood', () => {
    const fine = { verdict: 'alive', checked: iso(start), seen: iso(start), failures: 0 }
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
      'https://a.org/3': { ...fine, verdict: 'fine' },
      'https://a.org/4': { ...fine, checked: '2026-01-02' },
      'https://a.org/5': { ...fine, checked: '2026-02-31T00:00:00.000Z' },
      'https://a.org/6': { ...fine, failures: -1 },
      'https://a.org/7': { ...fine, failures: 1 },
      'https://a.org/8': { ...fine, failures: 1e300 },
      'https://a.org/9': { ...fine, code: '200' },
      'https://a.org/10': { ...fine, reason: 'x'.repeat(301) },
      'https://a.org/11': { ...fine, lastAlive: 'yesterday' },
      'https://a.org/12': { verdict: 'alive' },
    }
    const reading = readStoreText(JSON.stringify({ version: 1, urls }))
    expect(reading).toEqual({
      store: {
        urls: new Map([
          ['https://fine.org/', fine],
          [`sha256:${'0'.repeat(64)}`, fine],
        ]),
      },
      dropped: 17,
    })
  })

  it('is not fooled by names that mean something to JavaScript', () => {
    const fine = `{"verdict":"alive","checked":"${iso(start)}","seen":"${iso(start)}","failures":0`
    const text = `{"version":1,"__proto__":{"polluted":1},"urls":{
      "__proto__":${fine}},"constructor":${fine}},"toString":${fine}},
      "https://a.org/":${fine},"__proto__":{"lastAlive":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}}}`
    const { store, dropped } = readStoreText(text) as { store: Store; dropped: number }
    expect(dropped).toBe(3)
    expect([...store.urls.keys()]).toEqual(['https://a.org/'])
    const memory = memoryOf(store, 'https://a.org/')!
    expect('polluted' in memory).toBe(false)
    expect(memory.lastAlive).toBeUndefined()
    expect('polluted' in {}).toBe(false)
    expect(recall(store, 'https://a.org/constructor', start, WEEK)).toBeUndefined()
  })

  it.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['['.repeat(1_000_000), 'not JSON'],
    ['null', 'not a store'],
    ['[]', 'not a store'],
    ['7', 'not a store'],
    ['{}', 'not a store'],
    ['{"name":"x","version":"1.0.0"}', 'not a store'],
    ['{"version":2}', 'not a store'],
    ['{"version":0,"urls":{}}', 'not a store'],
    ['{"version":1,"urls":[]}', 'not a store'],
    ['{"version":1,"urls":null}', 'not a store'],
    ['{"version":2,"urls":[]}', 'written by a newer version'],
  ])('says why it is none: %#', (text, problem) => {
    expect(readStoreText(text)).toEqual({ problem })
  })

  it('takes any text and any JSON', () => {
    const check = (text: string) => {
      const reading = readStoreText(text)
      if ('store' in reading) {
        expect(readStoreText(writeStoreText(reading.store))).toEqual({
          store: reading.store,
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
          verdict: fc.constant('alive'),
          checked: fc.oneof(anyTime, fc.string()),
          seen: anyTime,
          failures: fc.oneof(fc.integer(), fc.double()),
        }),
      ),
    )
    fc.assert(fc.property(anyEntries, (urls) => check(JSON.stringify({ version: 1, urls }))))
  })
})

describe('the file', () => {
  let folder = ''
  let path = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'))
    path = join(folder, 'links.json')
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  })

  const filled = (count = 3, reason = '200 OK') => {
    const store = createStore()
    for (let index = 0; index < count; index++) {
      remember(store, found('alive', `https://a.org/${index}`, { reason }), start)
    }
    return store
  }

  it('comes back as it was saved', async () => {
    const store = filled()
    expect(await saveStore(path, store, start)).toBeUndefined()
    expect(await loadStore(path)).toEqual({ store })
    expect(await saveStore(path, createStore(), start)).toBeUndefined()
    expect(await loadStore(path)).toEqual({ store: createStore() })
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is empty where there is none yet', async () => {
    expect(await loadStore(path)).toEqual({ store: createStore() })
    expect(await loadStore(join(folder, 'no', 'such', 'folder'))).toEqual({ store: createStore() })
    writeFileSync(path, '')
    expect(await loadStore(path)).toEqual({ store: createStore() })
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is its owner’s alone, in folders made for it', async () => {
    const deep = join(folder, 'new', 'folder', 'links.json')
    expect(await saveStore(deep, filled(), start)).toBeUndefined()
    expect(statSync(deep).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
    chmodSync(deep, 0o666)
    await saveStore(deep, filled(), start)
    expect(statSync(deep).mode & 0o777).toBe(0o600)
  })

  it('holds no name or password', async () => {
    const store = createStore()
    remember(store, found('alive', 'https://somebody:secret@a.org/'), start)
    await saveStore(path, store, start)
    expect(readFileSync(path, 'utf8')).not.toMatch(/somebody|secret|a\.org/)
    const { store: loaded } = await loadStore(path)
    expect(memoryOf(loaded, 'https://somebody:secret@a.org/')?.verdict).toBe('alive')
    expect(memoryOf(loaded, 'https://a.org/')).toBeUndefined()
  })

  it('forgets what was in no list for 90 days', async () => {
    await saveStore(path, filled(), start + 91 * DAY)
    expect((await loadStore(path)).store.urls.size).toBe(0)
  })

  it.each([
    ['broken', '{"version":1,"urls":{"https://a.org/":{"verd', 'not JSON'],
    ['foreign', '# My list\n', 'not JSON'],
    ['newer', '{"version":2,"urls":{}}', 'written by a newer version'],
    ['binary', Buffer.from([0xff, 0xfe, 0, 1]), 'not JSON'],
  ])('sets aside %s content, once for each', async (_, content, problem) => {
    writeFileSync(path, content)
    expect(await loadStore(path)).toEqual({
      store: createStore(),
      warning: `${path} is ${problem}; it was set aside as links.json.broken-1`,
    })
    expect(readFileSync(`${path}.broken-1`)).toEqual(Buffer.from(content))
    expect(existsSync(path)).toBe(false)
    expect(await saveStore(path, filled(), start)).toBeUndefined()
    expect(await loadStore(path)).toEqual({ store: filled() })
  })

  it('keeps no more than three that were broken', async () => {
    for (const content of ['one', 'two', 'three', 'four', 'five']) {
      writeFileSync(path, content)
      await loadStore(path)
    }
    expect(readdirSync(folder).sort()).toEqual(
      [1, 2, 3].map((index) => `links.json.broken-${index}`),
    )
    expect(readFileSync(`${path}.broken-1`, 'utf8')).toBe('one')
    expect(readFileSync(`${path}.broken-3`, 'utf8')).toBe('five')
  })

  it('sets aside what is too large, unread', async () => {
    writeFileSync(path, '')
    truncateSync(path, 64 * 1024 * 1024 + 1)
    const { store, warning } = await loadStore(path)
    expect(store.urls.size).toBe(0)
    expect(warning).toContain('larger than 64 MB; it was set aside')
  })

  it('tells how many entries it could not understand, and keeps the others', async () => {
    const text = writeStoreText(filled())
    writeFileSync(
      path,
      text.replace('"alive"', '"fine"').replace('"failures":0', '"failures":"none"'),
    )
    const { store, warning } = await loadStore(path)
    expect(store.urls.size).toBe(2)
    expect(warning).toBe(`${path} holds 1 entry that cannot be understood`)
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('neither moves nor replaces what is no file', async () => {
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), '')
    expect(await loadStore(path)).toEqual({
      store: createStore(),
      warning: `${path} is no file; nothing is remembered`,
    })
    expect(await saveStore(path, filled(), start)).toContain('cannot be written (it is no file)')
    expect(readdirSync(path)).toEqual(['inside'])
    expect((await loadStore('/dev/null')).warning).toBe(
      '/dev/null is no file; nothing is remembered',
    )
    expect(await saveStore('/dev/null', filled(), start)).toContain('cannot be written')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('keeps a link a link', async () => {
    const real = join(folder, 'real.json')
    writeFileSync(real, '')
    symlinkSync(real, path)
    await saveStore(path, filled(), start)
    expect(await loadStore(real)).toEqual({ store: filled() })
    expect(await loadStore(path)).toEqual({ store: filled() })
  })

  it('says in one line why it cannot be written, and leaves nothing behind', async () => {
    const under = join(folder, 'file', 'links.json')
    writeFileSync(join(folder, 'file'), '')
    expect(await saveStore(under, filled(), start)).toBe(
      `${under} cannot be written (ENOTDIR); this run will not be remembered`,
    )
    expect(await saveStore(join(folder, 'x'.repeat(300)), filled(), start)).toContain(
      '(ENAMETOOLONG)',
    )
    // Fails last of all, when the name is to be taken.
    expect(await saveStore(`${join(folder, 'new')}/`, filled(), start)).toContain('(ENOTDIR)')
    expect(await saveStore('\0', filled(), start)).toContain('cannot be written')
    expect((await loadStore('\0')).store.urls.size).toBe(0)
    expect((await loadStore(under)).store.urls.size).toBe(0)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('is whole when many write at once', async () => {
    const stores = Array.from({ length: 25 }, (_, index) => filled(200 + index, `writer ${index}`))
    await Promise.all(
      stores.map(async (store) => {
        expect(await saveStore(path, store, start)).toBeUndefined()
        const loaded = await loadStore(path)
        expect(loaded.warning).toBeUndefined()
        expect(stores).toContainEqual(loaded.store)
      }),
    )
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is whole whenever a writer is killed', async () => {
    const module = (name: string) =>
      JSON.stringify(join(import.meta.dirname, `../../../src/links/cache/${name}.ts`))
    const script = `
      import { createStore, remember } from ${module('cache')}
      import { saveStore } from ${module('file')}
      const store = createStore()
      for (let index = 0; index < 5000; index++) {
        remember(store, { url: 'https://a.org/' + index, verdict: 'alive', reason: 'fine', attempts: 1, source: 'web' }, ${start})
      }
      console.log('ready')
      for (;;) {
        await saveStore(${JSON.stringify(path)}, store, ${start})
        console.log('saved')
      }`
    const write = () =>
      spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
    const kill = async (writer: ChildProcess) => {
      writer.kill('SIGKILL')
      await once(writer, 'exit')
    }
    for (let round = 0; round < 4; round++) {
      const writers = [write(), write()]
      await Promise.all(writers.map(({ stdout }) => once(stdout, 'data')))
      // Killed in the middle of the write after one of the first.
      for (let save = 0; save <= round; save++) await once(writers[0]!.stdout, 'data')
      await Promise.all(writers.map(kill))
      const { store, warning } = await loadStore(path)
      expect(warning).toBeUndefined()
      expect(store.urls.size).toBe(5_000)
    }
  })

  it('may hold any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        writeFileSync(path, bytes)
        const { store } = await loadStore(path)
        expect(store.urls.size).toBe(0)
        expect(await saveStore(path, filled(), start)).toBeUndefined()
        expect(await loadStore(path)).toEqual({ store: filled() })
      }),
    )
  })

  it('may have any of its bytes changed or cut off', async () => {
    const whole = Buffer.from(writeStoreText(filled(20)))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const bytes = Buffer.from(whole)
          bytes[at] = byte
          writeFileSync(path, cut ? bytes.subarray(0, at) : bytes)
          const { store } = await loadStore(path)
          expect(store.urls.size).toBeLessThanOrEqual(20)
        },
      ),
    )
  })

  it('takes 30,000 links in little time', async () => {
    const store = filled(30_000)
    const began = performance.now()
    await saveStore(path, store, start)
    const { store: loaded } = await loadStore(path)
    expect(loaded.urls.size).toBe(30_000)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('defaultStorePath', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/awesome-keeper/links.json'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/cache' }, '/cache/awesome-keeper/links.json'],
    [
      'linux',
      { HOME: '/home/a', XDG_CACHE_HOME: 'cache' },
      '/home/a/.cache/awesome-keeper/links.json',
    ],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '' }, '/home/a/.cache/awesome-keeper/links.json'],
    ['freebsd', { HOME: '/home/a' }, '/home/a/.cache/awesome-keeper/links.json'],
    ['linux', {}, undefined],
    ['linux', { HOME: '' }, undefined],
    [
      'darwin',
      { HOME: '/Users/a', XDG_CACHE_HOME: '/x' },
      '/Users/a/Library/Caches/awesome-keeper/links.json',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a\\AppData\\Local\\awesome-keeper\\links.json',
    ],
    [
      'win32',
      { USERPROFILE: 'C:\\Users\\a' },
      'C:\\Users\\a\\AppData\\Local\\awesome-keeper\\links.json',
    ],
    ['win32', { HOME: '/home/a' }, undefined],
  ] as const)('on %s with %o', (platform, env, expected) => {
    expect(defaultStorePath(env, platform)).toBe(expected)
  })
})
