import { acceptedEncodings } from './body.ts'

/** Host pattern (`example.com`, `*.example.com`, `example.com:8080`) → header → value. */
export type HostHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The headers of a request, cookies and credentials aside. */
export type HeadersFor = (
  url: URL,
  /** The URLs that redirected to it, the first one first. */
  earlier: readonly URL[],
) => Promise<Record<string, string>>

export interface HeaderOptions {
  userAgent: string
  /** Without which some sites do not answer. They are public, and sent however a URL was reached. */
  siteHeaders: HostHeaders
  /** Of the user, perhaps secret. */
  headers: HostHeaders
  /** Whether a host is in a private network whose addresses the user allowed. */
  isPrivate: (hostname: string) => Promise<boolean>
}

/**
 * A user's headers go only over https or within a private network, and not where another site
 * redirects to their host: it could choose what is requested in the user's name.
 * @throws TypeError where a header's name or value cannot be sent
 */
export function createHeaders(options: HeaderOptions): HeadersFor {
  const plain = {
    'user-agent': options.userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'en',
    'accept-encoding': acceptedEncodings,
  }
  const [site, own] = [normalize(options.siteHeaders), normalize(options.headers)]
  const isSafe = async (url: URL, earlier: readonly URL[]) =>
    url.protocol === 'https:' ||
    (earlier.every(({ protocol }) => protocol === 'http:') &&
      (await options.isPrivate(url.hostname)))
  return async (url, earlier) => {
    const sites = site.filter(([pattern]) => matchesHost(pattern, url))
    const owned = own.filter(([pattern]) =>
      [url, ...earlier].every((each) => matchesHost(pattern, each)),
    )
    const sent = owned.length > 0 && (await isSafe(url, earlier)) ? owned : []
    return Object.assign({}, plain, ...[...sites, ...sent].map(([, headers]) => headers))
  }
}

/** Names in lower case. The messages of `Headers` would show values, which may be secret. */
function normalize(perHost: HostHeaders): [pattern: string, headers: Record<string, string>][] {
  return Object.entries(perHost).map(([pattern, headers]) => {
    const checked = new Headers()
    for (const [name, value] of Object.entries(headers)) {
      try {
        checked.set(name, value)
      } catch {
        throw new TypeError(`the header ${name} for ${pattern} has a value that cannot be sent`)
      }
    }
    return [pattern, Object.fromEntries(checked)]
  })
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
    flat[name] = typeof value === 'string' ? value : joinValues(name, value)
  }
  return flat
}

/** Repeated addresses of a redirect count once; no address contains the line break between others. */
function joinValues(name: string, values: readonly string[]): string {
  return name === 'location' ? [...new Set(values)].join('\n') : values.join(', ')
}
