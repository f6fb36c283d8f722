/**
 * The cookies of one visit. A jar starts empty and is dropped with the visit, so
 * what it holds is only what the sites on the way have just said: nothing of the
 * user's can leak by it, and the list of public suffixes is not needed.
 */
export interface CookieJar {
  /** The `cookie` header for a request; empty where there is none to send. */
  headerFor(url: URL): string
  /** Takes the `set-cookie` headers of an answer. */
  store(url: URL, headers: readonly string[]): void
}

interface Cookie {
  name: string
  value: string
  domain: string
  /** Sent to `domain` alone, not to hosts below it. */
  hostOnly: boolean
  path: string
  secure: boolean
}

/** What a jar holds at most: cookies, and characters of each. Browsers' own limits. */
const maximumCookies = 50
const maximumLength = 4096

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>()
  return {
    headerFor(url) {
      return Array.from(cookies.values())
        .filter((cookie) => belongs(cookie, url))
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => (name ? `${name}=${value}` : value))
        .join('; ')
    },
    store(url, headers) {
      for (const header of headers) {
        const read = readCookie(header, url)
        if (!read) continue
        const { cookie, expired } = read
        const key = `${cookie.domain} ${cookie.path} ${cookie.name}`
        if (expired) cookies.delete(key)
        else if (cookies.has(key) || cookies.size < maximumCookies) cookies.set(key, cookie)
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

/** RFC 6265, section 5.2; `undefined` where the site may not set it. */
function readCookie(header: string, url: URL): { cookie: Cookie; expired: boolean } | undefined {
  // No control character may get from an answer into a request.
  if (header.length > maximumLength || /[\0-\x08\x0a-\x1f\x7f]/.test(header)) return undefined
  const [pair = '', ...rest] = header.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(equals, 0)).trim()
  const value = pair.slice(equals + 1).trim()
  if (!name && !value) return undefined

  const attributes = new Map(
    rest.map((part) => {
      const at = part.indexOf('=')
      const key = at < 0 ? part : part.slice(0, at)
      return [key.trim().toLowerCase(), at < 0 ? '' : part.slice(at + 1).trim()] as const
    }),
  )
  const asked = attributes.get('domain')?.replace(/^\./, '').toLowerCase() ?? ''
  // A single label is a whole country's or a local network's.
  const shared = asked.includes('.') && asked !== url.hostname
  if (asked && asked !== url.hostname && !(shared && isWithin(url.hostname, asked)))
    return undefined
  // `Domain=127.0.0.1` names that host; addresses have no hosts below them.
  const isAddress = /^[\d.]+$|^\[/.test(url.hostname)
  if (isAddress && shared) return undefined
  const secure = attributes.has('secure')
  if (secure && url.protocol !== 'https:') return undefined

  const path = attributes.get('path')
  const cookie: Cookie = {
    name,
    value,
    domain: asked || url.hostname,
    hostOnly: asked === '' || isAddress,
    path: path?.startsWith('/') ? path : url.pathname.replace(/\/[^/]*$/, '') || '/',
    secure,
  }
  return { cookie, expired: isExpired(attributes) }
}

function isExpired(attributes: ReadonlyMap<string, string>): boolean {
  const age = attributes.get('max-age')
  if (age && /^-?\d+$/.test(age)) return Number(age) <= 0
  const expires = Date.parse(attributes.get('expires') ?? '')
  return expires <= Date.now()
}
