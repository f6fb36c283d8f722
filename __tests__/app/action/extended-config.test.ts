import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { type Github, startGitHub } from '../../github/fake/index.ts'
import { pullRequestTarget, schedule } from './events.ts'
import { runAction } from './fake/runner.ts'

const PATH = '.github/awesome-keeper.yml'
const LIST = '# List\n\n- [Gone](#nowhere)\n- [Empty]()\n'
const QUIET = { links: 'none', issue: 'never' }

let github: Github

beforeEach(async () => {
  github = await startGitHub({
    files: {
      'README.md': LIST,
      [PATH]: 'extends: octo-org/lists\nignore:\n  - match: own\n',
    },
  })
  github.addRepository('octo-org/lists', {
    [PATH]:
      'rules: { dead-fragment: error }\nignore: [{ match: theirs }]\nlinks: { headers: { a.example: { X-Key: $SECRET } } }\n',
  })
})
afterEach(() => github.close())

async function check(inputs: Readonly<Record<string, string>> = {}) {
  const event = schedule(github)
  return await runAction({ github, event, inputs: { ...QUIET, ...inputs }, shared: true })
}

const findingsOf = (run: Awaited<ReturnType<typeof check>>) =>
  (JSON.parse(run.read(run.outputs.report ?? '')) as Report).findings.map(
    ({ rule, severity, path, line }) => `${severity} ${rule} ${path}:${line}`,
  )

describe('a configuration that extends another repository’s', () => {
  it('has its severities; only own ignores are reported as unused', async () => {
    const run = await check()
    expect(findingsOf(run)).toEqual([
      'error dead-fragment README.md:3',
      'info empty-link README.md:4',
      `info unused-ignore ${PATH}:3`,
    ])
    expect(run.annotations.map(({ text }) => text)).toContainEqual(
      `octo-org/lists:${PATH} is extended, so it may not use $SECRET. Write that into your own configuration.`,
    )
    github.expectNoProblems()
  })

  it('fails with one line where that cannot be read, and says which', async () => {
    github.commit('main', { [PATH]: 'extends: octo-org/none\n' })
    const run = await check()
    expect(run.status).toBe(1)
    expect(run.annotations.map(({ text }) => text)).toEqual([
      `${PATH}:1:10: key "extends": "octo-org/none" cannot be read: there is no such file, or the token may not read it`,
    ])
    expect(run.outputs.outcome).toBe('fail')
  })

  it('may be of another owner only where the input config names it', async () => {
    github.addRepository('stranger/lists', { 'keeper.yml': 'rules: { empty-link: error }\n' })
    github.commit('main', { [PATH]: 'extends: stranger/lists:keeper.yml\n' })
    const refused = await check()
    expect(refused.annotations.map(({ text }) => text)).toEqual([
      `${PATH}:1:10: key "extends": "stranger/lists:keeper.yml" belongs to another owner; use one of octo-org, or name it in the action’s input config`,
    ])
    const named = await check({ config: 'stranger/lists:keeper.yml' })
    expect(findingsOf(named)).toEqual([
      'warning dead-fragment README.md:3',
      'error empty-link README.md:4',
    ])
  })

  it('is not changed by a pull request, of a fork or not', async () => {
    github.addRepository('contributor/lists', { [PATH]: 'rules: { dead-fragment: off }\n' })
    const { number } = github.openPullRequest({
      files: {
        'README.md': `${LIST}- [Gone, too](#missing)\n`,
        [PATH]: 'extends: contributor/lists\n',
      },
    })
    const event = pullRequestTarget(github, number)
    const run = await runAction({ github, event, inputs: { links: 'none' }, shared: true })
    expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '1' })
    const read = github.requests.filter(({ path }) => path.includes('/lists/'))
    expect(read.map(({ path }) => path.split('?')[0])).toEqual([
      `/repos/octo-org/lists/contents/${PATH.replace('/', '%2F')}`,
    ])
  })
})
