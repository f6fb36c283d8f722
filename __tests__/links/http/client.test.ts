import { networkInterfaces } from 'node:os'
import type { TLSSocket } from 'node:tls'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FailureCode, WebAnswer } from '../../../src/links/http/answer.ts'
import { type Client, type ClientOptions, createClient } from '../../../src/links/http/client.ts'
import { AskError, toFailure } from '../../../src/links/http/failures.ts'
import { behaviours, byMethod, http2WithoutHead, ok } from '../fake-web/behaviours.ts'
import { type LittleProxy, startProxy } from '../fake-web/proxy.ts'
import { type FakeWeb, type Handle, startWeb } from '../fake-web/web.ts'

const never = new AbortController().signal
const hasIPv6 = Object.values(networkInterfaces()).some((list) =>
  list?.some(({ address }) => address === '::1'),
)

/** A page with these headers. */
function page(body: Buffer | string, headers: Record<string, string>): Handle {
  return (_request, response) => response.writeHead(200, headers).end(body)
}

const html = { 'content-type': 'text/html' }
const text = 'a page, '.repeat(1000)

let web: FakeWeb
let client: Client
/** With a short time limit. */
let impatient: Client

beforeAll(async () => {
  web = await startWeb({
    ...behaviours,
    ...(hasIPv6 && { 'six.test': { handle: ok, address: '::1' } }),
    'gzip.test': { handle: page(gzipSync(text), { ...html, 'content-encoding': 'gzip' }) },
    'brotli.test': {
      handle: page(brotliCompressSync(text), { ...html, 'content-encoding': 'br' }),
    },
    'zstd.test': { handle: page(zstdCompressSync(text), { ...html, 'content-encoding': 'zstd' }) },
    'twice.test': {
      handle: page(brotliCompressSync(gzipSync(text)), { ...html, 'content-encoding': 'gzip, br' }),
    },
    'broken-gzip.test': {
      handle: page(gzipSync(text).subarray(0, 40), { ...html, 'content-encoding': 'gzip' }),
    },
    'no-gzip.test': { handle: page('plain', { ...html, 'content-encoding': 'gzip' }) },
    'odd-encoding.test': { handle: page('?', { ...html, 'content-encoding': 'constructor' }) },
    'gbk.test': {
      handle: page(Buffer.from('c4e3bac3', 'hex'), { 'content-type': 'text/html; charset=GBK' }),
    },
    'odd-charset.test': { handle: page('été', { 'content-type': 'text/html; charset=no-such' }) },
    'image.test': { handle: page(Buffer.alloc(100_000), { 'content-type': 'image/png' }) },
    'json.test': { handle: page('{}', { 'content-type': 'application/activity+json' }) },
    'endless-redirect.test': {
      handle: byMethod(ok, (request, response, on) => {
        if (request.url !== '/') return ok(request, response, on)
        response.writeHead(302, { location: '/there' })
        response.write('x'.repeat(100_000))
      }),
    },
    'slow-redirect.test': {
      handle: (request, response, on) => {
        if (request.url !== '/') return ok(request, response, on)
        response.writeHead(302, { location: '/there' }).write('wait for it')
      },
    },
    'tls-named.test': {
      speaks: 'https',
      handle: (request, response) => {
        response.end((request.socket as TLSSocket).servername || 'none')
      },
    },
    /** Sends a body after the answer to a HEAD, late, before the next answer. */
    'head-body.test': {
      speaks: 'raw',
      connect: (socket) => {
        const head = 'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\n'
        let late = ''
        socket.on('data', () => {
          socket.write(late + head)
          late = 'hello'
        })
      },
    },
    'silent-raw.test': { speaks: 'raw', connect: () => undefined },
  })
  client = createClient(web.options)
  impatient = createClient({ ...web.options, timeout: 200 })
})

afterAll(async () => {
  await Promise.all([client.close(), impatient.close(), web.close()])
})

function get(name: string, path?: string): Promise<WebAnswer> {
  return client.ask(web.url(name, path), 'GET', never)
}

async function requestWith(options: Partial<ClientOptions>, url: string): Promise<WebAnswer> {
  const own = createClient({ ...web.options, ...options })
  try {
    return await own.ask(url, 'GET', never)
  } finally {
    await own.close()
  }
}

describe('an answer', () => {
  it.each([
    ['ok.test', 200],
    ['no-content.test', 204],
    ['partial.test', 206],
    ['not-modified.test', 304],
    ['wall-401.test', 401],
    ['wall-403.test', 403],
    ['not-found.test', 404],
    ['gone.test', 410],
    ['429.test', 429],
    ['wall-451.test', 451],
    ['500.test', 500],
    ['wall-999.test', 999],
  ])('of %s is %i', async (name, status) => {
    for (const method of ['HEAD', 'GET'] as const) {
      const answer = await client.ask(web.url(name), method, never)
      expect(answer.hops).toEqual([{ url: web.url(name), status }])
      expect(answer.failure).toBeUndefined()
      expect(answer.method).toBe(method)
    }
  })

  it('has the headers, but not the cookies', async () => {
    expect((await get('429-long.test')).headers).toMatchObject({ 'retry-after': '3600' })
    expect((await get('challenge.test')).headers).toMatchObject({ 'cf-mitigated': 'challenge' })
    expect((await get('cookie-loop.test')).headers).not.toHaveProperty('set-cookie')
  })

  it('has the text to GET, and none to HEAD', async () => {
    const answer = await get('ok.test')
    expect(answer.body).toBe('<!doctype html><title>200</title>')
    expect(answer).not.toHaveProperty('cut')
    expect(await client.ask(web.url('ok.test'), 'HEAD', never)).not.toHaveProperty('body')
  })

  it.each(['head-405.test', 'head-403.test', 'head-404.test'])('of %s differs', async (name) => {
    const head = await client.ask(web.url(name), 'HEAD', never)
    expect(head.hops[0]?.status).toBe(Number(name.slice(5, 8)))
    expect((await get(name)).hops[0]?.status).toBe(200)
  })

  it('reuses connections', async () => {
    for (const method of ['HEAD', 'GET', 'HEAD', 'HEAD', 'GET'] as const) {
      await client.ask(web.url('json.test'), method, never)
    }
    expect(web.load('json.test')).toMatchObject({ requests: 5, connections: 1, most: 1 })
  })

  it('is not confused by a body after a HEAD', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const answer = await client.ask(web.url('head-body.test'), 'HEAD', never)
      expect(answer).toMatchObject({ hops: [{ status: 200 }] })
    }
  })

  it('uses HTTP/2 if offered, several requests at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        client.ask(web.url('h2.test', `/${index}`), index % 2 ? 'HEAD' : 'GET', never),
      ),
    )
    for (const answer of answers) expect(answer).toMatchObject({ hops: [{ status: 200 }] })
    const { connections, seen } = web.load('h2.test')
    expect(connections).toBe(1)
    expect(seen.every(({ version }) => version === '2.0')).toBe(true)
    await get('tls.test')
    expect(web.load('tls.test').seen[0]?.version).toBe('1.1')
  })

  it('asks a server of HTTP/2 only that refuses HEAD by GET', async () => {
    const own = await startWeb({ 'h2.test': http2WithoutHead })
    const ownClient = createClient(own.options)
    const url = own.url('h2.test')
    expect((await ownClient.ask(url, 'HEAD', never)).failure?.code).toBe('ERR_HTTP')
    expect(await ownClient.ask(url, 'GET', never)).toMatchObject({ hops: [{ status: 200 }] })
    await ownClient.close()
    await own.close()
  })

  it('counts repeated addresses of a redirect once, and follows no contradicting ones', async () => {
    expect((await get('same-twice.test')).hops.map(({ status }) => status)).toEqual([301, 200])
    expect((await get('contradicting.test')).failure).toEqual({
      code: 'ERR_REDIRECT',
      detail: 'redirects to several addresses',
    })
    expect((await get('to-long.test')).failure?.code).toBe('ERR_REDIRECT')
  })

  it('accepts a name with a trailing dot', async () => {
    const resolve: NonNullable<ClientOptions['resolve']> = (name) =>
      web.options.resolve(name.replace(/\.$/, ''))
    const url = web.url('tls-named.test').replace('.test', '.test.')
    expect((await requestWith({ resolve }, url)).body).toBe('tls-named.test')
  })

  it.skipIf(!hasIPv6)('comes by IPv6', async () => {
    const { port } = new URL(web.url('six.test'))
    expect(await get('six.test')).toMatchObject({ hops: [{ status: 200 }] })
    const literal = `http://[::1]:${port}/`
    expect(await client.ask(literal, 'GET', never)).toMatchObject({ hops: [{ url: literal }] })
  })
})

describe('a body', () => {
  it.each(['gzip.test', 'brotli.test', 'zstd.test', 'twice.test'])(
    'of %s is decompressed',
    async (name) => {
      const answer = await get(name)
      expect(answer.body).toBe(text)
      expect(answer).not.toHaveProperty('cut')
    },
  )

  it.each(['endless.test', 'gigabyte.test', 'bomb.test'])('of %s is cut off', async (name) => {
    const { hops, body, cut } = await get(name)
    expect([hops[0]?.status, body?.length, cut]).toEqual([200, 64 * 1024, true])
  })

  it('that is slow is cut off, and the status counts', async () => {
    const { hops, failure, cut } = await impatient.ask(web.url('slow-body.test'), 'GET', never)
    expect([hops[0]?.status, failure, cut]).toEqual([200, undefined, true])
  })

  it.each([
    ['short.test', 'hi'],
    ['broken-gzip.test', text.slice(0, 9)],
    ['no-gzip.test', ''],
    ['odd-encoding.test', ''],
  ])('of %s breaks off, and the status counts', async (name, start) => {
    const { hops, failure, cut, body } = await get(name)
    expect([hops[0]?.status, failure, cut]).toEqual([200, undefined, true])
    expect(body?.startsWith(start)).toBe(true)
  })

  it.each([
    ['gbk.test', '你好'],
    ['odd-charset.test', 'été'],
    ['json.test', '{}'],
    ['image.test', undefined],
    ['no-content.test', ''],
  ])('of %s is read as %s', async (name, expected) => {
    const { body, hops } = await get(name)
    expect(body).toBe(expected)
    expect(hops[0]?.status).toBeLessThan(300)
  })

  it.each(['endless', 'slow'])('of a redirect, %s, delays nothing', async (name) => {
    expect((await get(`${name}-redirect.test`)).hops).toHaveLength(2)
  })
})

describe('a failure', () => {
  it.each<[string, FailureCode, string]>([
    ['absent.test', 'ERR_NAME', 'the name does not exist'],
    ['failing-name.test', 'ERR_NAME_SERVER', 'the name server failed'],
    ['silent-name.test', 'ERR_NAME_SERVER', 'the name server did not answer within 0.16 s'],
    ['refused.test', 'ERR_CONNECT', 'connection refused'],
    ['resets.test', 'ERR_RESET', 'connection reset'],
    ['hangs-up.test', 'ERR_RESET', 'connection closed before an answer'],
    ['silent.test', 'ERR_TIMEOUT', 'no answer within 0.2 s'],
    ['not-http.test', 'ERR_HTTP', 'the answer is not valid HTTP'],
    ['huge-headers.test', 'ERR_HTTP', 'the headers of the answer are too large'],
    ['tls-expired.test', 'ERR_CERTIFICATE_EXPIRED', 'certificate expired on 2024-03-01'],
    ['tls-name.test', 'ERR_CERTIFICATE_NAME', 'certificate is for other.test and 1 more'],
    ['tls-self-signed.test', 'ERR_CERTIFICATE_UNTRUSTED', 'self-signed certificate'],
    [
      'tls-incomplete.test',
      'ERR_CERTIFICATE_UNTRUSTED',
      'certificate chain is incomplete or of an unknown authority',
    ],
  ])('of %s is %s', async (name, code, detail) => {
    for (const method of ['HEAD', 'GET'] as const) {
      const asking = name.startsWith('silent') ? impatient : client
      expect(await asking.ask(web.url(name), method, never)).toEqual({
        method,
        hops: [],
        headers: {},
        failure: { code, detail },
      })
    }
  })

  it('may be a certificate that is not valid yet', async () => {
    const { failure } = await get('tls-early.test')
    expect(failure?.code).toBe('ERR_CERTIFICATE_EXPIRED')
    expect(failure?.detail).toMatch(/^certificate is not valid before \d{4}-\d\d-\d\d$/)
  })

  it('may be TLS on a server without it', async () => {
    const url = web.url('ok.test').replace('http:', 'https:')
    expect((await client.ask(url, 'GET', never)).failure?.code).toBe('ERR_TLS')
  })

  it('may be HTTP on a server with TLS', async () => {
    const url = web.url('tls.test').replace('https:', 'http:')
    expect((await client.ask(url, 'GET', never)).failure?.code).toMatch(/ERR_RESET|ERR_HTTP/)
  })

  it('comes only when all addresses have failed', async () => {
    const { port } = new URL(web.url('ok.test'))
    const good = (await web.options.resolve('ok.test'))[0]!
    const down = (last: number) => ({ address: `127.3.0.${last}`, family: 4 })
    for (const [addresses, expected] of [
      [[down(1), good], { hops: [{ status: 200 }] }],
      [[down(1), down(2)], { failure: { code: 'ERR_CONNECT', detail: 'connection refused' } }],
    ] as const) {
      const answer = await requestWith(
        { resolve: async () => addresses },
        `http://many.test:${port}/`,
      )
      expect(answer).toMatchObject(expected)
    }
  })

  it('is not cached', async () => {
    const statuses = []
    for (const _ of [1, 2]) {
      statuses.push((await get('503-once.test')).hops[0]?.status)
      statuses.push((await get('reset-once.test')).failure?.code)
    }
    expect(statuses).toEqual([503, 'ERR_RESET', 200, undefined])
  })
})

describe('the description of a failure', () => {
  const coded = (code: string, more: object = {}) =>
    Object.assign(new Error('http://user:secret@a.test/'), { code }, more)

  it.each<[unknown, FailureCode, string]>([
    [coded('ENETUNREACH'), 'ERR_CONNECT', 'no route to the network'],
    [coded('EPIPE'), 'ERR_RESET', 'connection closed before an answer'],
    [coded('UND_ERR_CONNECT_TIMEOUT'), 'ERR_TIMEOUT', 'no connection in time'],
    [coded('HPE_INVALID_CONSTANT'), 'ERR_HTTP', 'the answer is not valid HTTP'],
    [coded('ERR_HTTP2_STREAM_ERROR'), 'ERR_HTTP', 'the answer is not valid HTTP/2'],
    [coded('CRL_HAS_EXPIRED'), 'ERR_CERTIFICATE_UNTRUSTED', 'certificate is not trusted'],
    [coded('CERT_HAS_EXPIRED'), 'ERR_CERTIFICATE_EXPIRED', 'certificate expired'],
    [
      coded('CERT_HAS_EXPIRED', { validity: { from: new Date(0), to: new Date('2999-01-01') } }),
      'ERR_CERTIFICATE_EXPIRED',
      'a certificate of the chain has expired',
    ],
    [
      coded('ERR_TLS_CERT_ALTNAME_INVALID', { cert: { subjectaltname: 'DNS:<b>, DNS:*.a.test' } }),
      'ERR_CERTIFICATE_NAME',
      'certificate is for *.a.test',
    ],
    [
      coded('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', { reason: 'ssl/tls alert handshake failure' }),
      'ERR_TLS',
      'TLS failed: ssl/tls alert handshake failure',
    ],
    [coded('EPROTO'), 'ERR_TLS', 'TLS failed'],
    [coded('SOMETHING_NEW'), 'ERR_CONNECT', 'no connection (SOMETHING_NEW)'],
    [coded('http://user:secret@'), 'ERR_CONNECT', 'no connection'],
    [
      new TypeError('fetch failed', { cause: coded('ECONNRESET') }),
      'ERR_RESET',
      'connection reset',
    ],
    [
      new AggregateError([coded('ENETUNREACH'), coded('ECONNREFUSED')]),
      'ERR_CONNECT',
      'connection refused',
    ],
    [new AggregateError([coded('ENETUNREACH')]), 'ERR_CONNECT', 'no route to the network'],
    [new AggregateError([]), 'ERR_CONNECT', 'no connection'],
    [new AskError('ERR_NAME', 'gone'), 'ERR_NAME', 'gone'],
    ['a string', 'ERR_CONNECT', 'no connection'],
    [undefined, 'ERR_CONNECT', 'no connection'],
  ])('%s', (error, code, detail) => {
    expect(toFailure(error)).toEqual({ code, detail })
  })
})

describe('the end', () => {
  it.each([
    ['while the name is asked for', 'http://silent-name.test/'],
    ['while TLS is agreed on', () => web.url('silent-raw.test').replace('http:', 'https:')],
    ['while an answer is awaited', () => web.url('silent.test')],
    ['while the body comes', () => web.url('slow-body.test')],
  ])('comes at once when requested %s', async (_when, where) => {
    const own = createClient(web.options)
    const url = typeof where === 'string' ? where : where()
    const controller = new AbortController()
    const began = performance.now()
    const asked = own.ask(url, 'GET', controller.signal)
    setTimeout(() => controller.abort(), 50)
    const { hops, failure, cut } = await asked
    if (hops.length > 0) expect(cut).toBe(true)
    else expect(failure).toEqual({ code: 'ERR_TIMEOUT', detail: 'stopped before an answer' })
    expect(performance.now() - began).toBeLessThan(300)
    await own.close()
  })

  it('may be requested before the start', async () => {
    const asked = web.asked('ok.test')
    const answer = await client.ask(web.url('ok.test'), 'GET', AbortSignal.abort())
    expect(answer).toMatchObject({ hops: [], failure: { code: 'ERR_TIMEOUT' } })
    expect(web.asked('ok.test')).toBe(asked)
  })

  it('leaves nothing open', async () => {
    const before = process.getActiveResourcesInfo()
    /** What was not open before; connections of other tests may have been closed meanwhile. */
    const opened = () => {
      const known = [...before]
      return process.getActiveResourcesInfo().filter((kind) => {
        const at = known.indexOf(kind)
        if (at >= 0) known.splice(at, 1)
        return at < 0
      })
    }
    const small = await startWeb({
      'ok.test': behaviours['ok.test'],
      'h2.test': behaviours['h2.test'],
      'silent.test': behaviours['silent.test'],
      'slow-body.test': behaviours['slow-body.test'],
      'bomb.test': behaviours['bomb.test'],
      'raw.test': { speaks: 'raw' },
      'silent-name.test': { name: 'silent' },
    })
    const own = createClient(small.options)
    const done = ['ok.test', 'h2.test', 'bomb.test'].map((name) =>
      own.ask(small.url(name), 'GET', never),
    )
    const stuck = ['silent.test', 'slow-body.test', 'silent-name.test', 'raw.test'].map((name) =>
      own.ask(small.url(name).replace(/^http(?=:\/\/raw)/, 'https'), 'GET', never),
    )
    await Promise.all(done)
    await vi.waitUntil(() => small.load('silent.test').requests && small.load('raw.test').requests)
    await own.close()
    for (const answer of await Promise.all(stuck)) {
      expect(answer.cut || answer.failure?.code === 'ERR_TIMEOUT').toBe(true)
    }
    // The servers notice the end before they are closed.
    await vi.waitUntil(() => small.open() === 0)
    await small.close()
    await expect.poll(opened).toEqual([])
    expect((await own.ask(small.url('ok.test'), 'GET', never)).failure?.detail).toBe(
      'stopped before an answer',
    )
  })

  it('causes no leak warning, however many requests share a signal', async () => {
    const warned = vi.fn()
    process.on('warning', warned)
    await Promise.all(Array.from({ length: 200 }, () => get('ok.test')))
    await new Promise(setImmediate)
    process.off('warning', warned)
    expect(warned).not.toHaveBeenCalled()
  })
})

describe('a proxy', () => {
  let proxy: LittleProxy
  beforeAll(async () => {
    proxy = await startProxy(web.options.resolve)
  })
  afterAll(() => proxy.close())

  async function through(
    environment: Record<string, string>,
    name: string,
    options: Partial<ClientOptions> = {},
  ) {
    proxy.seen = []
    const url = name.includes(':') ? name : web.url(name)
    const { hops, failure } = await requestWith({ environment, ...options }, url)
    await vi.waitUntil(() => proxy.open() === 0)
    return { status: hops[0]?.status, failure, seen: proxy.seen }
  }
  const both = () => ({ http_proxy: proxy.url, HTTPS_PROXY: proxy.url })

  it('of the environment is used', async () => {
    const url = web.url('ok.test')
    expect(await through(both(), 'ok.test')).toMatchObject({ status: 200, seen: [`GET ${url}`] })
    const { host } = new URL(web.url('tls.test'))
    expect(await through(both(), 'tls.test')).toMatchObject({
      status: 200,
      seen: [`CONNECT ${host}`],
    })
    expect(await through({}, 'ok.test')).toMatchObject({ status: 200, seen: [] })
  })

  it('gets its credentials, and no other server does', async () => {
    const address = proxy.url.replace('://', '://me:secret@')
    await through({ HTTP_PROXY: address }, 'ok.test')
    expect(proxy.authorization).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`)
    await through({ HTTPS_PROXY: address }, 'tls.test')
    expect(web.load('tls.test').seen.at(-1)?.headers).not.toHaveProperty('proxy-authorization')
  })

  it('gets only targets that were checked', async () => {
    const private_ = { failure: { code: 'ERR_PRIVATE_ADDRESS' }, seen: [] }
    expect(await through(both(), 'ok.test', { allow: [] })).toMatchObject(private_)
    expect(await through(both(), 'tls.test', { allow: [] })).toMatchObject(private_)
    expect(await through(both(), 'http://10.0.0.1/')).toMatchObject(private_)
    // The proxy may choose the private one of several addresses.
    const resolve: ClientOptions['resolve'] = async (name) => [
      ...(await web.options.resolve(name)),
      { address: '10.0.0.1', family: 4 },
    ]
    for (const name of ['ok.test', 'tls.test']) {
      expect(await through(both(), name, { resolve })).toMatchObject(private_)
    }
    expect(await through({}, 'ok.test', { resolve })).toMatchObject({ status: 200 })
    // A name that this machine cannot resolve cannot be checked.
    expect(await through(both(), 'http://absent.test/')).toMatchObject({
      failure: {
        code: 'ERR_PRIVATE_ADDRESS',
        detail: 'cannot be checked before the proxy asks: the name does not exist',
      },
      seen: [],
    })
  })

  it.each([
    ['*', true],
    ['ok.test', true],
    ['other.test, ok.test', true],
    ['.test', true],
    ['test', true],
    ['*.test', true],
    ['OK.test:PORT', true],
    ['ok.test:1', false],
    ['*.ok.test', false],
    ['k.test', false],
    ['::1', false],
  ])('is not used for NO_PROXY=%s: %s', async (exceptions, passed) => {
    const { port } = new URL(web.url('ok.test'))
    const no_proxy = exceptions.replace('PORT', port)
    const { status, seen } = await through({ ...both(), no_proxy }, 'ok.test')
    expect([status, seen.length]).toEqual([200, passed ? 0 : 1])
  })

  it('that refuses is a failure', async () => {
    proxy.refuse = 403
    const { failure } = await through(both(), 'tls.test')
    proxy.refuse = undefined
    expect(failure).toEqual({ code: 'ERR_CONNECT', detail: 'the proxy refused to connect' })
    const down = { HTTP_PROXY: 'http://127.3.0.1:9', HTTPS_PROXY: 'http://127.3.0.1:9' }
    for (const name of ['ok.test', 'tls.test']) {
      expect((await through(down, name)).failure?.code).toBe('ERR_CONNECT')
    }
  })

  it('that is not a URL throws', () => {
    const environment = { HTTP_PROXY: 'http://a b/' }
    expect(() => createClient({ ...web.options, environment })).toThrow(/proxy/)
  })
})
