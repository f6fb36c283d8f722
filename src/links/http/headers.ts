import { acceptedEncodings } from './body.ts'

/** Host pattern (`example.com`, `*.example.com`, `example.com:8080`) → header → value. */
export type HostHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The headers that a request to a URL carries, cookies and credentials aside. */
export type HeadersFor = (url: URL, first: URL) => Record<string, string>

/**
 * @throws TypeError where a header's name or value cannot be sent.
 */
export function createHeaders(userAgent: string, perHost: HostHeaders): HeadersFor {
  const plain = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'en',
    'accept-encoding': acceptedEncodings,
  }
  const custom = Object.entries(perHost).map(
    // Headers makes names lower case, and refuses line breaks.
    ([pattern, headers]) => [pattern, Object.fromEntries(new Headers({ ...headers }))] as const,
  )
  return (url, first) => {
    // A redirect down to http would send a secret in the clear.
    const exposed = first.protocol === 'https:' && url.protocol !== 'https:'
    const matching = exposed ? [] : custom.filter(([pattern]) => matchesHost(pattern, url))
    return Object.assign({}, plain, ...matching.map(([, headers]) => headers))
  }
}

/** `*.example.com` is any host below `example.com`; without a port, any port is meant. */
export function matchesHost(pattern: string, url: URL): boolean {
  const wanted = pattern.toLowerCase()
  const host = /:\d+$/.test(wanted) ? url.host : url.hostname
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted
}
