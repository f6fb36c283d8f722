/** The status of a link, why it was skipped, and what is known of its target: all that rules and reports need. */

export const LINK_STATUSES = [
  'alive',
  'moved',
  'dead',
  'blocked',
  'unreachable',
  'skipped',
] as const
export type LinkStatus = (typeof LINK_STATUSES)[number]

export const SKIP_CODES = [
  'excluded',
  'not-web',
  'bad-port',
  'private',
  'badge',
  'deadline',
  'limit',
  'offline',
  'network-down',
  'stopped',
  'service-off',
] as const
export type SkipCode = (typeof SKIP_CODES)[number]

export interface LinkResult {
  /** As it stands in the list, fragment left out. */
  url: string
  status: LinkStatus
  /** Why it was not checked; set exactly where the status is `skipped`. */
  skipped?: SkipCode
  code?: number
  /** Why, in plain words for a maintainer: "404 Not Found", "certificate expired on 2024-03-01". */
  reason: string
  /** Where a moved link leads: the end of its leading permanent redirects. */
  finalUrl?: string
  archiveUrl?: string
  attempts: number
  /** Who gave the answer: `web`, `cache`, … */
  source: string
  /** Fragments that lists link and the page does not have, where pages were checked for them. */
  missingFragments?: readonly string[]
  /** What the one who answered knows about the target. */
  metadata?: LinkMetadata
  /** Consecutive failed runs and the first of them (an ISO date), if the cache knows any. */
  failing?: { runs: number; since: string }
  /** What its page shows, where it was read. */
  page?: PageSeen
  /** Set if it was only asked for its present name: it is no link that the run checks. */
  isCompanion?: true
}

export const SIGN_TOPICS = ['sale', 'gambling', 'missing', 'owner'] as const

/** A sign in a page that it is not what was listed. */
export interface PageSign {
  /** The domain is parked or for sale; the page offers gambling; it is missing behind a 200; it is another owner’s. */
  topic: (typeof SIGN_TOPICS)[number]
  /** In plain words, after “it”: "its text offers a domain for sale". */
  reason: string
  /** Enough without a second one. */
  isCertain?: boolean
}

/** The reason of a sign that needs the entry to confirm it. */
export const FRONT_PAGE = 'it redirects to the front page of its site'

/** The reason of a sign that only confirms another. */
export const SAME_AS_RANDOM = 'its site answers a random address in the same way'

/** What is kept of a page that was read: some 100 bytes, and the signs. */
export interface PageSeen {
  /** The beginning of its title. */
  title: string
  /** The beginning of its first heading. */
  heading?: string
  /** How it names its site. */
  site?: string
  /** Two or three lower case letters. */
  language?: string
  /** Where it was read, without `www.`. */
  host: string
  signs: readonly PageSign[]
  /** Set if its registrable domain is another than listed. */
  isElsewhere?: boolean
  /** Of a page elsewhere: the first of its words, to compare them with the entry’s. */
  words?: string
  /**
   * Set if it is elsewhere on two days, or title, site and language all differ from when it was first
   * read and it seems to be for sale or to offer gambling.
   */
  isOther?: boolean
  /** Of a page that has signs: what it was called before it had any. */
  before?: Pick<PageSeen, 'title' | 'heading' | 'site' | 'language'>
  /**
   * What is known of a random address beside it: asked in this run, which looked the same or not, or
   * was not answered; or asked earlier.
   */
  probe?: 'same' | 'other' | 'unanswered' | 'earlier'
  /** The ISO date since which it has signs. */
  since?: string
}

export type LinkMetadata = RepositoryMetadata | PaperMetadata | BadgeMetadata

/** A repository on GitHub, as its GraphQL API describes it. Dates are ISO 8601 (`2026-01-31`). */
export interface RepositoryMetadata {
  kind: 'repository'
  /** The present `owner/name`. */
  name: string
  isArchived: boolean
  archived?: string
  isDisabled?: boolean
  created?: string
  pushed?: string
  stars?: number
  /** An SPDX id; `NOASSERTION` where GitHub sees a license that it does not recognize. */
  license?: string
  isFork?: boolean
  topics?: readonly string[]
  /** As its owner wrote it. */
  homepage?: string
}

/** A paper, as its archive describes it. Dates are ISO 8601. */
export interface PaperMetadata {
  kind: 'paper'
  /** `arXiv:2301.00001`, without a version; `doi:10.…`, `ACL:…`, `OpenReview:…`. */
  id: string
  title: string
  /** Other titles of the same paper: without its subtitle, in another language. */
  otherTitles?: readonly string[]
  /** The day, or the month or year where no more is known. */
  published?: string
  isWithdrawn?: boolean
  /** What its authors wrote about it: pages, venue, code. */
  comment?: string
  /** Where it was published, as its authors cite it. */
  journalRef?: string
  /** Of the published version, as its authors gave it. */
  doi?: string
  /** The journal or the proceedings in which it was published, as its publisher calls them. */
  container?: string
  /** Titles that it had in earlier runs, the latest last. */
  formerTitles?: readonly string[]
}

/** A picture that a service such as shields.io draws of something's state. */
export interface BadgeMetadata {
  kind: 'badge'
  /** The text of the picture, from its SVG's title: `stars: repo not found`. */
  text: string
}

declare module 'vfile' {
  interface DataMap {
    /** Link results by URL without fragment; rules report nothing for a URL that has none. */
    linkResults: ReadonlyMap<string, LinkResult>
    /** The day of the run, an ISO date; rules that need it report nothing without it. */
    now: string
  }
}

/** In UTF-16 code units: a longer address is not requested. */
export const MAX_URL_LENGTH = 8192

/** Percent-encoded, a UTF-16 code unit takes at most three bytes of three characters each. */
const MAX_GROWTH = 9

/** Whether an address is too long to be requested, as it is or percent-encoded. */
export function isTooLong(url: string): boolean {
  if (url.length > MAX_URL_LENGTH) return true
  if (url.length * MAX_GROWTH <= MAX_URL_LENGTH) return false
  return (URL.parse(url, 'https://localhost')?.href.length ?? 0) > MAX_URL_LENGTH
}

/**
 * A URL without its fragment, the key of link results; `undefined` for what is not on the web, or
 * too long. `//host` is `https://host`, as on GitHub's pages.
 */
export function linkKey(url: string): string | undefined {
  if (isTooLong(url) || !/^[ \t\r\n]*(?:https?:)?\/\//i.test(url)) return
  const address = URL.parse(url, 'https://localhost')
  if (!address) return
  address.hash = ''
  return address.href
}

/** What is known about a URL's target, if it is of this kind. */
export function metadataOf<Kind extends LinkMetadata['kind']>(
  results: ReadonlyMap<string, LinkResult> | undefined,
  url: string,
  kind: Kind,
): Extract<LinkMetadata, { kind: Kind }> | undefined {
  const key = results && linkKey(url)
  const metadata = key === undefined ? undefined : results?.get(key)?.metadata
  return metadata?.kind === kind ? (metadata as Extract<LinkMetadata, { kind: Kind }>) : undefined
}

/** What follows the first `#` of a URL, if there is one. */
export function fragmentOf(url: string): string | undefined {
  const at = url.indexOf('#')
  return at < 0 ? undefined : url.slice(at + 1)
}

/**
 * What a service answered to one question: a value, that there surely is none (no license, no
 * release), or why it is not known (private, refused, not answered, not offered there).
 */
export type Fact<Value> =
  | { kind: 'known'; value: Value }
  | { kind: 'none' }
  | { kind: 'unknown'; why: string }

/** A release or tag; `day` is an ISO date. */
export interface ReleaseFact {
  tag: string
  day: string
}

/** A repository on GitHub, GitLab or Codeberg, as its host describes it. Dates are ISO 8601 days. */
export interface RepositoryFacts {
  /** `github.com`, `gitlab.com`, `codeberg.org`, or the enterprise host. */
  host: string
  /** The present `owner/name`; on GitLab with all groups. */
  name: string
  stars: Fact<number>
  created: Fact<string>
  pushed: Fact<string>
  /** An SPDX id or expression; `NOASSERTION` where the host sees a license that it does not recognize. */
  license: Fact<string>
  isArchived: Fact<boolean>
  isFork: Fact<boolean>
  topics: Fact<readonly string[]>
  /** Without bots. */
  contributors: Fact<number>
  /** Releases, else tags, without pre-releases, the oldest first. */
  releases: Fact<readonly ReleaseFact[]>
  /** Which of these the host has more of than were read: there are at least those, of releases the oldest. */
  incomplete?: readonly ('contributors' | 'releases')[]
}

/** A package of a registry. */
export interface PackageFacts {
  registry: 'npm' | 'pypi' | 'crates'
  name: string
  /** All-time, where the registry counts that. */
  downloads: Fact<number>
  monthlyDownloads: Fact<number>
}

/** What services know about one entry: of its first repository, and of the package it links or that the repository names. */
export interface EntryFacts {
  /** `none`: the entry links no repository of a host that is known, nor a package that names one. */
  repository: Fact<RepositoryFacts>
  /** `none`: no package is linked, nor named by the repository. */
  package: Fact<PackageFacts>
  /** The day on which it was asked, an ISO date. */
  day: string
}

/** The facts that cost a request of their own; all others come with the repository. */
export type ExtraFact = 'contributors' | 'releases' | 'downloads'

/** What to ask services about one entry. */
export interface FactQuestion {
  /** Its index among the added entries. */
  entry: number
  /** The title's link, then the others. */
  urls: readonly string[]
  extras: ReadonlySet<ExtraFact>
}

const NOT_ASKED = { kind: 'unknown', why: 'it was not asked' } as const

/**
 * What the batched queries of link checks know of a repository; all else is not known.
 * @param host of its pages: `github.com`, or the enterprise host
 */
export function factsOfMetadata(
  metadata: RepositoryMetadata,
  host = 'github.com',
): RepositoryFacts {
  const { name, stars, created, pushed, license, isArchived, isFork, topics } = metadata
  const factOf = <Value>(value: Value | undefined, none: Fact<Value> = NOT_ASKED): Fact<Value> =>
    value === undefined ? none : { kind: 'known', value }
  return {
    ...{ host, name, stars: factOf(stars), created: factOf(created) },
    // An empty repository has none.
    pushed: factOf(pushed, { kind: 'none' }),
    // Results that were cached by earlier versions leave out licenses that GitHub does not recognize.
    license: factOf(license, isFork === undefined ? NOT_ASKED : { kind: 'none' }),
    ...{ isArchived: factOf(isArchived), isFork: factOf(isFork), topics: factOf(topics) },
    ...{ contributors: NOT_ASKED, releases: NOT_ASKED },
  }
}
