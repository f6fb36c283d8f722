import { identify } from '../identity/identify.ts'
import type { Answer, FailureCode, LinkResult, RequestFailure } from './http/answer.ts'
import { quirkOf } from './quirks.ts'

/** A verdict before anyone has looked twice. */
export type Classification = Omit<LinkResult, 'url' | 'attempts' | 'source'> & {
  /** Whether asking again may end otherwise. */
  temporary: boolean
}

/** Failures that asking again within the run may mend. */
const TEMPORARY: ReadonlySet<FailureCode> = new Set([
  'ERR_NAME_SERVER',
  'ERR_CONNECT',
  'ERR_RESET',
  'ERR_TIMEOUT',
  'ERR_HTTP',
  'ERR_TLS',
])

/** Statuses that mean "later", not "no". */
const LATER: ReadonlySet<number> = new Set([408, 421, 425, 429])

/**
 * What an answer means.
 *
 * @param url the address as it stands in the list, fragment left out
 * @param accept statuses that configuration takes for success on this host
 */
export function classify(
  url: string,
  answer: Answer,
  accept: readonly number[] = [],
): Classification {
  const last = answer.hops.at(-1)
  if (answer.failure) return ofFailure(url, answer, answer.failure)
  if (!last) return { status: 'unreachable', reason: 'no answer', temporary: true }
  const code = last.status
  if (isSuccess(code) || accept.includes(code)) return { ...ofSuccess(url, answer), code }
  const quirk = quirkOf(url)
  const meaning = quirk?.statuses?.[code]
  if (meaning) return { status: meaning, code, reason: statusText(code), temporary: false }
  if (isChallenge(answer)) {
    return {
      status: 'blocked',
      code,
      reason: `${statusText(code)}: a challenge to robots`,
      temporary: false,
    }
  }
  if (code === 404 || code === 410) {
    const after = answer.hops.length > 1 ? ' after a redirect' : ''
    return { status: 'dead', code, reason: `${statusText(code)}${after}`, temporary: false }
  }
  if (LATER.has(code)) {
    const result = code === 429 ? 'blocked' : 'unreachable'
    return { status: result, code, reason: statusText(code), temporary: true }
  }
  if (code >= 500 && code < 600) {
    return { status: 'unreachable', code, reason: statusText(code), temporary: true }
  }
  if (quirk?.resolver && answer.hops.length > 1) {
    return { status: 'alive', code, reason: quirk.resolver, temporary: false }
  }
  return { status: 'blocked', code, reason: statusText(code), temporary: false }
}

function isSuccess(code: number): boolean {
  return (code >= 200 && code < 300) || code === 304
}

/** Cloudflare names its challenges; others answer 403 or 503 with a page of scripts. */
function isChallenge({ headers, hops, body }: Answer): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  const code = hops.at(-1)?.status ?? 0
  return (
    (code === 403 || code === 503) &&
    body !== undefined &&
    /captcha|cf-chl|challenge-platform|ddos-guard|just a moment|are you a robot/i.test(body)
  )
}

function ofFailure(url: string, answer: Answer, { code, detail }: RequestFailure): Classification {
  const reason = detail
  switch (code) {
    case 'ERR_NAME':
      return { status: 'dead', reason, temporary: false }
    case 'ERR_PRIVATE_ADDRESS':
    case 'ERR_BAD_URL':
      return { status: 'skipped', reason, temporary: false }
    default: {
      const resolver = quirkOf(url)?.resolver
      if (resolver && answer.hops.length > 0)
        return { status: 'alive', reason: resolver, temporary: false }
      return { status: 'unreachable', reason, temporary: TEMPORARY.has(code) }
    }
  }
}

function ofSuccess(url: string, answer: Answer): Classification {
  const finalUrl = permanentTarget(answer)
  const code = answer.hops.at(-1)?.status ?? 200
  const alive: Classification = { status: 'alive', reason: statusText(code), temporary: false }
  if (finalUrl === undefined || isMere(url, finalUrl)) return alive
  const front = isFrontPage(finalUrl) && !isFrontPage(url)
  return {
    status: 'moved',
    finalUrl,
    reason: front
      ? 'it redirects to the site’s front page for good, so what was linked may be gone'
      : 'it redirects there for good',
    temporary: false,
  }
}

/** The end of the permanent redirects that an answer begins with. */
function permanentTarget({ hops }: Answer): string | undefined {
  let target: string | undefined
  for (const { status, location } of hops) {
    if ((status !== 301 && status !== 308) || location === undefined) break
    target = location
  }
  return target
}

const WALL =
  /(?:^|[/._-])(?:log-?in|sign-?in|sign-?up|signup|register|auth|oauth2?|sso|consent|cookies?|gdpr|captcha|challenge|account)(?:$|[/._?-])/i

/**
 * Whether a redirect changes nothing that a list should: the same thing under
 * another spelling (https, a slash, `www.`, an index page), a wall in front of
 * it, or the same page in a language.
 */
function isMere(from: string, to: string): boolean {
  if (identify(from) === identify(to)) return true
  if (!URL.canParse(from) || !URL.canParse(to)) return false
  const [before, after] = [new URL(from), new URL(to)]
  if (WALL.test(after.hostname + after.pathname) && !WALL.test(before.hostname + before.pathname)) {
    return true
  }
  if (hostOf(before) !== hostOf(after)) return false
  return withoutLocale(after) === withoutLocale(before)
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

function withoutLocale({ pathname, search }: URL): string {
  const path = pathname.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, '').replace(/\/+$/, '')
  return path + search.replace(/[?&](?:hl|lang|locale|language)=[\w-]+/gi, '')
}

function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
}

/** A status with its words (RFC 9110), for those that lists meet. */
const STATUS_DESCRIPTIONS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  410: 'Gone',
  418: 'I’m a teapot',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  999: 'Request Denied',
}

function statusText(code: number): string {
  const words = STATUS_DESCRIPTIONS[code]
  return words === undefined ? String(code) : `${code} ${words}`
}
