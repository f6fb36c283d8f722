import { BADGE_HOSTS } from './badge-hosts.ts'
import { isBadPort } from './http/ports.ts'
import { PatternMatcher } from './patterns.ts'
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
  /** The patterns that were stopped because they took too long, with the number of URLs. */
  stopped: StoppedPattern[]
}

export interface StoppedPattern {
  setting: 'include' | 'exclude'
  pattern: RegExp
  urls: number
}

interface PlannedUrl {
  url: string
  key: string
  scheme: string
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
  const candidates = findCandidates(urls, options.base)
  const { skipOf, stopped } = matchPatterns(candidates, options)
  const plan: LinkPlan = { toCheck: [], skipped: [], stopped }
  for (const [index, { key, scheme }] of candidates.entries()) {
    const skip = skipOf(index) ?? obstacleOf(key, scheme)
    if (skip === undefined) plan.toCheck.push(key)
    else plan.skipped.push(skippedLink(key, ...skip))
  }
  return plan
}

/** The URLs that get a result, each once. */
function findCandidates(urls: Iterable<string>, base: Iterable<string> = []): PlannedUrl[] {
  const seen = new Set(Array.from(base, keyOf))
  const candidates: PlannedUrl[] = []
  for (const url of urls) {
    const key = keyOf(url)
    if (seen.has(key)) continue
    seen.add(key)
    const found = SCHEME.exec(url)
    const scheme = (found?.[1] ?? 'https').toLowerCase()
    if (!found || scheme === 'data' || (isWeb(scheme) && linkKey(url) === undefined)) continue
    candidates.push({ url, key, scheme })
  }
  return candidates
}

/** What the configuration's patterns skip. What they may skip is not requested either. */
function matchPatterns(
  candidates: readonly PlannedUrl[],
  { include = [], exclude = [] }: PlanOptions,
): { skipOf(index: number): Skip | undefined; stopped: StoppedPattern[] } {
  const stopped: StoppedPattern[] = []
  if (include.length + exclude.length === 0) return { skipOf: () => undefined, stopped }
  const texts = candidates.map(({ key, url }) => [key, url])
  const matcher = new PatternMatcher()
  const matchAll = (setting: StoppedPattern['setting'], patterns: readonly RegExp[]) =>
    patterns.map((pattern) => {
      const matches = matcher.match(pattern, texts)
      const { size } = matches.unknown
      if (size > 0) stopped.push({ setting, pattern, urls: size })
      return matches
    })
  const excluding = matchAll('exclude', exclude)
  const including = matchAll('include', include)
  const skipOf = (index: number): Skip | undefined => {
    if (excluding.some(({ found }) => found.has(index))) {
      return ['excluded', 'excluded by the configuration']
    }
    const isIncluded = include.length === 0 || including.some(({ found }) => found.has(index))
    const unclear = isIncluded ? excluding : [...excluding, ...including]
    if (unclear.some(({ unknown }) => unknown.has(index))) {
      return ['excluded', 'not checked: a pattern of the configuration takes too long on it']
    }
    return isIncluded ? undefined : ['excluded', 'not included by the configuration']
  }
  return { skipOf, stopped }
}

function isWeb(scheme: string): boolean {
  return scheme === 'http' || scheme === 'https'
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

/** Why a URL with a scheme is not checked. */
function obstacleOf(key: string, scheme: string): Skip | undefined {
  if (!isWeb(scheme))
    return ['not-web', `${scheme.slice(0, MAX_SCHEME_LENGTH)}: addresses are not checked`]
  const address = new URL(key)
  if (isBadPort(address)) return ['bad-port', `port ${address.port} is not for web pages`]
  if (BADGE_HOSTS.has(groupKey(key))) return ['badge', 'badges are not checked']
  return
}
