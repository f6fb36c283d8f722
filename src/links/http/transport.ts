import { createNames, type Resolve } from '../network/dns.ts'
import { createGuard } from '../network/guard.ts'
import { createAddressCheck } from '../network/public-addresses.ts'
import { createSystemNames } from '../network/system-dns.ts'
import { createConnector, trusting } from './connector.ts'
import { createProxies, type Environment } from './proxies.ts'

export interface TransportOptions {
  /** Milliseconds for one request, redirects included. Default: 20,000. */
  timeout?: number
  /** CIDR ranges of addresses that may be requested although they are not public. */
  allow?: readonly string[]
  /** Resolves a name. Default: as this machine does. */
  resolve?: Resolve
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are read from. Default: nowhere. */
  environment?: Environment
  /** Certificates (PEM) of authorities to trust besides the system's. */
  ca?: readonly string[]
}

/**
 * What clients of the web and of APIs share: names, the guard, proxies, certificates.
 * @param proxyLimits for connections to proxies
 * @throws TypeError where a proxy cannot be used, Error where `allow` has no CIDR ranges
 */
export function createTransport(
  { timeout = 20_000, allow = [], environment = {}, resolve, ca }: TransportOptions,
  proxyLimits: object = {},
) {
  const system = createSystemNames()
  // Shorter than the request's time, so that a name server's failure is reported as such.
  const names = createNames(resolve ?? system.resolve, Math.min(8000, timeout * 0.8))
  const guard = createGuard(createAddressCheck(allow), names)
  const connectTimeout = Math.min(10_000, timeout)
  const secureContext = ca && trusting(ca)
  /** Milliseconds; for undici's dispatchers. */
  const limits = { headersTimeout: timeout, bodyTimeout: timeout }
  const proxies = createProxies(environment, {
    ...{ ...limits, ...proxyLimits, allowH2: false, connectTimeout },
    requestTls: { allowH2: false, ...(secureContext && { secureContext }) },
  })
  const closing = new AbortController()
  const closers: (() => void)[] = []
  return {
    ...{ guard, proxies, limits, closed: closing.signal },
    connector(allowH2: boolean) {
      const made = createConnector({ guard, timeout: connectTimeout, allowH2, secureContext })
      closers.push(made.close)
      return made.connect
    },
    async close() {
      closing.abort()
      names.close()
      system.close()
      for (const close of closers) close()
      await proxies.close()
    },
  }
}
