import { expect, it } from 'vitest'
import { isLanguage, originalsOf } from '../../src/infer/languages.ts'
import { inferSets } from '../../src/infer/sets.ts'

it.each([
  ['README-zh.md', ['README.md']],
  ['README_CN.md', ['README.md']],
  ['README.zh-CN.md', ['README.md']],
  ['README-zh_Hans.md', ['README.md']],
  ['README-Chinese.md', ['README.md']],
  ['docs/list.pt-BR.markdown', ['docs/list.markdown']],
  ['docs/zh/README.md', ['docs/en/README.md', 'docs/README.md', 'en/README.md', 'README.md']],
  ['zh-CN/a/b.md', ['en/a/b.md', 'a/b.md']],
  ['README.md', []],
  ['README-old.md', []],
  ['docs/tools.md', []],
  ['awesome-go.md', []],
])('the original of %s', (path, originals) => {
  expect(originalsOf(path)).toEqual(originals)
})

it.each([
  ['zh', true],
  ['zh-Hant', true],
  ['pt_BR', true],
  ['Japanese', true],
  ['old', false],
  ['zh-old-x', false],
  ['js', false],
])('%s names a language: %s', (text, is) => {
  expect(isLanguage(text)).toBe(is)
})

const named = (path: string, from: number, to: number) => ({
  path,
  identities: new Set(Array.from({ length: to - from }, (_, index) => `github:a/${from + index}`)),
})

it('translations share entries with their original, parts do not', () => {
  const lists = [
    named('README.md', 0, 20),
    named('README-zh.md', 5, 22),
    named('README.ja.md', 0, 6),
    // Another list that only has such a name.
    named('README-it.md', 100, 120),
    named('docs/a.md', 200, 220),
    named('docs/b.md', 219, 240),
    named('docs/c.md', 240, 250),
    named('other/a.md', 300, 310),
  ]
  expect(inferSets(lists)).toEqual([
    { of: 'README.md', files: ['README-zh.md', 'README.ja.md'], as: 'translations' },
    { files: ['docs/a.md', 'docs/b.md', 'docs/c.md'], as: 'parts' },
  ])
})

it('files with the same entries are no parts, and few entries show nothing', () => {
  const same = ['a', 'b', 'c'].map((name) => named(`docs/${name}.md`, 0, 10))
  expect(inferSets(same)).toEqual([])
  expect(inferSets([named('README.md', 0, 20), named('README-zh.md', 0, 4)])).toEqual([])
})
