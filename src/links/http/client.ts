import { createNames, type Resolve } from '../network/dns.ts'
import { createGuard } from '../network/guard.ts'
import { createAddressCheck } from '../network/public-addresses.ts'
import { createSystemNames } from '../network/system-dns.ts'
import type { Ask } from './answer.ts'
import { Connections } from './connections.ts'
import { type ConnectorOptions, createConnector, trusting } from './connector.ts'
import { AskError, toFailure } from './failures.ts'
import { createFetch } from './fetch.ts'
import { createHeaders, type HostHeaders } from './headers.ts'
import { createProxies, type Environment } from './proxies.ts'
import { type Send, send } from './request.ts'

export interface ClientOptions {
  /** Who asks: `awesome-keeper/1.0.0 (+https://…)`. */
  userAgent: string
  /** Milliseconds for one visit, redirects included. Default: 20,000. */
  timeout?: number
  /** Headers for some hosts only. */
  headers?: HostHeaders
  /** CIDR ranges of addresses that may be visited although they are not public. */
  allow?: readonly string[]
  /** Asks for a name. Default: as this machine does. */
  resolve?: Resolve
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are looked for. Default: nowhere. */
  environment?: Environment
  /** How much of a body is read, in bytes. Default: 64 KB, enough to know a challenge page. */
  bodyBytes?: number
  /** Certificates (PEM) of authorities to trust besides the system's. */
  ca?: readonly string[]
}

export interface Client {
  ask: Ask
  /** Ends what is still under way, and closes all connections. */
  close(): Promise<void>
}

/** Of an answer's headers, in bytes: as much as Chromium takes. */
const maximumHeaderSize = 256 * 1024

/** Milliseconds: a list with thousands of hosts is to hold few connections at a time. */
const idleTimeout = 1000

/**
 * The web as links see it: connections guarded and shared, names asked for once.
 *
 * @throws TypeError where `headers` or a proxy cannot be used, Error where `allow`
 *   holds something other than CIDR ranges.
 */
export function createClient(options: ClientOptions): Client {
  const { userAgent, timeout = 20_000, headers = {}, allow = [], environment = {}, ca } = options
  // Less than the visit's time, so that the name server's failure is told as such.
  const nameTimeout = Math.min(8000, timeout * 0.8)
  const system = createSystemNames()
  const { resolve = system.resolve } = options
  const names = createNames({ resolve, timeout: nameTimeout })
  const guard = createGuard(createAddressCheck(allow), names)
  const closing = new AbortController()

  const limits = {
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: maximumHeaderSize,
    keepAliveTimeout: idleTimeout,
    // Whatever longer time the server offers.
    keepAliveMaxTimeout: idleTimeout,
  }
  const connecting: Omit<ConnectorOptions, 'allowH2'> = {
    guard,
    timeout: Math.min(10_000, timeout),
    secureContext: ca && trusting(ca),
  }
  const quickConnector = createConnector({ ...connecting, allowH2: true })
  const quick = new Connections({ ...limits, connect: quickConnector.connect })
  // Some servers offer HTTP/2 and cannot speak it, or send a body after the answer to a
  // HEAD, which the next answer on the connection then seems to begin with: what does not
  // look like HTTP is asked for once more in HTTP/1.1, on a connection of its own.
  const carefulConnector = createConnector({ ...connecting, allowH2: false })
  const careful = new Connections({
    ...limits,
    allowH2: false,
    connect: carefulConnector.connect,
  })
  const { secureContext } = connecting
  const proxies = createProxies(environment, {
    ...limits,
    allowH2: false,
    connectTimeout: connecting.timeout,
    requestTls: { allowH2: false, ...(secureContext && { secureContext }) },
  })
  const lookAt = {
    bytes: options.bodyBytes ?? 64 * 1024,
    milliseconds: Math.min(5000, timeout / 2),
  }

  const sendGuarded: Send = async (request) => {
    const proxy = proxies.for(request.url)
    await guard.check(request.url.hostname, { fresh: request.fresh }).catch((error) => {
      throw proxy ? unjudged(error) : error
    })
    request.signal.throwIfAborted()
    if (proxy) return send(request, { dispatcher: proxy, lookAt, reset: false })
    try {
      return await send(request, { dispatcher: quick, lookAt, reset: false })
    } catch (error) {
      if (toFailure(error).code !== 'ERR_HTTP') throw error
      return await send(request, { dispatcher: careful, lookAt, reset: true })
    }
  }

  return {
    ask: createFetch({
      send: sendGuarded,
      headersFor: createHeaders(userAgent, headers),
      timeout,
      closed: closing.signal,
    }),
    async close() {
      closing.abort()
      names.close()
      system.close()
      quickConnector.close()
      carefulConnector.close()
      await Promise.all([quick.destroy(), careful.destroy(), proxies.close()])
    },
  }
}

/** Behind a proxy this machine may know no names; what cannot be judged is not asked. */
function unjudged(error: unknown): AskError {
  const { code, detail } = toFailure(error)
  if (code === 'ERR_PRIVATE_ADDRESS') return new AskError(code, detail)
  return new AskError('ERR_PRIVATE_ADDRESS', `cannot be judged before the proxy asks: ${detail}`)
}
