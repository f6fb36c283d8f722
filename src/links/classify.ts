import { STATUS_CODES } from 'node:http'
import { identify } from '../identity/identify.ts'
import type { FailureCode, RequestFailure, WebAnswer } from './http/answer.ts'
import { quirkOf } from './quirks.ts'
import type { LinkResult, SkipCode } from './result.ts'

/** The result of one check, before a second one confirms it. */
export type Classification = Omit<LinkResult, 'url' | 'attempts' | 'source'> & {
  /** Whether a retry may have another result. */
  temporary: boolean
}

/** Failures that a retry within the run may overcome. */
const TEMPORARY: ReadonlySet<FailureCode> = new Set([
  'ERR_NAME_SERVER',
  'ERR_CONNECT',
  'ERR_RESET',
  'ERR_TIMEOUT',
  'ERR_HTTP',
  'ERR_TLS',
])

/** Statuses that ask to come back later. */
const RETRY_LATER: ReadonlySet<number> = new Set([408, 421, 425, 429])

/**
 * The result of an answer.
 *
 * @param url as it is in the list, without fragment
 * @param accept statuses that the configuration accepts as success on this host
 */
export function classify(
  url: string,
  answer: WebAnswer,
  accept: readonly number[] = [],
): Classification {
  const last = answer.hops.at(-1)
  if (answer.failure) return ofFailure(url, answer, answer.failure)
  if (!last) return { status: 'unreachable', reason: 'no answer', temporary: true }
  const code = last.status
  if (isGitLabLogIn(url, answer)) {
    const reason = 'private or gone: GitLab shows its log-in page for both'
    return { status: 'blocked', code, reason, temporary: false }
  }
  if (isSuccess(code) || accept.includes(code)) return { ...ofSuccess(url, answer), code }
  const status = quirkOf(url)?.statuses?.[code]
  if (status) return { status, code, reason: statusText(code), temporary: false }
  if (isChallenge(answer)) {
    return ofRefusal(url, answer, `${statusText(code)}: a challenge page for robots`)
  }
  if (code === 404 || code === 410) {
    const after = answer.hops.length > 1 ? ' after a redirect' : ''
    return { status: 'dead', code, reason: `${statusText(code)}${after}`, temporary: false }
  }
  if (RETRY_LATER.has(code)) {
    if (code === 429) return ofRefusal(url, answer, statusText(code), true)
    return { status: 'unreachable', code, reason: statusText(code), temporary: true }
  }
  if (code >= 500 && code < 600) {
    return { status: 'unreachable', code, reason: statusText(code), temporary: true }
  }
  return ofRefusal(url, answer, statusText(code))
}

/** A site that refuses robots; behind a resolver its answer does not matter, in whatever form. */
function ofRefusal(
  url: string,
  { hops }: WebAnswer,
  reason: string,
  temporary = false,
): Classification {
  const code = hops.at(-1)?.status ?? 0
  const resolver = hops.length > 1 ? quirkOf(url)?.resolver : undefined
  return resolver
    ? { status: 'alive', code, reason: resolver, temporary: false }
    : { status: 'blocked', code, reason, temporary }
}

/**
 * Whether GitLab sent us to its log-in page, as it does from what is private and from what does not
 * exist. Its own servers are known by their name or a header.
 */
function isGitLabLogIn(url: string, { hops, headers }: WebAnswer): boolean {
  const end = URL.parse(hops.at(-1)?.url ?? '')
  if (hops.length < 2 || !end?.pathname.endsWith('/users/sign_in')) return false
  const isGitLab = /(?:^|\.)gitlab\./.test(end.hostname) || 'x-gitlab-meta' in headers
  return isGitLab && URL.parse(url)?.pathname !== end.pathname
}

function isSuccess(code: number): boolean {
  return (code >= 200 && code < 300) || code === 304
}

/** Cloudflare marks its challenges; others answer 403 or 503 with a page of scripts. */
function isChallenge({ headers, hops, body }: WebAnswer): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  const code = hops.at(-1)?.status ?? 0
  return (
    (code === 403 || code === 503) &&
    body !== undefined &&
    /captcha|cf-chl|challenge-platform|ddos-guard|just a moment|are you a robot/i.test(body)
  )
}

/** Failures after which a link counts as not checked. */
const SKIPS: Partial<Readonly<Record<FailureCode, SkipCode>>> = {
  ERR_PRIVATE_ADDRESS: 'private',
  ERR_BAD_URL: 'not-web',
  ERR_BAD_PORT: 'bad-port',
}

function ofFailure(
  url: string,
  answer: WebAnswer,
  { code, detail }: RequestFailure,
): Classification {
  const reason = detail
  if (code === 'ERR_NAME') return { status: 'dead', reason, temporary: false }
  const skipped = SKIPS[code]
  if (skipped) return { status: 'skipped', skipped, reason, temporary: false }
  const resolver = quirkOf(url)?.resolver
  if (resolver && answer.hops.length > 0) {
    return { status: 'alive', reason: resolver, temporary: false }
  }
  return { status: 'unreachable', reason, temporary: TEMPORARY.has(code) }
}

function ofSuccess(url: string, answer: WebAnswer): Classification {
  const finalUrl = permanentTarget(answer)
  const code = answer.hops.at(-1)?.status ?? 200
  const alive: Classification = { status: 'alive', reason: statusText(code), temporary: false }
  if (finalUrl === undefined || isSamePage(url, finalUrl)) return alive
  const front = isFrontPage(finalUrl) && !isFrontPage(url)
  return {
    status: 'moved',
    finalUrl,
    reason: front
      ? 'it redirects permanently to the site’s front page, so the linked page may be gone'
      : 'it redirects there permanently',
    temporary: false,
  }
}

/** The end of an answer's leading permanent redirects. */
function permanentTarget({ hops }: WebAnswer): string | undefined {
  let target: string | undefined
  for (const { status, location } of hops) {
    if ((status !== 301 && status !== 308) || location === undefined) break
    target = location
  }
  return target
}

const WALL =
  /(?:^|[/._-])(?:log[-_]?[io]n|sign[-_]?[io]n|anmelden|connexion|sign[-_]?up|servicelogin|register|auth|authenticate|authorize|oauth2?|sso|saml2?|cas|idp|sessions?|consent|cookies?|gdpr|captcha|challenge|accounts?)(?:$|[/._?-])/i

/** A page that says that there is none, though its status is 200. */
const ERROR_PAGE =
  /\/(?:(?:error[-_]?)?404(?:[-_]?(?:page|error|not[-_]?found))?|(?:page[-_]?)?not[-_]?found|errors?(?:[-_]?page)?)(?:\.\w+)?\/?$/i

/** The number of one visitor's session. */
const SESSION =
  /[;?&](?:jsession|phpsess|aspsession|cfsess|session)[-_]?(?:id)?\w*=|[?&](?:s?sid|cfid|cftoken)=|\/\(S\(\w+\)\)/i

/**
 * Whether a list should keep its URL: the redirect leads to another spelling of it (https, a
 * slash, `www.`, an index page), a login, consent or error page, an address with a session, or the page in a language.
 */
function isSamePage(from: string, to: string): boolean {
  if (identify(from) === identify(to)) return true
  if (!URL.canParse(from) || !URL.canParse(to)) return false
  const [before, after] = [new URL(from), new URL(to)]
  const isNew = (pattern: RegExp, part: (url: URL) => string) =>
    pattern.test(part(after)) && !pattern.test(part(before))
  if (isNew(WALL, ({ hostname, pathname }) => hostname + pathname)) return true
  if (isNew(ERROR_PAGE, ({ pathname, hash }) => pathname + hash)) return true
  if (isNew(SESSION, ({ href }) => href)) return true
  if (hostOf(before) !== hostOf(after)) return false
  return withoutLocale(after) === withoutLocale(before)
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

function withoutLocale({ pathname, search }: URL): string {
  const path = pathname
    .replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i, '')
    .replace(/(?<!\/)\/+$/, '')
  return path + search.replace(/[?&](?:hl|lang|locale|language)=[\w-]+/gi, '')
}

function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
}

/** `404 Not Found`. 999 is LinkedIn's. */
function statusText(code: number): string {
  const text = code === 999 ? 'Request Denied' : STATUS_CODES[code]
  return text === undefined ? String(code) : `${code} ${text}`
}
