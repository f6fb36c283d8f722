/** Sites that need special handling, as data: the first entry that matches a URL applies. */

import type { ServiceName } from './providers/services.ts'

export interface Quirk {
  /** The host, or a domain of it. */
  host: string
  /** Only these paths; all, if left out. */
  path?: RegExp
  /** Why no request is made: the site shows robots nothing. The link is `blocked`. */
  blocked?: string
  /** The URL to request instead, such as an API for embedding. */
  requestUrl?: (url: URL) => string | undefined
  /** The service of that API. */
  service?: ServiceName
  /** HTTP statuses that have another result than usual. */
  statuses?: Readonly<Record<number, 'alive' | 'dead' | 'blocked'>>
  headers?: Readonly<Record<string, string>>
  /** The reason why a redirect means `alive`, whatever its target answers. */
  resolver?: string
  source: string
}

export const quirks: readonly Quirk[] = [
  {
    host: 'linkedin.com',
    statuses: { 404: 'blocked', 999: 'blocked' },
    source: 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes#Unofficial_codes',
  },
  {
    host: 'x.com',
    blocked: 'X shows robots the same page for every address',
    source: 'https://docs.x.com/fundamentals/developer-portal',
  },
  {
    host: 'twitter.com',
    blocked: 'X shows robots the same page for every address',
    source: 'https://docs.x.com/fundamentals/developer-portal',
  },
  {
    host: 'facebook.com',
    blocked: 'Facebook shows robots a login for every address',
    source: 'https://www.facebook.com/robots.txt',
  },
  {
    host: 'instagram.com',
    blocked: 'Instagram shows robots a login for every address',
    source: 'https://www.instagram.com/robots.txt',
  },
  {
    // Asked where the API does not answer (`packages.ts`).
    host: 'crates.io',
    path: /^\/crates\//,
    blocked: 'crates.io shows robots the same page for every name',
    source: 'https://github.com/rust-lang/crates.io/issues/788',
  },
  {
    host: 'crates.io',
    headers: { accept: 'text/html' },
    source: 'https://github.com/rust-lang/crates.io/issues/788',
  },
  {
    // A removed video's page answers 200; the API for embedding answers 400 or 404.
    host: 'youtube.com',
    path: /^\/(?:watch|shorts\/|live\/|embed\/)/,
    ...{ service: 'youtube', requestUrl: embeddedVideo },
    statuses: { 400: 'dead', 401: 'blocked', 403: 'blocked', 404: 'dead' },
    source: 'https://oembed.com/#section7',
  },
  {
    host: 'youtu.be',
    path: /^\/[\w-]{6,}$/,
    ...{ service: 'youtube', requestUrl: embeddedVideo },
    statuses: { 400: 'dead', 401: 'blocked', 403: 'blocked', 404: 'dead' },
    source: 'https://oembed.com/#section7',
  },
  {
    host: 'doi.org',
    resolver: 'the DOI exists; its publisher refuses robots',
    source: 'https://www.doi.org/the-identifier/resources/handbook',
  },
]

function embeddedVideo(url: URL): string | undefined {
  return `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url.href)}`
}

export function quirkOf(address: string): Quirk | undefined {
  if (!URL.canParse(address)) return
  const { hostname, pathname } = new URL(address)
  return quirks.find(
    ({ host, path }) =>
      (hostname === host || hostname.endsWith(`.${host}`)) && (!path || path.test(pathname)),
  )
}

/** The headers without which some sites do not answer, by host. */
export function quirkHeaders(): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(
    quirks.flatMap(({ host, headers }) =>
      headers
        ? [
            [host, headers],
            [`*.${host}`, headers],
          ]
        : [],
    ),
  )
}
