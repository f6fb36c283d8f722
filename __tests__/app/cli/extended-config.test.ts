import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { type Github, startGitHub } from '../../github/fake/index.ts'
import { built, Sandbox } from './run.ts'

const PATH = '.github/awesome-keeper.yml'
const LIST = '# List\n\n- [Gone](#nowhere)\n- [Empty]()\n'

let github: Github

beforeAll(async () => {
  github = await startGitHub()
  github.addRepository('octo-org/lists', {
    [PATH]:
      'files: [lists/*.md]\nrules: { dead-fragment: error }\nlinks: { allow-private: [10.0.0.0/8] }\n',
  })
  github.addRepository('stranger/lists', { [PATH]: 'rules: { dead-fragment: off }\n' })
})
afterAll(() => github.close())

/** A clone of `octo-org/some-list` with a configuration, in which the command is run. */
async function run(
  config: string,
  words: readonly string[] = [],
  { origin = 'https://github.com/octo-org/some-list.git', token = 'token' } = {},
) {
  using box = new Sandbox({ 'README.md': LIST, 'lists/a.md': LIST, [PATH]: config })
  await box.run('git', 'init', '--quiet')
  if (origin !== '') await box.run('git', 'remote', 'add', 'origin', origin)
  const environment = [`GITHUB_API_URL=${github.apiUrl}`, `GITHUB_TOKEN=${token}`]
  const command = [process.execPath, built, '--links', 'none', '--format', 'json', ...words]
  return await box.run('env', ...environment, ...command)
}

describe('a configuration that extends another one', () => {
  it('is read with it: its lists and severities count', async () => {
    const { status, stdout, stderr } = await run(
      'extends: octo-org/lists\nrules: { empty-link: off }\n',
    )
    expect(stderr).toBe(
      `awesome-keeper: octo-org/lists:${PATH} is extended, so it may not use links.allow-private. Write that into your own configuration.\n`,
    )
    const { files, findings } = JSON.parse(stdout) as Report
    expect(files.map(({ path }) => path)).toEqual(['lists/a.md'])
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['dead-fragment', 'error'],
    ])
    expect(status).toBe(1)
  })

  it('of another owner is refused where it was found, and read where --config trusts it', async () => {
    const refused = await run('extends: stranger/lists\n')
    expect(refused).toEqual({
      status: 2,
      stdout: '',
      stderr: `awesome-keeper: ${PATH}:1:10: key "extends": "stranger/lists" belongs to another owner; use one of octo-org, or trust this file with --config ${PATH}\n`,
    })
    const unknown = await run('extends: octo-org/lists\n', [], { origin: '' })
    expect(unknown.stderr).toContain('the remote origin names no owner on GitHub, or trust')
    const trusted = await run('extends: stranger/lists\n', ['--config', PATH, 'README.md'])
    expect((JSON.parse(trusted.stdout) as Report).findings.map(({ rule }) => rule)).toEqual([
      'empty-link',
    ])
  })

  it('ends with 2 where it cannot be read', async () => {
    const line = async (config: string, words: string[] = [], more = {}) => {
      const { status, stderr } = await run(config, words, more)
      expect(status).toBe(2)
      return stderr
    }
    const before = github.requests.length
    expect(await line('extends: octo-org/lists\n', ['--offline'])).toBe(
      `awesome-keeper: ${PATH}:1:10: key "extends": "octo-org/lists" cannot be read: the command runs offline; run it without --offline, or with --config /dev/null\n`,
    )
    expect(github.requests).toHaveLength(before)
    expect(await line('extends: octo-org/none\n')).toContain(
      'cannot be read: there is no such file, or the token may not read it',
    )
    // The fake knows nobody without a token.
    expect(await line('extends: octo-org/lists\n', [], { token: '' })).toContain(
      'cannot be read: GitHub answered 401',
    )
    expect(github.requests.at(-1)?.actor).toBeUndefined()
  })
})
