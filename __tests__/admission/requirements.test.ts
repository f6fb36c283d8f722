import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { NewEntry, RequirementResult } from '../../src/admission/model.ts'
import { checkEntry } from '../../src/admission/requirements/check-entry.ts'
import { blockFor } from '../../src/admission/requirements/sections.ts'
import { characterCount } from '../../src/admission/requirements/words.ts'
import type { EntryFacts, Fact, PackageFacts, RepositoryFacts } from '../../src/links/result.ts'
import { plainText } from '../../src/lint/message.ts'
import entryRequirements, { type EntryPolicy } from '../../src/lint/rules/entry-requirements.ts'

const TODAY = '2026-11-27'

const none = { kind: 'none' } as const
const unknown = { kind: 'unknown', why: 'the host did not answer' } as const
const known = <Value>(value: Value): Fact<Value> => ({ kind: 'known', value })

const repositoryFacts: RepositoryFacts = {
  host: 'github.com',
  name: 'owner/decord',
  stars: known(50),
  created: known('2020-01-31'),
  pushed: known('2026-11-01'),
  license: known('MIT'),
  isArchived: known(false),
  isFork: known(false),
  topics: known(['awesome', 'awesome-list']),
  contributors: known(2),
  releases: known([{ tag: 'v1.0.0', day: '2020-02-29' }]),
}
const INCOMPLETE = ['contributors', 'releases'] as const

const packageFacts: PackageFacts = {
  registry: 'npm',
  name: 'decord',
  downloads: known(2000),
  monthlyDownloads: known(2000),
}
const facts: EntryFacts = {
  repository: known(repositoryFacts),
  package: known(packageFacts),
  day: TODAY,
}
const entry: NewEntry = {
  ...{ path: 'README.md', line: 7, endLine: 7, title: 'Decord', identity: 'github:owner/decord' },
  sections: ['Tools', 'Video'],
  description: 'A reader of videos.',
  links: [{ url: 'https://github.com/owner/decord', text: 'Decord' }],
  ...{ sectionSize: 5, place: { isAtStart: false, isAtEnd: true, isSorted: true } },
}

function policyOf(input: unknown): EntryPolicy {
  if (!entryRequirements.meta.options) throw new Error('no options')
  return v.parse(entryRequirements.meta.options, input) as EntryPolicy
}

interface Given {
  repository?: Partial<RepositoryFacts> | Fact<RepositoryFacts>
  package?: Partial<PackageFacts> | Fact<PackageFacts>
  entry?: Partial<NewEntry>
  today?: string
}

function check(requirement: unknown, given: Given = {}): RequirementResult[] {
  const policy = policyOf({ require: [requirement] })
  const of = <Facts extends object>(whole: Facts, part: Partial<Facts> | Fact<Facts> = {}) =>
    'kind' in part ? (part as Fact<Facts>) : known({ ...whole, ...part })
  const asked = {
    ...facts,
    repository: of(repositoryFacts, given.repository),
    package: of(packageFacts, given.package),
  }
  const context = { policy, severity: 'error', today: given.today ?? TODAY } as const
  return checkEntry({ ...entry, ...given.entry }, asked, context)
}

const statusOf = (requirement: unknown, given?: Given) =>
  check(requirement, given).map(({ status }) => status)

describe('one below, equal, one above, none and not known', () => {
  it.each<[unknown, Record<'below' | 'equal' | 'above' | 'none' | 'unknown', Given>]>([
    [
      { stars: 50 },
      {
        below: { repository: { stars: known(49) } },
        equal: { repository: { stars: known(50) } },
        above: { repository: { stars: known(51) } },
        none: { repository: none },
        unknown: { repository: { stars: unknown } },
      },
    ],
    [
      { contributors: 2 },
      {
        below: { repository: { contributors: known(1) } },
        equal: { repository: { contributors: known(2) } },
        above: { repository: { contributors: known(3) } },
        none: { repository: { contributors: none } },
        unknown: { repository: { contributors: unknown } },
      },
    ],
    [
      { downloads: 2000 },
      {
        below: { package: { downloads: known(1999) } },
        equal: { package: { downloads: known(2000) } },
        above: { package: { downloads: known(2001) } },
        none: { package: none },
        unknown: { package: { downloads: unknown } },
      },
    ],
    [
      { downloads: { month: 2000 } },
      {
        below: { package: { monthlyDownloads: known(1999) } },
        equal: { package: { monthlyDownloads: known(2000) } },
        above: { package: { monthlyDownloads: known(2001) } },
        none: { package: none },
        unknown: { package: unknown },
      },
    ],
    [
      { 'min-age': '4months' },
      {
        below: { repository: { created: known('2026-07-28') } },
        equal: { repository: { created: known('2026-07-27') } },
        above: { repository: { created: known('2026-07-26') } },
        none: { repository: none },
        unknown: { repository: unknown },
      },
    ],
    [
      { 'pushed-within': '12months' },
      {
        below: { repository: { pushed: known('2025-11-26') } },
        equal: { repository: { pushed: known('2025-11-27') } },
        above: { repository: { pushed: known('2025-11-28') } },
        none: { repository: { pushed: none } },
        unknown: { repository: { pushed: unknown } },
      },
    ],
    [
      { 'first-release': { 'min-age': '1d' } },
      {
        below: { repository: { releases: known([{ tag: 'v1', day: '2026-11-27' }]) } },
        equal: { repository: { releases: known([{ tag: 'v1', day: '2026-11-26' }]) } },
        above: { repository: { releases: known([{ tag: 'v1', day: '2026-11-25' }]) } },
        none: { repository: { releases: none } },
        unknown: { repository: { releases: unknown } },
      },
    ],
  ])('%j', (requirement, given) => {
    expect(statusOf(requirement, given.below)).toEqual(['failed'])
    expect(statusOf(requirement, given.equal)).toEqual(['met'])
    expect(statusOf(requirement, given.above)).toEqual(['met'])
    expect(statusOf(requirement, given.none)).toEqual(['failed'])
    expect(statusOf(requirement, given.unknown)).toEqual(['unknown'])
  })

  it.each([
    ['description', 'min', 19, ['failed', 'met', 'met']],
    ['description', 'max', 19, ['met', 'met', 'failed']],
  ] as const)('%s.%s', (key, bound, limit, expected) => {
    const statuses = [limit - 1, limit, limit + 1].flatMap((length) =>
      statusOf({ [key]: { [bound]: limit } }, { entry: { description: 'x'.repeat(length) } }),
    )
    expect(statuses).toEqual(expected)
  })

  it('section-size', () => {
    const sizes = { 'section-size': { min: 3, max: 5 } }
    const at = (sectionSize: number) => statusOf(sizes, { entry: { sectionSize } })
    expect([2, 3, 5, 6].map(at)).toEqual([
      ['failed', 'met'],
      ['met', 'met'],
      ['met', 'met'],
      ['met', 'failed'],
    ])
  })
})

describe('durations are of the calendar, counted back from today, both ends included', () => {
  it.each([
    ['2024-02-29', '1year', '2023-02-28'],
    ['2025-02-28', '1year', '2024-02-28'],
    ['2024-03-31', '1month', '2024-02-29'],
    ['2023-03-31', '1month', '2023-02-28'],
    ['2026-05-31', '3months', '2026-02-28'],
    ['2026-01-01', '1d', '2025-12-31'],
    ['2024-03-01', '1d', '2024-02-29'],
  ])('on %s, %s ago was %s', (today, age, threshold) => {
    const at = (day: string) =>
      statusOf({ 'min-age': age }, { today, repository: { created: known(day) } })
    const next = new Date(Date.parse(threshold) + 86_400_000).toISOString().slice(0, 10)
    expect([at(threshold), at(next)]).toEqual([['met'], ['failed']])
  })
})

describe('licenses', () => {
  it.each([
    ['MIT', ['MIT'], 'met'],
    ['mit', ['MIT'], 'met'],
    ['Apache-2.0', ['MIT'], 'failed'],
    ['BSD-3-Clause', ['BSD-*'], 'met'],
    ['MIT OR Apache-2.0', ['MIT'], 'met'],
    ['(MIT OR Apache-2.0) AND Unicode-DFS-2016', ['MIT', 'Unicode-*'], 'met'],
    ['MIT AND GPL-2.0-only', ['MIT'], 'failed'],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0'], 'met'],
    ['GPL-3.0', ['GPL-3.0-only'], 'met'],
    ['GPL-3.0-only', ['GPL-3.0'], 'met'],
    ['GPL-3.0+', ['GPL-3.0-or-later'], 'met'],
    ['GPL-3.0-or-later', ['GPL-3.0'], 'failed'],
    ['NOASSERTION', ['MIT'], 'unknown'],
    ['NOASSERTION', 'any', 'met'],
    ['MIT OR (', ['Apache-2.0'], 'unknown'],
  ])('%s for %j: %s', (license, allowed, status) => {
    expect(statusOf({ license: allowed }, { repository: { license: known(license) } })).toEqual([
      status,
    ])
  })

  it('none is not met', () => {
    expect(statusOf({ license: 'any' }, { repository: { license: none } })).toEqual(['failed'])
  })
})

describe('archived, fork, topics and tags', () => {
  it('holds what is archived or a fork', () => {
    expect(statusOf({ archived: false, fork: false })).toEqual(['met', 'met'])
    const both = { isArchived: known(true), isFork: known(true) }
    expect(statusOf({ archived: false, fork: false }, { repository: both })).toEqual([
      'failed',
      'failed',
    ])
  })

  it('holds nothing against an entry without a repository', () => {
    const book = { repository: none, entry: { links: [] } }
    expect(statusOf({ archived: false, fork: false }, book)).toEqual(['met', 'met'])
    expect(statusOf({ stars: 1 }, book)).toEqual(['failed'])
  })

  it('asks for all topics', () => {
    const topics = ['Awesome', 'awesome-list']
    expect(statusOf({ topics })).toEqual(['met'])
    const [result] = check({ topics }, { repository: { topics: known(['awesome']) } })
    expect(result).toMatchObject({ status: 'failed', actual: 'the topic awesome-list is missing' })
  })

  it('counts only tags of the pattern, and the oldest of them', () => {
    const releases = known([
      { tag: 'nightly', day: '2019-01-01' },
      { tag: 'v2.0.0', day: '2026-11-20' },
      { tag: 'v1.0.0', day: '2026-11-01' },
    ])
    const [result] = check(
      { 'first-release': { tag: 'v*.*.*', 'min-age': '1month' } },
      { repository: { releases } },
    )
    expect(result).toMatchObject({
      status: 'failed',
      actual: 'first release v1.0.0 on 2026-11-01',
    })
    const none = check({ 'first-release': { tag: 'release-*' } }, { repository: { releases } })
    expect(none).toMatchObject([{ status: 'failed' }])
  })

  it('does not know what stands beyond what was read', () => {
    const releases = known([{ tag: 'v1.0.0', day: '2026-11-01' }])
    const repository = { releases, contributors: known(2), incomplete: INCOMPLETE }
    const status = (requirement: unknown) => statusOf(requirement, { repository })
    expect(status({ 'first-release': { tag: 'release-*' } })).toEqual(['unknown'])
    // The oldest were read.
    expect(status({ 'first-release': { tag: 'v*', 'min-age': '1month' } })).toEqual(['failed'])
    expect(status({ contributors: 3 })).toEqual(['unknown'])
    expect(status({ contributors: 2 })).toEqual(['met'])
    const [result] = check({ contributors: 3 }, { repository })
    expect(result).toMatchObject({ actual: '2 contributors or more' })
  })
})

describe('texts', () => {
  it('counts characters as a reader does', () => {
    expect(['a👩‍👩‍👧‍👦b', 'é', 'e\u0301', '文字'].map(characterCount)).toEqual([3, 1, 1, 2])
  })

  it.each([
    ['The best reader', ['best'], 'failed'],
    ['The BEST reader', ['best'], 'failed'],
    ['The bestest reader', ['best'], 'met'],
    ['A blazing\n fast reader', ['blazing fast'], 'failed'],
    ['A C compiler', ['C++'], 'met'],
    ['A C++ compiler', ['C++'], 'failed'],
    ['A C++ compiler', ['C'], 'met'],
    ['A C# compiler', ['C'], 'met'],
    ['A C# compiler', ['C#'], 'failed'],
    ['最好 工具', ['最好'], 'failed'],
    ['最好的工具', ['最好'], 'met'],
    ['naïvest', ['naïve'], 'met'],
    // A pattern is for the whole text.
    ['Gmail API', ['* API'], 'failed'],
    ['gmail api', ['* API'], 'failed'],
    ['API-Football', ['* API'], 'met'],
    ['ip-api', ['* API'], 'met'],
    ['API', ['* API'], 'met'],
    ['Gmail.com', ['*.com'], 'failed'],
    ['Gmail.com mail', ['*.com'], 'met'],
    ['ab', ['ab*b'], 'met'],
    ['a-b-c', ['a*b*c'], 'failed'],
    ['a-c-b', ['a*b*c'], 'met'],
  ])('%s without %j: %s', (description, avoid, status) => {
    expect(statusOf({ description: { avoid } }, { entry: { description } })).toEqual([status])
  })

  it('says which form a name has that the list does not use', () => {
    const [result] = check({ name: { avoid: ['* API'] } }, { entry: { title: 'Gmail API' } })
    expect(plainText(result?.message ?? [])).toBe(
      'The name “Gmail API” has the form `* API`, which this list does not use. Change it.',
    )
    expect(result).toMatchObject({ id: 'name.avoid', actual: '“Gmail API” in the name' })
  })

  it.each([
    ['Decord is a reader', 'failed'],
    ['– DECORD: a reader', 'failed'],
    ['Decorder of videos', 'met'],
    ['A reader called Decord', 'met'],
  ])('repeats the name at the start: %s', (description, status) => {
    const asked = { description: { 'repeats-name': false } }
    expect(statusOf(asked, { entry: { description } })).toEqual([status])
  })

  it.each([
    ['decord', 'met'],
    ['owner/decord', 'met'],
    ['Decord reader', 'failed'],
  ])('is the name of the repository: %s', (title, status) => {
    expect(statusOf({ name: { equals: 'repository' } }, { entry: { title } })).toEqual([status])
  })

  it('is the name of the package', () => {
    const asked = { name: { equals: 'package' } }
    expect(statusOf(asked, { package: { name: '@owner/decord' } })).toEqual(['met'])
    expect(statusOf(asked, { package: { name: 'other' } })).toEqual(['failed'])
    expect(statusOf(asked, { package: unknown })).toEqual(['unknown'])
    expect(statusOf(asked, { package: none })).toEqual(['failed'])
  })
})

describe('links and columns', () => {
  it.each([
    ['https://gitlab.com/group/sub/name/-/tree/main', '', ['repository']],
    ['https://codeberg.org/owner/name', '', ['repository']],
    ['https://arxiv.org/abs/1706.03762', '', ['paper']],
    ['https://example.com/', '', ['website']],
    ['https://decord.readthedocs.io/en/', '', ['website', 'documentation']],
    ['https://github.com/owner/name/wiki', '', ['repository', 'documentation']],
    ['https://example.com/x', 'Docs', ['website', 'documentation']],
  ])('%s (%s)', (url, text, kinds) => {
    const all = ['repository', 'paper', 'website', 'documentation']
    const found = check({ links: all }, { entry: { links: [{ url, text }] } })
    const met = found.filter(({ status }) => status === 'met').map(({ id }) => id)
    expect(met).toEqual(all.filter((kind) => kinds.includes(kind)).map((kind) => `links.${kind}`))
  })

  it('asks for values only in columns that the table has', () => {
    const cells = { Auth: '', License: 'MIT' }
    const found = check({ columns: ['auth', 'License', 'HTTPS'] }, { entry: { cells } })
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['columns.auth', 'failed'],
      ['columns.License', 'met'],
    ])
    expect(check({ columns: ['Auth'] })).toEqual([])
  })
})

describe('blocks', () => {
  const block = (...sections: string[]) => ({ sections, stars: 1 })

  it.each([
    [['Tools/**'], ['Tools'], true],
    [['Tools/**'], ['Tools', 'Video', 'Readers'], true],
    [['Tools/*'], ['Tools', 'Video', 'Readers'], false],
    [['Tools/**', '!Tools/Classics'], ['Tools', 'Classics'], false],
    [['Tools/*'], ['Tools', 'CI/CD'], true],
    [['Tools/CI/CD'], ['Tools', 'CI/CD'], true],
    [['CI/*'], ['CI/CD'], false],
    [['**'], [], true],
  ])('%j matches %j: %s', (globs, titles, matches) => {
    expect(blockFor([block(...globs)], titles) !== undefined).toBe(matches)
  })

  it('decides by the first that matches; one with nothing but sections exempts', () => {
    const policy = policyOf({ require: [{ sections: ['Tools/**'] }, { stars: 1000 }] })
    const context = { policy, severity: 'error', today: TODAY } as const
    expect(checkEntry(entry, facts, context)).toEqual([])
    const other = { ...entry, sections: ['Books'] }
    expect(checkEntry(other, facts, context)).toMatchObject([{ id: 'stars', status: 'failed' }])
  })

  it('advises besides', () => {
    const policy = policyOf({ require: [{ stars: 10 }], advise: [{ stars: 100 }] })
    expect(checkEntry(entry, facts, { policy, severity: 'warning', today: TODAY })).toMatchObject([
      { status: 'met', severity: 'warning' },
      { status: 'failed', severity: 'info' },
    ])
  })
})

describe('any-of', () => {
  const asked = { 'any-of': [{ stars: 50 }, { downloads: { month: 2000 } }] }
  const few = { stars: known(12) }

  it('is met if one is', () => {
    expect(statusOf(asked, { repository: few })).toEqual(['met'])
    expect(statusOf(asked, { package: unknown })).toEqual(['met'])
  })

  it('fails if all do', () => {
    const given = { repository: few, package: { monthlyDownloads: known(5) } }
    const [result] = check(asked, given)
    expect(result?.status).toBe('failed')
    expect(plainText(result?.message ?? [])).toBe(
      '12 stars and 5 downloads a month; this list asks for at least 50 stars, or 2,000 downloads a month.',
    )
  })

  it('is otherwise not known', () => {
    expect(statusOf(asked, { repository: few, package: unknown })).toEqual(['unknown'])
  })
})

it('never fails on what is not known, whatever is missing', () => {
  const whole = {
    ...{ stars: 60, 'min-age': '1d', 'pushed-within': '1d', 'first-release': true },
    ...{ license: ['GPL-3.0'], archived: false, fork: false, contributors: 9, topics: ['x'] },
    downloads: 5000,
  }
  const keys = Object.keys(repositoryFacts).filter((key) => !['host', 'name'].includes(key))
  fc.assert(
    fc.property(
      ...[fc.subarray(keys), fc.boolean(), fc.boolean(), fc.subarray(Object.keys(whole))],
      (missing, isRepositoryMissing, isPackageMissing, asked) => {
        const hidden = Object.fromEntries(missing.map((key) => [key, unknown]))
        const given: Given = {
          repository: isRepositoryMissing ? unknown : { ...hidden },
          package: isPackageMissing ? unknown : {},
        }
        const requirement = Object.fromEntries(
          asked.map((key) => [key, whole[key as keyof typeof whole]]),
        )
        const FACT: Record<string, string> = {
          ...{ 'min-age': 'created', 'pushed-within': 'pushed', 'first-release': 'releases' },
          ...{ archived: 'isArchived', fork: 'isFork' },
        }
        for (const { id, status } of check(requirement, given)) {
          const isMissing =
            id === 'downloads'
              ? isPackageMissing
              : isRepositoryMissing || missing.includes(FACT[id] ?? id)
          expect(status === 'unknown').toBe(isMissing)
        }
      },
    ),
    { seed: 14, numRuns: 300 },
  )
})

it('is not known where no service was asked', () => {
  const policy = policyOf({ require: [{ stars: 50, downloads: 1, archived: false }] })
  const results = checkEntry(entry, undefined, { policy, severity: 'error', today: TODAY })
  expect(results.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown'])
})
