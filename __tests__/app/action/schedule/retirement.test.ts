import { expect, it } from 'vitest'
import type { Pull } from '../../../github/fake/index.ts'
import { BRANCH, fixToken } from '../fix-pull-request/stage.ts'
import { listOf, QUICK, section, startStage } from './stage.ts'

const CONFIG = `${QUICK}files: [README.md, zh.md]
retire:
  - { when: dead, after: 10d, do: remove }
`

const HOSTS = [...'abcdef'].map((name) => `${name}.example.org`)
const IGNORED = ' <!--lint ignore dead-link-->'
const LIST = listOf(...HOSTS)
  .replace('## Things\n', '- [Things](#Things)\n\n## Things\n')
  .replace(/(\[d\].*)/, `$1${IGNORED}`)
const FIXED = LIST.replace('#Things)', '#things)')
const OTHER = listOf('b.example.org', 'a.example.org')

const DUE = 'Due by the list’s policy'

/** Two lists with a safe fix; entries die, and work again in time, late, or not. */
it('retires an entry that has been dead for as long as the policy says', async () => {
  await using stage = await startStage({
    config: CONFIG,
    files: { 'README.md': LIST, 'zh.md': OTHER },
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
  /** The changed lines of each commit, the last first. */
  const changes = () =>
    messages().map((_, nth) =>
      git
        .text('diff', '-U0', `${BRANCH}~${nth + 1}`, `${BRANCH}~${nth}`)
        .split('\n')
        .filter((line) => /^[-+](?!--|\+\+)/.test(line) || line.startsWith('+++')),
    )
  const removal = (path: string, name: string) => [
    `+++ b/${path}`,
    `-- [${name}](https://${name}.example.org/) - Text.`,
  ]

  // Reported.
  for (const name of 'bcde') web[`${name}.example.org`] = 404
  await run('2026-02-02')
  const soon = 'remove on 2026-02-12, in 10 days (no link has worked since 2026-02-02)'
  expect(due()).toEqual(['b', 'c', 'e', 'b'].map((name) => `- **${name}**: ${soon}`))
  expect(messages()).toEqual(['Apply 1 safe fix'])

  // One works again in time; one is ignored; and the cache is lost, but not the issue.
  web['c.example.org'] = 200
  stage.cache.entries = []
  await run('2026-02-12')
  const now = 'remove due since 2026-02-12 (no link has worked since 2026-02-02)'
  expect(due()).toEqual(['b', 'e', 'b'].map((name) => `- **${name}**: ${now}`))
  expect(pulls().map(({ title }) => title)).toEqual(['Apply 1 safe fix and retire 3 entries'])
  const fix = ['+++ b/README.md', '-- [Things](#Things)', '+- [Things](#things)']
  expect(changes().toSorted()).toEqual([
    fix,
    removal('README.md', 'b'),
    removal('README.md', 'e'),
    removal('zh.md', 'b'),
  ])
  expect(messages().at(-1)).toBe('Apply 1 safe fix')

  // One works again late: it is not proposed any more.
  web['e.example.org'] = 200
  await run('2026-02-13')
  expect(changes().toSorted()).toEqual([fix, removal('README.md', 'b'), removal('zh.md', 'b')])

  // Merged, and brought back by a person: it is theirs.
  const [pull] = pulls()
  git.setRef('refs/heads/main', pull!.pull.head.sha)
  github.closePullRequest(pull!.number, { merged: true })
  github.commit('main', { 'README.md': FIXED, 'zh.md': OTHER })
  expect(await run('2026-02-14')).toEqual([])
  expect(pulls()).toHaveLength(1)
}, 120_000)
