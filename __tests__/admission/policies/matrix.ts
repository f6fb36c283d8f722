/** What the matrices of the published policies are made of: entries and pull requests, with what a list's text says of them. */

import type { NewEntry, PullRequestText } from '../../../src/admission/model.ts'
import type { EntryFacts, Fact, PackageFacts, RepositoryFacts } from '../../../src/links/result.ts'

export const TODAY = '2026-11-27'

export const none = { kind: 'none' } as const
export const unknown = { kind: 'unknown', why: 'the host did not answer' } as const
export const known = <Value>(value: Value): Fact<Value> => ({ kind: 'known', value })

/** Plain values where they are known. */
type Plain<Facts> = {
  [Key in keyof Facts]?: Facts[Key] extends Fact<infer Value>
    ? Value | typeof none | typeof unknown
    : Facts[Key]
}

/** What differs from an entry that meets all: of its line, its repository and its package. */
export interface GivenEntry {
  entry?: Partial<NewEntry>
  repository?: Plain<RepositoryFacts> | typeof none | typeof unknown
  package?: Plain<PackageFacts> | typeof none | typeof unknown
}

export interface GivenPullRequest {
  text?: Partial<PullRequestText>
  /** What is added; one entry if left out. */
  added?: readonly Partial<NewEntry>[]
  edited?: number
  removed?: number
}

/**
 * What the list's text says: `met`, `none` where it asks nothing, or what is not met (`failed:
 * stars`) or could not be checked (`unknown: stars`), advice left out.
 */
export type PolicyOutcome = 'met' | 'none' | `failed: ${string}` | `unknown: ${string}`

export interface PolicyMatrix {
  /** Its configuration in `examples/policies`, without `.yml`. */
  name: string
  /** An entry that meets all. */
  entry: NewEntry
  repository: RepositoryFacts
  package: PackageFacts
  pullRequest: PullRequestText
  /** What it is, what differs from the one that meets all, what the list's text says. */
  entries: readonly [what: string, given: GivenEntry, outcome: PolicyOutcome][]
  pullRequests: readonly [what: string, given: GivenPullRequest, outcome: PolicyOutcome][]
}

export const usualEntry: NewEntry = {
  ...{ path: 'README.md', line: 7, endLine: 7, title: 'decord', identity: 'github:owner/decord' },
  sections: ['Tools'],
  description: 'A reader of videos that loads their frames in any order.',
  links: [{ url: 'https://github.com/owner/decord', text: 'decord' }],
  sectionSize: 5,
  place: { isAtStart: false, isAtEnd: true, isSorted: true },
}

export const usualRepository: RepositoryFacts = {
  host: 'github.com',
  name: 'owner/decord',
  stars: known(500),
  created: known('2020-01-31'),
  pushed: known('2026-11-01'),
  license: known('MIT'),
  isArchived: known(false),
  isFork: known(false),
  topics: known(['awesome', 'awesome-list']),
  contributors: known(5),
  releases: known([{ tag: 'v1.0.0', day: '2020-02-29' }]),
}

export const usualPackage: PackageFacts = {
  ...{ registry: 'crates', name: 'decord' },
  downloads: known(100_000),
  monthlyDownloads: known(10_000),
}

export const usualPullRequest: PullRequestText = {
  title: 'Add decord',
  body: '',
  paths: ['README.md'],
  author: { isBot: false, isMember: false },
}

const wrap = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value ? value : known(value)

/** Names that are no facts. */
const PLAIN = ['host', 'name', 'registry']

function factsOf<Facts extends object>(
  whole: Facts,
  part: Plain<Facts> | typeof none | typeof unknown = {},
): Fact<Facts> {
  if ('kind' in part) return part as Fact<Facts>
  const changed = Object.entries(part).map(([key, value]) => [
    key,
    PLAIN.includes(key) ? value : wrap(value),
  ])
  return known({ ...whole, ...Object.fromEntries(changed) })
}

export function entryOf({ entry }: PolicyMatrix, given: Partial<NewEntry> = {}): NewEntry {
  return { ...entry, ...given }
}

export function entryFactsOf(matrix: PolicyMatrix, given: GivenEntry): EntryFacts {
  return {
    repository: factsOf(matrix.repository, given.repository),
    package: factsOf(matrix.package, given.package),
    day: TODAY,
  }
}
