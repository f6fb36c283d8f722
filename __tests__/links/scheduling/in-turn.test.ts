import { describe, expect, it } from 'vitest'
import { checkUrls } from '../../../src/links/checker.ts'
import type { AskWeb, WebAnswer } from '../../../src/links/http/answer.ts'
import { FakeClock } from './fake-clock.ts'

const INTERVAL = 50

/** A web in which some hosts redirect to others; `next` is followed when the caller does. */
function redirecting(
  targets: Readonly<Record<string, string>>,
  status: (url: string, nth: number) => number,
) {
  const clock = new FakeClock()
  const start = clock.now()
  const requests: { url: string; at: number }[] = []
  const ask: AskWeb = (url, method) => {
    const hops: WebAnswer['hops'] = []
    const step = (url: string): Promise<WebAnswer> => {
      requests.push({ url, at: clock.now() - start })
      const to = targets[new URL(url).host]
      const code = to ? 302 : status(url, requests.length)
      hops.push({ url, status: code, ...(to && { location: to }) })
      const headers: WebAnswer['headers'] = code === 429 ? { 'retry-after': '30' } : {}
      const next = to ? { next: { url: to, follow: () => step(to) } } : {}
      return Promise.resolve({ method, hops, headers, ...next })
    }
    return step(url)
  }
  async function check(urls: readonly string[], more = {}) {
    const running = checkUrls(urls, {
      ...{ ask, clock, random: () => 0, concurrency: 128, hostConcurrency: 4 },
      ...{ hostRequestInterval: INTERVAL, retries: 0, deadline: 600_000, controls: [], ...more },
    })
    await clock.runOut()
    return await running
  }
  const timesOf = (host: string) =>
    requests.filter(({ url }) => new URL(url).host === host).map(({ at }) => at)
  return { check, timesOf, clock }
}

describe('each request', () => {
  const hosts = Array.from({ length: 20 }, (_, n) => `short-${n}.example.org`)
  const target = 'https://target.example.org/'

  it('that a redirect leads to waits for the turn of that host', async () => {
    const targets = Object.fromEntries(hosts.map((host) => [host, target]))
    const { check, timesOf } = redirecting(targets, () => 200)
    const { results } = await check([target, ...hosts.map((host) => `https://${host}/`)])
    expect([...results.values()].every(({ status }) => status === 'alive')).toBe(true)
    // All short links are asked at once; what they lead to is not.
    for (const host of hosts) expect(timesOf(host)).toEqual([0])
    expect(timesOf('target.example.org')).toEqual(
      Array.from({ length: 21 }, (_, n) => n * INTERVAL),
    )
  })

  it('waits for a pause that the end of a redirect asked for, as all links of that host do', async () => {
    const targets = { 'short.example.org': target }
    const { check, timesOf, clock } = redirecting(targets, (_, nth) => (nth === 2 ? 429 : 200))
    await check(['https://short.example.org/'], {
      retries: 1,
      later: [clock.wait(1000).then(() => ({ urls: [`${target}1`, `${target}2`] }))],
    })
    const [refused, ...others] = timesOf('target.example.org')
    expect(refused).toBe(0)
    expect(others).toEqual([30_000, 30_000 + INTERVAL, 30_000 + 2 * INTERVAL])
  })

  it('keeps a slower pace that comes with links', async () => {
    const { check, timesOf } = redirecting({ 'short.example.org': target }, () => 200)
    await check(['https://short.example.org/'], {
      later: [
        Promise.resolve({
          urls: [`${target}1`, `${target}2`],
          pace: { hosts: ['target.example.org'], interval: 1000 },
        }),
      ],
    })
    expect(timesOf('target.example.org')).toEqual([1000, 2000, 3000])
  })

  it('keeps the interval, a GET after a HEAD too', async () => {
    const { check, timesOf } = redirecting({}, () => 403)
    await check([target])
    expect(timesOf('target.example.org')).toEqual([0, INTERVAL])
  })
})
