import { describe, expect, it } from 'vitest'
import { sortName } from '../../../src/lint/analysis/name-order.ts'
import { lintParsed, parseList } from '../../../src/session/engine.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Sections of seven entries; in the last of them, and in `shuffled` others, one is out of order. */
function listOf(sections: number, shuffled = 0): string {
  return Array.from({ length: sections }, (_, section) => {
    const names = Array.from({ length: 7 }, (_, index) => `${letters[index]}${section}`)
    if (section >= sections - shuffled - 1) names.push(names.splice(1, 1)[0] as string)
    const bullets = names.map((name) => `- [${name}](https://example.org/${name})`)
    return `## Section ${section}\n\n${bullets.join('\n')}\n`
  }).join('\n')
}

function findingsIn(text: string): string[] {
  const { messages } = lintParsed(parseList({ path: 'README.md', text }), {})
  return messages.filter(({ ruleId }) => ruleId === 'alphabetical').map(({ reason }) => reason)
}

describe('the order of a list that is sorted as a whole', () => {
  it('is that of a section with one entry out of order', () => {
    expect(findingsIn(listOf(11))).toEqual([expect.stringContaining('move “b10” above “c10”')])
  })

  it('is not known from fewer sections', () => {
    expect(findingsIn(listOf(10))).toEqual([])
  })

  it('is not that of a table', () => {
    const rows = ['b', 'c', 'd', 'e', 'f', 'g', 'a'].map(
      (name) => `| [${name}](https://example.org/${name}) |`,
    )
    expect(findingsIn(`${listOf(11)}\n| Name |\n| --- |\n${rows.join('\n')}\n`)).toHaveLength(1)
  })

  it('is not known where more sections are not sorted', () => {
    expect(findingsIn(listOf(15, 2))).toHaveLength(3)
    expect(findingsIn(listOf(14, 2))).toEqual([])
  })
})

describe('the name that is sorted', () => {
  it.each([
    ['🎉 “Relay”', 'Relay”'],
    ['[Relay]', 'Relay'],
    ['(Relay) [Sieve]', 'Relay) [Sieve]'],
  ])('of %s', (title, name) => {
    expect(sortName(title)).toBe(name)
  })
})
