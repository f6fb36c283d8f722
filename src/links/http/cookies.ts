import { parseCookie } from 'undici'

export type CookieJar = ReturnType<typeof createCookieJar>

interface Cookie {
  name: string
  value: string
  domain: string
  /** Sent to `domain` alone, not to hosts below it. */
  hostOnly: boolean
  path: string
  secure: boolean
}

/** The limits of browsers: cookies, and characters of each. */
const MAX_COOKIES = 50
const MAX_LENGTH = 4096

/**
 * The cookies of one request and its redirects. A jar starts empty, so nothing of the user's can
 * leak through it, and the list of public suffixes is not needed.
 */
export function createCookieJar() {
  const cookies = new Map<string, Cookie>()
  return {
    /** The `cookie` header for a request; empty if there is none to send. */
    headerFor(url: URL): string {
      return Array.from(cookies.values())
        .filter((cookie) => belongs(cookie, url))
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => (name ? `${name}=${value}` : value))
        .join('; ')
    },
    /** Takes the `set-cookie` headers of an answer. */
    store(url: URL, headers: readonly string[]): void {
      for (const header of headers) {
        const read = readCookie(header, url)
        if (!read) continue
        const { cookie, expired } = read
        const key = `${cookie.domain} ${cookie.path} ${cookie.name}`
        if (expired) cookies.delete(key)
        else if (cookies.has(key) || cookies.size < MAX_COOKIES) cookies.set(key, cookie)
      }
    },
  }
}

function belongs({ domain, hostOnly, path, secure }: Cookie, url: URL): boolean {
  if (secure && url.protocol !== 'https:') return false
  if (hostOnly ? url.hostname !== domain : !isWithin(url.hostname, domain)) return false
  const { pathname } = url
  if (!pathname.startsWith(path)) return false
  return pathname.length === path.length || path.endsWith('/') || pathname[path.length] === '/'
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`)
}

/** What a `set-cookie` header sets; `undefined` where the site may not set it. */
function readCookie(header: string, url: URL): { cookie: Cookie; expired: boolean } | undefined {
  const parsed = header.length > MAX_LENGTH ? null : parseCookie(header)
  if (!parsed || (parsed.name === '' && parsed.value === '')) return
  const { name, value, domain = '', path, secure = false } = parsed
  const isOwn = domain === '' || domain === url.hostname
  // A single label is a whole country's or a local network's.
  if (!isOwn && !(domain.includes('.') && isWithin(url.hostname, domain))) return
  // `Domain=127.0.0.1` names that host; addresses have no hosts below them.
  const isAddress = /^[\d.]+$|^\[/.test(url.hostname)
  if (isAddress && !isOwn) return
  if (secure && url.protocol !== 'https:') return
  const cookie: Cookie = {
    ...{ name, value, secure, domain: domain || url.hostname },
    hostOnly: domain === '' || isAddress,
    path: path ?? (url.pathname.replace(/\/[^/]*$/, '') || '/'),
  }
  const { maxAge, expires = Number.POSITIVE_INFINITY } = parsed
  return { cookie, expired: maxAge === undefined ? Number(expires) <= Date.now() : maxAge <= 0 }
}
