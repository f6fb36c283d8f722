import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readBase } from '../../../src/app/shared/read-base.ts'
import { findTakenLists } from '../../../src/app/shared/taken-lists.ts'

let root: string
const git = (...words: string[]) => execFileSync('git', words, { cwd: root })

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'taken-')))
  git('init', '-q')
  mkdirSync(join(root, 'docs'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(root, `docs/${name}.md`), list(name))
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

function list(name: string): string {
  return `# ${name}\n\n- [${name}](https://${name}.example.org)\n- [More](https://more.example.org/${name})\n`
}

it('finds lists that were deleted, and where renamed ones are', async () => {
  rmSync(join(root, 'docs/a.md'))
  git('mv', 'docs/b.md', 'moved.md')
  const taken = await findTakenLists('HEAD', ['docs/*.md'], root)
  const shown = taken.map(({ path, isDeleted }) => [relative(root, resolve(path)), isDeleted])
  expect(shown.sort()).toEqual([
    ['docs/a.md', true],
    ['moved.md', false],
  ])
  expect(await findTakenLists('HEAD', ['*.txt'], root)).toEqual([])
})

it('reads a renamed file at its old path, and a deleted one whose folder is gone', async () => {
  git('mv', 'docs/b.md', 'moved.md')
  renameSync(join(root, 'docs'), join(root, 'other'))
  const renamed = await readBase('HEAD', join(root, 'moved.md'))
  expect(renamed).toMatchObject({ text: list('b'), previousPath: 'docs/b.md' })
  const deleted = await readBase('HEAD', join(root, 'docs/a.md'))
  expect(deleted).toMatchObject({ text: list('a') })
})
