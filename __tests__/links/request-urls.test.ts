import { describe, expect, it } from 'vitest'
import type { AskWeb } from '../../src/links/http/answer.ts'
import { arxiv } from '../../src/links/providers/arxiv.ts'
import { doi } from '../../src/links/providers/doi.ts'
import { github } from '../../src/links/providers/github/provider.ts'
import { packages } from '../../src/links/providers/packages.ts'
import type { ApiReply, RequestApi } from '../../src/links/providers/request.ts'
import { type RequestUrlsOptions, requestUrls } from '../../src/links/request-urls.ts'
import type { LinkSettings } from '../../src/links/settings.ts'
import { FakeClock } from './scheduling/fake-clock.ts'

/** A review's time for links, in milliseconds. */
const DEADLINE = 45_000
const REQUEST_TIME = 11_250

const settings: LinkSettings = {
  ...{ exclude: [], include: [], accept: {}, timeout: 20_000, deadline: DEADLINE, retries: 3 },
  ...{ concurrency: 128, 'host-concurrency': 4, 'host-request-interval': 50 },
  ...{ headers: {}, 'allow-private': [], 'max-cache-age': 0, fragments: false },
  'soft-404': true,
  ...{ 'dead-after': { runs: 5, days: 14 }, services: 'all' },
}

const papers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `https://arxiv.org/abs/2301.${String(n).padStart(5, '0')}`,
  )
const repositories = (count: number) =>
  Array.from({ length: count }, (_, n) => `https://github.com/group/project-${n}`)
const pages = Array.from({ length: 5 }, (_, n) => `https://site-${n}.example.org/`)

interface Played {
  /** What an API answers. */
  api?: (url: string) => ApiReply | 'silent'
  /** The statuses of pages; 200 for all others. */
  statuses?: Readonly<Record<string, number>>
  options?: Partial<RequestUrlsOptions>
}

/** Checks URLs on a played web whose time is the test's; all times are milliseconds from the start. */
async function play(urls: readonly string[], { api, statuses = {}, options }: Played) {
  const clock = new FakeClock()
  const start = clock.now()
  const asked: { at: number; url: string }[] = []
  const visits: { at: number; url: string }[] = []
  const request: RequestApi = async ({ url }, signal) => {
    asked.push({ at: clock.now() - start, url })
    const reply = api?.(url) ?? 'silent'
    if (reply !== 'silent') return reply
    // Until its time is over, or all are stopped.
    await clock.wait(REQUEST_TIME, signal).catch(() => undefined)
    return { failure: { code: 'ERR_TIMEOUT', detail: 'no answer within 11.25 s' } }
  }
  const ask: AskWeb = (url, method) => {
    visits.push({ at: clock.now() - start, url })
    const hops = [{ url, status: statuses[url] ?? 200 }]
    return Promise.resolve({ method, hops, headers: {} })
  }
  const providers = [github, arxiv, doi, ...packages]
  const running = requestUrls(
    urls,
    { ask, request, clock, random: () => 0.5, providers },
    settings,
    {
      ...{ githubToken: 'a-token', first: new Set(), signal: new AbortController().signal },
      ...{ onProgress: () => undefined, ...options },
    },
  )
  await clock.runOut()
  const { results, notes, networkDown } = await running
  const to = (host: string) => visits.filter(({ url }) => new URL(url).host === host)
  return { results, notes, networkDown, asked, visits, to, elapsed: clock.now() - start }
}

const statusesOf = (results: ReadonlyMap<string, { status: string }>, urls: readonly string[]) =>
  new Set(urls.map((url) => results.get(url)?.status))

const answering = (status: number): ApiReply => ({ status, headers: {}, text: '', cut: false })

describe('a service that is silent', () => {
  it('holds up only its own links, which fall back within the time', async () => {
    const urls = [...papers(10), ...pages]
    const { results, visits, to, asked, notes, elapsed } = await play(urls, {})
    // One request, which got no answer in a quarter of the time.
    expect(asked).toHaveLength(1)
    expect(visits.filter(({ url }) => pages.includes(url)).map(({ at }) => at)).toEqual(
      pages.map(() => 0),
    )
    expect(statusesOf(results, urls)).toEqual(new Set(['alive']))
    expect(to('arxiv.org')[0]?.at).toBe(REQUEST_TIME + 1000)
    expect(elapsed).toBeLessThan(DEADLINE)
    expect(notes).toEqual([
      'arXiv’s API does not answer now: its links are checked as web pages instead',
    ])
  })

  it('does not delay the second check of what looks dead', async () => {
    const gone = pages[0]!
    const { results, to } = await play([...papers(100), ...pages], { statuses: { [gone]: 404 } })
    expect(results.get(gone)?.status).toBe('dead')
    expect(to(new URL(gone).host).at(-1)?.at).toBeLessThan(1000)
    // A hundred at one a second are too many for the time that is left, and only they are skipped.
    expect(statusesOf(results, papers(100))).toEqual(new Set(['alive', 'skipped']))
    expect(statusesOf(results, pages.slice(1))).toEqual(new Set(['alive']))
  })

  it('is left after half of the time, with a note', async () => {
    // Each of GitHub's batches waits for its time.
    const { results, asked, to, notes } = await play([...repositories(9), ...pages], {})
    expect(asked.map(({ at }) => at)).toEqual([0, REQUEST_TIME + 100])
    expect(to('github.com')[0]?.at).toBe(DEADLINE / 2)
    expect(statusesOf(results, repositories(9))).toEqual(new Set(['alive']))
    expect(notes).toEqual([
      'github did not answer in time: its links were checked as web pages instead',
    ])
  })

  it('does not delay another service', async () => {
    const name = 'https://crates.io/crates/serde'
    const json = { 'content-type': 'application/json' }
    const { results, asked } = await play([...papers(3), name], {
      api: (url) =>
        url.startsWith('https://crates.io/') ? { ...answering(200), headers: json } : 'silent',
    })
    expect(results.get(name)).toMatchObject({ status: 'alive', source: 'crates' })
    expect(asked.find(({ url }) => url.startsWith('https://crates.io/'))?.at).toBe(0)
  })
})

describe('arXiv whose API is down', () => {
  it('gets at most one request for a page a second, at all its names', async () => {
    const all = papers(20).map((url, n) => (n % 2 ? url.replace('//', '//www.') : url))
    const refused = all[4]!
    const { visits, results } = await play(all, {
      api: () => answering(503),
      // Needs a GET, too, and looks dead: a second check.
      statuses: { [refused]: 404 },
    })
    const times = visits.map(({ at }) => at).sort((one, other) => one - other)
    expect(times.length).toBeGreaterThanOrEqual(20 + 3)
    for (const [index, at] of times.entries()) {
      if (index > 0) expect(at - times[index - 1]!).toBeGreaterThanOrEqual(1000)
    }
    expect(results.get(refused)?.status).toBe('dead')
  })
})

describe('GitHub’s API that answers 502 to everything', () => {
  it('is asked a dozen times in 15 seconds, while all else goes on', async () => {
    const urls = [...repositories(500), ...pages]
    const { asked, to, visits, notes } = await play(urls, { api: () => answering(502) })
    expect(asked.map(({ at }) => at)).toEqual([
      0, 100, 300, 700, 1500, 3100, 5100, 7100, 9100, 11_100, 13_100, 15_100,
    ])
    expect(visits.filter(({ url }) => pages.includes(url)).map(({ at }) => at)).toEqual(
      pages.map(() => 0),
    )
    expect(to('github.com')[0]?.at).toBe(15_100)
    expect(notes).toEqual([
      'GitHub’s API does not answer now: links to GitHub are checked as web pages instead',
    ])
  })
})

describe('a run', () => {
  it('that is stopped ends at once, with a result for each link', async () => {
    const stop = new AbortController()
    const urls = [...papers(5), ...repositories(5), ...pages]
    const { results, elapsed, notes } = await play(urls, {
      api: () => {
        stop.abort()
        return 'silent'
      },
      options: { signal: stop.signal },
    })
    expect(elapsed).toBe(0)
    expect([...results.keys()].sort()).toEqual([...urls].sort())
    expect(statusesOf(results, papers(5))).toEqual(new Set(['skipped']))
    expect(notes).toEqual([])
  })

  it('counts what services answered as done', async () => {
    const counts: [number, number][] = []
    const name = 'https://crates.io/crates/serde'
    await play([name, ...papers(2), ...pages], {
      api: (url) =>
        url.startsWith('https://crates.io/')
          ? { ...answering(200), headers: { 'content-type': 'application/json' } }
          : 'silent',
      options: { onProgress: ({ done, total }) => counts.push([done, total]) },
    })
    expect(counts.at(-1)).toEqual([8, 8])
    expect(counts.every(([, total]) => total === 8)).toBe(true)
  })
})
