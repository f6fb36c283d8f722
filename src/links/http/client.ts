import { Connections } from './connections.ts'
import { AskError, toFailure } from './failures.ts'
import { createFetch } from './fetch.ts'
import { createHeaders, type HostHeaders } from './headers.ts'
import { type Send, send } from './request.ts'
import { createTransport, type TransportOptions } from './transport.ts'

export interface ClientOptions extends TransportOptions {
  /** `awesome-keeper/1.0.0 (+https://…)`. */
  userAgent: string
  /** By host; only over https or within a private network, and not after another site's redirect. */
  headers?: HostHeaders
  /** Headers without which some sites do not answer, by host. */
  siteHeaders?: HostHeaders
  /** How much of a body is read, in bytes. Default: 64 KB, enough to recognize a challenge page. */
  bodyBytes?: number
}

export type Client = ReturnType<typeof createClient>

/** Of an answer's headers, in bytes: the limit of Chromium. */
const MAX_HEADER_SIZE = 256 * 1024

/** Milliseconds: a list with thousands of hosts should keep few connections open. */
const IDLE_TIMEOUT = 1000

/**
 * The client for web pages: connections guarded and reused, each name resolved once.
 * @throws as `createTransport`, and TypeError where `headers` cannot be used
 */
export function createClient(options: ClientOptions) {
  const { userAgent, timeout = 20_000, headers = {}, siteHeaders = {} } = options
  const idle = {
    maxHeaderSize: MAX_HEADER_SIZE,
    // The second: whatever longer time the server offers.
    ...{ keepAliveTimeout: IDLE_TIMEOUT, keepAliveMaxTimeout: IDLE_TIMEOUT },
  }
  const transport = createTransport(options, idle)
  const { guard, proxies } = transport
  const connections = (allowH2: boolean) =>
    new Connections({
      ...{ ...transport.limits, ...idle },
      ...{ allowH2, connect: transport.connector(allowH2) },
    })
  const quick = connections(true)
  // Some servers offer HTTP/2 and cannot speak it, or send a body after the answer to a HEAD,
  // with which the next answer on the connection then seems to begin. What does not look like
  // HTTP is requested once more in HTTP/1.1, on a connection of its own.
  const careful = connections(false)
  const { bodyBytes: bytes = 64 * 1024 } = options
  const bodyLimits = { bytes, milliseconds: Math.min(5000, timeout / 2) }

  const sendGuarded: Send = async (request) => {
    const proxy = proxies.for(request.url)
    const { url, fresh } = request
    await guard.check(url.hostname, fresh, proxy !== undefined).catch((error) => {
      throw proxy ? uncheckedError(error) : error
    })
    request.signal.throwIfAborted()
    if (proxy) return send(request, { dispatcher: proxy, bodyLimits, reset: false })
    try {
      return await send(request, { dispatcher: quick, bodyLimits, reset: false })
    } catch (error) {
      if (toFailure(error).code !== 'ERR_HTTP') throw error
      // A server of HTTP/2 only that refuses HEAD may answer a GET, which follows this failure.
      return await send(request, { dispatcher: careful, bodyLimits, reset: true }).catch(
        (second) => {
          throw request.method === 'HEAD' && !request.signal.aborted ? error : second
        },
      )
    }
  }

  const headersFor = createHeaders({ userAgent, siteHeaders, headers, isPrivate: guard.isPrivate })
  return {
    ask: createFetch({ send: sendGuarded, headersFor, timeout, closed: transport.closed }),
    async close() {
      await Promise.all([transport.close(), quick.destroy(), careful.destroy()])
    },
  }
}

/** Behind a proxy this machine may know no names; an address that cannot be checked is not requested. */
function uncheckedError(error: unknown): AskError {
  const { code, detail } = toFailure(error)
  if (code === 'ERR_PRIVATE_ADDRESS') return new AskError(code, detail)
  return new AskError('ERR_PRIVATE_ADDRESS', `cannot be checked before the proxy asks: ${detail}`)
}
