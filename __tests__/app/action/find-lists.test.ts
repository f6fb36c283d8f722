import { describe, expect, it } from 'vitest'
import { findListPaths } from '../../../src/app/action/find-lists.ts'
import { follow } from '../../../src/app/action/follow-links.ts'
import type { ChangedFile, Repository, Tree } from '../../../src/github/api/repository.ts'

/** A tree of files, symbolic links (`→ target`) and submodules (`submodule`). */
function treeOf(entries: Readonly<Record<string, string>>, whole = true): Tree {
  const all = Object.entries(entries)
  const links = all.filter(([, content]) => content.startsWith('→'))
  const files = all.filter(([, content]) => !/^(?:→|submodule$)/.test(content))
  return {
    files: new Map(files),
    links: new Map(links.map(([path, content]) => [path, content.slice(2)])),
    submodules: new Set(all.flatMap(([path, content]) => (content === 'submodule' ? path : []))),
    sizes: new Map(all.map(([path, { length }]) => [path, length])),
    paths: new Set(Object.keys(entries)),
    whole,
  }
}

/** The id of a link's content is the content here. */
const read = async (id: string) => id

describe('a symbolic link', () => {
  const tree = treeOf({
    'README.md': '→ docs/list.md',
    'docs/list.md': 'text',
    'docs/up.md': '→ ../README.md',
    current: '→ docs',
    'out.md': '→ ../secret.md',
    'absolute.md': '→ /etc/passwd',
    'folder.md': '→ docs',
    'loop.md': '→ loop.md',
    'long.md': `→ ${'a'.repeat(5000)}`,
    'far.md': '→ current/list.md',
  })

  it.each([
    ['README.md', 'docs/list.md'],
    ['docs/up.md', 'docs/list.md'],
    ['far.md', 'docs/list.md'],
    ['docs/list.md', 'docs/list.md'],
  ])('%s leads to %s', async (path, target) => {
    expect(await follow(path, tree, read)).toEqual({ kind: 'file', path: target })
  })

  it.each(['out.md', 'absolute.md', 'folder.md', 'loop.md', 'long.md', 'gone.md'])(
    '%s leads to no file',
    async (path) => {
      expect(await follow(path, tree, read)).toMatchObject({ kind: 'broken-link' })
    },
  )
})

describe('the lists of a run', () => {
  const range = { head: 'head', base: 'base', byOthers: true }
  const repository = { readLinkTarget: read } as unknown as Repository

  async function find(
    now: Readonly<Record<string, string>>,
    before?: Readonly<Record<string, string>>,
    { files = [], globs }: { files?: Partial<ChangedFile>[]; globs?: string[] } = {},
  ) {
    const comparison = { base: 'b', mergeBase: 'b', files: files as ChangedFile[], whole: true }
    const ends = { tree: treeOf(now), ...(before && { baseTree: treeOf(before), comparison }) }
    const found = await findListPaths(
      { baseTree: undefined, comparison: undefined, ...ends },
      globs,
      range,
      repository,
    )
    return found.map(({ path, basePath, fileChange, failure }) =>
      [path, basePath, fileChange?.kind, failure && 'failure'].filter(Boolean).join(' '),
    )
  }

  it('are found through a symbolic link, in a schedule and in a review', async () => {
    const link = { 'README.md': '→ docs/list.md' }
    expect(await find({ ...link, 'docs/list.md': '1' })).toEqual(['docs/list.md'])
    const before = { ...link, 'docs/list.md': '1' }
    expect(await find({ ...link, 'docs/list.md': '2' }, before)).toEqual([
      'docs/list.md docs/list.md',
    ])
  })

  it('are reported where a link leads to another file', async () => {
    const files = { 'a.md': '1', 'b.md': '2' }
    const now = { ...files, 'README.md': '→ b.md' }
    expect(await find(now, { ...files, 'README.md': '→ a.md' })).toEqual(['b.md b.md linked'])
  })

  it('are read once where a link and its file are both named', async () => {
    const tree = { 'README.md': '→ list.md', 'list.md': '1' }
    expect(await find(tree, undefined, { globs: ['*.md'] })).toEqual(['list.md'])
  })

  it('are not skipped where a named link or submodule cannot be read', async () => {
    expect(await find({ 'README.md': '→ ../x.md' })).toEqual(['README.md failure'])
    const globs = ['a.md', 'lists/*']
    const tree = { 'a.md': '1', 'lists/sub': 'submodule', 'lists/latest': '→ ../nothing' }
    expect(await find(tree, undefined, { globs })).toEqual(['a.md'])
    expect(await find({ 'a.md': 'submodule' }, undefined, { globs })).toEqual(['a.md failure'])
  })

  it.each([
    ['deleted', {}, [], ['README.md README.md deleted']],
    ['a submodule', { 'README.md': 'submodule' }, [], ['README.md README.md submodule']],
    ['a broken link', { 'README.md': '→ x' }, [], ['README.md README.md broken-link']],
    ['a link', { 'README.md': '→ a.md', 'a.md': '1' }, [], ['a.md README.md linked']],
    [
      'renamed',
      { 'a.md': '1' },
      [{ path: 'a.md', previousPath: 'README.md', status: 'renamed' }],
      ['a.md README.md renamed'],
    ],
    [
      'copied',
      { 'README.md': '1', 'a.md': '1' },
      [{ path: 'a.md', previousPath: 'README.md', status: 'copied' }],
      [],
    ],
  ])('are reported where a file was %s', async (_, now, files, expected) => {
    expect(await find(now, { 'README.md': '1' }, { files })).toEqual(expected)
  })

  it('do not exist: the error says what was looked for, and what to write', async () => {
    const tree = { 'docs/small.md': '1', 'docs/large.md': '22', 'x.txt': '333' }
    await expect(find(tree)).rejects.toThrow(
      'No list found at head: there is no README.md or README.markdown at the root. Write the path of the list in `files`, for example `files: docs/large.md`',
    )
    await expect(find(tree, undefined, { globs: ['lists/*.md'] })).rejects.toThrow(
      'no file matches `files` (lists/*.md).',
    )
  })
})
