import type { OutgoingHttpHeaders } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { makeCertificate } from './certificates.ts'
import type { FakeWebHost, Handle } from './web.ts'

/** Answers with a status, a short page (not to HEAD), and headers. */
export function answering(status: number, headers: OutgoingHttpHeaders = {}): Handle {
  return (_request, response) => {
    const empty = status === 204 || status === 304
    response.writeHead(status, { ...(empty ? {} : { 'content-type': 'text/html' }), ...headers })
    response.end(empty ? undefined : `<!doctype html><title>${status}</title>`)
  }
}

/** Redirects to a host (its name), or to a literal `location`. */
export function redirecting(status: number, to: string, path = '/'): Handle {
  return (_request, response, { url }) => {
    response.writeHead(status, { location: /^[\w.-]+$/.test(to) ? url(to, path) : to }).end()
  }
}

/** One behaviour for HEAD, another for other methods. */
export function byMethod(head: Handle, other: Handle): Handle {
  return (request, response, on) =>
    (request.method === 'HEAD' ? head : other)(request, response, on)
}

/** One behaviour the first time, another afterwards. */
export function firstThen(first: Handle, then: Handle): Handle {
  return (request, response, on) => (on.nth === 1 ? first : then)(request, response, on)
}

export const ok = answering(200)
const silent: Handle = () => undefined
const resetting: Handle = (request) => request.socket.resetAndDestroy()

/** Writes as long as the client reads. */
const endless: Handle = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  if (request.method === 'HEAD') response.end()
  else pipeline(Readable.from(lines()), response, () => undefined)
}

function* lines(): Generator<string> {
  for (;;) yield 'x'.repeat(16_384)
}

const slow: Handle = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  if (request.method === 'HEAD') return void response.end()
  const timer = setInterval(() => response.write('x'), 20)
  response.once('close', () => clearInterval(timer))
}

const gigabyte: Handle = (_request, response, on) => {
  response.setHeader('content-length', 2 ** 30)
  endless(_request, response, on)
}

/** 10 MB in 10 KB. */
const bomb = gzipSync(Buffer.alloc(10 * 2 ** 20))
const bombing: Handle = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
  response.end(bomb)
}

const hugeHeaders: Handle = (_request, response) => {
  response.writeHead(200, { 'x-huge': 'x'.repeat(400 * 1024) }).end()
}

/** Requires its cookie. */
const cookieWall: Handle = (request, response) => {
  if (request.headers.cookie === 'pass=1') ok(request, response, undefined as never)
  else response.writeHead(302, { location: '/', 'set-cookie': 'pass=1; Path=/' }).end()
}

/** Sets a new cookie each time, and redirects forever. */
const cookieLoop: Handle = (_request, response, { nth }) => {
  response.writeHead(302, { location: '/', 'set-cookie': `turn=${nth}; Path=/` }).end()
}

/** A raw connection that answers `text` to any data, and closes. */
function saying(text: string): Pick<FakeWebHost, 'speaks' | 'connect'> {
  return { speaks: 'raw', connect: (socket) => socket.once('data', () => socket.end(text)) }
}

const nextMonth = (): Date => new Date(Date.now() + 30 * 86_400_000)

/** Hosts by name, one for each behaviour. */
export const behaviours = {
  'ok.test': { handle: ok },
  'not-found.test': { handle: answering(404) },
  'gone.test': { handle: answering(410) },
  'no-content.test': { handle: answering(204) },
  'partial.test': { handle: answering(206) },
  'not-modified.test': { handle: answering(304) },

  'head-405.test': { handle: byMethod(answering(405), ok) },
  'head-403.test': { handle: byMethod(answering(403), ok) },
  'head-404.test': { handle: byMethod(answering(404), ok) },
  'head-hangs.test': { handle: byMethod(silent, ok) },
  'head-resets.test': { handle: byMethod(resetting, ok) },

  '503-once.test': { handle: firstThen(answering(503), ok) },
  'reset-once.test': { handle: firstThen(resetting, ok) },
  '429-once.test': { handle: firstThen(answering(429, { 'retry-after': '1' }), ok) },
  '429.test': { handle: answering(429, { 'retry-after': '1' }) },
  '429-long.test': { handle: answering(429, { 'retry-after': '3600' }) },
  '500.test': { handle: answering(500) },
  'resets.test': { handle: resetting },
  'silent.test': { handle: silent },

  '301.test': { handle: redirecting(301, 'ok.test', '/new') },
  '302.test': { handle: redirecting(302, 'ok.test', '/new') },
  '303.test': { handle: redirecting(303, 'ok.test', '/new') },
  '307.test': { handle: redirecting(307, 'ok.test', '/new') },
  '308.test': { handle: redirecting(308, 'ok.test', '/new') },
  /** 301 → 302 → 308 → 200. */
  'chain.test': { handle: redirecting(301, '302-on.test') },
  '302-on.test': { handle: redirecting(302, '308.test') },
  'moved-to-dead.test': { handle: redirecting(301, 'not-found.test') },
  'found-dead.test': { handle: redirecting(302, 'not-found.test') },
  'moved-to-absent.test': { handle: redirecting(301, 'http://absent.test/') },
  'loop.test': { handle: redirecting(302, 'loop-back.test') },
  'loop-back.test': { handle: redirecting(302, 'loop.test') },
  'cookie-loop.test': { handle: cookieLoop },
  'cookie-wall.test': { handle: cookieWall },
  'no-location.test': { handle: answering(302) },
  'to-mail.test': { handle: redirecting(302, 'mailto:a@b.test') },
  'to-private.test': { handle: redirecting(302, 'http://10.0.0.1/') },

  'endless.test': { handle: endless },
  'slow-body.test': { handle: slow },
  'gigabyte.test': { handle: gigabyte },
  'bomb.test': { handle: bombing },
  'huge-headers.test': { handle: hugeHeaders },
  'not-http.test': saying('SSH-2.0-OpenSSH_9.9\r\n'),
  'short.test': saying(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nhi',
  ),
  'hangs-up.test': saying(''),

  'wall-403.test': { handle: answering(403) },
  'wall-401.test': { handle: answering(401, { 'www-authenticate': 'Basic' }) },
  'wall-451.test': { handle: answering(451) },
  'wall-999.test': { handle: answering(999) },
  'challenge.test': { handle: answering(403, { 'cf-mitigated': 'challenge' }) },
  'challenge-200.test': { handle: answering(200, { 'cf-mitigated': 'challenge' }) },

  'tls.test': { speaks: 'https', handle: ok },
  'h2.test': { speaks: 'h2', handle: ok },
  'tls-expired.test': {
    speaks: 'https',
    handle: ok,
    certificate: (by, name) =>
      makeCertificate({
        names: [name],
        by,
        from: new Date('2023-03-01'),
        to: new Date('2024-03-01'),
      }),
  },
  'tls-early.test': {
    speaks: 'https',
    handle: ok,
    certificate: (by, name) => makeCertificate({ names: [name], by, from: nextMonth() }),
  },
  'tls-name.test': {
    speaks: 'https',
    handle: ok,
    certificate: (by) => makeCertificate({ names: ['other.test', 'more.test'], by }),
  },
  'tls-self-signed.test': {
    speaks: 'https',
    handle: ok,
    certificate: (_by, name) => makeCertificate({ names: [name] }),
  },
  'tls-incomplete.test': {
    speaks: 'https',
    handle: ok,
    certificate: (by, name) => {
      const between = makeCertificate({ names: ['Between'], by, isAuthority: true })
      return makeCertificate({ names: [name], by: between })
    },
  },

  'absent.test': { name: 'absent' },
  'silent-name.test': { name: 'silent' },
  'failing-name.test': { name: 'failing' },
  'refused.test': { down: true },
} satisfies Readonly<Record<string, FakeWebHost>>
