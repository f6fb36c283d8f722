import { Agent } from 'undici'
import type { RequestFailure } from '../http/answer.ts'
import { acceptedEncodings, readBody } from '../http/body.ts'
import type { ClientOptions } from '../http/client.ts'
import { createConnector, trusting } from '../http/connector.ts'
import { AskError, toFailure } from '../http/failures.ts'
import { createProxies } from '../http/proxies.ts'
import { createNames } from '../network/dns.ts'
import { createGuard } from '../network/guard.ts'
import { createAddressCheck } from '../network/public-addresses.ts'
import { createSystemNames } from '../network/system-dns.ts'

/** One request to an API. */
export interface ApiRequest {
  url: string
  method?: 'GET' | 'POST'
  /** Lower-case names. */
  headers?: Readonly<Record<string, string>>
  /** Of a POST. */
  body?: string
  /** How much of the answer's body is read, in bytes. Default: 8 MB. */
  bytes?: number
  /** Ask the name server again. */
  fresh?: boolean
}

/** What came of it: an answer of any status, or why there is none. */
export type ApiReply = ApiAnswer | { failure: RequestFailure }

export interface ApiAnswer {
  failure?: never
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>
  text: string
  /** Whether the body was longer than was read, or broke off. */
  cut: boolean
}

/** Asks an API once; redirects are not followed, so that a token stays where it was sent. Never rejects. */
export type RequestApi = (request: ApiRequest, signal: AbortSignal) => Promise<ApiReply>

/** As for a client of the web; `timeout` is for one request with its whole answer. */
export type RequesterOptions = Pick<
  ClientOptions,
  'userAgent' | 'timeout' | 'allow' | 'resolve' | 'environment' | 'ca'
>

export interface Requester {
  request: RequestApi
  /** Ends what is still under way, and closes all connections. */
  close(): Promise<void>
}

const LONGEST_BODY = 8 * 1024 * 1024

/**
 * The way to the APIs, behind the same guard as the web.
 *
 * @throws TypeError where a proxy cannot be used, Error where `allow` holds
 *   something other than CIDR ranges.
 */
export function createRequester(options: RequesterOptions): Requester {
  const { userAgent, timeout = 20_000, allow = [], environment = {}, ca } = options
  const system = createSystemNames()
  const { resolve = system.resolve } = options
  const names = createNames({ resolve, timeout: Math.min(8000, timeout * 0.8) })
  const guard = createGuard(createAddressCheck(allow), names)
  const closing = new AbortController()
  const connectTimeout = Math.min(10_000, timeout)
  const secureContext = ca && trusting(ca)
  const limits = { headersTimeout: timeout, bodyTimeout: timeout }
  const connector = createConnector({
    guard,
    timeout: connectTimeout,
    allowH2: false,
    secureContext,
  })
  const agent = new Agent({ ...limits, connect: connector.connect })
  const proxies = createProxies(environment, {
    ...limits,
    allowH2: false,
    connectTimeout,
    requestTls: { allowH2: false, ...(secureContext && { secureContext }) },
  })

  async function exchange(request: ApiRequest, signal: AbortSignal): Promise<ApiAnswer> {
    const { method = 'GET', body, bytes = LONGEST_BODY, fresh = false } = request
    const url = new URL(request.url)
    await guard.check(url.hostname, { fresh })
    signal.throwIfAborted()
    const response = await (proxies.for(url) ?? agent).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers: {
        'user-agent': userAgent,
        'accept-encoding': acceptedEncodings,
        ...request.headers,
      },
      ...(body !== undefined && { body }),
      signal,
    })
    const headers = flatten(response.headers)
    const encoding = headers['content-encoding'] ?? ''
    const read = await readBody(response.body, encoding, { bytes, milliseconds: timeout })
    return {
      status: response.statusCode,
      headers,
      text: new TextDecoder().decode(read.bytes),
      cut: read.cut,
    }
  }

  return {
    async request(request, signal) {
      const ending = createEnding(timeout, [signal, closing.signal])
      try {
        return await Promise.race([exchange(request, ending.signal), ending.ended])
      } catch (error) {
        return { failure: toFailure(error) }
      } finally {
        ending.clear()
      }
    },
    async close() {
      closing.abort()
      names.close()
      system.close()
      connector.close()
      await Promise.all([agent.destroy(), proxies.close()])
    },
  }
}

/** What ends a request before it is done. undici hears a signal only once a connection stands. */
function createEnding(timeout: number, signals: readonly AbortSignal[]) {
  const controller = new AbortController()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  // Nobody may be listening any more.
  ended.catch(() => undefined)
  function end(detail: string): void {
    const reason = new AskError('ERR_TIMEOUT', detail)
    controller.abort(reason)
    reject(reason)
  }
  const stop = () => end('stopped before an answer')
  const timer = setTimeout(end, timeout, `no answer within ${timeout / 1000} s`)
  for (const signal of signals) {
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  }
  return {
    signal: controller.signal,
    ended,
    clear() {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', stop)
    },
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]),
  )
}
