import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckerOptions, checkUrls } from '../../src/links/checker.ts'
import type { AskWeb, Clock, WebAnswer } from '../../src/links/http/answer.ts'
import { type Client, createClient } from '../../src/links/http/client.ts'
import type { PageReading } from '../../src/links/page/examiner.ts'
import { behaviours } from './fake-web/behaviours.ts'
import { type FakeWeb, startWeb } from './fake-web/web.ts'

/** Time that runs fast, so that pauses of seconds are tested quickly. */
const SPEED = 50
const fast: Clock = {
  now: () => performance.timeOrigin + performance.now() * SPEED,
  wait: async (milliseconds, signal) => {
    await setTimeout(milliseconds / SPEED, undefined, signal ? { signal } : {})
  },
}

let web: FakeWeb
let client: Client

beforeAll(async () => {
  web = await startWeb(behaviours)
  client = createClient({ ...web.options, timeout: 300 })
})

afterAll(async () => {
  await client.close()
  await web.close()
})

function options(more: Partial<CheckerOptions> = {}): CheckerOptions {
  return {
    ask: client.ask,
    clock: fast,
    random: () => 0.5,
    concurrency: 128,
    hostConcurrency: 4,
    hostRequestInterval: 50,
    retries: 3,
    deadline: 600_000,
    controls: [],
    ...more,
  }
}

describe('the result of each behaviour', () => {
  it.each([
    ['ok.test', 'alive'],
    ['no-content.test', 'alive'],
    ['partial.test', 'alive'],
    ['not-modified.test', 'alive'],
    ['not-found.test', 'dead'],
    ['gone.test', 'dead'],
    ['head-405.test', 'alive'],
    ['head-403.test', 'alive'],
    ['head-404.test', 'alive'],
    ['head-hangs.test', 'alive'],
    ['head-resets.test', 'alive'],
    ['503-once.test', 'alive'],
    ['reset-once.test', 'alive'],
    ['429-once.test', 'alive'],
    ['429.test', 'blocked'],
    ['429-long.test', 'blocked'],
    ['500.test', 'unreachable'],
    ['resets.test', 'unreachable'],
    ['silent.test', 'unreachable'],
    ['301.test', 'moved'],
    ['302.test', 'alive'],
    ['303.test', 'alive'],
    ['307.test', 'alive'],
    ['308.test', 'moved'],
    ['chain.test', 'moved'],
    ['moved-to-dead.test', 'dead'],
    ['found-dead.test', 'dead'],
    ['moved-to-absent.test', 'dead'],
    ['loop.test', 'unreachable'],
    ['cookie-loop.test', 'unreachable'],
    ['cookie-wall.test', 'alive'],
    ['no-location.test', 'unreachable'],
    ['to-private.test', 'skipped'],
    ['endless.test', 'alive'],
    ['slow-body.test', 'alive'],
    ['gigabyte.test', 'alive'],
    ['bomb.test', 'alive'],
    ['huge-headers.test', 'unreachable'],
    ['not-http.test', 'unreachable'],
    ['short.test', 'alive'],
    ['hangs-up.test', 'unreachable'],
    ['wall-403.test', 'blocked'],
    ['wall-401.test', 'blocked'],
    ['wall-451.test', 'blocked'],
    ['wall-999.test', 'blocked'],
    ['challenge.test', 'blocked'],
    ['tls.test', 'alive'],
    ['h2.test', 'alive'],
    ['tls-expired.test', 'unreachable'],
    ['tls-name.test', 'unreachable'],
    ['tls-self-signed.test', 'unreachable'],
    ['tls-incomplete.test', 'unreachable'],
    ['absent.test', 'dead'],
    ['silent-name.test', 'unreachable'],
    ['failing-name.test', 'unreachable'],
    ['refused.test', 'unreachable'],
  ])('%s is %s', async (name, result) => {
    const url = web.url(name)
    const { results, networkDown } = await checkUrls([url, web.url('ok.test')], options())
    expect(networkDown).toBe(false)
    expect(results.get(url)).toMatchObject({ url, status: result, source: 'web' })
    if (!behaviours[name as keyof typeof behaviours] || name === 'absent.test') return
    expect(web.load(name).most).toBeLessThanOrEqual(4)
  })

  it('has a reason with the day on which a certificate expired', async () => {
    const url = web.url('tls-expired.test')
    const { results } = await checkUrls([url], options())
    expect(results.get(url)?.reason).toContain('2024-03-01')
  })

  it('of a moved link has the end of its permanent redirects', async () => {
    const url = web.url('chain.test')
    const { results } = await checkUrls([url], options())
    expect(results.get(url)?.finalUrl).toBe(web.url('302-on.test'))
  })
})

/** A web defined by a script: for each URL, its answers in order. */
function scripted(script: Readonly<Record<string, (nth: number) => Partial<WebAnswer>>>) {
  const asked = new Map<string, string[]>()
  const ask: AskWeb = (url, method) => {
    const before = asked.get(url) ?? []
    asked.set(url, [...before, method])
    const answer = script[url]?.(before.length + 1) ?? { hops: [{ url, status: 200 }] }
    return Promise.resolve({ method, hops: [], headers: {}, ...answer })
  }
  return { ask, asked }
}

const status = (code: number, headers = {}) => ({ hops: [{ url: '', status: code }], headers })
const failing = (code: 'ERR_NAME' | 'ERR_CONNECT' | 'ERR_TIMEOUT') => ({
  failure: { code, detail: code },
})

describe('pages', () => {
  const due = 'https://due.example/'
  const other = 'https://other.example/'
  const page: Partial<WebAnswer> = {
    ...{ hops: [{ url: due, status: 200 }], headers: { 'content-type': 'text/html' } },
    body: '<title>Due</title>',
  }

  it('that are due are read by GET instead of HEAD, all others cost what they did', async () => {
    const { ask, asked } = scripted({ [due]: () => page })
    const pages: PageReading = { isDue: (url) => url === due, probes: () => 'never' }
    const { results } = await checkUrls([due, other], options({ ask, pages }))
    expect([asked.get(due), asked.get(other)]).toEqual([['GET'], ['HEAD']])
    expect(results.get(due)?.page).toEqual({ title: 'Due', host: 'due.example', signs: [] })
    expect(results.get(other)).not.toHaveProperty('page')
  })

  it('that GET shows anyway are read, and none where nobody asks for them', async () => {
    const script = { [due]: (nth: number) => (nth === 1 ? status(405) : page) }
    const pages: PageReading = { isDue: () => false, probes: () => 'never' }
    const read = await checkUrls([due], options({ ask: scripted(script).ask, pages }))
    expect(read.results.get(due)?.page?.title).toBe('Due')
    const unread = await checkUrls([due], options({ ask: scripted(script).ask }))
    expect(unread.results.get(due)).not.toHaveProperty('page')
  })

  it('name their paper, in an archive that has nothing else', async () => {
    const url = 'https://aclanthology.org/N19-1423/'
    const meta = '<title>BERT</title><meta name="citation_title" content="BERT: Pre-training">'
    const { ask, asked } = scripted({
      [url]: () => ({ ...page, hops: [{ url, status: 200 }], body: meta }),
    })
    const pages: PageReading = { isDue: () => true, probes: () => 'never' }
    const { results } = await checkUrls([url], options({ ask, pages }))
    const paper = { kind: 'paper', id: 'ACL:N19-1423', title: 'BERT: Pre-training' }
    expect(results.get(url)?.metadata).toEqual(paper)
    expect(asked.get(url)).toEqual(['GET'])
  })
})

describe('before a link is dead', () => {
  it('it is checked again, and the second result counts', async () => {
    const url = 'https://a.example/'
    // HEAD and GET, then the second check.
    const { ask, asked } = scripted({ [url]: (nth) => status(nth <= 2 ? 404 : 200) })
    const { results } = await checkUrls([url], options({ ask }))
    expect(results.get(url)).toMatchObject({ status: 'alive', attempts: 3 })
    expect(asked.get(url)).toEqual(['HEAD', 'GET', 'HEAD'])
  })

  it('its name is resolved again, too', async () => {
    const fresh: (boolean | undefined)[] = []
    const ask: AskWeb = (_url, method, _signal, more) => {
      fresh.push(more?.fresh)
      return Promise.resolve({ method, hops: [], headers: {}, ...failing('ERR_NAME') })
    }
    const up = 'https://up.example/'
    const scriptedUp: AskWeb = (url, ...rest) =>
      url === up ? Promise.resolve({ method: 'HEAD', ...status(200) }) : ask(url, ...rest)
    const { results } = await checkUrls(['https://gone.example/', up], options({ ask: scriptedUp }))
    expect(results.get('https://gone.example/')?.status).toBe('dead')
    expect(fresh).toEqual([false, true])
  })

  it('a link that cannot be checked again is not dead', async () => {
    const url = 'https://a.example/'
    const stop = new AbortController()
    const { ask } = scripted({
      [url]: (nth) => {
        if (nth === 2) setImmediate(() => stop.abort())
        return status(404)
      },
    })
    const { results } = await checkUrls(
      [url],
      options({ ask, signal: stop.signal, hostRequestInterval: 5000 }),
    )
    expect(results.get(url)).toMatchObject({
      status: 'unreachable',
      reason: '404 Not Found, seen only once',
    })
  })
})

describe('retries', () => {
  it('temporary failures are retried as often as configured', async () => {
    const url = 'https://a.example/'
    const { ask, asked } = scripted({ [url]: () => status(503) })
    const { results } = await checkUrls([url], options({ ask, retries: 2 }))
    expect(results.get(url)).toMatchObject({ status: 'unreachable', code: 503, attempts: 6 })
    expect(asked.get(url)).toHaveLength(6)
  })

  it('a site that asks to wait for more than a minute is not retried', async () => {
    const url = 'https://a.example/'
    const { ask, asked } = scripted({ [url]: () => status(429, { 'retry-after': '61' }) })
    const { results } = await checkUrls([url], options({ ask }))
    expect(results.get(url)?.status).toBe('blocked')
    // No GET either: a 429 asks to wait.
    expect(asked.get(url)).toEqual(['HEAD'])
  })

  it.each([
    ['90', 'alive', ['HEAD', 'HEAD']],
    ['100000', 'unreachable', ['HEAD']],
  ])('a 503 with `Retry-After: %s` is %s', async (seconds, expected, methods) => {
    const url = 'https://a.example/'
    const { ask, asked } = scripted({
      [url]: (nth) => (nth === 1 ? status(503, { 'retry-after': seconds }) : status(200)),
    })
    const { results } = await checkUrls([url], options({ ask }))
    expect(results.get(url)?.status).toBe(expected)
    expect(asked.get(url)).toEqual(methods)
  })

  it('a pause that a site asks for delays its own links only', async () => {
    const slow = ['https://slow.example/1', 'https://slow.example/2']
    const times = new Map<string, number>()
    const { ask } = scripted({
      [slow[0] as string]: (nth) =>
        nth === 1 ? status(429, { 'retry-after': '30' }) : status(200),
    })
    const timed: AskWeb = async (url, ...rest) => {
      times.set(url, fast.now())
      return await ask(url, ...rest)
    }
    const started = fast.now()
    await checkUrls(
      [...slow, 'https://other.example/'],
      options({ ask: timed, hostConcurrency: 1 }),
    )
    expect((times.get(slow[1] as string) ?? 0) - started).toBeGreaterThanOrEqual(29_000)
    expect((times.get('https://other.example/') ?? 0) - started).toBeLessThan(29_000)
  })

  it('a host that does not answer the first links is not asked for the others', async () => {
    const urls = Array.from({ length: 100 }, (_, index) => `https://silent.example/${index}`)
    const { ask, asked } = scripted(
      Object.fromEntries(urls.map((url) => [url, () => failing('ERR_CONNECT')])),
    )
    const { results } = await checkUrls(
      [...urls, 'https://up.example/'],
      options({ ask, retries: 1 }),
    )
    expect(
      [...results.values()].filter(({ status: result }) => result === 'unreachable'),
    ).toHaveLength(100)
    expect([...asked.values()].flat().length).toBeLessThan(40)
  })
})

describe('an early end', () => {
  it('at the deadline: unchecked links are skipped', async () => {
    const urls = Array.from({ length: 50 }, (_, index) => `https://one.example/${index}`)
    const { ask } = scripted({})
    const { results } = await checkUrls(
      urls,
      options({ ask, hostRequestInterval: 1000, deadline: 10_000 }),
    )
    const skipped = [...results.values()].filter(({ status: result }) => result === 'skipped')
    expect(results.size).toBe(50)
    expect(skipped.length).toBeGreaterThan(20)
    expect(new Set(skipped.map(({ skipped: code }) => code))).toEqual(new Set(['deadline']))
  })

  it('a signal from the start makes no request', async () => {
    const { ask, asked } = scripted({})
    const signal = AbortSignal.abort()
    const { results } = await checkUrls(['https://a.example/'], options({ ask, signal }))
    expect(asked.size).toBe(0)
    expect(results.get('https://a.example/')).toMatchObject({
      status: 'skipped',
      skipped: 'stopped',
    })
  })
})

describe('a network that is down', () => {
  const urls = ['https://a.example/', 'https://b.example/']
  const down = Object.fromEntries(urls.map((url) => [url, () => failing('ERR_NAME')]))

  it('is reported, and no link is dead', async () => {
    const { ask } = scripted({ ...down, 'https://control.example/': () => failing('ERR_NAME') })
    const found = await checkUrls(urls, options({ ask, controls: ['https://control.example/'] }))
    expect(found.networkDown).toBe(true)
    expect(
      [...found.results.values()].map(({ status: result, skipped }) => [result, skipped]),
    ).toEqual([
      ['skipped', 'network-down'],
      ['skipped', 'network-down'],
    ])
  })

  it('is not assumed if other hosts can be reached', async () => {
    const { ask } = scripted(down)
    const found = await checkUrls(urls, options({ ask, controls: ['https://control.example/'] }))
    expect(found.networkDown).toBe(false)
    expect([...found.results.values()].map(({ status: result }) => result)).toEqual([
      'dead',
      'dead',
    ])
  })
})

describe('sites that show robots nothing', () => {
  it('are not requested', async () => {
    const { ask, asked } = scripted({})
    const url = 'https://x.com/someone/status/1'
    const { results } = await checkUrls([url], options({ ask }))
    expect(results.get(url)?.status).toBe('blocked')
    expect(asked.size).toBe(0)
  })
})
