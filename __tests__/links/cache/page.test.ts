import { expect, it } from 'vitest'
import { type CachedLink, createCache, record } from '../../../src/links/cache/entries.ts'
import { CACHE_FILE_NAME } from '../../../src/links/cache/file.ts'
import { CACHE_VERSION, formatCache, parseCache } from '../../../src/links/cache/format.ts'
import {
  isPageDue,
  isProbeDue,
  isUnconfirmed,
  keepPage,
  rememberPage,
  withPage,
} from '../../../src/links/cache/page.ts'
import { type LinkResult, type PageSeen, SAME_AS_RANDOM } from '../../../src/links/result.ts'

const url = 'https://a.example/x'
const good: PageSeen = {
  title: 'FastTool',
  site: 'Tools',
  language: 'en',
  host: 'a.example',
  signs: [],
}
const signs = [{ topic: 'gambling', reason: 'r' }] as const
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`
const result: LinkResult = { url, status: 'alive', reason: '200 OK', attempts: 1, source: 'web' }

it('another owner is one whose title, site and language are all others, however long ago', () => {
  const bad: PageSeen = { title: 'Slot', site: 'X', language: 'id', host: 'a.example', signs }
  const first = rememberPage(rememberPage(undefined, good, day(1)), bad, day(9))
  const second = rememberPage(first, bad, day(20))
  expect(first).toMatchObject({ isOther: true, since: '2026-03-09', before: { title: 'FastTool' } })
  expect(second).toMatchObject({
    isOther: true,
    since: '2026-03-09',
    before: { title: 'FastTool' },
  })
  const same = { ...bad, language: 'en' }
  const before = rememberPage(undefined, good, day(1))
  expect(rememberPage(before, same, day(9))).not.toHaveProperty('isOther')
  // It recovers: nothing of the signs stays.
  expect(rememberPage(second, good, day(21))).toEqual({ ...good, read: day(21) })
})

it('a wall before the page hides its signs, and nothing is forgotten', () => {
  const first = rememberPage(undefined, good, day(1))
  const second = rememberPage(first, { ...good, title: 'Bad', signs }, day(2))
  const wall: PageSeen = { title: '', host: 'a.example', signs: [] }
  expect(rememberPage(second, wall, day(3))).toEqual({ ...good, read: day(3) })
  expect(rememberPage(undefined, wall, day(3))).toEqual({ ...wall, read: day(3) })
})

it('another domain counts from the second day on', () => {
  const there: PageSeen = { ...good, host: 'b.example.net', signs, isElsewhere: true }
  const first = rememberPage(undefined, there, day(1))
  expect(first).not.toHaveProperty('isOther')
  expect(rememberPage(first, there, day(1))).not.toHaveProperty('isOther')
  expect(rememberPage(first, there, day(2))).toHaveProperty('isOther', true)
  const here = { ...good, host: 'docs.a.example', signs }
  expect(rememberPage(rememberPage(undefined, here, day(1)), here, day(2))).not.toHaveProperty(
    'isOther',
  )
})

it('a page elsewhere is read on a second day, and then monthly, since owners move', () => {
  const owner = { topic: 'owner', reason: 'r' } as const
  const there: PageSeen = {
    ...{ ...good, title: 'Yoga', host: 'b.example.net', isElsewhere: true, words: 'yoga rest' },
    signs: [owner],
  }
  const first = rememberPage(rememberPage(undefined, good, day(1)), there, day(2))
  expect([isUnconfirmed(first), first.isOther]).toEqual([true, undefined])
  const second = rememberPage(first, there, day(3))
  expect(second).toMatchObject({
    isOther: true,
    since: '2026-03-02',
    before: { title: 'FastTool' },
  })
  expect([isUnconfirmed(second), isPageDue(second, Date.parse(day(31)))]).toEqual([false, false])
  // With another sign it is read whenever it is requested, and requested no more often than others.
  const more = rememberPage(first, { ...there, signs: [owner, ...signs] }, day(3))
  expect([isUnconfirmed(more), isPageDue(more, Date.parse(day(4)))]).toEqual([false, true])
  // Of a page that was never seen elsewhere than there nothing older is known.
  const always = rememberPage(rememberPage(undefined, there, day(2)), there, day(3))
  expect(always).not.toHaveProperty('before')

  const moved = { url, status: 'moved', finalUrl: 'https://b.example.net/a' } as const
  expect(keepPage(second, moved, 'moved')).toBe(second)
  expect(keepPage(second, { url, status: 'dead' }, 'moved')).toBe(second)
  expect(keepPage(second, { url, status: 'alive' }, 'alive')).toBe(second)
  const back = { ...{ title: 'FastTool', site: 'Tools', language: 'en' }, signs: [], read: day(3) }
  expect(keepPage(second, { url, status: 'alive' }, 'moved')).toMatchObject(back)
  const here = { ...moved, finalUrl: 'https://a.example/y' }
  expect(keepPage(second, here, 'moved')).toMatchObject(back)
  expect(keepPage(second, here, 'moved')).not.toHaveProperty('isOther')
})

it('title, site and language that all changed are another owner only with a sign of a sale or of gambling', () => {
  const missing = { topic: 'missing', reason: 'r' } as const
  const bad: PageSeen = {
    ...{ title: 'Slot', site: 'X', language: 'id', host: 'a.example' },
    signs,
  }
  const before = rememberPage(undefined, good, day(1))
  expect(rememberPage(before, bad, day(2))).toHaveProperty('isOther', true)
  expect(rememberPage(before, { ...bad, signs: [missing] }, day(2))).not.toHaveProperty('isOther')
})

it('what a random address showed holds for a week, or until the page is another', () => {
  const missing = { topic: 'missing', reason: 'r' } as const
  const same = { topic: 'missing', reason: SAME_AS_RANDOM } as const
  const gone: PageSeen = { ...good, title: 'Not found', signs: [missing] }
  const first = rememberPage(undefined, { ...gone, probe: 'same', signs: [missing, same] }, day(1))
  expect(first).toMatchObject({ probed: day(1), signs: [missing, same] })
  expect(first).not.toHaveProperty('probe')
  for (const probe of ['earlier', 'unanswered'] as const) {
    const next = rememberPage(first, { ...gone, probe }, day(2))
    expect(next.signs).toEqual([missing, same])
    expect(next.probed).toBe(probe === 'earlier' ? day(1) : day(2))
  }
  expect(rememberPage(first, { ...gone, probe: 'other' }, day(2)).signs).toEqual([missing])
  // Switched off.
  expect(rememberPage(first, gone, day(2)).signs).toEqual([missing])
  const other: PageSeen = { ...gone, title: 'Nothing found', probe: 'earlier' }
  expect(rememberPage(first, other, day(2)).signs).toEqual([missing])
  expect(rememberPage(first, { ...good, probe: 'earlier' }, day(2)).signs).toEqual([])

  expect(isProbeDue(undefined, 0)).toBe(true)
  expect(isProbeDue(day(1), Date.parse(day(7)))).toBe(false)
  // A run may start a little earlier than that of a week ago.
  expect(isProbeDue(day(1), Date.parse(day(8)) - 3_600_000)).toBe(true)
})

it('a page is read at first, monthly, and whenever it is requested while it is suspect', () => {
  const page = rememberPage(undefined, good, day(1))
  expect(isPageDue(undefined, Date.parse(day(1)))).toBe(true)
  expect(isPageDue(page, Date.parse(day(30)))).toBe(false)
  expect(isPageDue(page, Date.parse(day(31)))).toBe(true)
  const suspect = rememberPage(page, { ...good, signs: [...signs, ...signs] }, day(2))
  expect(isPageDue(suspect, Date.parse(day(9)))).toBe(true)
  // One weak sign is worth a second day, and no more.
  const weak = rememberPage(page, { ...good, signs }, day(2))
  expect(isPageDue(weak, Date.parse(day(3)))).toBe(true)
  const still = rememberPage(weak, { ...good, signs }, day(3))
  expect(isPageDue(still, Date.parse(day(4)))).toBe(false)
  expect(rememberPage(still, { ...good, signs: [...signs, ...signs] }, day(9)).since).toBe(
    '2026-03-09',
  )
})

it('a result has the page only while it has signs and answers', () => {
  const page = rememberPage(undefined, { ...good, signs }, day(1))
  expect(withPage(result, { page }).page).toMatchObject({ title: 'FastTool', since: '2026-03-01' })
  expect(withPage(result, { page: { ...page, signs: [] } })).toEqual(result)
  expect(withPage({ ...result, status: 'dead' }, { page })).not.toHaveProperty('page')
})

it('the file keeps it', () => {
  const bad: PageSeen = {
    ...{ ...good, title: 'Slot', heading: 'Slot', host: 'b.example.net', isElsewhere: true },
    ...{ words: 'slot casino', signs: [...signs, { topic: 'owner', reason: 'r' }], probe: 'other' },
  }
  const page = rememberPage(rememberPage(undefined, good, day(1)), bad, day(9))
  const entry: CachedLink = { status: 'alive', checked: day(9), seen: day(9), failures: 0, page }
  const text = formatCache({ urls: new Map([[url, entry]]) })
  expect(parseCache(text)).toMatchObject({ kind: 'cache', dropped: 0 })
  expect(parseCache(text)).toHaveProperty('cache.urls', new Map([[url, entry]]))
})

it('a file of before pages were read is read whole, and written as today', () => {
  const former =
    '{"awesome-keeper":"link cache","version":1,"urls":{\n"https://a.example/x":{"status":"alive",' +
    '"reason":"200 OK","checked":"2026-03-09T10:00:00.000Z","seen":"2026-03-09T10:00:00.000Z",' +
    '"failures":0,"code":200,"lastAlive":"2026-03-09T10:00:00.000Z"}\n}}\n'
  const parsed = parseCache(former)
  expect(parsed).toMatchObject({ kind: 'cache', dropped: 0 })
  const cache = parsed.kind === 'cache' ? parsed.cache : createCache()
  expect(cache.urls.get(url)).toMatchObject({ status: 'alive', code: 200, lastAlive: day(9) })
  expect(isPageDue(cache.urls.get(url)?.page, Date.parse(day(10)))).toBe(true)
  record(cache, { ...result, page: good }, Date.parse(day(10)))
  const written = formatCache(cache)
  expect(written).toContain('"page":{"title":"FastTool"')
  expect(parseCache(written)).toMatchObject({ kind: 'cache', dropped: 0 })
  // Caches of different versions have different names.
  expect(CACHE_FILE_NAME).toBe(`links-v${CACHE_VERSION}.json`)
})
