import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseLists, isWhole } from '../../../src/app/cli/choose-lists.ts'
import { Sandbox } from './run.ts'

const here = process.cwd()
const box = new Sandbox({
  'one/.git/HEAD': '',
  'one/.github/awesome-keeper.yml': 'files: ["lists/*.md", "!lists/draft.md"]\n',
  'one/lists/a.md': '',
  'one/lists/draft.md': '',
  'one/deep/.github/awesome-keeper.yml': 'files: [x.md]',
  'one/deep/x.md': '',
  'two/.git/HEAD': '',
  'two/docs/readme.markdown': '',
  'two/docs/deep/x': '',
  'three/.git/HEAD': '',
  'three/.github/README.md': '',
  'three/docs/README.md': '',
  'loose/.github/awesome-keeper.yml': 'files: [own.md]',
  'loose/own.md': '',
  'loose/[x].md': '',
})

beforeAll(() => process.chdir(box.folder))
afterAll(() => {
  process.chdir(here)
  box[Symbol.dispose]()
})

async function choose(...paths: string[]) {
  const groups = await chooseLists({ paths })
  return groups.map(({ source, lists }) => [source?.path, ...lists.map(({ path }) => path)])
}

describe('paths', () => {
  it('have the configuration of their repository’s root, wherever the command is started', async () => {
    const config = 'one/.github/awesome-keeper.yml'
    expect(await choose('one/deep/x.md', 'two/docs', 'one')).toEqual([
      [config, 'one/deep/x.md', 'one/lists/a.md'],
      [undefined, 'two/docs/readme.markdown'],
    ])
    expect(await choose('loose')).toEqual([['loose/.github/awesome-keeper.yml', 'loose/own.md']])
  })

  it('are taken once, and as they stand where such a file exists', async () => {
    expect(await choose('loose/[x].md', './loose/[x].md', 'loose/*')).toEqual([
      ['loose/.github/awesome-keeper.yml', 'loose/[x].md', 'loose/own.md'],
    ])
  })

  it('are the user’s own where they are named, perhaps a stranger’s where they are found', async () => {
    const [group] = await chooseLists({ paths: ['loose/own.md', 'loose/*'] })
    expect(group?.lists.map(({ kind }) => kind)).toEqual(['named', 'found'])
  })

  it('may be in one group only where a configuration is named', async () => {
    const groups = await chooseLists({ paths: ['one/lists/a.md', 'two'], config: '/dev/null' })
    expect(groups.map(({ lists }) => lists.length)).toEqual([2])
  })

  it('are as GitHub finds the README of a repository', async () => {
    expect(await choose('two', 'three')).toEqual([
      [undefined, 'two/docs/readme.markdown'],
      [undefined, 'three/.github/README.md'],
    ])
    const [group] = await chooseLists({ paths: ['three'] })
    expect(group && isWhole(group)).toBe(true)
  })

  it.each([
    [['one/*.txt'], 'one/*.txt: no file matches this pattern'],
    [['two/*'], 'two/*: no Markdown file matches this pattern'],
    [
      ['two/docs/deep'],
      'two/docs/deep: there is no README.md or README.markdown in this folder. Name its lists, such as "two/docs/deep/*.md"',
    ],
    [
      ['one/.git/'],
      'one/.git/: no file in this folder matches `files` (lists/*.md, !lists/draft.md). Name its lists, such as "one/.git/*.md"',
    ],
    [['!one/*.md'], 'A pattern that starts with "!" leaves lists out; name those to check, too'],
    [['!['], '![: this pattern cannot be read; close its brackets'],
    [
      [],
      'No list found: there is no README.md or README.markdown in this folder. Name the list, or write its path in `files`',
    ],
  ])('are refused where nothing matches: %j', async (paths, message) => {
    await expect(chooseLists({ paths })).rejects.toThrow(message)
  })

  it('may be excluded by a quoted pattern', async () => {
    expect(await choose('one/**/*.md', '!one/lists/*', '!**/own.md')).toEqual([
      ['one/.github/awesome-keeper.yml', 'one/deep/x.md'],
    ])
  })
})
