import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Admission, admit } from '../../../src/admission/admit.ts'
import type { BoundedMatch, RequirementResult } from '../../../src/admission/model.ts'
import { type PullRequestSettings, pullRequestSettings } from '../../../src/admission/settings.ts'
import { CONFIG_PATH, parseConfig } from '../../../src/config/load.ts'
import type { EntryFacts } from '../../../src/links/result.ts'
import entryRequirements, { type EntryPolicy } from '../../../src/lint/rules/entry-requirements.ts'
import awesome from './awesome.ts'
import go from './go.ts'
import {
  entryFactsOf,
  entryOf,
  type GivenEntry,
  type GivenPullRequest,
  type PolicyMatrix,
  type PolicyOutcome,
  TODAY,
  unknown,
} from './matrix.ts'
import privacy from './privacy.ts'
import publicApis from './public-apis.ts'
import rust from './rust.ts'
import selfhosted from './selfhosted.ts'
import staticAnalysis from './static-analysis.ts'

const root = join(import.meta.dirname, '../../..')
const matrices = [awesome, go, privacy, publicApis, rust, selfhosted, staticAnalysis]

interface PublishedPolicy {
  policy: EntryPolicy
  settings: PullRequestSettings
}

const policies = new Map(matrices.map(({ name }) => [name, readPolicy(name)]))

function policyOf({ name }: PolicyMatrix): PublishedPolicy {
  const policy = policies.get(name)
  if (!policy) throw new Error(name)
  return policy
}

function readPolicy(name: string): PublishedPolicy {
  const text = readFileSync(join(root, `examples/policies/${name}.yml`), 'utf8')
  const { rules, 'pull-request': settings } = parse(text)
  const { severity: _ = 'error', ...options } = rules['entry-requirements']
  if (!entryRequirements.meta.options) throw new Error('no options')
  return {
    policy: v.parse(entryRequirements.meta.options, options) as EntryPolicy,
    settings: v.parse(pullRequestSettings, settings),
  }
}

const match: BoundedMatch = (pattern, text) =>
  Array.from(text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)), (found) =>
    String(found[1] ?? found[0]),
  )

/** The results of entries and of the pull request, wherever they stand in it. */
function resultsIn(admission: Admission): RequirementResult[] {
  return Object.values(admission)
    .flat(2)
    .filter((value): value is RequirementResult => typeof value === 'object' && 'status' in value)
}

function outcomeOf(status: string, results: readonly RequirementResult[]): string {
  if (status === 'met' || status === 'none') return status
  const ids = results
    .filter((result) => result.severity !== 'info' && result.status === status)
    .map(({ id }) => id)
  return `${status}: ${[...new Set(ids)].join(', ')}`
}

function entryOutcome(matrix: PolicyMatrix, given: GivenEntry, facts?: EntryFacts): string {
  const { policy } = policyOf(matrix)
  const admission = admit({
    changes: { added: [entryOf(matrix, given.entry)], edited: 0, removed: 0 },
    factsOf: () => facts ?? entryFactsOf(matrix, given),
    policy: { policy, severity: 'error' },
    pullRequest: undefined,
    listPaths: new Set(['README.md']),
    ...{ today: TODAY, match },
  })
  return outcomeOf(admission.status, resultsIn(admission))
}

function pullRequestOutcome(matrix: PolicyMatrix, given: GivenPullRequest): string {
  const { settings } = policyOf(matrix)
  const { edited = 0, removed = 0, added = [{}] } = given
  const admission = admit({
    changes: { added: added.map((one) => entryOf(matrix, one)), edited, removed },
    factsOf: () => undefined,
    policy: undefined,
    pullRequest: { settings, text: { ...matrix.pullRequest, ...given.text } },
    listPaths: new Set(['README.md']),
    ...{ today: TODAY, match },
  })
  const asked = resultsIn(admission).filter(({ severity }) => severity !== 'info')
  const is = (status: string) => asked.some((result) => result.status === status)
  if (asked.length === 0 || asked.every(({ status }) => status === 'skipped')) return 'none'
  return outcomeOf(is('failed') ? 'failed' : is('unknown') ? 'unknown' : 'met', asked)
}

describe.each(matrices.map((matrix): [string, PolicyMatrix] => [matrix.name, matrix]))(
  '%s',
  (_, matrix) => {
    it('has a matrix of at least 12 entries and 8 pull requests', () => {
      expect(matrix.entries.length).toBeGreaterThanOrEqual(12)
      expect(matrix.pullRequests.length).toBeGreaterThanOrEqual(8)
    })

    it('takes an entry and a pull request that meet all', () => {
      expect([entryOutcome(matrix, {}), pullRequestOutcome(matrix, {})]).toEqual(['met', 'met'])
    })

    it.each<[string, GivenEntry, PolicyOutcome]>([...matrix.entries])(
      'entry: %s',
      (_, given, outcome) => {
        expect(entryOutcome(matrix, given)).toBe(outcome)
      },
    )

    it.each<[string, GivenPullRequest, PolicyOutcome]>([...matrix.pullRequests])(
      'pull request: %s',
      (_, given, outcome) => {
        expect(pullRequestOutcome(matrix, given)).toBe(outcome)
      },
    )

    it('fails on no fact that is missing', () => {
      const whole = entryFactsOf(matrix, {})
      if (whole.repository.kind !== 'known' || whole.package.kind !== 'known') throw new Error()
      const [repository, ofPackage] = [whole.repository.value, whole.package.value]
      const keys = (facts: object) =>
        Object.entries(facts).flatMap(([key, fact]) => (typeof fact === 'object' ? [key] : []))
      const without = <Facts extends object>(facts: Facts, missing: readonly string[]): Facts => ({
        ...facts,
        ...Object.fromEntries(missing.map((key) => [key, unknown])),
      })
      fc.assert(
        fc.property(
          fc.subarray(['repository', 'package']),
          fc.subarray(keys(repository)),
          fc.subarray(keys(ofPackage)),
          (missing, ofRepository, ofPackages) => {
            const facts: EntryFacts = {
              repository: missing.includes('repository')
                ? unknown
                : { kind: 'known', value: without(repository, ofRepository) },
              package: missing.includes('package')
                ? unknown
                : { kind: 'known', value: without(ofPackage, ofPackages) },
              day: TODAY,
            }
            expect(entryOutcome(matrix, {}, facts)).not.toMatch(/^failed/)
          },
        ),
        { numRuns: 100 },
      )
    })
  },
)

describe('the pages', () => {
  const configurations = globSync('examples/policies/*.yml', { cwd: root }).map((path) =>
    basename(path, '.yml'),
  )

  it('are one for each configuration, with its matrix', () => {
    const pages = globSync('examples/policies/*.md', { cwd: root }).map((path) =>
      basename(path, '.md'),
    )
    expect(pages.filter((name) => name !== 'README').sort()).toEqual(configurations.sort())
    expect(matrices.map(({ name }) => name).sort()).toEqual(configurations.sort())
  })

  it.each(configurations)('%s has valid rules besides', (name) => {
    const text = readFileSync(join(root, `examples/policies/${name}.yml`), 'utf8')
    const { rules, 'pull-request': _, ...rest } = parse(text)
    const { 'entry-requirements': __, ...others } = rules
    const checked = stringify({ ...rest, rules: others })
    expect(() => parseConfig(checked, CONFIG_PATH)).not.toThrow()
  })

  it.each(configurations)('%s names its configuration, and the commit it was read at', (name) => {
    const page = readFileSync(join(root, `examples/policies/${name}.md`), 'utf8')
    expect(page).toContain(`(${name}.yml)`)
    expect(page).toMatch(/\/tree\/[\da-f]{40}\)/)
    for (const title of ['Rules', 'What cannot be expressed', 'Where text and program differ']) {
      expect(page).toContain(`\n## ${title}\n`)
    }
  })
})
