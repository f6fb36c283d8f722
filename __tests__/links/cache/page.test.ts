import { expect, it } from 'vitest'
import type { CachedLink } from '../../../src/links/cache/entries.ts'
import { formatCache, parseCache } from '../../../src/links/cache/format.ts'
import { isPageDue, rememberPage, withPage } from '../../../src/links/cache/page.ts'
import type { LinkResult, PageSeen } from '../../../src/links/result.ts'

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
  const first = rememberPage(rememberPage(undefined, good, url, day(1)), bad, url, day(9))
  const second = rememberPage(first, bad, url, day(20))
  expect(first).toMatchObject({ isOther: true, since: '2026-03-09', before: { title: 'FastTool' } })
  expect(second).toMatchObject({
    isOther: true,
    since: '2026-03-09',
    before: { title: 'FastTool' },
  })
  const same = { ...bad, language: 'en' }
  const before = rememberPage(undefined, good, url, day(1))
  expect(rememberPage(before, same, url, day(9))).not.toHaveProperty('isOther')
  // It recovers: nothing of the signs stays.
  expect(rememberPage(second, good, url, day(21))).toEqual({ ...good, read: day(21) })
})

it('a wall before the page hides its signs, and nothing is forgotten', () => {
  const first = rememberPage(undefined, good, url, day(1))
  const second = rememberPage(first, { ...good, title: 'Bad', signs }, url, day(2))
  const wall: PageSeen = { title: '', host: 'a.example', signs: [] }
  expect(rememberPage(second, wall, url, day(3))).toEqual({ ...good, read: day(3) })
  expect(rememberPage(undefined, wall, url, day(3))).toEqual({ ...wall, read: day(3) })
})

it('another domain counts from the second day on', () => {
  const there: PageSeen = { ...good, host: 'b.example.net', signs }
  const first = rememberPage(undefined, there, url, day(1))
  expect(first).not.toHaveProperty('isOther')
  expect(rememberPage(first, there, url, day(1))).not.toHaveProperty('isOther')
  expect(rememberPage(first, there, url, day(2))).toHaveProperty('isOther', true)
  const subdomain = { ...good, host: 'docs.a.example', signs }
  const once = rememberPage(undefined, subdomain, url, day(1))
  expect(rememberPage(once, subdomain, url, day(2))).not.toHaveProperty('isOther')
})

it('a page is read at first, monthly, and in each run while it is suspect', () => {
  const page = rememberPage(undefined, good, url, day(1))
  expect(isPageDue(undefined, Date.parse(day(1)))).toBe(true)
  expect(isPageDue(page, Date.parse(day(30)))).toBe(false)
  expect(isPageDue(page, Date.parse(day(31)))).toBe(true)
  const suspect = rememberPage(page, { ...good, signs: [...signs, ...signs] }, url, day(2))
  expect(isPageDue(suspect, Date.parse(day(9)))).toBe(true)
  // One weak sign is worth a second day, and no more.
  const weak = rememberPage(page, { ...good, signs }, url, day(2))
  expect(isPageDue(weak, Date.parse(day(3)))).toBe(true)
  const still = rememberPage(weak, { ...good, signs }, url, day(3))
  expect(isPageDue(still, Date.parse(day(4)))).toBe(false)
  expect(rememberPage(still, { ...good, signs: [...signs, ...signs] }, url, day(9)).since).toBe(
    '2026-03-09',
  )
})

it('a result has the page only while it has signs and answers', () => {
  const page = rememberPage(undefined, { ...good, signs }, url, day(1))
  expect(withPage(result, page).page).toMatchObject({ title: 'FastTool', since: '2026-03-01' })
  expect(withPage(result, { ...page, signs: [] })).toEqual(result)
  expect(withPage({ ...result, status: 'dead' }, page)).not.toHaveProperty('page')
})

it('the file keeps it', () => {
  const bad: PageSeen = { ...good, title: 'Slot', heading: 'Slot', signs }
  const page = rememberPage(rememberPage(undefined, good, url, day(1)), bad, url, day(9))
  const entry: CachedLink = { status: 'alive', checked: day(9), seen: day(9), failures: 0, page }
  const text = formatCache({ urls: new Map([[url, entry]]) })
  expect(parseCache(text)).toMatchObject({ kind: 'cache', dropped: 0 })
  expect(parseCache(text)).toHaveProperty('cache.urls', new Map([[url, entry]]))
  // Without pages, as earlier versions wrote it.
  const { page: _, ...former } = entry
  const old = formatCache({ urls: new Map([[url, former]]) })
  expect(parseCache(old)).toHaveProperty('cache.urls', new Map([[url, former]]))
})
