import { describe, expect, it } from 'vitest'
import { neededFacts } from '../../src/admission/needs.ts'
import { newEntry, policyOf } from './samples.ts'

function asked(input: unknown): string[][] {
  return neededFacts(policyOf(input), [newEntry('Drill')]).map(({ extras }) => [...extras].sort())
}

describe('neededFacts', () => {
  it.each([
    ['nothing', {}, []],
    ['nothing of a network', { description: { max: 10 }, columns: ['License'] }, []],
    ['the repository', { stars: 5 }, [[]]],
    ['its name', { name: { equals: 'repository' } }, [[]]],
    ['an alternative', { 'any-of': [{ topics: ['a'] }, { downloads: 5 }] }, [['downloads']]],
    ['contributors', { contributors: 2 }, [['contributors']]],
    ['releases', { 'first-release': true, stars: 1 }, [['releases']]],
    ['the package', { name: { equals: 'package' } }, [['downloads']]],
  ] as const)('asks for %s', (_, block, expected) => {
    expect(asked({ require: [block] })).toEqual(expected)
    expect(asked({ advise: [block] })).toEqual(expected)
  })

  it('asks only about entries of the sections', () => {
    const tool = newEntry('Drill')
    const classic = { ...newEntry('Saw'), sections: ['Classics'] }
    const policy = policyOf({ require: [{ sections: ['Classics'] }, { stars: 5 }] })
    expect(neededFacts(policy, [classic, tool])).toEqual([
      { entry: 1, urls: ['https://github.com/acme/drill'], extras: new Set() },
    ])
  })
})
