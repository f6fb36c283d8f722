import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../../../src/links/http/answer.ts'
import {
  askProviders,
  type ProvidersOptions,
  type ProvidersResult,
} from '../../../src/links/providers/ask.ts'
import { ENDPOINTS, type Endpoints } from '../../../src/links/providers/endpoints.ts'
import type { Provider } from '../../../src/links/providers/provider.ts'
import { createRequester, type RequesterOptions } from '../../../src/links/providers/request.ts'
import type { Handle } from '../fake-web/web.ts'

/** A request that a fake API got. */
export interface ApiCall {
  method: string
  /** With its query. */
  path: string
  headers: IncomingMessage['headers']
  body: string
  /** By the test's clock, in milliseconds. */
  at: number
}

export type ApiHandler = (call: ApiCall, response: ServerResponse) => void

/** A host of the fake web that answers as an API. */
export function handleOf(answering: ApiHandler): Handle {
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      answering({ method, path, headers, body: Buffer.concat(chunks).toString(), at: 0 }, response)
    })
  }
}

/** A clock that moves on instead of waiting. */
export class InstantClock implements Clock {
  readonly waits: number[] = []
  #now = Date.UTC(2026, 0, 1)

  now(): number {
    return this.#now
  }

  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    // Lets real requests make progress.
    await new Promise((resolve) => setImmediate(resolve))
    signal?.throwIfAborted()
    this.waits.push(milliseconds)
    this.#now += milliseconds
  }
}

/** An API on this machine that answers as the test defines, and records all requests. */
export async function startApi(answering: ApiHandler, clock: Clock = new InstantClock()) {
  const calls: ApiCall[] = []
  const api = { answering, clock, calls, origin: '', close }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const call: ApiCall = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
        at: api.clock.now(),
      }
      calls.push(call)
      api.answering(call, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return api
}

export type Api = Awaited<ReturnType<typeof startApi>>

export function json(response: ServerResponse, status: number, value: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}

/** All APIs at one address. */
export function endpointsAt(origin: string): Endpoints {
  return Object.fromEntries(
    Object.keys(ENDPOINTS).map((name) => [name, origin]),
  ) as unknown as Endpoints
}

/** Asks providers over real HTTP, and counts the requests. */
export async function askAt(
  origin: string,
  urls: readonly string[],
  providers: readonly Provider[],
  options: Partial<ProvidersOptions> & { requester?: Partial<RequesterOptions> } = {},
): Promise<ProvidersResult & { requests: number }> {
  let requests = 0
  const requester = createRequester({
    userAgent: 'awesome-keeper/test (+https://example.com)',
    allow: ['127.0.0.0/8'],
    ...options.requester,
  })
  try {
    const result = await askProviders(urls, providers, {
      clock: new InstantClock(),
      signal: new AbortController().signal,
      endpoints: endpointsAt(origin),
      githubToken: 'a-token',
      ...options,
      request: (request, signal) => {
        requests++
        return (options.request ?? requester.request)(request, signal)
      },
    })
    return { ...result, requests }
  } finally {
    await requester.close()
  }
}
