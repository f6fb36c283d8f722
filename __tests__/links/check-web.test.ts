import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebAnswer } from '../../src/links/http/answer.ts'
import { type Client, type ClientOptions, createClient } from '../../src/links/http/client.ts'
import { answering, behaviours, ok, redirecting } from './fake-web/behaviours.ts'
import { type FakeWeb, type Handle, type Load, startWeb } from './fake-web/web.ts'

const never = new AbortController().signal

/** Redirects to the query's `to` (and sets its `cookie`, if any), otherwise answers 200. */
const guided: Handle = (request, response, on) => {
  const query = new URL(request.url ?? '', 'http://any.test').searchParams
  const cookies = query.getAll('cookie')
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  const to = query.get('to')
  if (to === null) return ok(request, response, on)
  response.writeHead(Number(query.get('status') ?? 302), {
    location: Buffer.from(to).toString('latin1'),
  })
  response.end()
}

let web: FakeWeb
let client: Client

beforeAll(async () => {
  web = await startWeb({
    ...behaviours,
    'a.site.test': { handle: guided },
    'b.site.test': { handle: guided },
    'site.test': { handle: guided },
    'other.test': { handle: guided },
    'secure.site.test': { handle: guided, speaks: 'https' },
    'xn--bcher-kva.test': { handle: ok },
    'fragments.test': { handle: redirecting(302, '/#again') },
    '11.test': { handle: countdown(11) },
    '10.test': { handle: countdown(10) },
  })
  client = createClient(web.options)
})

afterAll(async () => {
  await client.close()
  await web.close()
})

/** Answers after so many redirects, each to another path. */
function countdown(redirects: number): Handle {
  return (request, response, on) => {
    const step = Number(request.url?.slice(1))
    if (step === redirects) ok(request, response, on)
    else redirecting(302, `/${step + 1}`)(request, response, on)
  }
}

function get(url: string): Promise<WebAnswer> {
  return client.ask(url, 'GET', never)
}

/** The URL of a host that redirects to `to`. */
function via(host: string, to: string, more: Readonly<Record<string, string>> = {}): string {
  return web.url(host, `/?${new URLSearchParams({ to, ...more })}`)
}

function last(host: string): Load['seen'][number] {
  return web.load(host).seen.at(-1)!
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by %i is followed with the same method', async (status) => {
    for (const method of ['HEAD', 'GET'] as const) {
      const answer = await client.ask(web.url(`${status}.test`), method, never)
      expect(answer.hops).toEqual([
        { url: web.url(`${status}.test`), status, location: web.url('ok.test', '/new') },
        { url: web.url('ok.test', '/new'), status: 200 },
      ])
      expect(last('ok.test')).toMatchObject({ method, path: '/new' })
    }
  })

  it.each([300, 304, 305])('does not follow from %i', async (status) => {
    expect(await get(via('site.test', '/elsewhere', { status: `${status}` }))).toMatchObject({
      hops: [{ status }],
    })
  })

  it('is followed when the caller wants it, one by one', async () => {
    const before = web.load('302-on.test').requests
    const first = await client.ask(web.url('chain.test'), 'HEAD', never, { stepwise: true })
    expect(first.hops.map(({ status }) => status)).toEqual([301])
    expect(first.next?.url).toBe(web.url('302-on.test'))
    expect(web.load('302-on.test').requests).toBe(before)
    const second = await first.next!.follow()
    expect(web.load('302-on.test').requests).toBe(before + 1)
    let last = second
    while (last.next) last = await last.next.follow()
    expect(last.hops.map(({ status }) => status)).toEqual([301, 302, 308, 200])
    expect(last).not.toHaveProperty('next')
  })

  it('shows every hop', async () => {
    const { hops } = await get(web.url('chain.test'))
    expect(hops.map(({ status }) => status)).toEqual([301, 302, 308, 200])
    expect(hops.map(({ location }) => location)).toEqual([
      ...hops.slice(1).map(({ url }) => url),
      undefined,
    ])
  })

  it('may lead to a missing page or host', async () => {
    expect(await get(web.url('moved-to-dead.test'))).toMatchObject({
      hops: [{ status: 301 }, { status: 404 }],
    })
    const answer = await get(web.url('moved-to-absent.test'))
    expect(answer).toMatchObject({ hops: [{ status: 301 }], failure: { code: 'ERR_NAME' } })
    // Headers of the redirect are not kept.
    expect(answer.headers).toEqual({})
  })

  it('is followed ten times', async () => {
    const { hops, failure } = await get(web.url('10.test', '/0'))
    expect([hops.length, hops.at(-1)?.status, failure]).toEqual([11, 200, undefined])
    const more = await get(web.url('11.test', '/0'))
    expect(more.hops).toHaveLength(11)
    expect(more.failure).toEqual({ code: 'ERR_REDIRECT_LOOP', detail: 'more than 10 redirects' })
    expect(web.load('11.test').requests).toBe(11)
  })

  it('is a loop if it returns to its start', async () => {
    for (const url of [web.url('loop.test'), web.url('loop.test', '/#top')]) {
      const before = web.load('loop.test').requests
      expect((await get(url)).failure).toEqual({
        code: 'ERR_REDIRECT_LOOP',
        detail: 'redirects in circles',
      })
      expect(web.load('loop.test').requests - before).toBeLessThanOrEqual(2)
    }
  })

  it('is a loop even if the fragment differs', async () => {
    expect((await get(web.url('fragments.test'))).failure?.code).toBe('ERR_REDIRECT_LOOP')
    expect(web.load('fragments.test').requests).toBe(1)
  })

  it('is no loop if it returns with a cookie', async () => {
    expect(await get(web.url('cookie-wall.test'))).toMatchObject({
      hops: [{ status: 302 }, { status: 200 }],
    })
    expect((await get(web.url('cookie-loop.test'))).failure?.detail).toBe('more than 10 redirects')
  })

  it.each([
    ['/path', 'a.site.test', '/path'],
    ['path?a=1', 'a.site.test', '/path?a=1'],
    ['  /blanks ', 'a.site.test', '/blanks'],
    ['/a b|c"d', 'a.site.test', '/a%20b|c%22d'],
    ['/caf%C3%A9', 'a.site.test', '/caf%C3%A9'],
    ['/café/日本', 'a.site.test', '/caf%C3%A9/%E6%97%A5%E6%9C%AC'],
  ])('to %s is resolved', async (to, host, path) => {
    expect(await get(via(host, to))).toMatchObject({
      hops: [{ location: web.url(host, path) }, { url: web.url(host, path), status: 200 }],
    })
    expect(last(host).path).toBe(path)
  })

  it('without a scheme keeps that of the page', async () => {
    const { host } = new URL(web.url('b.site.test'))
    expect(await get(via('a.site.test', `//${host}/x`))).toMatchObject({
      hops: [{ status: 302 }, { url: web.url('b.site.test', '/x'), status: 200 }],
    })
  })

  it('in Latin-1 is read as such', async () => {
    const location = Buffer.from('/café', 'latin1').toString('latin1')
    const one = await startWeb({
      'latin.test': {
        handle: (request, response, on) => {
          if (request.url === '/') response.writeHead(302, { location }).end()
          else ok(request, response, on)
        },
      },
    })
    const { hops } = await requestWith(one, {}, one.url('latin.test'))
    expect(hops[1]).toEqual({ url: one.url('latin.test', '/caf%C3%A9'), status: 200 })
    await one.close()
  })

  it('keeps the fragment, or has its own', async () => {
    const url = via('a.site.test', '/x')
    expect((await get(`${url}#kept`)).hops[1]?.url).toBe(web.url('a.site.test', '/x#kept'))
    const own = await get(`${via('a.site.test', '/x#own')}#kept`)
    expect(own.hops.map((hop) => new URL(hop.url).hash)).toEqual(['#kept', '#own'])
    expect(last('a.site.test').path).toBe('/x')
  })

  it.each([
    ['', undefined],
    ['mailto:a@b.test', 'a redirect out of the web, to mailto:'],
    ['javascript:alert(1)', 'a redirect out of the web, to javascript:'],
    ['file:///etc/passwd', 'a redirect out of the web, to file:'],
    ['http://', 'a redirect to something that is no URL'],
    ['http://[', 'a redirect to something that is no URL'],
  ])('to %j fails', async (to, detail) => {
    const { failure } = await get(via('a.site.test', to))
    // An empty location is the page itself.
    if (detail === undefined) expect(failure?.code).toBe('ERR_REDIRECT_LOOP')
    else expect(failure).toEqual({ code: 'ERR_REDIRECT', detail })
  })

  it('without a location fails', async () => {
    expect((await get(web.url('no-location.test'))).failure).toEqual({
      code: 'ERR_REDIRECT',
      detail: 'a redirect without Location',
    })
  })

  it('to a port of another service is not followed', async () => {
    const answer = await get(via('a.site.test', 'http://other.test:25/'))
    expect(answer).toMatchObject({ hops: [{ status: 302 }], failure: { code: 'ERR_BAD_PORT' } })
  })
})

describe('a URL', () => {
  it.each([
    ['not a url', 'not a URL'],
    ['', 'not a URL'],
    ['/relative', 'not a URL'],
    ['http://', 'not a URL'],
    ['http://[::g]/', 'not a URL'],
    ['http://si te.test/', 'not a URL'],
    ['ftp://site.test/', 'not an http(s) URL'],
    ['mailto:a@b.test', 'not an http(s) URL'],
    ['http://site.test:22/', 'port 22 is not for web pages'],
    ['https://site.test:6667/', 'port 6667 is not for web pages'],
    ['http://site.test:10080/', 'port 10080 is not for web pages'],
  ])('%j is not requested', async (url, detail) => {
    const asked = web.asked('site.test')
    expect(await get(url)).toEqual({
      method: 'GET',
      hops: [],
      headers: {},
      failure: { code: detail.startsWith('port') ? 'ERR_BAD_PORT' : 'ERR_BAD_URL', detail },
    })
    expect(web.asked('site.test')).toBe(asked)
  })

  it('may be international', async () => {
    const { port } = new URL(web.url('xn--bcher-kva.test'))
    const { hops } = await get(`http://bücher.test:${port}/köln?straße=1`)
    expect(hops).toEqual([
      { url: web.url('xn--bcher-kva.test', '/k%C3%B6ln?stra%C3%9Fe=1'), status: 200 },
    ])
    expect(last('xn--bcher-kva.test').headers.host).toBe(`xn--bcher-kva.test:${port}`)
  })

  it.each(['/%E4%BD%A0%2F%2f%zz%', '/a//b/../c/./', "/~!$&'()*+,;=:@-._", '/?q=a%20b+c&d=%26'])(
    '%s is sent as a browser would',
    async (path) => {
      const url = web.url('ok.test', path)
      expect((await get(url)).hops[0]?.status).toBe(200)
      const { pathname, search } = new URL(url)
      expect(last('ok.test').path).toBe(pathname + search)
    },
  )

  it('may be very long', async () => {
    const path = `/${'x'.repeat(100_000)}`
    expect((await get(web.url('ok.test', path))).hops[0]?.status).toBe(200)
    expect(last('ok.test').path).toBe(path)
  })
})

describe('a cookie', () => {
  /** Gets `cookie` from `from`, then requests a page of `to`. @returns the cookie sent there. */
  async function sent(
    from: string,
    cookie: string,
    to: string,
    path = '/',
  ): Promise<string | undefined> {
    const { failure } = await get(via(from, web.url(to, path), { cookie }))
    expect(failure).toBeUndefined()
    return last(to).headers.cookie
  }

  it.each([
    ['a.site.test', 'n=1', 'a.site.test', 'n=1'],
    ['a.site.test', 'n=1', 'b.site.test', undefined],
    ['site.test', 'n=1', 'a.site.test', undefined],
    ['a.site.test', 'n=1; Domain=site.test', 'b.site.test', 'n=1'],
    ['a.site.test', 'n=1; domain=.SITE.test', 'site.test', 'n=1'],
    ['site.test', 'n=1; Domain=site.test', 'a.site.test', 'n=1'],
    // Other hosts can neither set nor see it.
    ['a.site.test', 'n=1; Domain=b.site.test', 'b.site.test', undefined],
    ['a.site.test', 'n=1; Domain=other.test', 'other.test', undefined],
    ['a.site.test', 'n=1; Domain=test', 'other.test', undefined],
    ['a.site.test', 'n=1; Domain=site.test', 'other.test', undefined],
    ['a.site.test', 'n=1; Domain=te.test', 'a.site.test', undefined],
    // Expiry.
    ['a.site.test', 'n=1; Max-Age=60', 'a.site.test', 'n=1'],
    ['a.site.test', 'n=1; Max-Age=0', 'a.site.test', undefined],
    ['a.site.test', 'n=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'a.site.test', undefined],
    ['a.site.test', 'n=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=9', 'a.site.test', 'n=1'],
    // Syntax.
    ['a.site.test', ' n = a=b ; HttpOnly', 'a.site.test', 'n=a=b'],
    ['a.site.test', 'bare', 'a.site.test', 'bare'],
    ['a.site.test', `n=${'x'.repeat(5000)}`, 'a.site.test', undefined],
  ])('of %s, %s, is sent to %s as %s', async (from, cookie, to, expected) => {
    expect(await sent(from, cookie, to, '/page')).toBe(expected)
  })

  it('is sent to its path', async () => {
    const cookie = 'n=1; Path=/in'
    expect(await sent('a.site.test', cookie, 'a.site.test', '/in/side')).toBe('n=1')
    expect(await sent('a.site.test', cookie, 'a.site.test', '/in?x')).toBe('n=1')
    expect(await sent('a.site.test', cookie, 'a.site.test', '/inn')).toBeUndefined()
    expect(await sent('a.site.test', cookie, 'a.site.test', '/ou/t')).toBeUndefined()
  })

  it('that is secure is neither sent nor accepted without TLS', async () => {
    const cookie = 'n=1; Secure; Domain=site.test'
    expect(await sent('secure.site.test', cookie, 'secure.site.test', '/page')).toBe('n=1')
    expect(await sent('secure.site.test', cookie, 'a.site.test')).toBeUndefined()
    expect(await sent('a.site.test', cookie, 'secure.site.test')).toBeUndefined()
  })

  it('is dropped afterwards', async () => {
    await get(web.url('a.site.test', '/?cookie=n%3D1'))
    await get(web.url('a.site.test'))
    expect(last('a.site.test').headers.cookie).toBeUndefined()
  })

  it('is sent with others, the longest path first', async () => {
    const url = new URL(via('a.site.test', '/in/x'))
    for (const cookie of ['a=1', 'b=2; Path=/in', 'a=3']) url.searchParams.append('cookie', cookie)
    await get(url.href)
    expect(last('a.site.test').headers.cookie).toBe('b=2; a=3')
  })
})

async function requestWith(
  where: FakeWeb,
  options: Partial<ClientOptions>,
  url: string,
): Promise<WebAnswer> {
  const own = createClient({ ...where.options, ...options })
  try {
    return await own.ask(url, 'GET', never)
  } finally {
    await own.close()
  }
}

describe('credentials in a URL', () => {
  const secret = `Basic ${Buffer.from('us er:p@ss').toString('base64')}`
  const withCredentials = (url: string) => url.replace('://', '://us%20er:p%40ss@')

  it('are sent to their origin, and never shown', async () => {
    const answer = await get(withCredentials(web.url('a.site.test')))
    expect(last('a.site.test').headers.authorization).toBe(secret)
    expect(answer.hops).toEqual([{ url: web.url('a.site.test'), status: 200 }])
    const location = via('a.site.test', withCredentials(web.url('b.site.test')))
    expect(JSON.stringify((await get(location)).hops.at(-1))).not.toContain('p%40ss')
  })

  it('are kept across redirects, and not sent to others', async () => {
    await get(withCredentials(via('a.site.test', '/again')))
    expect(last('a.site.test')).toMatchObject({
      path: '/again',
      headers: { authorization: secret },
    })
    await get(withCredentials(via('a.site.test', web.url('b.site.test', '/b'))))
    expect(last('b.site.test').path).toBe('/b')
    expect(last('b.site.test').headers).not.toHaveProperty('authorization')
    await get(withCredentials(via('site.test', web.url('secure.site.test', '/c'))))
    expect(last('secure.site.test').headers).not.toHaveProperty('authorization')
  })

  it('are not in failures', async () => {
    for (const url of [
      web.url('resets.test'),
      'http://absent.test/',
      'http://site.test:22/',
      web.url('to-mail.test'),
    ]) {
      const answer = await get(withCredentials(url))
      expect(answer.failure).toBeDefined()
      expect(JSON.stringify(answer)).not.toMatch(/us(?: |%20)er|p(?:@|%40)ss/)
    }
  })
})

describe('the headers of a request', () => {
  it('identify the client and what it accepts', async () => {
    await get(web.url('ok.test'))
    expect(last('ok.test').headers).toMatchObject({
      'user-agent': 'awesome-keeper/test (+https://example.com)',
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-language': 'en',
      'accept-encoding': 'gzip, br, zstd',
    })
    expect(last('ok.test').headers).not.toHaveProperty('useragent')
  })

  const headers = {
    'a.site.test': { Authorization: 'Bearer a', cookie: 'own=1' },
    '*.site.test': { 'X-Below': 'yes' },
    'secure.site.test': { 'X-Secure': 'yes' },
    'OTHER.test': { Accept: 'application/json' },
  }

  it('of some hosts are sent to them only, and not where another host redirects to them', async () => {
    const url = via('a.site.test', via('other.test', via('site.test', web.url('b.site.test'))), {
      cookie: 'given=2',
    })
    expect((await requestWith(web, { headers }, url)).hops).toHaveLength(4)
    expect(last('a.site.test').headers).toMatchObject({
      authorization: 'Bearer a',
      cookie: 'own=1',
      'x-below': 'yes',
    })
    expect(last('other.test').headers.accept).not.toBe('application/json')
    for (const host of ['other.test', 'site.test', 'b.site.test']) {
      expect(last(host).headers).not.toHaveProperty('authorization')
    }
    expect(last('site.test').headers).not.toHaveProperty('x-below')
    expect(last('b.site.test').headers).not.toHaveProperty('x-below')
  })

  it('of some hosts are sent along redirects among them', async () => {
    await requestWith(web, { headers }, via('a.site.test', web.url('b.site.test')))
    expect(last('b.site.test').headers).toHaveProperty('x-below', 'yes')
    expect(last('b.site.test').headers).not.toHaveProperty('authorization')
    await requestWith(web, { headers }, web.url('other.test'))
    expect(last('other.test').headers.accept).toBe('application/json')
  })

  it('of some hosts take precedence over the credentials of a URL', async () => {
    await requestWith(web, { headers }, web.url('a.site.test').replace('://', '://u:p@'))
    expect(last('a.site.test').headers.authorization).toBe('Bearer a')
  })

  it('of some hosts add to their cookies', async () => {
    await requestWith(web, { headers }, via('a.site.test', '/page', { cookie: 'given=2' }))
    expect(last('a.site.test').headers.cookie).toBe('own=1; given=2')
  })

  it('of some hosts are not sent in clear text if the link had TLS', async () => {
    await requestWith(web, { headers }, via('secure.site.test', web.url('a.site.test', '/clear')))
    expect(last('secure.site.test').headers).toHaveProperty('x-secure', 'yes')
    expect(last('a.site.test').path).toBe('/clear')
    expect(last('a.site.test').headers).not.toHaveProperty('authorization')
  })

  it('may be for one port', async () => {
    const { host } = new URL(web.url('ok.test'))
    const ported = { [host]: { 'X-Right': 'yes' }, 'ok.test:1': { 'X-Wrong': 'yes' } }
    await requestWith(web, { headers: ported }, web.url('ok.test'))
    expect(last('ok.test').headers).toHaveProperty('x-right')
    expect(last('ok.test').headers).not.toHaveProperty('x-wrong')
  })

  it('are rejected at once if they are invalid', () => {
    for (const bad of [{ 'X Y': 'secret' }, { 'X-Y': 'secret\r\nb: c' }]) {
      const [name] = Object.keys(bad)
      expect(() => createClient({ ...web.options, headers: { 'a.test': bad } })).toThrow(
        new TypeError(`the header ${name} for a.test has a value that cannot be sent`),
      )
    }
  })
})

it('an unusual answer is an answer', async () => {
  const one = await startWeb({
    'early.test': {
      handle: (request, response, on) => {
        response.writeEarlyHints({ link: '</x.css>; rel=preload' })
        ok(request, response, on)
      },
    },
    'teapot.test': { handle: answering(418) },
  })
  expect((await requestWith(one, {}, one.url('early.test'))).hops).toMatchObject([{ status: 200 }])
  expect((await requestWith(one, {}, one.url('teapot.test'))).hops).toMatchObject([{ status: 418 }])
  await one.close()
})
