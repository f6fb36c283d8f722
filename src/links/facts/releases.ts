import type { Fact, ReleaseFact, RepositoryFacts } from '../result.ts'

/** A release or a tag, as its host describes it. */
export interface HostRelease extends ReleaseFact {
  /** A pre-release, a draft, or planned for later. */
  isUnfinished: boolean
}

/** The oldest releases or tags of a repository. */
export interface OldestReleases {
  found: readonly HostRelease[]
  /** Whether the host has more, all of them later. */
  isCut: boolean
}

/** Of a repository: `undefined` where they are not known. */
export interface HostReleases {
  releases: OldestReleases | undefined
  tags: OldestReleases | undefined
}

/** The parts of a repository's facts that are about its releases. */
export interface FactsOfReleases {
  releases: RepositoryFacts['releases']
  isCut: boolean
}

/** Releases, else tags, without pre-releases, the oldest first. */
export function chooseReleases({ releases, tags }: HostReleases): FactsOfReleases {
  if (!releases) return { releases: UNREADABLE, isCut: false }
  const finished = oldestFirst(releases.found.filter(({ isUnfinished }) => !isUnfinished))
  if (finished.length > 0) return known(finished, releases.isCut)
  if (releases.isCut) return { releases: ONLY_UNFINISHED, isCut: true }
  if (!tags) return { releases: UNREADABLE, isCut: false }
  const unfinished = new Set(releases.found.map(({ tag }) => tag))
  const plain = oldestFirst(
    tags.found.filter(({ tag, isUnfinished }) => !isUnfinished && !unfinished.has(tag)),
  )
  if (plain.length > 0) return known(plain, tags.isCut)
  return tags.isCut
    ? { releases: ONLY_UNFINISHED, isCut: true }
    : { releases: { kind: 'none' }, isCut: false }
}

const UNREADABLE: Fact<never> = { kind: 'unknown', why: 'its releases cannot be read' }
const ONLY_UNFINISHED: Fact<never> = {
  kind: 'unknown',
  why: 'it has more releases than were read, and the first are all pre-releases',
}

function known(releases: readonly HostRelease[], isCut: boolean): FactsOfReleases {
  const value = releases.map(({ tag, day }) => ({ tag, day }))
  return { releases: { kind: 'known', value }, isCut }
}

function oldestFirst(releases: readonly HostRelease[]): HostRelease[] {
  return releases.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** After a number, as in `v2.0.0-rc.1` and `1.0b2`. */
const PRE_RELEASE_NUMBER =
  /[\d._+-](?:a|alpha|b|beta|c|canary|dev|m|next|nightly|pre|preview|rc|snapshot|unstable)(?=$|[\d._+-])/i

/** A tag that is moved to each new build. */
const MOVING_TAG = /^(?:canary|dev|edge|nightly|preview|snapshot|tip|unstable)(?:$|[._+-]?\d)/i

/** Whether a tag is a pre-release by its name, for what its host does not mark as one. */
export function isPreReleaseTag(tag: string): boolean {
  const digit = tag.search(/\d/)
  return MOVING_TAG.test(tag) || (digit >= 0 && PRE_RELEASE_NUMBER.test(tag.slice(digit)))
}
