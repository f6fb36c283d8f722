import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { treeFiles } from '../../../src/app/action/tree-files.ts'
import { diskFiles } from '../../../src/app/shared/disk-files.ts'
import {
  type LinkingList,
  type RepositoryFiles,
  readBasePages,
  readBudget,
  readPages,
  unreadNote,
} from '../../../src/app/shared/pages.ts'
import type { Repository, Tree } from '../../../src/github/api/repository.ts'
import { lint } from '../../../src/lint/linter.ts'
import type { RepositoryAddressing } from '../../../src/list/linked-page.ts'
import { readList } from '../../../src/list/parse.ts'
import { repositoryPath } from '../../../src/list/relative.ts'
import { outlineOf } from '../../../src/session/outline.ts'

const FILES: Record<string, string> = {
  'README.md': '# List\n\n## Papers\n',
  'CONTRIBUTING.md': '# How to contribute\n\n## Über uns & mehr\n\n## 日本語\n',
  'a file.md': '# A file\n',
  'notes.txt': '# Notes\n',
  'guide.rst': 'Guide\n=====\n',
  'docs/README.md': '# Docs\n\n## Install\n',
  'docs/b.md': '# B\n\n## Usage\n\n## Usage\n\n<a name="Own"></a>\n',
  'docs/zh/readme.markdown': '# 文档\n',
  'two/README.rst': 'Two\n===\n',
  'two/readme.txt': 'Two\n',
  'empty/x.md': '# X\n',
  'images/logo.png': '',
}
const LINK = 'docs/link.md'

const BASE: RepositoryAddressing = {
  ...{ host: 'github.com', name: 'Owner/list', branches: ['main'], isDefault: true },
}
const FORK: RepositoryAddressing = {
  ...{ host: 'github.com', name: 'someone/list', branches: ['add/bert'], isDefault: false },
}

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
symlinkSync('b.md', join(folder, LINK))

const paths = new Set(
  [...Object.keys(FILES), LINK].flatMap((path) =>
    path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  ),
)
const tree: Tree = {
  files: new Map(Object.keys(FILES).map((path) => [path, path])),
  links: new Map([[LINK, 'b.md']]),
  submodules: new Set(),
  sizes: new Map(Object.entries(FILES).map(([path, text]) => [path, text.length])),
  ...{ paths, whole: true },
}
const repository = { readText: async (path: string) => FILES[path] } as unknown as Repository

const sources: [string, RepositoryFiles][] = [
  ['the API', treeFiles(tree, 'HEAD', repository)],
  ['the disk', diskFiles(folder)],
]

function anchorsOf(path: string, text: string) {
  return Promise.resolve(outlineOf(readList(text, path), undefined).anchors)
}

function listOf(path: string, text: string): LinkingList {
  return { path, outline: outlineOf(readList(text, path), undefined) }
}

async function findings(path: string, text: string, files: RepositoryFiles): Promise<string[]> {
  const services = { files, budget: readBudget(), anchorsOf }
  const pages = await readPages([listOf(path, text)], [BASE, FORK], services)
  const file = readList(text, path)
  const urls = file.data.list?.links.map(({ url }) => repositoryPath(url, path) ?? '') ?? []
  const existingPaths = new Set(urls.filter((url) => paths.has(url)))
  const messages = lint(file, { pages, existingPaths, repositoryPath: path })
  return messages.map(({ ruleId, fatal }) =>
    ruleId === 'dead-fragment'
      ? fatal
        ? 'error'
        : fatal === undefined
          ? 'case'
          : 'dead'
      : `${ruleId}`,
  )
}

type Answer = 'fine' | 'dead' | 'case' | 'missing-file'

/** By GitHub's rules; `fine` is also where no heading can be missed. */
const LINKS: [string, Answer][] = [
  // Relative
  ['docs/b.md#usage', 'fine'],
  ['docs/b.md#usage-1', 'fine'],
  ['docs/b.md#usage-2', 'dead'],
  ['./docs/b.md#install', 'dead'],
  ['/docs/b.md#usage', 'fine'],
  ['/docs/b.md#nothing', 'dead'],
  ['docs/../CONTRIBUTING.md#how-to-contribute', 'fine'],
  ['docs/../CONTRIBUTING.md#how-to-help', 'dead'],
  ['docs/b.md#', 'fine'],
  ['docs/b.md#Usage', 'case'],
  ['docs/b.md#own', 'case'],
  ['docs/b.md#Own', 'fine'],
  ['docs/B.md#usage', 'missing-file'],
  ['docs/c.md#usage', 'missing-file'],
  ['docs/b.md#usage:~:text=word', 'fine'],
  ['docs/b.md#user-content-usage', 'fine'],
  // The list itself by its name
  ['README.md#papers', 'fine'],
  ['README.md#tools', 'dead'],
  ['./#papers', 'fine'],
  ['./#tools', 'dead'],
  // Folders
  ['docs#install', 'fine'],
  ['docs/#nothing', 'dead'],
  ['docs/zh/#文档', 'fine'],
  ['docs/zh/#nothing', 'dead'],
  ['two/#nothing', 'fine'],
  ['empty/#nothing', 'fine'],
  // Encoded
  ['a%20file.md#a-file', 'fine'],
  ['a%20file.md#b-file', 'dead'],
  ['CONTRIBUTING.md#%C3%BCber-uns--mehr', 'fine'],
  ['CONTRIBUTING.md#%E6%97%A5%E6%9C%AC', 'dead'],
  // What shows no headings
  ['notes.txt#nothing', 'fine'],
  ['guide.rst#nothing', 'fine'],
  ['docs/b.md#L3', 'fine'],
  ['docs/b.md#L3-L4', 'fine'],
  ['docs/b.md?plain=1#nothing', 'fine'],
  ['docs/link.md#nothing', 'fine'],
  // Out of the repository
  ['../../issues#nothing', 'fine'],
  // Absolute
  ['https://github.com/Owner/list/blob/main/docs/b.md#usage', 'fine'],
  ['https://github.com/Owner/list/blob/main/docs/b.md#nothing', 'dead'],
  ['https://github.com/OWNER/List/blob/main/docs/b.md#nothing', 'dead'],
  ['http://www.github.com/Owner/list/blob/main/docs/b.md#nothing', 'dead'],
  ['https://github.com/Owner/list.git#nothing', 'dead'],
  ['https://github.com/Owner/list/blob/HEAD/docs/b.md#nothing', 'dead'],
  ['https://github.com/Owner/list/blob/refs/heads/main/docs/b.md#nothing', 'dead'],
  ['https://github.com/Owner/list/tree/main/docs#install', 'fine'],
  ['https://github.com/Owner/list/tree/main/docs/#nothing', 'dead'],
  ['https://github.com/Owner/list/tree/main#tools', 'dead'],
  ['https://github.com/Owner/list#papers', 'fine'],
  ['https://github.com/Owner/list/#tools', 'dead'],
  ['https://github.com/Owner/list?tab=readme-ov-file#tools', 'dead'],
  ['https://github.com/Owner/list?tab=MIT-1-ov-file#nothing', 'fine'],
  ['https://github.com/Owner/list#MIT-1-ov-file', 'fine'],
  ['https://github.com/Owner/list#readme', 'fine'],
  ['https://github.com/Owner/list/blob/main/a%20file.md#b-file', 'dead'],
  ['https://github.com/Owner/list/blob/v1/docs/b.md#nothing', 'fine'],
  ['https://github.com/Owner/list/blob/Main/docs/b.md#nothing', 'fine'],
  ['https://github.com/Owner/list/blob/main/docs/c.md#nothing', 'fine'],
  ['https://github.com/Owner/list/raw/main/docs/b.md#nothing', 'fine'],
  ['https://github.com/Owner/list/blob/main/docs/b.md?plain=1#nothing', 'fine'],
  ['https://github.com/Owner/list/wiki#nothing', 'fine'],
  ['https://github.com/Owner/other/blob/main/docs/b.md#nothing', 'fine'],
  ['https://github.com/someone/list/blob/add/bert/docs/b.md#usage', 'fine'],
  ['https://github.com/someone/list/blob/add/bert/docs/b.md#nothing', 'dead'],
  ['https://github.com/someone/list/blob/main/docs/b.md#nothing', 'fine'],
  ['https://github.com/someone/list#nothing', 'fine'],
  ['https://raw.githubusercontent.com/Owner/list/main/docs/b.md#nothing', 'fine'],
  ['https://gitlab.com/Owner/list/blob/main/docs/b.md#nothing', 'fine'],
]

it.each(sources)('the headings of other files, read from %s', async (_, files) => {
  const answers: [string, string][] = []
  for (const [url] of LINKS) {
    const found = await findings('README.md', `${FILES['README.md']}\n[x](<${url}>)\n`, files)
    answers.push([url, found.join(' ') || 'fine'])
  }
  expect(answers).toEqual(LINKS)
})

it('one file, one request; images and HTML', async () => {
  const read: string[] = []
  const [[, files]] = sources as [[string, RepositoryFiles]]
  const counted: RepositoryFiles = {
    ...files,
    read(path) {
      read.push(path)
      return files.read(path)
    },
  }
  const text = `![x](docs/b.md#a) <a href="b.md#a">x</a> <img src="b.md#a">\n[x](b.md#usage) [y](/docs/b.md#z) [z](../CONTRIBUTING.md)\n`
  expect(await findings('docs/README.md', text, counted)).toEqual(['missing-file', 'dead', 'dead'])
  expect(read).toEqual(['docs/b.md'])
})

it('the page of the repository is the README of .github, else of the root, else of docs', async () => {
  const at = async (...names: string[]) => {
    const texts = Object.fromEntries(names.map((name) => [name, `# ${dirname(name)}x\n`]))
    const files = new Map(names.map((name) => [name, name]))
    const folders = new Set(names.flatMap((name) => [name, dirname(name)]))
    const read = { readText: async (path: string) => texts[path] } as unknown as Repository
    const shown = treeFiles({ ...tree, files, paths: folders }, 'HEAD', read)
    const services = { files: shown, budget: readBudget(), anchorsOf }
    const list = listOf('list.md', '[x](https://github.com/owner/list#x)\n')
    return (await readPages([list], [BASE], services)).byPath.get('')?.path
  }
  expect(await at('docs/README.md', 'README.md', '.github/README.md')).toBe('.github/README.md')
  expect(await at('docs/README.md', 'Readme.md')).toBe('Readme.md')
  expect(await at('docs/README.md')).toBe('docs/README.md')
  expect(await at('README.rst', 'docs/README.md')).toBeUndefined()
})

it('at most 100 files and 8 MB are read', async () => {
  const names = Array.from({ length: 102 }, (_, index) => `f${index}.md`)
  const list = listOf('README.md', names.map((name) => `[x](${name}#x)\n`).join(''))
  const files = (bytes: number): RepositoryFiles => ({
    ...{ kindOf: () => 'file', namesIn: () => [], sizeOf: () => bytes, read: () => '# X\n' },
  })
  for (const [bytes, count] of [
    [10, 100],
    [3_000_000, 2],
  ] as const) {
    const budget = readBudget()
    const pages = await readPages([list], [], { files: files(bytes), budget, anchorsOf })
    expect(pages.byPath.size).toBe(count)
    expect(unreadNote(budget)).toMatch(
      `${102 - count} linked files not read: at most 100 files and 8 MB`,
    )
  }
})

it('before a change only what it changed is read again', async () => {
  const [[, files]] = sources as [[string, RepositoryFiles]]
  const list = listOf('README.md', '[x](docs/b.md#usage) [y](CONTRIBUTING.md#new)\n')
  const pages = await readPages([list], [], { files, budget: readBudget(), anchorsOf })
  const old: RepositoryFiles = { ...files, read: (path) => `# Old ${path}\n` }
  const base = await readBasePages(pages, [], (path) => path === 'docs/b.md', {
    ...{ files: old, budget: readBudget(), anchorsOf },
  })
  expect(base.byPath.get('docs/b.md')).toEqual(pages.byPath.get('docs/b.md'))
  expect([...(base.byPath.get('CONTRIBUTING.md')?.anchors ?? [])]).toContain('old-contributingmd')
})
