import type { Requirements } from '../../lint/rules/entry-requirements.ts'
import { dayBefore } from '../../schema/duration.ts'
import { globMatcher } from '../../schema/globs.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { type Candidate, type Check, factCheck, hasNoRepository, repositoryFact } from './check.ts'
import { isAllowedLicense } from './licenses.ts'

/** The requirements on the entry's repository, in the order of the documentation. */
export function checkRepository(requirements: Requirements, candidate: Candidate): Check[] {
  const { stars, license, archived, fork, contributors, topics } = requirements
  return [
    ...(stars === undefined ? [] : [checkStars(stars, candidate)]),
    ...checkAges(requirements, candidate),
    ...(license === undefined ? [] : [checkLicense(license, candidate)]),
    ...(archived === undefined ? [] : [checkArchived(candidate)]),
    ...(fork === undefined ? [] : [checkFork(candidate)]),
    ...(contributors === undefined ? [] : [checkContributors(contributors, candidate)]),
    ...(topics === undefined ? [] : [checkTopics(topics, candidate)]),
  ]
}

const NO_REPOSITORY = 'no repository is linked'

function noneWords(candidate: Candidate, words: string): string {
  return hasNoRepository(candidate) ? NO_REPOSITORY : words
}

function checkStars(least: number, candidate: Candidate): Check {
  return factCheck(
    repositoryFact(candidate, ({ stars }) => stars),
    {
      ...{ id: 'stars', expected: `at least ${amount(least, 'star')}` },
      isMet: (stars) => stars >= least,
      describe: (stars) => amount(stars, 'star'),
      none: noneWords(candidate, 'no stars'),
    },
  )
}

function checkAges(requirements: Requirements, candidate: Candidate): Check[] {
  const { 'min-age': age, 'first-release': release, 'pushed-within': pushed } = requirements
  const { today } = candidate
  const checks: Check[] = []
  if (age !== undefined) {
    const latest = dayBefore(today, age)
    checks.push(
      factCheck(
        repositoryFact(candidate, ({ created }) => created),
        {
          ...{ id: 'min-age', expected: `a repository created on or before ${latest}` },
          isMet: (created) => created <= latest,
          describe: (created) => `created on ${created}`,
          none: noneWords(candidate, 'no day of creation'),
        },
      ),
    )
  }
  if (release !== undefined) checks.push(checkFirstRelease(release, candidate))
  if (pushed !== undefined) {
    const earliest = dayBefore(today, pushed)
    checks.push(
      factCheck(
        repositoryFact(candidate, (facts) => facts.pushed),
        {
          ...{ id: 'pushed-within', expected: `a push on or after ${earliest}` },
          isMet: (day) => day >= earliest,
          describe: (day) => `last push on ${day}`,
          none: noneWords(candidate, 'nothing was pushed'),
        },
      ),
    )
  }
  return checks
}

const TOO_MANY_RELEASES = {
  kind: 'unknown',
  why: 'it has more releases than were read, and the oldest have no such tag',
} as const

function checkFirstRelease(
  asked: NonNullable<Requirements['first-release']>,
  candidate: Candidate,
): Check {
  const { tag = undefined, 'min-age': age = undefined } = asked === true ? {} : asked
  const latest = age === undefined ? undefined : dayBefore(candidate.today, age)
  const matches = tag === undefined ? () => true : globMatcher([tag])
  const what = tag === undefined ? 'a release' : `a release with a tag such as ${tag}`
  // The tag of an npm package: `@scope/name@1.0.0`.
  const first = repositoryFact(candidate, ({ releases, incomplete }) => {
    if (releases.kind !== 'known') return releases
    const found = releases.value.filter((one) => matches(one.tag))
    const oldest = found.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(0)
    if (!oldest && incomplete?.includes('releases')) return TOO_MANY_RELEASES
    return oldest ? { kind: 'known', value: oldest } : { kind: 'none' }
  })
  return factCheck(first, {
    id: 'first-release',
    expected: latest === undefined ? what : `${what} made on or before ${latest}`,
    isMet: ({ day }) => latest === undefined || day <= latest,
    describe: ({ tag, day }) => `first release ${tag} on ${day}`,
    none: noneWords(candidate, tag === undefined ? 'no release' : 'no release with such a tag'),
  })
}

function checkLicense(allowed: 'any' | readonly string[], candidate: Candidate): Check {
  return factCheck(
    repositoryFact(candidate, ({ license }) => license),
    {
      id: 'license',
      expected: allowed === 'any' ? 'a license' : `one of the licenses ${enumerate(allowed, 'or')}`,
      isMet: (license) => isAllowedLicense(license, allowed),
      describe: (license) =>
        license === 'NOASSERTION' ? 'a license that its host does not recognize' : license,
      none: noneWords(candidate, 'no license'),
    },
  )
}

function checkArchived(candidate: Candidate): Check {
  return factCheck(
    repositoryFact(candidate, ({ isArchived }) => isArchived),
    {
      ...{ id: 'archived', expected: 'a repository that is not archived' },
      isMet: (isArchived) => !isArchived,
      describe: (isArchived) => (isArchived ? 'the repository is archived' : 'not archived'),
      ...{ none: noneWords(candidate, 'not archived'), isMetByNone: true },
    },
  )
}

function checkFork(candidate: Candidate): Check {
  return factCheck(
    repositoryFact(candidate, ({ isFork }) => isFork),
    {
      ...{ id: 'fork', expected: 'a repository that is not a fork' },
      isMet: (isFork) => !isFork,
      describe: (isFork) => (isFork ? 'the repository is a fork' : 'not a fork'),
      ...{ none: noneWords(candidate, 'not a fork'), isMetByNone: true },
    },
  )
}

function checkContributors(least: number, candidate: Candidate): Check {
  const { repository } = candidate.facts ?? {}
  const isLeast =
    repository?.kind === 'known' && (repository.value.incomplete ?? []).includes('contributors')
  return factCheck(
    repositoryFact(candidate, ({ contributors }) => contributors),
    {
      ...{ id: 'contributors', expected: `at least ${amount(least, 'contributor')}` },
      isMet: (count) => count >= least || (isLeast ? 'unknown' : false),
      describe: (count) => `${amount(count, 'contributor')}${isLeast ? ' or more' : ''}`,
      none: noneWords(candidate, 'no contributors'),
    },
  )
}

function checkTopics(wanted: readonly string[], candidate: Candidate): Check {
  const missingIn = (topics: readonly string[]) => {
    const known = new Set(topics.map((topic) => topic.toLowerCase()))
    return wanted.filter((topic) => !known.has(topic.toLowerCase()))
  }
  return factCheck(
    repositoryFact(candidate, ({ topics }) => topics),
    {
      id: 'topics',
      expected: `the ${wanted.length === 1 ? 'topic' : 'topics'} ${enumerate(wanted)}`,
      isMet: (topics) => missingIn(topics).length === 0,
      describe: (topics) => {
        const missing = missingIn(topics)
        if (missing.length === 0) return `${number(topics.length)} topics, with these`
        return `the ${missing.length === 1 ? 'topic' : 'topics'} ${enumerate(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`
      },
      none: noneWords(candidate, 'no topics'),
    },
  )
}
