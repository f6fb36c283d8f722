import { BADGE_HOSTS } from './badge-hosts.ts'
import { isBadPort } from './http/ports.ts'
import { type LinkResult, linkKey, type SkipCode } from './result.ts'

export interface PlanOptions {
  /** If given and not empty, only URLs that match one of these are checked. */
  include?: readonly RegExp[] | undefined
  /** URLs that match one of these are not checked, even if included. */
  exclude?: readonly RegExp[] | undefined
  /** The URLs of the base, in any spelling: they get no result. */
  base?: ReadonlySet<string> | undefined
}

export interface LinkPlan {
  /** The keys of the URLs to check (`linkKey`), each once, by first appearance. */
  toCheck: string[]
  /** Results of URLs that are not checked, each once. */
  skipped: LinkResult[]
}

/** Why a link is not checked: the code, and words for people. */
type Skip = [code: SkipCode, reason: string]

const SCHEME = /^\s*(?:([a-z][a-z\d+.-]*):|\/\/)/i

/** Schemes are cut to this length in reasons. */
const MAX_SCHEME_LENGTH = 30

/**
 * Decides for each URL once whether it is checked.
 *
 * Spellings with the same `linkKey` share a check: those that differ in their fragment, the case
 * of scheme and host, a default port, `.` and `..` in the path, or unescaped characters.
 *
 * What belongs to this repository or page gets no result at all: `#fragment`, `path/file`, `data:`,
 * and the empty URL; nor does a web address that cannot be requested, which `malformed-link` reports.
 *
 * @param urls as they are in the lists, however often
 */
export function planLinks(urls: Iterable<string>, options: PlanOptions = {}): LinkPlan {
  const { include = [], exclude = [], base = new Set() } = options
  const known = new Set(Array.from(base, keyOf))
  const seen = new Set<string>()
  const plan: LinkPlan = { toCheck: [], skipped: [] }
  for (const url of urls) {
    const key = keyOf(url)
    if (seen.has(key)) continue
    seen.add(key)
    if (known.has(key)) continue
    const found = SCHEME.exec(url)
    const scheme = (found?.[1] ?? 'https').toLowerCase()
    const isWeb = scheme === 'http' || scheme === 'https'
    if (!found || scheme === 'data' || (isWeb && linkKey(url) === undefined)) continue
    const matches = (pattern: RegExp) => isFound(pattern, key) || isFound(pattern, url)
    const skip: Skip | undefined = exclude.some(matches)
      ? ['excluded', 'excluded by the configuration']
      : include.length > 0 && !include.some(matches)
        ? ['excluded', 'not included by the configuration']
        : obstacleOf(key, scheme, isWeb)
    if (skip === undefined) plan.toCheck.push(key)
    else plan.skipped.push(skippedLink(key, ...skip))
  }
  return plan
}

/** The result of a link that is not checked. */
export function skippedLink(url: string, skipped: SkipCode, reason: string): LinkResult {
  return { url, status: 'skipped', skipped, reason, attempts: 0, source: 'plan' }
}

/**
 * The host by which requests to a URL are limited: lower case, with its port unless it is the
 * scheme's default, so http and https share it. Empty for what is not a URL.
 *
 * The full name, not the registrable domain: `a.github.io` and `b.github.io` may be different
 * machines, and four requests to each of ten such hosts do no harm.
 */
export function groupKey(url: string): string {
  if (!URL.canParse(url)) return ''
  // `example.org.` is the same as `example.org`.
  return new URL(url).host.replace(/(?<=[^.])\.(?=:\d+$|$)/, '')
}

/** The key of a link's result, also for URLs that are not on the web. */
function keyOf(url: string): string {
  return linkKey(url) ?? url
}

/** Whether a pattern matches; `search` ignores its `lastIndex`. */
function isFound(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1
}

/** Why a URL with a scheme is not checked. */
function obstacleOf(key: string, scheme: string, isWeb: boolean): Skip | undefined {
  if (!isWeb) return ['not-web', `${scheme.slice(0, MAX_SCHEME_LENGTH)}: addresses are not checked`]
  const address = new URL(key)
  if (isBadPort(address)) return ['bad-port', `port ${address.port} is not for web pages`]
  if (BADGE_HOSTS.has(groupKey(key))) return ['badge', 'badges are not checked']
  return
}
