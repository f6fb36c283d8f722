import { describe, expect, it } from 'vitest'
import { findPastProposals, type ProposalHistory } from '../../src/admission/past-proposals.ts'
import { newEntry } from './samples.ts'

const tool = newEntry('Drill')
const website = { url: 'https://drill.example/tool', text: 'Website' }
const drill = { ...tool, links: [...tool.links, website] }

function kinds(given: Partial<ProposalHistory>): string[] {
  return findPastProposals([drill], { pulls: [], commits: [], ...given }).map(({ kind }) => kind)
}

const pull = (text: { title?: string; body?: string }, isOpen = true) => ({
  ...{ number: 3, title: 'Add a tool', body: '', isOpen },
  ...text,
})
const commit = (subject: string) => ({ sha: 'a'.repeat(40), subject, day: '2025-01-31' })

describe('findPastProposals', () => {
  it.each([
    [{ body: 'See https://github.com/acme/drill.' }, true],
    [{ body: '<https://GitHub.com/Acme/Drill/tree/main/docs>' }, true],
    [{ body: '[Drill](https://github.com/acme/drill)' }, true],
    [{ body: 'See https://drill.example/tool.' }, true],
    [{ body: 'See https://drill.example/tools' }, false],
    [{ title: 'Add acme/drill' }, true],
    [{ title: 'Add ACME/Drill!' }, true],
    [{ title: 'Add acme/drills' }, false],
    [{ title: 'Add Drill' }, false],
    [{ body: 'https://github.com/acme/saw' }, false],
  ] as const)('finds the address or the name in %j: %s', (text, isFound) => {
    expect(kinds({ pulls: [pull(text)] })).toEqual(isFound ? ['open'] : [])
    expect(kinds({ pulls: [pull(text, false)] })).toEqual(isFound ? ['closed'] : [])
  })

  it.each([
    ['Remove Drill', true],
    ['removed “Drill”: it is gone', true],
    ['Delete drill (#12)', true],
    ['drop the drill', true],
    ['Add Drill', false],
    ['Remove drills', false],
    ['Do not remove Drill', false],
  ])('finds a commit that removes the title: %s', (subject, isFound) => {
    expect(kinds({ commits: [commit(subject)] })).toEqual(isFound ? ['removed'] : [])
  })
})
