import { expect, it } from 'vitest'
import type { Pull } from '../../../github/fake/index.ts'
import { BRANCH, fixToken } from '../fix-pull-request/stage.ts'
import { listOf, QUICK, section, startStage } from './stage.ts'

const CONFIG = `${QUICK}retire:
  - { when: dead, after: 10d, do: remove }
`

const HOSTS = ['a.example.org', 'b.example.org', 'c.example.org', 'd.example.org']
const LIST = listOf(...HOSTS).replace('## Things\n', '- [Things](#Things)\n\n## Things\n')
const FIXED = LIST.replace('#Things)', '#things)')

const DUE = 'Due by the list’s policy'

/** A list with a safe fix and two entries that die; one of them works again in time. */
it('retires an entry that has been dead for as long as the policy says', async () => {
  await using stage = await startStage({
    config: CONFIG,
    files: { 'README.md': LIST },
    web: Object.fromEntries(HOSTS.map((host) => [host, 200])),
    hosts: { 'archive.org': { handle: (_, response) => void response.end('{}') } },
    tokens: [fixToken],
  })
  const { github, web } = stage
  const { git } = github.state
  const run = async (date: string) => {
    const { status, log, writes } = await stage.run(date, {
      token: fixToken.token,
      inputs: { 'fix-pull-request': 'true' },
    })
    stage.clear()
    expect(status, log).toBe(0)
    return writes.filter((write) => !write.startsWith('issues/'))
  }
  const pulls = () => [...github.state.issues.values()].filter((one): one is Pull => !!one.pull)
  const due = () => {
    const issue = github.issues.find((one) => one.title === 'List health report')
    return section(issue?.body ?? null, DUE).map((line) => line.replace(/ \(.*\):/, ':'))
  }
  const messages = () => git.text('log', '--format=%s', `main..${BRANCH}`).trim().split('\n')

  web['b.example.org'] = 404
  web['c.example.org'] = 404
  await run('2026-02-02')
  expect(due()).toEqual([
    '- **b**: remove on 2026-02-12, in 10 days (no link has worked since 2026-02-02)',
    '- **c**: remove on 2026-02-12, in 10 days (no link has worked since 2026-02-02)',
  ])
  expect(messages()).toEqual(['Apply 1 safe fix'])

  web['c.example.org'] = 200
  await run('2026-02-12')
  expect(due()).toEqual([
    '- **b**: remove due since 2026-02-12 (no link has worked since 2026-02-02)',
  ])
  expect(pulls().map(({ title }) => title)).toEqual(['Apply 1 safe fix and retire 1 entry'])
  expect(messages()).toEqual(['Remove the dead entry “b” on line 8', 'Apply 1 safe fix'])
  const diff = git.text('diff', '-U0', `${BRANCH}^`, BRANCH).split('\n')
  expect(diff.filter((line) => /^[-+](?!--|\+\+)/.test(line))).toEqual([
    '-- [b](https://b.example.org/) - Text.',
  ])
  expect(github.read(`${BRANCH}^`, 'README.md')).toBe(FIXED)
  expect(await run('2026-02-13')).toEqual([])

  // Merged, and brought back by a person: it is theirs.
  const [pull] = pulls()
  git.setRef('refs/heads/main', pull!.pull.head.sha)
  github.closePullRequest(pull!.number, { merged: true })
  github.commit('main', { 'README.md': FIXED })
  expect(await run('2026-02-14')).toEqual([])
  expect(pulls()).toHaveLength(1)
})
