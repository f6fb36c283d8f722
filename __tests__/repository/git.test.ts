import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { listFiles, readAtRevision, readHead } from '../../src/repository/git.ts'

let folder: string
/** Created by every program that the repository names. */
let mark: string

const list = '# List\n'
const git = (...words: string[]) =>
  execFileSync('git', words, {
    cwd: folder,
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    encoding: 'utf8',
    stdio: 'pipe',
  })

/** Settings by which a repository starts programs; `run` is a command of the shell. */
const hostile = (run: string) => `
[core]
  repositoryFormatVersion = 1
  fsmonitor = "${run}"
  hooksPath = hooks
  pager = "${run}"
  editor = "${run}"
  sshCommand = "${run}"
  askPass = "${run}"
  alternateRefsCommand = "${run}"
[diff]
  external = "${run}"
[diff "x"]
  command = "${run}"
  textconv = "${run}"
[filter "x"]
  clean = "${run}"
  smudge = "${run}"
  process = "${run}"
  required = true
[gpg]
  program = "${run}"
[log]
  showSignature = true
[credential]
  helper = "!${run}"
[pager]
  ls-tree = "${run}"
  show = "${run}"
[alias]
  cat-file = "!${run}"
  ls-files = "!${run}"
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[extensions]
  partialClone = origin
[remote "origin"]
  url = "ext::${run}"
  uploadpack = "${run};"
  promisor = true
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
  mark = join(folder, 'started')
  git('init', '-q')
  writeFileSync(join(folder, 'README.md'), list)
  writeFileSync(join(folder, 'absent.md'), 'a blob that will be missing')
  writeFileSync(join(folder, '.gitattributes'), '* diff=x filter=x\n')
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
  const blob = git('rev-parse', 'HEAD:absent.md').trim()
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })

  const script = join(folder, '.git', 'run')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\n`, { mode: 0o755 })
  mkdirSync(join(folder, 'hooks'))
  for (const hook of ['post-index-change', 'pre-commit', 'fsmonitor-watchman', 'post-checkout']) {
    cpSync(script, join(folder, 'hooks', hook))
  }
  appendFileSync(join(folder, '.git/config'), hostile(script))
  // So that the index has to be compared with the files again.
  writeFileSync(join(folder, 'README.md'), `${list}\nMore.\n`)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(mark, { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a stranger’s repository', () => {
  // Otherwise these tests would show nothing.
  it.each([
    ['ls-files', '--others'],
    ['cat-file', 'blob', 'HEAD:absent.md'],
    ['rev-parse', '--verify', `${'0123456789'.repeat(4)}^{commit}`],
  ])('would start programs: git %s', (...words) => {
    try {
      git(...words)
    } catch {
      // The program that was started is no helper of git.
    }
    expect(existsSync(mark)).toBe(true)
  })

  it('starts none where a list is read as it was', async () => {
    const past = await readAtRevision('HEAD', folder, 'README.md')
    expect(past?.text).toBe(list)
    expect(past?.paths).toContain('absent.md')
    expect(existsSync(mark)).toBe(false)
  })

  it('starts none where an object is missing, which git would fetch', async () => {
    expect(await readAtRevision('HEAD', folder, 'absent.md')).toMatchObject({ text: '' })
    expect(await readAtRevision('0123456789'.repeat(4), folder, 'x')).toBe(undefined)
    expect(existsSync(mark)).toBe(false)
  })

  it('starts none where its files are listed', async () => {
    expect(await listFiles(folder)).toEqual(
      expect.arrayContaining(['README.md', 'hooks/pre-commit']),
    )
    expect(existsSync(mark)).toBe(false)
  })

  it('starts none where its commit and remotes are read', async () => {
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    rmSync(mark, { force: true })
    const head = await readHead(folder)
    expect(head?.remotes).toEqual([{ name: 'origin', url: expect.stringMatching(/^ext::/) }])
    expect(head?.blobs.get('README.md')).toMatch(/^[0-9a-f]{40}$/)
    expect(existsSync(mark)).toBe(false)
  })

  it.each(['--output=x', '-h', '--upload-pack=x'])('has no revision %s', async (revision) => {
    expect(await readAtRevision(revision, folder, 'README.md')).toBe(undefined)
  })

  it('is not taken from a folder that only looks like a repository', async () => {
    const inner = join(folder, 'inner')
    cpSync(join(folder, '.git'), inner, { recursive: true })
    appendFileSync(join(inner, 'config'), '[core]\n  bare = false\n  worktree = .\n')
    expect(await readAtRevision('HEAD', inner, 'README.md')).toBe(undefined)
    expect(existsSync(mark)).toBe(false)
    rmSync(inner, { recursive: true })
  })

  it('is that of the folder, whichever one the environment names', async () => {
    vi.stubEnv('GIT_DIR', join(folder, 'nowhere'))
    vi.stubEnv('GIT_EXTERNAL_DIFF', 'false')
    expect((await readAtRevision('HEAD', folder, 'README.md'))?.text).toBe(list)
  })
})
