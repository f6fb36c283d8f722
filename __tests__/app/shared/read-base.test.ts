import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { readBase } from '../../../src/app/shared/read-base.ts'

let root: string
const at = (...parts: string[]) => join(root, ...parts)

function git(folder: string, ...words: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...identity, '-C', at(folder), ...words], { stdio: 'pipe' })
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'base-')))
  for (const folder of ['origin', 'new', 'alone']) mkdirSync(at(folder))
  git('new', 'init', '-q')
  git('origin', 'init', '-q', '-b', 'main')
  git('origin', 'config', 'uploadpack.allowFilter', 'true')
  for (const text of ['# One\n', '# Two\n']) {
    writeFileSync(at('origin/README.md'), text)
    git('origin', 'add', '.')
    git('origin', 'commit', '-qm', text)
  }
  const address = pathToFileURL(at('origin')).href
  git('.', 'clone', '-q', '--depth', '1', address, 'shallow')
  git('.', 'clone', '-q', '--filter=blob:none', address, 'partial')
  git('.', 'clone', '-q', address, 'clone')
  git('clone', 'checkout', '-q', '-b', 'mine')
  git('clone', 'branch', '-q', '-D', 'main')
})

afterAll(() => rmSync(root, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const branches = 'git branch --all lists the branches of this clone, git fetch gets new ones'

it.each([
  [
    'new',
    'main',
    'there is no such file, and this repository has no commit yet. Name a file to compare with',
  ],
  [
    'shallow',
    'HEAD~1',
    'this clone is shallow and does not have it. Fetch it: git fetch --unshallow (in a workflow: fetch-depth: 0 of actions/checkout)',
  ],
  [
    'partial',
    'HEAD~1',
    'this partial clone lacks the text of README.md then. Fetch it: git fetch --refetch --no-filter',
  ],
  [
    'clone',
    'main',
    `there is no such file or git revision. Did you mean origin/main? Otherwise ${branches}`,
  ],
  [
    'clone',
    'mien',
    `there is no such file or git revision. Did you mean mine? Otherwise ${branches}`,
  ],
  ['clone', 'v1', `there is no such file or git revision. ${branches}`],
  [
    'alone',
    'main',
    'there is no such file, and the list is in no git repository. Name a file to compare with',
  ],
])('says what to do: %s, --base %s', async (folder, base, message) => {
  const text = await readBase(base, at(folder, 'README.md')).catch((error: Error) => error.message)
  expect(String(text).replace(at(folder, 'README.md'), 'README.md')).toBe(
    `--base ${base}: ${message}`,
  )
})

it('says that git is not installed', async () => {
  vi.stubEnv('PATH', '')
  await expect(readBase('main', at('clone/README.md'))).rejects.toThrow(
    '--base main: there is no such file, and git is not installed. Install git, or name a file to compare with',
  )
})

it('reads what a partial clone has, and a new file as empty', async () => {
  expect(await readBase('HEAD', at('partial/README.md'))).toMatchObject({ text: '# Two\n' })
  expect(await readBase('HEAD~1', at('partial/new.md'))).toMatchObject({ text: '' })
})
