import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLocalPages } from '../../../src/app/cli/pages.ts'
import { readLocalSets } from '../../../src/app/cli/sets.ts'
import { readBudget } from '../../../src/app/shared/pages.ts'
import { readList } from '../../../src/list/parse.ts'
import { outlineOf } from '../../../src/session/outline.ts'
import { ListSession } from '../../../src/session/session.ts'
import { LintWorker } from '../../../src/session/worker-thread.ts'

const REMOTES = {
  origin: 'git@github.com:someone/list.git',
  upstream: 'https://token@github.com/Owner/list',
  slow: 'ssh://git@github.com:22/third/list.git/',
  lab: 'https://gitlab.com/owner/list.git',
  disk: '../list',
}

let folder: string
const worker = new LintWorker()

const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: join(folder, 'repo'), stdio: 'pipe' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-pages-'))
  const files = {
    'repo/README.md':
      '# List\n\n[a](docs/b.md#x)\n\n- [b](https://github.com/Owner/list/blob/main/docs/b.md#x)\n',
    'repo/docs/list.md':
      '# Other\n\n[a](b.md#x) [b](https://github.com/someone/list/blob/topic/README.md#list)\n[c](https://github.com/third/list#x)\n',
    'repo/docs/b.md': '# B\n\n## X\n',
    'repo/docs/part.md': '# Part\n\n- [a](https://github.com/Owner/list/blob/main/docs/b.md)\n',
    'plain/list.md':
      '# Plain\n\n[a](b.md#x) [b](list.md#plain) [c](https://github.com/Owner/list#x)\n',
    'plain/b.md': '# B\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync('part.md', join(folder, 'repo/docs/link.md'))
  git('init', '-q', '-b', 'topic')
  for (const [name, url] of Object.entries(REMOTES)) git('remote', 'add', name, url)
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
})

afterAll(async () => {
  await worker.close()
  rmSync(folder, { recursive: true })
})

async function pagesOf(...names: string[]) {
  const lists = names.map((name) => {
    const path = join(folder, name)
    return { path, outline: outlineOf(readList(readFileSync(path, 'utf8'), path), undefined) }
  })
  const budget = readBudget()
  const found = await readLocalPages(lists, budget, worker)
  return {
    pages: names.map((name) => found.get(join(folder, name))),
    files: readBudget().files - budget.files,
  }
}

it('lists of one checkout share what is read, and its names come from its remotes', async () => {
  const { pages, files } = await pagesOf('repo/README.md', 'repo/docs/list.md')
  expect(files).toBe(1)
  expect(pages[0]).toBe(pages[1])
  expect(pages[0]?.own).toEqual(
    ['someone/list', 'Owner/list', 'third/list'].map((name) => ({
      ...{ host: 'github.com', name, branches: ['topic', 'main'], isDefault: true },
    })),
  )
  const shown = [...(pages[0]?.byPath ?? [])].map(([path, page]) => [path, page.path])
  expect(shown).toEqual([
    ['docs/b.md', 'docs/b.md'],
    ['README.md', 'README.md'],
    ['', 'README.md'],
  ])
  expect([...(pages[0]?.byPath.get('docs/b.md')?.anchors ?? [])]).toContain('x')
})

it('the sets of lists are read from the disk: a file that is no list once, and no link', async () => {
  const set = (files: string[]) => ({ files, as: 'parts' as const })
  const text = readFileSync(join(folder, 'repo/README.md'), 'utf8')
  const path = join(folder, 'repo/README.md')
  const session = await ListSession.open({ path, text }, { trusted: true, worker })
  const budget = readBudget()
  const context = { root: join(folder, 'repo'), worker, budget, results: undefined }
  const lists = [{ path, session }]
  const sets = [set(['README.md', 'docs/part.md', 'docs/link.md']), set(['docs/*.md'])]
  const found = await readLocalSets(lists, sets, context)
  expect(found.entries?.of('README.md')?.parts.map(({ path, line }) => [path, line])).toEqual([
    ['docs/part.md', 3],
  ])
  expect(readBudget().files - budget.files).toBe(1)
  expect(await readLocalSets(lists, [], context)).toEqual({ entries: undefined, notes: [] })
})

it('a folder that is no repository has its files, and no name on GitHub', async () => {
  const { pages } = await pagesOf('plain/list.md')
  expect(pages[0]?.own).toEqual([])
  expect([...(pages[0]?.byPath.keys() ?? [])]).toEqual(['b.md', 'list.md'])
})
