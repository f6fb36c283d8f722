import { acceptedEncodings } from './body.ts'

/** Host pattern (`example.com`, `*.example.com`, `example.com:8080`) → header → value. */
export type HostHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The headers that a request to a URL carries, cookies and credentials aside. */
export type HeadersFor = (url: URL, first: URL) => Record<string, string>

/** @throws TypeError where a header's name or value cannot be sent. */
export function createHeaders(userAgent: string, perHost: HostHeaders): HeadersFor {
  const plain = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'en',
    'accept-encoding': acceptedEncodings,
  }
  const custom = Object.entries(perHost).map(
    // `Headers` makes names lower case, and refuses line breaks.
    ([pattern, headers]) => [pattern, Object.fromEntries(new Headers({ ...headers }))] as const,
  )
  return (url, first) => {
    // After a redirect from https to http, a secret would be sent in the clear.
    const exposed = first.protocol === 'https:' && url.protocol !== 'https:'
    const matching = exposed ? [] : custom.filter(([pattern]) => matchesHost(pattern, url))
    return Object.assign({}, plain, ...matching.map(([, headers]) => headers))
  }
}

/** `*.example.com` is any host below `example.com`; a pattern without a port fits any port. */
export function matchesHost(pattern: string, url: URL): boolean {
  const wanted = pattern.toLowerCase()
  const host = /:\d+$/.test(wanted) ? url.host : url.hostname
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted
}

/** An answer's headers, one value a name. Cookies are left out: they are the site's secrets. */
export function flattenHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'set-cookie') continue
    flat[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return flat
}
