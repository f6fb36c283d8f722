import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { readRecentCommits } from '../../../src/repository/git.ts'
import { InitRepository } from './repository.ts'

const LIST = '# List\n\n- [Tool](https://a.example) - Text.\n'

/** A repository whose branch has commits with these subjects, and merges of another branch. */
function repositoryWith(subjects: readonly string[], merges = 0): InitRepository {
  const box = new InitRepository({ 'README.md': LIST })
  const git = (...words: string[]) => {
    const author = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ]
    execFileSync('git', [...author, ...words], { cwd: box.folder })
  }
  const commit = (subject: string) => git('commit', '--quiet', '--allow-empty', '-m', subject)
  git('checkout', '--quiet', '-B', 'main')
  for (const subject of subjects) commit(subject)
  for (let left = merges; left > 0; left--) {
    git('checkout', '--quiet', '-b', `change-${left}`)
    commit('A change of a pull request')
    commit('Another one')
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #1 from a/b', `change-${left}`)
  }
  return box
}

const times = (count: number, subject: string) => Array<string>(count).fill(subject)

it.each([
  ['pushes', times(12, 'Add a paper'), 0, '12 of the last 12 commits came without a pull request'],
  [
    'mostly pushes',
    [...times(8, 'Add'), ...times(3, 'Add x (#12)')],
    1,
    '8 of the last 12 commits',
  ],
  ['squashed pull requests', [...times(5, 'Add'), ...times(7, 'Add x (#12)')], 0, undefined],
  ['merged pull requests', times(4, 'Add'), 6, undefined],
  ['too few to know', times(9, 'Add'), 0, undefined],
])(
  'a workflow for pushes is proposed by the last commits: %s',
  async (_, subjects, merges, found) => {
    using box = repositoryWith(subjects, merges)
    const { printed } = await box.init()
    expect(printed.includes('awesome-keeper-push.yml')).toBe(found !== undefined)
    if (found !== undefined) expect(printed).toContain(`pushes    ${found}`)
    else expect(printed).not.toContain('pushes')
  },
)

it('a repository without commits has no pushes, and at most a hundred are looked at', async () => {
  using empty = repositoryWith([])
  expect(await readRecentCommits(empty.folder)).toEqual({ pushed: 0, of: 0 })
  using many = repositoryWith([])
  const lines = Array.from(
    { length: 150 },
    () => 'commit refs/heads/main\ncommitter A <a@example.org> 1700000000 +0000\ndata 5\nAdd\tx\n',
  )
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: many.folder,
    input: lines.join(''),
  })
  expect(await readRecentCommits(many.folder)).toEqual({ pushed: 100, of: 100 })
})
