import { describe, expect, it } from 'vitest'
import { globsOf, isNameable } from '../../src/infer/globs.ts'
import { globMatcher } from '../../src/schema/globs.ts'

const many = (count: number, path: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => path(index))

describe('globsOf', () => {
  it.each<[string, string[], { excluded?: string[]; others?: string[] }, string[]]>([
    ['one file', ['README.md'], {}, ['README.md']],
    ['a folder', ['a/1.md', 'a/2.md', 'b.md'], {}, ['a/*.md', 'b.md']],
    [
      'a folder of three lists, whatever else is below and beside it',
      ['a/1.md', 'a/2.md', 'a/3.md'],
      { excluded: ['a/b/4.md', '5.md'] },
      ['a/*.md'],
    ],
    [
      'two lists beside another file: no folder of lists',
      ['a/1.md', 'a/2.md'],
      { others: ['a/3.md'] },
      ['a/1.md', 'a/2.md'],
    ],
    [
      'files that are no lists yet are taken, if they are fewer',
      ['README.md', ...many(48, (index) => `paper_list/${index}.md`)],
      { others: many(32, (index) => `paper_list/no${index}.md`) },
      ['README.md', 'paper_list/*.md'],
    ],
    [
      'more other files than lists',
      ['a/1.md', 'a/2.md', 'a/3.md'],
      { others: many(4, (index) => `a/no${index}.md`) },
      ['a/1.md', 'a/2.md', 'a/3.md'],
    ],
    [
      'exceptions for what must not be taken',
      ['1.md', '2.md', '3.md', 'docs/a.md', 'docs/b.md', 'docs/c.md'],
      { excluded: ['CONTRIBUTING.md', 'docs/CONTRIBUTING.md'] },
      ['*.md', 'docs/*.md', '!CONTRIBUTING.md', '!docs/CONTRIBUTING.md'],
    ],
    [
      'languages',
      ['README.md', 'README-zh.md', 'README_ja.md'],
      { excluded: ['CONTRIBUTING.md'] },
      ['README*.md'],
    ],
    ['two languages', ['docs/README.md', 'docs/README.pt-BR.md'], {}, ['docs/README*.md']],
    [
      'a list in each folder',
      ['README.md', 'a/README.md', 'b/README.md', 'c/README.md'],
      { excluded: ['a/CONTRIBUTING.md'], others: ['a/x.md', 'b/y.md', 'c/z.md'] },
      ['README.md', '*/README.md'],
    ],
    [
      'folders in a folder',
      ['README.md', 'docs/a/x.md', 'docs/b/y.md', 'docs/c.md'],
      {},
      ['README.md', 'docs/**/*.md'],
    ],
    ['the root has other files', ['1.md', '2.md'], { others: ['3.md', '4.md'] }, ['1.md', '2.md']],
    ['both endings', ['a/1.md', 'a/2.markdown'], {}, ['a/*.{md,markdown}']],
    ['special characters', ['!a.md', '[b]/{c}*.md'], {}, ['?a.md', '?b?/?c??.md']],
  ])('%s', (_, lists, { excluded = [], others = [] }, globs) => {
    expect(globsOf({ lists, excluded, others })).toEqual(globs)
    const takes = globMatcher(globs)
    expect(lists.filter((path) => !takes(path))).toEqual([])
    expect(excluded.filter(takes)).toEqual([])
  })

  it('takes a file that is added tomorrow', () => {
    const tomorrow: [lists: string[], added: string][] = [
      [['README.md', 'paper_list/a.md', 'paper_list/b.md'], 'paper_list/c.md'],
      [['README.md', 'README-zh.md'], 'README-ja.md'],
      [['a/README.md', 'b/README.md'], 'c/README.md'],
      [['docs/a/x.md', 'docs/b/y.md', 'docs/c/z.md'], 'docs/d/x.md'],
      [['README.md', 'llm.md', 'vision.md'], 'audio.md'],
    ]
    for (const [lists, added] of tomorrow) {
      expect(globMatcher(globsOf({ lists, excluded: [] }))(added), added).toBe(true)
    }
  })

  it('an exception never takes a list away', () => {
    const lists = ['a/[1].md', 'a/(2.md', 'a/3.md']
    const globs = globsOf({ lists, excluded: ['a/{1}.md'] })
    expect(lists.every(globMatcher(globs))).toBe(true)
  })

  it('is fast with hundreds of lists in as many folders', () => {
    const lists = many(200, (index) => `a/${index}/b/${index}/list.md`)
    expect(globsOf({ lists, excluded: [] })).toEqual(['a/**/*.md'])
  })
})

it('names no file that cannot be read by a person', () => {
  const long = `${'a/'.repeat(150)}b.md`
  expect(['a\nb.md', 'a\u202Eb.md', 'a\u001Bb.md', long].filter(isNameable)).toEqual([])
  expect(['a b.md', '[a].md', '!a.md', 'é/日.md'].filter((path) => !isNameable(path))).toEqual([])
})
