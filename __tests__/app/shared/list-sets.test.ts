import { describe, expect, it } from 'vitest'
import { fileSets, neededPaths, SetEntries, setNotes } from '../../../src/app/shared/list-sets.ts'
import { parseConfig } from '../../../src/config/load.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { lint } from '../../../src/lint/linter.ts'
import { readList } from '../../../src/list/parse.ts'
import { setEntriesOf } from '../../../src/session/set-entries.ts'

const CONFIG = `
sets:
  - { files: ['README-*.md', 'i18n/**/*.md'], as: translations }
  - { files: ['docs/**/*.md'], as: parts }
`
const ALL = [
  ...['README.md', 'README-zh.md', 'README-ja.md', 'i18n/ko/README.md', 'LICENSE'],
  ...['docs/b.md', 'docs/a.md', 'other.md'],
]
const sets = fileSets(parseConfig(CONFIG, 'config.yml').sets, ALL)

it('the sets of the configuration, with the original by the names of its translations', () => {
  expect(sets).toEqual([
    {
      ...{ as: 'translations', of: 'README.md' },
      paths: ['README-ja.md', 'README-zh.md', 'i18n/ko/README.md'],
    },
    { as: 'parts', paths: ['docs/a.md', 'docs/b.md'] },
  ])
  const named = parseConfig(
    `sets: [{ of: other.md, files: ['README*.md'], as: translations }]`,
    'config.yml',
  )
  expect(fileSets(named.sets, ALL)).toEqual([
    { as: 'translations', of: 'other.md', paths: ['README-ja.md', 'README-zh.md', 'README.md'] },
  ])
})

it('only what a list that is checked is compared with is read', () => {
  const needed = (...lists: string[]) => neededPaths(sets, new Set(lists))
  expect(needed('README.md').sort()).toEqual(
    ['README-ja.md', 'README-zh.md', 'README.md', 'i18n/ko/README.md'].sort(),
  )
  expect(needed('docs/a.md')).toEqual(['docs/a.md', 'docs/b.md'])
  expect(needed('README-zh.md', 'other.md')).toEqual([])
})

it.each([
  `sets: [{ files: [], as: parts }]`,
  `sets: [{ files: [a.md], as: twins }]`,
  `sets: [{ files: [a.md] }]`,
  `sets: [{ of: '*.md', files: [a.md], as: translations }]`,
  `sets: [{ of: /a.md, files: [a.md], as: translations }]`,
])('a mistake in the configuration: %s', (text) => {
  expect(() => parseConfig(text, 'config.yml')).toThrow(/config\.yml:1/)
})

it('an original of parts is a mistake', () => {
  const text = `sets: [{ of: README.md, files: ['docs/*.md'], as: parts }]`
  expect(() => parseConfig(text, 'config.yml')).toThrow(
    'config.yml:1:14: key "sets[0].of": "README.md" is not allowed here; use no of with as: parts, since only translations have an original; name all parts in files',
  )
})

it('names of files that are not there are named, and an original that no name shows', () => {
  const notes = (text: string) => setNotes(parseConfig(text, 'config.yml').sets, ALL)
  expect(notes(CONFIG)).toEqual([])
  const renamed = `sets: [{ of: readme.md, files: [README-zh.md, README-ko.md, '!README-x.md'], as: translations }]`
  expect(notes(renamed)).toEqual(
    ['readme.md', 'README-ko.md'].map(
      (name) =>
        `sets[0]: ${name} matches no file, so it is compared with nothing. If the file was renamed, correct its name in the configuration.`,
    ),
  )
  const [empty, unclear] = [`['none/*.md']`, `[other.md, LICENSE]`].map((files) =>
    notes(`sets: [{ files: ['docs/*.md'], as: parts }, { files: ${files}, as: translations }]`),
  )
  expect(empty).toEqual([expect.stringMatching(/^sets\[1\]: none\/\*\.md matches no file/)])
  expect(unclear).toEqual([
    'sets[1]: the name of LICENSE does not show which file it translates, so it is compared with nothing. Name that file with the key "of".',
  ])
})

function entriesOf(texts: Record<string, string>, bases: Record<string, string> = {}) {
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const base = bases[path]
      const file = readList(text, path)
      return [path, setEntriesOf(file, base === undefined ? undefined : readList(base, path))]
    }),
  )
}

const A = '# A\n\n- [Hammer](https://github.com/a/hammer) - Hits.\n- [Saw](https://a.example/saw)\n'
const B =
  '# B\n\n- [Hammer](https://github.com/old/hammer) - Hits.\n- [Nail](https://a.example/nail)\n'
const RENAMED = new Map<string, LinkResult>([
  [
    'https://github.com/old/hammer',
    {
      ...{ url: 'https://github.com/old/hammer', status: 'alive', reason: '200 OK' },
      ...{ attempts: 1, source: 'github' },
      metadata: { kind: 'repository', name: 'a/hammer' },
    } as LinkResult,
  ],
])

it('a repository that was renamed is one thing in two parts', () => {
  const entries = entriesOf({ 'docs/a.md': A, 'docs/b.md': B })
  expect(new SetEntries(sets, entries, undefined).of('docs/b.md')?.parts).toEqual([])
  const set = new SetEntries(sets, entries, RENAMED).of('docs/b.md')
  expect(set?.parts.map(({ path, title }) => [path, title])).toEqual([['docs/a.md', 'Hammer']])
})

/** New findings of each part of a change, as the session finds them. */
function newRepeats(now: Record<string, string>, before: Record<string, string>): string[] {
  const all = new SetEntries(sets, entriesOf(now, before), undefined)
  return Object.entries(now).flatMap(([path, text]) => {
    const base = readList(before[path] ?? '', path)
    const set = all.of(path)
    const context = { repositoryPath: path, settings: { 'duplicate-entry': 'on' } } as const
    const old = new Set(lint(base, { ...context, set }).map(({ key }) => key))
    return lint(readList(text, path), { ...context, base, set })
      .filter(({ key, ruleId }) => ruleId === 'duplicate-entry' && !old.has(key))
      .map(({ line, reason }) => `${path}:${line} ${reason}`)
  })
}

it.each([
  ['docs/a.md', 'docs/b.md', 3],
  ['docs/b.md', 'docs/a.md', 4],
])(
  'of two parts that list one thing, the entry that the change adds is reported: %s',
  (edited, other, line) => {
    const own = line === 3 ? '# A\n\n' : '# B\n\n- [Nail](https://a.example/nail)\n'
    const repeated = '- [Saw](https://a.example/saw)\n'
    const now = { [edited]: own + repeated, [other]: A }
    expect(newRepeats(now, { [edited]: own, [other]: A })).toEqual([
      `${edited}:${line} “Saw” is already listed on line 4 of ${other} (A). Remove one of the two.`,
    ])
  },
)

it('of two added ones that of the later file; what was there before is not new', () => {
  const saw = '- [Saw](https://a.example/saw)\n'
  const base = { 'docs/a.md': '# A\n\n', 'docs/b.md': '# B\n\n' }
  const now = { 'docs/a.md': `# A\n\n${saw}`, 'docs/b.md': `# B\n\n${saw}` }
  expect(newRepeats(now, base)).toEqual([
    'docs/b.md:3 “Saw” is already listed on line 3 of docs/a.md (A). Remove one of the two.',
  ])
  const more = '- [Nail](https://a.example/nail)\n'
  expect(newRepeats({ ...now, 'docs/b.md': `# B\n\n${saw}${more}` }, now)).toEqual([])
})

describe('a part that repeats many entries of others', () => {
  const lines = (name: string, count: number) =>
    Array.from(
      { length: count },
      (_, n) => `- [${name} ${n}](https://${name}.example/${n})\n`,
    ).join('')
  const [own, a] = [lines('own', 60), lines('a', 60)]
  const first = (count: number) => a.split('\n').slice(0, count).join('\n')

  it('because a change adds them: each is reported', () => {
    const before = { 'docs/a.md': `# A\n\n${a}`, 'docs/b.md': `# B\n\n${own}` }
    const now = { ...before, 'docs/b.md': `# B\n\n${own}${first(12)}\n` }
    expect(newRepeats(now, before)).toHaveLength(12)
    expect(newRepeats(now, before)[0]).toMatch(/^docs\/b\.md:63 “a 0” is already listed on line 3/)
    // Where it was the custom of the list, one more is part of it.
    expect(newRepeats({ ...now, 'docs/b.md': `# B\n\n${own}${first(13)}\n` }, now)).toEqual([])
  })

  it('since it is a copy of another: one finding', () => {
    const before = { 'docs/a.md': `# A\n\n${a}`, 'docs/b.md': '' }
    const now = { ...before, 'docs/b.md': `# B\n\n${a}- [Nail](https://a.example/nail)\n` }
    expect(newRepeats(now, before)).toEqual([
      'docs/b.md:3 60 of the 61 entries of this file are in `docs/a.md`, too. Keep them in one of the two files.',
    ])
  })
})

/** A list in three languages; a translation lacks every entry whose number a divisor divides. */
function languages(form: 'bullets' | 'table', counts: readonly [number, number]) {
  const sections = ['Tools', 'Books', 'Papers']
  const entry = (name: string, url: string) =>
    form === 'bullets' ? `- [${name}](${url}) - Text.` : `| ${name} | [link](${url}) |`
  const text = (language: string, isIn: (section: number, index: number) => boolean, more = 0) =>
    sections
      .flatMap((title, section) => {
        const own = Array.from({ length: 40 + 7 * section }, (_, index) => index)
          .filter((index) => isIn(section, index))
          .map((index) =>
            entry(`${language} ${section}.${index}`, `https://github.com/o${section}/r${index}`),
          )
        const added = Array.from({ length: more }, (_, index) =>
          entry(`${language} more ${index}`, `https://${language}.example.org/${section}/${index}`),
        )
        const head = form === 'table' ? ['| Name | Link |', '| --- | --- |'] : []
        const body = [...own, ...added]
        return body.length > 0 ? [`## ${title}`, '', ...head, ...body, ''] : []
      })
      .join('\n')
  const [zh, ja] = counts
  return {
    'README.md': text('en', () => true),
    'README-zh.md': text('zh', (_, index) => index % zh !== 0, 2),
    // It never had the section of papers.
    'README-ja.md': text('ja', (section, index) => section < 2 && index % ja !== 1),
  }
}

/** Counts without the parser: addresses line by line, and the headings above them. */
function count(texts: Record<string, string>, path: string) {
  const read = (text: string) => {
    const found = new Map<string, string>()
    let section = ''
    for (const line of text.split('\n')) {
      if (line.startsWith('## ')) section = line
      const url = /\]\((https:[^)]*)\)/.exec(line)?.[1]
      if (url && !found.has(url)) found.set(url, section)
    }
    return found
  }
  const [of, other] = [read(texts['README.md'] ?? ''), read(texts[path] ?? '')]
  const had = new Set([...of].filter(([url]) => other.has(url)).map(([, section]) => section))
  const lacking = [...of].filter(([url, section]) => !other.has(url) && had.has(section))
  const beyond = [...other.keys()].filter((url) => !of.has(url))
  return [lacking.length, of.size, beyond.length]
}

it.each([
  ['bullets', [3, 5]],
  ['table', [4, 9]],
] as const)('the numbers of translations agree with a count of addresses: %s', (form, divisors) => {
  const texts = languages(form, divisors)
  const set = new SetEntries(sets, entriesOf(texts), undefined).of('README.md')
  const messages = lint(readList(texts['README.md'], 'README.md'), {
    ...{ set, repositoryPath: 'README.md' },
  }).filter(({ ruleId }) => ruleId === 'translation')
  const numbers = messages.map(({ reason }) => {
    const [, path = '', lacks = '0', all = ''] =
      /`([^`]*)` lacks ([\d,]+) of ([\d,]+)/.exec(reason) ?? []
    return [path, [lacks, all, /it has ([\d,]+) that/.exec(reason)?.[1] ?? '0'].map(Number)]
  })
  expect(numbers).toEqual(
    ['README-ja.md', 'README-zh.md'].map((path) => [path, count(texts, path)]),
  )
  const [[, [lacking]]] = numbers as [[string, [number]]]
  expect(lacking).toBeGreaterThan(8)
  for (const { reason } of messages)
    expect(reason.match(/“[^”]*”/g)?.length).toBeLessThanOrEqual(20)
})

it('the first ten entries are named, with how many more there are', () => {
  const texts = languages('bullets', [2, 5])
  const set = new SetEntries(sets, entriesOf(texts), undefined).of('README.md')
  const found = lint(readList(texts['README.md'], 'README.md'), { set })
  const { reason = '' } = found.find(({ reason }) => reason.includes('README-zh.md')) ?? {}
  const [lacks = '', beyond = ''] = reason.split('; it has ')
  expect(lacks.match(/“[^”]*”/g)).toHaveLength(10)
  expect(lacks).toContain(`and ${count(texts, 'README-zh.md')[0]! - 10} more`)
  expect(beyond.match(/“[^”]*”/g)).toHaveLength(6)
})
