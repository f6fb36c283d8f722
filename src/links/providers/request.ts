import { Agent } from 'undici'
import type { RequestFailure } from '../http/answer.ts'
import { acceptedEncodings, readBody } from '../http/body.ts'
import { createDeadline } from '../http/deadline.ts'
import { AskError, toFailure } from '../http/failures.ts'
import { flattenHeaders } from '../http/headers.ts'
import { createTransport, type TransportOptions } from '../http/transport.ts'

export interface ApiRequest {
  url: string
  method?: 'GET' | 'POST'
  /** Lower-case names. */
  headers?: Readonly<Record<string, string>>
  body?: string
  /** How much of the answer's body is read, in bytes. Default: 8 MB. */
  bytes?: number
  /** Resolve the host's name again. */
  fresh?: boolean
}

export type ApiReply = ApiAnswer | { failure: RequestFailure }

export interface ApiAnswer {
  failure?: never
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>
  text: string
  cut: boolean
}

/** Sends one request; redirects are not followed, so that a token never reaches another host. Never rejects. */
export type RequestApi = (request: ApiRequest, signal: AbortSignal) => Promise<ApiReply>

export interface RequesterOptions extends TransportOptions {
  userAgent: string
}

export type Requester = ReturnType<typeof createRequester>

const MAX_BODY_SIZE = 8 * 1024 * 1024

/** The client for APIs, behind the same guard as the web. @throws as `createTransport` */
export function createRequester(options: RequesterOptions) {
  const { userAgent, timeout = 20_000 } = options
  const transport = createTransport(options)
  const { guard, proxies, limits } = transport
  const agent = new Agent({ ...limits, connect: transport.connector(false) })

  async function exchange(request: ApiRequest, signal: AbortSignal): Promise<ApiAnswer> {
    const { method = 'GET', body, bytes = MAX_BODY_SIZE, fresh = false } = request
    const url = toPlainUrl(request.url)
    const proxy = proxies.for(url)
    await guard.check(url.hostname, fresh, proxy !== undefined)
    signal.throwIfAborted()
    const response = await (proxy ?? agent).request({
      origin: url.origin,
      path: url.pathname + url.search,
      ...{ method, body: body ?? null, signal },
      headers: {
        ...{ 'user-agent': userAgent, 'accept-encoding': acceptedEncodings },
        ...request.headers,
      },
    })
    const headers = flattenHeaders(response.headers)
    const encoding = headers['content-encoding'] ?? ''
    const read = await readBody(response.body, encoding, { bytes, milliseconds: timeout })
    const text = new TextDecoder().decode(read.bytes)
    return { status: response.statusCode, headers, text, cut: read.cut }
  }

  return {
    async request(request: ApiRequest, signal: AbortSignal): Promise<ApiReply> {
      const deadline = createDeadline(timeout, [signal, transport.closed])
      try {
        return await deadline.race(exchange(request, deadline.signal))
      } catch (error) {
        return { failure: toFailure(error) }
      } finally {
        deadline.clear()
      }
    },
    async close() {
      await Promise.all([transport.close(), agent.destroy()])
    },
  }
}

/**
 * The URL, if its path stays as it is written: `..`, a backslash or a line break in it would ask
 * another part of the API than the one that was meant. @throws AskError `ERR_BAD_URL`
 */
function toPlainUrl(written: string): URL {
  const url = URL.parse(written)
  const [path] = url ? written.slice(url.origin.length).split(/[?#]/, 1) : []
  const isPlain = url && written.startsWith(url.origin) && (path === '' || path === url.pathname)
  if (!isPlain) throw new AskError('ERR_BAD_URL', 'not an address in its usual form')
  return url
}
