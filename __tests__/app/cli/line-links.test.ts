import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkLines } from '../../../src/app/cli/line-links.ts'

let folder: string
let sha: string
const text = '# List\n\n- [A](https://a.example)\n'

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    encoding: 'utf8',
    stdio: 'pipe',
  })

async function linkOf(read = text, env: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const path = join(folder, 'README.md')
  const addressOf = await linkLines([{ path, text: read }], env)
  return addressOf({ path, line: 3, endLine: 3 })
}

const pushed = (remote: string) => git('update-ref', `refs/remotes/${remote}/main`, 'HEAD')

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'awesome-keeper-')))
  git('init', '--quiet', '--initial-branch=main')
  writeFileSync(join(folder, 'README.md'), text)
  git('add', '.')
  git('commit', '--quiet', '--message', 'The list')
  sha = git('rev-parse', 'HEAD').trim()
  git('remote', 'add', 'fork', 'git@gitlab.com:me/list.git')
  git('remote', 'add', 'origin', 'https://me:secret@github.com/acme/list.git')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a line on a server', () => {
  it('has no link before the commit was pushed', async () => {
    expect(await linkOf()).toBeUndefined()
  })

  it('is linked where a remote has the commit, without the credentials of its address', async () => {
    pushed('fork')
    const gitlab = `https://gitlab.com/me/list/-/blob/${sha}/README.md?plain=1#L3`
    expect(await linkOf()).toBe(gitlab)
    pushed('origin')
    const github = `https://github.com/acme/list/blob/${sha}/README.md?plain=1#L3`
    expect(await linkOf()).toBe(github)
    // The ends of lines, and a byte order mark, are a matter of this disk.
    expect(await linkOf(text.replaceAll('\n', '\r\n'))).toBe(github)
  })

  it('has no link where the text is not the one of the commit', async () => {
    expect(await linkOf(`${text}- changed\n`)).toBeUndefined()
  })

  it('is linked to the server of the CI that runs here', async () => {
    const actions = { GITHUB_ACTIONS: 'true', GITHUB_SHA: sha, GITHUB_REPOSITORY: 'acme/list' }
    const server = { ...actions, GITHUB_SERVER_URL: 'https://git.corp.example' }
    expect(await linkOf(text, server)).toBe(
      `https://git.corp.example/acme/list/blob/${sha}/README.md?plain=1#L3`,
    )
    expect(await linkOf(text, { ...server, GITEA_ACTIONS: 'true' })).toBe(
      `https://git.corp.example/acme/list/src/commit/${sha}/README.md?display=source#L3`,
    )
    const gitlab = {
      ...{ GITLAB_CI: 'true', CI_COMMIT_SHA: sha, CI_PROJECT_PATH: 'group/sub/list' },
      CI_SERVER_URL: 'https://git.corp.example',
    }
    expect(await linkOf(text, gitlab)).toBe(
      `https://git.corp.example/group/sub/list/-/blob/${sha}/README.md?plain=1#L3`,
    )
    // Another commit is checked out.
    expect(await linkOf(text, { ...server, GITHUB_SHA: '0'.repeat(40) })).toContain('github.com')
  })

  it('has no link outside of a repository', async () => {
    const addressOf = await linkLines([{ path: '/nowhere/README.md', text }], {})
    expect(addressOf({ path: '/nowhere/README.md', line: 1 })).toBeUndefined()
  })
})
