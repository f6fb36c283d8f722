import type { LinkResult } from './http/answer.ts'
import { isBadPort } from './http/ports.ts'
import { linkKey } from './result.ts'
import { BADGE_HOSTS } from './skipped-hosts.ts'

export interface PlanOptions {
  /** Only URLs that match one of these are visited; all, if left out or empty. */
  include?: readonly RegExp[] | undefined
  /** URLs that match one of these are not visited, included or not. */
  exclude?: readonly RegExp[] | undefined
  /** What the base has, in any spelling: left out without a word. */
  base?: ReadonlySet<string> | undefined
}

export interface LinkPlan {
  /** The keys of what is to be visited (`visitKey`), each once, by first appearance. */
  toCheck: string[]
  /** Why others are not, each once. */
  skipped: LinkResult[]
}

/** Why badges are not visited. */
export const BADGE = 'badge, not visited'

const SCHEME = /^\s*([a-z][a-z\d+.-]*):/i

/** The longest scheme that a reason repeats, in characters. */
const LONGEST_SCHEME = 30

/**
 * Says of each URL once whether it is to be visited.
 *
 * Spellings that `visitKey` makes equal share a visit: those that differ in
 * their fragment, the case of scheme and host, a port that goes without saying,
 * `.` and `..` in the path, or characters that must be escaped and are not. All
 * else is kept as written: the case and escapes of the path, a slash at its
 * end, the query and its order.
 *
 * What is not the web's, but this repository's or this page's, gets no verdict
 * at all: `#fragment`, `path/file`, `//host` (for which there is no scheme to
 * ask by), `data:`, which is its own content, and nothing at all.
 *
 * @param urls as they stand in the lists, however often
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
    const [, scheme] = SCHEME.exec(url) ?? []
    if (scheme === undefined || /^data$/i.test(scheme)) continue
    const matches = (pattern: RegExp) => isFound(pattern, key) || isFound(pattern, url)
    const reason = exclude.some(matches)
      ? 'excluded by the configuration'
      : include.length > 0 && !include.some(matches)
        ? 'not included by the configuration'
        : obstacle(url, scheme.toLowerCase())
    if (reason === undefined) plan.toCheck.push(key)
    else plan.skipped.push({ url: key, status: 'skipped', reason, attempts: 0, source: 'plan' })
  }
  return plan
}

/**
 * The host that a URL's visits are paced by: lower case, with its port unless
 * it is the scheme's own. http and https share it, since one server nearly
 * always answers for both. Nothing (`''`) for what is no URL.
 *
 * The name as it is, not the registrable domain: `a.github.io` and
 * `b.github.io` may be one machine's or not, and asking ten of them four links
 * each is no rudeness.
 */
export function groupKey(url: string): string {
  if (!URL.canParse(url)) return ''
  // `example.org.` is `example.org`, written out in full.
  return new URL(url).host.replace(/(?<=[^.])\.(?=:\d+$|$)/, '')
}

/** What verdicts are kept by, for addresses that are not on the web as well. */
function keyOf(url: string): string {
  return linkKey(url) ?? url
}

/** Whether a pattern is found, whatever its flags and wherever it left off. */
function isFound(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1
}

/** Why an address with a scheme cannot or should not be visited. */
function obstacle(url: string, scheme: string): string | undefined {
  if (scheme !== 'http' && scheme !== 'https') {
    return `${scheme.slice(0, LONGEST_SCHEME)}: addresses are not visited`
  }
  const key = linkKey(url)
  if (key === undefined) return 'not a valid URL'
  const address = new URL(key)
  if (isBadPort(address)) return `port ${address.port} is not one of the web`
  if (BADGE_HOSTS.has(groupKey(key))) return BADGE
  return
}
