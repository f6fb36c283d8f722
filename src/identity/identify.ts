/**
 * What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
 * and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
 *
 * An identity is for comparing, never for requesting: it leaves out the scheme,
 * `www.`, versions and formats. To support another site, add it to `sites.ts`.
 *
 * Its kinds are `arxiv:1706.03762` (and `arxiv:hep-th/9901001`), `doi:10.1145/3523061` (in lower
 * case), `openreview:hw1kGPcSZ5`, `acl:N19-1423`, `proceedings:pmlr/v139/radford21a` (a publisher's or
 * index's own number), `github:owner/name` (in lower case) and `github:owner/name/blob/main/Path` (as
 * written), `youtube:dQw4w9WgXcQ`, and `url:host/path?query`, normalized.
 */

import { identifyByDoi } from './doi.ts'
import { type ParsedAddress, parseAddress } from './normalize.ts'
import { type SiteRule, sites, wrappers } from './sites.ts'

const paperKinds = /^(?:arxiv|doi|openreview|acl|proceedings):/

/** DOIs of books (an ISBN and nothing more), data and software. */
const notPapers = [
  /^doi:10\.\d+\/978[\d-]{9,13}[\dx]$/,
  /^doi:10\.5281\/zenodo\./,
  /^doi:10\.57967\/hf\//,
]

/** Whether an identity names one paper: not a repository, video, book or page. */
export function isPaper(identity: string): boolean {
  return paperKinds.test(identity) && !notPapers.some((pattern) => pattern.test(identity))
}

/** In UTF-16 code units. A longer URL is not matched against patterns, which takes time. */
const MAX_LENGTH = 2000
/** Wrappers may contain wrappers. */
const MAX_UNWRAPS = 3

/** The reader and the rules ask about the same URLs: the answers for the last ones are kept. */
const known = new Map<string, string | undefined>()
const MAX_KNOWN = 20_000

/** What `url` names; `undefined` where it is no absolute http(s) URL. Takes about 1 µs. */
export function identify(url: string): string | undefined {
  if (url.length > MAX_LENGTH) return identifyThrough(url, MAX_UNWRAPS)
  const before = known.get(url)
  if (before !== undefined || known.has(url)) return before
  const identity = identifyThrough(url, MAX_UNWRAPS)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(url, identity)
  return identity
}

function identifyThrough(url: string, unwraps: number): string | undefined {
  const address = parseAddress(url)
  if (!address) return undefined
  const { host, path, query, fragment } = address
  const plainIdentity = `url:${host}${path}${query && `?${query}`}${fragment}`
  if (plainIdentity.length > MAX_LENGTH) return plainIdentity
  return (
    identifyWrapped(address, unwraps) ??
    identifyBySite(address) ??
    identifyByDoi(address) ??
    plainIdentity
  )
}

const wrapperHosts: ReadonlySet<string> = new Set(wrappers.map(({ host }) => host))

/** The identity of what a wrapper leads to; `undefined` if it is not a wrapper, or has no target. */
function identifyWrapped(address: ParsedAddress, unwraps: number): string | undefined {
  if (unwraps === 0 || !wrapperHosts.has(address.host)) return undefined
  for (const { host, path, parameter } of wrappers) {
    if (host !== address.host || path !== address.path) continue
    const target = new URLSearchParams(address.query).get(parameter)
    const identity = target ? identifyThrough(target, unwraps - 1) : undefined
    if (identity) return identity
  }
  return undefined
}

const sitesByHost = new Map<string, SiteRule[]>()
for (const site of sites) {
  for (const host of site.hosts) sitesByHost.set(host, [...(sitesByHost.get(host) ?? []), site])
}

function identifyBySite(address: ParsedAddress): string | undefined {
  const { host } = address
  const identity = identifyAmong(sitesByHost.get(host), address)
  if (identity) return identity
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = identifyAmong(sitesByHost.get(`*${host.slice(dot)}`), address)
    if (parent) return parent
  }
  return undefined
}

function identifyAmong(
  rules: readonly SiteRule[] | undefined,
  address: ParsedAddress,
): string | undefined {
  for (const { path, query, identity } of rules ?? []) {
    const inPath = path.exec(address.path)
    const inQuery = inPath && query ? query.exec(address.query) : undefined
    if (!inPath || inQuery === null) continue
    const found = identity(...inPath.slice(1), ...(inQuery?.slice(1) ?? []))
    if (found) return found
  }
  return undefined
}
