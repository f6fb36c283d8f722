import { describe, expect, it } from 'vitest'
import { kindOf, listChanges, mergeChanges } from '../../src/admission/changes.ts'
import { plainTitle } from '../../src/admission/section-titles.ts'
import { readList } from '../../src/list/parse.ts'

function changesOf(base: string, head: string, path = 'README.md') {
  return listChanges(readList(head, path), readList(base, path))
}

const bullet = (name: string, description = `The tool ${name}.`) =>
  `- [${name}](https://github.com/owner/${name.toLowerCase()}) - ${description}\n`
const named = (...names: string[]) => names.map((name) => bullet(name)).join('')
const six = named('Alpha', 'Beta', 'Delta', 'Gamma', 'Kappa', 'Sigma')
const base = `# List\n\n## Tools\n\n${six}\n## Books\n\n${named('Iota')}`

describe('what a change does to the entries', () => {
  const merged = (head: string, from = base) => {
    const { added, edited, removed } = mergeChanges([changesOf(from, head)])
    return { added: added.map(({ title }) => title), edited, removed }
  }

  it.each([
    ['an addition', base.replace(bullet('Beta'), named('Beta', 'Betty')), ['Betty'], 0, 0],
    ['a removal', base.replace(bullet('Beta'), ''), [], 0, 1],
    ['a moved line', `${base.replace(bullet('Beta'), '')}${bullet('Beta')}`, [], 0, 0],
    ['a corrected address', base.replace('owner/beta', 'other/beta'), [], 1, 0],
    ['a corrected title', base.replace('[Beta]', '[Better]'), [], 1, 0],
    ['a corrected text', base.replace('tool Beta', 'Beta tool'), [], 1, 0],
    ['another marker', base.replaceAll('- [', '* ['), [], 0, 0],
    [
      'the same thing in two sections',
      `${base.replace(six, `${six}${bullet('Zeta')}`)}${bullet('Zeta')}`,
      ['Zeta'],
      0,
      0,
    ],
    ['what the list has already', `${base}${bullet('Beta')}`, [], 0, 0],
    [
      'another thing of a title that the list has',
      base.replace(bullet('Beta'), bullet('Beta') + bullet('Beta').replace('owner', 'other')),
      ['Beta'],
      ...[0, 0],
    ],
    [
      'two things of one title',
      base.replace(six, `${six}${bullet('Zeta')}${bullet('Zeta').replace('owner', 'other')}`),
      ['Zeta', 'Zeta'],
      ...[0, 0],
    ],
    ['a title without a link that the list has', `${base}- Alpha\n`, [], 0, 0],
    ['nothing', base, [], 0, 0],
  ])('%s', (_, head, added, edited, removed) => {
    expect(merged(head)).toEqual({ added, edited, removed })
  })

  it('leaves out rows that name nothing, such as a sponsor’s picture', () => {
    const sponsor = (width: number) =>
      `<table><tr><td colspan="2"><img src="a.png" width="${width}"></td></tr></table>\n\n`
    const before = `${sponsor(200)}${base}`
    expect(merged(`${sponsor(200)}## New\n\n${bullet('Zeta')}\n${base}`, before)).toEqual({
      ...{ added: ['Zeta'], edited: 0, removed: 0 },
    })
    expect(merged(base, before)).toEqual({ added: [], edited: 0, removed: 0 })
  })

  it('knows a table whose cells are only filled up with blanks', () => {
    const table = '| Name | License |\n| --- | --- |\n| [A](https://a.example) | MIT |\n'
    const padded = '| Name | License |\n|---|---|\n|[A](https://a.example)|MIT|\n'
    expect(merged(padded, table)).toEqual({ added: [], edited: 0, removed: 0 })
    expect(merged(table.replace('MIT', 'GPL-3.0'), table)).toMatchObject({ edited: 1 })
  })

  it('counts what moves to another list, or is put in two, once', () => {
    const moved = [
      changesOf(base, base.replace(bullet('Beta'), '')),
      changesOf('# Other\n', `# Other\n\n${bullet('Beta')}`, 'other.md'),
    ]
    expect(mergeChanges(moved)).toEqual({ added: [], edited: 0, removed: 0 })
    const both = [
      changesOf(base, `${base}${bullet('Zeta')}`),
      changesOf(base, `${base}${bullet('Zeta')}`, 'README.zh.md'),
    ]
    expect(mergeChanges(both).added).toHaveLength(1)
  })

  it('has a kind', () => {
    const [added] = changesOf(base, `${base}${bullet('Zeta')}`).added
    if (!added) throw new Error('nothing was added')
    expect(kindOf({ added: [added], edited: 0, removed: 0 })).toBe('addition')
    expect(kindOf({ added: [added], edited: 0, removed: 1 })).toBe('mixed')
    expect(kindOf({ added: [], edited: 1, removed: 0 })).toBe('edit')
    expect(kindOf({ added: [], edited: 0, removed: 0 })).toBe('other')
  })
})

describe('an added entry as data', () => {
  const only = (head: string, from = '# List\n') => {
    const { added } = changesOf(from, head)
    expect(added).toHaveLength(1)
    return added[0]
  }

  it.each([
    ['- [A](https://a.example) - A tool.', 'A tool.'],
    ['- [A](https://a.example): a tool', 'a tool'],
    [
      '- **[A](https://a.example)** – A tool, see https://b.example for more',
      'A tool, see for more',
    ],
    [
      '- [A](https://a.example) ![stars](https://img.shields.io/x.svg) - A `small` [tool](https://b.example).',
      'A small tool.',
    ],
    [
      '- A new tool [[Paper](https://arxiv.org/abs/1706.03762)] [[Code](https://github.com/o/a)]',
      '',
    ],
    ['- [A](https://a.example)', ''],
    ['- [o/a](https://a.example) [[a](https://crates.io/crates/a)] - A tool.', 'A tool.'],
    ['- [o/a](https://a.example) [[a](https://crates.io/crates/a)]', ''],
    ['- [A](https://a.example) - [B](https://b.example) for all.', 'B for all.'],
    ['- [A](https://a.example) [beta] - A tool.', '[beta] - A tool.'],
  ])('describes %s', (line, description) => {
    expect(only(`# List\n\n${line}\n`)?.description).toBe(description)
  })

  it('describes a row', () => {
    const table =
      '| Name | Description | Auth | License |\n| --- | --- | --- | --- |\n| [A](https://a.example) | A tool. | | ![MIT](https://img.shields.io/mit.svg) |\n'
    expect(only(table)).toMatchObject({
      ...{ title: 'A', description: 'A tool.' },
      cells: { Auth: '', License: '![MIT](https://img.shields.io/mit.svg)' },
    })
  })

  it('has the titles above it, without the first level', () => {
    const text = `# List\n\n## :rocket: [Tools](#tools) 🚀\n\n### CI/CD\n\n- Runners\n  - [A](https://a.example)\n`
    expect(only(text)?.sections).toEqual(['Tools', 'CI/CD', 'Runners'])
    expect(plainTitle(':one: Step 1:2:3')).toBe('Step 1:2:3')
  })

  it('has the links that are shown, the title’s first', () => {
    const text =
      '- [![b](https://img.shields.io/x.svg)](https://b.example) [A](https://a.example) - See [docs](https://d.example).\n'
    expect(only(text)?.links).toEqual([
      { url: 'https://a.example', text: 'A' },
      { url: 'https://d.example', text: 'docs' },
    ])
  })

  it('counts its section', () => {
    expect(only(base.replace(six, `${six}${bullet('Zeta')}`), base)?.sectionSize).toBe(7)
    const nested = (...names: string[]) => named(...names).replaceAll('- [', '  - [')
    const labels = `# List\n\n## Tools\n\n- Runners\n${nested('Alpha', 'Beta')}- Readers\n${nested('Iota')}`
    expect(only(`${labels}${nested('Zeta')}`, labels)).toMatchObject({
      ...{ sections: ['Tools', 'Readers'], sectionSize: 2 },
    })
  })
})

describe('the place', () => {
  const placesIn = (head: string, from = base) =>
    changesOf(from, head).added.map(({ place }) => place)

  it('is the start or the end, several as a block', () => {
    const atEnd = placesIn(base.replace(six, `${six}${named('Yota', 'Zeta')}`))
    expect(atEnd).toMatchObject([{ isAtEnd: true }, { isAtEnd: true }])
    const atStart = placesIn(base.replace(six, `${bullet('Aaa')}${six}`))
    expect(atStart).toMatchObject([{ isAtStart: true, isAtEnd: false, isSorted: true }])
  })

  it('is sorted by name where the base is', () => {
    const wrong = placesIn(base.replace(bullet('Alpha'), named('Alpha', 'Eta')))
    expect(wrong).toMatchObject([{ isSorted: false, before: 'Gamma' }])
    const right = placesIn(base.replace(bullet('Delta'), named('Delta', 'Eta')))
    expect(right).toMatchObject([{ isSorted: true }])
  })

  // Names of entries that were merged into awesome-go.
  it.each([
    [
      ['acme', 'acmetool', 'acopw-go', 'age', 'argon2pw', 'booster'],
      'acmetool',
      'acme-proxy',
      false,
    ],
    [['acme', 'acmetool', 'acopw-go', 'age', 'argon2pw', 'booster'], 'acme', 'acme-proxy', true],
    [
      ['lark', 'lastpass-go', 'libgoffi', 'Medium', 'megos', 'minio-go'],
      'lastpass-go',
      'libopenapi',
      false,
    ],
    [
      ['lark', 'lastpass-go', 'libgoffi', 'Medium', 'megos', 'minio-go'],
      'libgoffi',
      'libopenapi',
      true,
    ],
    [['go-grpc', 'go-todo', 'GoModel', 'gopher', 'hiboot cli', 'job'], 'gopher', 'Goshtoso', true],
  ])('in %j after %s: %s is sorted: %s', (names, after, name, isSorted) => {
    const list = `## Tools\n\n${named(...names)}`
    const [place] = placesIn(list.replace(bullet(after), named(after, name)), list)
    expect(place?.isSorted).toBe(isSorted)
  })

  it('is sorted by date where the base is', () => {
    const row = (year: number, name: string) =>
      `| ${year}-0${(year % 9) + 1} | [${name}](https://${name}.example) |\n`
    const years = [2025, 2024, 2023, 2022, 2021, 2020, 2019]
    const names = ['q', 'b', 'z', 'a', 'y', 'c', 'x']
    const rows = years.map((year, index) => row(year, `${names[index]}`))
    const table = `| Date | Name |\n| --- | --- |\n${rows.join('')}`
    const top = table.replace('| --- | --- |\n', `| --- | --- |\n${row(2026, 'new')}`)
    expect(placesIn(top, table)).toMatchObject([{ isSorted: true, isAtStart: true }])
    expect(placesIn(`${table}${row(2026, 'new')}`, table)).toMatchObject([
      { isSorted: false, before: 'q', isAtEnd: true },
    ])
  })

  it('is not known where the base keeps no order', () => {
    const loose = `## Tools\n\n${named('Sigma', 'Beta', 'Kappa', 'Alpha', 'Gamma', 'Delta')}`
    expect(placesIn(`${loose}${bullet('Zeta')}`, loose)).toMatchObject([{ isSorted: 'unknown' }])
    expect(placesIn(`${base}\n## New\n\n${bullet('Zeta')}`)).toMatchObject([
      { isSorted: 'unknown' },
    ])
  })
})
