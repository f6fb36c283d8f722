import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createHttpsServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import type { ClientOptions } from '../../../src/links/http/client.ts'
import type { Resolve } from '../../../src/links/network/dns.ts'
import { type Authority, type Certificate, makeCertificate } from './certificates.ts'

/**
 * A fake web on this machine: real servers on their own addresses in 127/8, each with its own
 * behaviour, that record their requests.
 */
export interface FakeWeb {
  /** `https://name:port/path`, for a host of the web. */
  url(name: string, path?: string): string
  /** The requests to a host so far. */
  load(name: string): Load
  /** The number of queries for a name. */
  asked(name: string): number
  /** The number of open connections, of all hosts. */
  open(): number
  /** Client options that give access to this web only. */
  readonly options: Required<Pick<ClientOptions, 'allow' | 'resolve' | 'ca' | 'userAgent'>>
  close(): Promise<void>
}

export interface Load {
  /** Requests; of a raw host, connections. */
  requests: number
  connections: number
  /** The greatest number of requests (of a raw host, connections) at once. */
  most: number
  /** When each request came, in milliseconds of `performance.now()`. */
  times: number[]
  /** The requests as they came; none of a raw host. */
  seen: { method: string; path: string; headers: IncomingMessage['headers']; version: string }[]
}

/** Answers one request. */
export type Handle = (request: IncomingMessage, response: ServerResponse, on: Occasion) => void

export interface Occasion {
  /** The number of this request to the host, from 1. */
  nth: number
  url: FakeWeb['url']
}

export interface FakeWebHost {
  /** Default: `http`. `h2` offers HTTP/2 besides HTTP/1.1; `raw` is without HTTP. */
  speaks?: 'http' | 'https' | 'h2' | 'raw'
  handle?: Handle
  /** Instead of `handle`: handles a raw connection. */
  connect?: (socket: Socket, on: Occasion) => void
  /** Of https and h2; default: a good one for the host's name. */
  certificate?: (authority: Authority, name: string) => Certificate
  /** Default: the next of 127.1.0.1, 127.1.0.2 … */
  address?: string
  /** No server listens at its port. */
  down?: boolean
  /** The name server's answer instead of the address. */
  name?: 'absent' | 'silent' | 'failing'
}

interface Running {
  server: Server
  sockets: Set<Socket>
  origin: string
  address: string
  load: Load
}

/** @param hosts name → behaviour; `behaviours.ts` has many. */
export async function startWeb(hosts: Readonly<Record<string, FakeWebHost>>): Promise<FakeWeb> {
  const authority = makeCertificate({ names: ['Little Web Authority'], isAuthority: true })
  const running = new Map<string, Running>()
  const asked = new Map<string, number>()

  function url(name: string, path = '/'): string {
    const host = running.get(name)
    if (!host) throw new Error(`the little web has no host ${name}`)
    return `${host.origin}${path}`
  }

  // biome-ignore lint/suspicious/useAwait: must always return a promise.
  const resolve: Resolve = async (name) => {
    asked.set(name, (asked.get(name) ?? 0) + 1)
    const trouble = hosts[name]?.name
    if (trouble === 'silent') return new Promise(() => undefined)
    if (trouble === 'failing') throw coded('EAI_AGAIN')
    const address = trouble ? undefined : running.get(name)?.address
    if (!address) throw coded('ENOTFOUND')
    return [{ address, family: address.includes(':') ? 6 : 4 }]
  }

  let count = 0
  await Promise.all(
    Object.entries(hosts).map(async ([name, host]) => {
      count++
      const address = host.address ?? `127.1.${count >> 8}.${count & 255}`
      const load: Load = { requests: 0, connections: 0, most: 0, times: [], seen: [] }
      const server = createServer(name, host, load, authority, url)
      const sockets = new Set<Socket>()
      server.on('connection', (socket) => {
        load.connections++
        sockets.add(socket.on('error', () => undefined))
        socket.once('close', () => sockets.delete(socket))
      })
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(0, address, resolve)
      })
      const { port } = server.address() as AddressInfo
      const scheme = host.speaks === 'https' || host.speaks === 'h2' ? 'https' : 'http'
      running.set(name, { server, sockets, address, load, origin: `${scheme}://${name}:${port}` })
      if (host.down) await new Promise((resolve) => server.close(resolve))
    }),
  )

  return {
    url,
    load: (name) => running.get(name)!.load,
    open: () => Array.from(running.values()).reduce((sum, { sockets }) => sum + sockets.size, 0),
    asked: (name) => asked.get(name) ?? 0,
    options: {
      userAgent: 'awesome-keeper/test (+https://example.com)',
      allow: ['127.0.0.0/8', '::1/128'],
      resolve,
      ca: [authority.cert],
    },
    async close() {
      await Promise.all(
        Array.from(running.values(), ({ server, sockets }) => {
          for (const socket of sockets) socket.destroy()
          return new Promise((resolve) => server.close(resolve))
        }),
      )
    },
  }
}

function createServer(
  name: string,
  host: FakeWebHost,
  load: Load,
  authority: Authority,
  url: FakeWeb['url'],
): Server {
  const { speaks = 'http', handle, connect } = host
  let now = 0
  /** Counts a request until its socket or response is closed. */
  function enter(ending: Socket | ServerResponse): Occasion {
    load.requests++
    load.times.push(performance.now())
    load.most = Math.max(load.most, ++now)
    ending.once('close', () => now--)
    return { nth: load.requests, url }
  }

  if (speaks === 'raw') {
    return createTcpServer((socket) => {
      const occasion = enter(socket)
      connect?.(socket, occasion)
      // Without reading, the end is not noticed.
      socket.resume()
    })
  }

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url: path = '', headers, httpVersion: version } = request
    load.seen.push({ method, path, headers, version })
    handle?.(request, response, enter(response))
  }
  // The server must accept headers and URLs of any length.
  const limits = { maxHeaderSize: 1 << 20, keepAliveTimeout: 60_000 }
  if (speaks === 'http') return createHttpServer(limits, listener)
  const { cert, key } = host.certificate?.(authority, name) ?? good(authority, name)
  if (speaks === 'https') return createHttpsServer({ ...limits, cert, key }, listener)
  // Its compatibility classes work like those of HTTP/1.1, except for their types.
  return createSecureServer({ cert, key, allowHTTP1: true }, listener as never)
}

function good(authority: Authority, name: string): Certificate {
  return makeCertificate({ names: [name], by: authority })
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code })
}
