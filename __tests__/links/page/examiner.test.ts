import { describe, expect, it } from 'vitest'
import { type CheckerOptions, checkUrls } from '../../../src/links/checker.ts'
import type { AskWeb } from '../../../src/links/http/answer.ts'
import type { PageReading } from '../../../src/links/page/examiner.ts'
import { SAME_AS_RANDOM } from '../../../src/links/result.ts'
import { FakeClock } from '../scheduling/fake-clock.ts'

const RANDOM = 'nnnnnnnnnnnnnnnn'
/** One sign only: its title. */
const OOPS = '<title>Page not found</title><p>Here is our menu of the day, with soup and salad.</p>'
const GOOD = '<title>FastTool</title><p>Parses logs quickly, on every machine.</p>'

/** A page's HTML, or its status; all other addresses answer 404. */
type Pages = Readonly<Record<string, string | number>>

async function read(urls: readonly string[], pages: Pages, reading: Partial<PageReading> = {}) {
  const clock = new FakeClock()
  const asked: { line: string; at: number }[] = []
  const ask: AskWeb = (url, method) => {
    asked.push({ line: `${method} ${url}`, at: clock.now() })
    const shown = pages[url] ?? 404
    const hops = [{ url, status: typeof shown === 'number' ? shown : 200 }]
    const headers = { 'content-type': 'text/html' }
    return Promise.resolve({
      method,
      hops,
      headers,
      ...(typeof shown === 'string' && { body: shown }),
    })
  }
  const options: CheckerOptions = {
    ...{ ask, clock, random: () => 0.5, concurrency: 9, hostConcurrency: 4, retries: 0 },
    ...{ hostRequestInterval: 100, deadline: 60_000, controls: [] },
    pages: { isDue: () => true, probes: () => 'due', ...reading },
  }
  const running = checkUrls(urls, options)
  await clock.runOut()
  const { results } = await running
  const probes = asked.map(({ line }) => line).filter((line) => line.includes(RANDOM))
  const seen = (url: string) => results.get(url)?.page
  return { asked, probes, seen }
}

const one = 'https://a.example/docs/one'
const two = 'https://a.example/docs/two'
const random = `https://a.example/docs/${RANDOM}`

describe('a random address', () => {
  it('is requested once a host, in its turn, and shows whether a page is gone', async () => {
    const { asked, probes, seen } = await read([one, two], {
      [one]: OOPS,
      [two]: OOPS,
      [random]: OOPS,
    })
    expect(probes).toEqual([`GET ${random}`])
    for (const url of [one, two]) {
      expect(seen(url)).toMatchObject({ probe: 'same' })
      expect(seen(url)?.signs.at(-1)?.reason).toBe(SAME_AS_RANDOM)
    }
    // Through the queue: with the pause of its host.
    const times = asked.map(({ at }) => at - asked[0]!.at)
    expect(times).toEqual([0, 100, 200])
  })

  it.each([
    ['where it shows another page', { [one]: OOPS, [random]: GOOD }],
    ['where it answers that there is none', { [one]: OOPS }],
  ])('shows nothing %s', async (_, pages) => {
    const { probes, seen } = await read([one], pages)
    expect(probes).toHaveLength(1)
    expect(seen(one)).toMatchObject({ probe: 'other' })
    expect(seen(one)?.signs).toHaveLength(1)
  })

  it.each([500, 503, 429])('is not known if it answers %i', async (status) => {
    const { seen } = await read([one], { [one]: OOPS, [random]: status })
    expect(seen(one)).toMatchObject({ probe: 'unanswered' })
  })

  it.each<[string, string, string, Partial<PageReading>]>([
    ['for a page without signs', one, GOOD, {}],
    ['for one with enough of them', one, `${OOPS}<h1>Page not found</h1>`, {}],
    ['for one for sale', one, '<title>a.example is for sale</title>', {}],
    ['for the front page of a site', 'https://a.example/', OOPS, {}],
    ['where that is not allowed', one, OOPS, { probes: () => 'never' }],
    ['within a week', one, OOPS, { probes: () => 'earlier' }],
    ['for a dead link', 'https://a.example/gone', '', {}],
  ])('is not requested %s', async (_, url, shown, reading) => {
    const { probes } = await read([url], shown === '' ? {} : { [url]: shown }, reading)
    expect(probes).toEqual([])
  })
})
