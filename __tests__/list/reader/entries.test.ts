import { describe, expect, it } from 'vitest'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

const listOf = (text: string) => readList(text, 'README.md').data.list as List

/** `title identity`, with the number of bullets that describe the entry. */
function entriesOf(text: string): string[] {
  return listOf(text).entries.map((entry) => {
    const details = entry.kind === 'bullet' && entry.details.length
    return `${entry.title} ${entry.identity}${details ? ` +${details}` : ''}`
  })
}

const titlesOf = (text: string) => listOf(text).entries.map(({ title }) => title)

describe('bullets that describe', () => {
  it.each([
    [
      'their parent, by a label',
      `- [Alpha](https://arxiv.org/abs/2401.00001)
  - Datasets: [Sets](https://sets.example.org)
  - **Presenter**: [Ada](https://ada.example.org)
- [乙](https://github.com/a/yi)
  - 地址：https://yi.example.org`,
      ['Alpha arxiv:2401.00001 +2', '乙 github:a/yi +1'],
    ],
    [
      'a parent without links: its paper and code are theirs, other papers are not',
      `- Alpha drives
  - Related: [Gamma](https://arxiv.org/abs/2301.00001)
  - Paper: [arXiv](https://arxiv.org/abs/2401.00001)
- Beta drives
  - [code](https://github.com/b/beta)
  - [video](https://youtu.be/aaaaaaaaaaa)`,
      ['Alpha drives arxiv:2401.00001 +2', 'Beta drives github:b/beta +2'],
    ],
    [
      'a parent with a paper or repository of its own',
      `- [Alpha](https://arxiv.org/abs/2401.00001)
  - [Driving kit](https://github.com/k/kit)
- [Beta](https://github.com/b/beta)
  - [Its book](https://book.example.org)
  - [![stars](https://x.org/s.png)](https://github.com/b/beta)`,
      ['Alpha arxiv:2401.00001 +1', 'Beta github:b/beta +2'],
    ],
    [
      'an app, by a store',
      `- Pocket map - shows maps
  - [App Store](https://apps.apple.com/app/id1)
  - [Android](https://play.google.com/store/apps/details?id=a)`,
      ['Pocket map - shows maps url:apps.apple.com/app/id1 +2'],
    ],
    [
      'the entry above',
      `- [Alpha](https://github.com/a/alpha) - drives
- Code: [kit](https://github.com/k/kit)

1. [Beta](https://github.com/b/beta): drives

- Data: <https://sets.example.org>`,
      ['Alpha github:a/alpha +1', 'Beta github:b/beta +1'],
    ],
    [
      'the bold words or the heading above their list',
      `**Alpha**

- Paper: https://arxiv.org/abs/2401.00001
- Code: https://github.com/k/kit

## Beta

Words about it.

- Code: https://github.com/k/kit
- Paper: https://arxiv.org/abs/2401.00002

[**Gamma**](https://arxiv.org/abs/2401.00003)

- Code: https://github.com/k/kit
`,
      ['Alpha arxiv:2401.00001 +1', 'Beta arxiv:2401.00002 +1', 'Gamma arxiv:2401.00003'],
    ],
    [
      'by a label that many lists have once',
      ['One', 'Two', 'Three']
        .map((name) => `- ${name} talk\n  - Host: [Ada](https://ada.example.org)\n`)
        .join(''),
      ['One', 'Two', 'Three'].map((name) => `${name} talk undefined +1`),
    ],
    [
      'in other languages',
      ['Статья Код', 'Artikel Quellcode', 'Artículo Código', '論文 程式碼', '논문 소스코드']
        .flatMap((labels) => {
          const [paper, code] = labels.split(' ')
          return [1, 2].map(
            (at) =>
              `**${paper} ${at}**\n\n- ${paper}: https://arxiv.org/abs/2401.0000${at}\n- ${code}: https://github.com/k/kit\n`,
          )
        })
        .join('\n'),
      ['Статья', 'Artikel', 'Artículo', '論文', '논문'].flatMap((paper) => [
        `${paper} 1 arxiv:2401.00001 +1`,
        `${paper} 2 arxiv:2401.00002 +1`,
      ]),
    ],
    [
      'by labels that two lists share, if one leads elsewhere',
      `- One course
  - Course page: https://one.example.org/
  - Held by: [Ada](https://ada.example.org)
- Other course
  - Course page: https://other.example.org/
  - Held by: [Ada](https://ada.example.org)`,
      ['One course url:one.example.org +2', 'Other course url:other.example.org +2'],
    ],
    [
      'an entry with a link, by a label before a name',
      `- [A](https://a.org)
  - Inspired by: [Zeta](https://github.com/z/zeta)
- [B](https://b.org)
  - Inspired by: [Zeta](https://github.com/z/zeta)`,
      ['A url:a.org +1', 'B url:b.org +1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(entriesOf(text)).toEqual(expected)
  })

  it('give their links to the entry', () => {
    const { entries, links } = listOf(
      '- [A](https://a.org)\n  - Code: [b](https://b.org)\n    - [c](https://c.org)\n',
    )
    expect(links.map(({ entry }) => entry)).toEqual([entries[0], entries[0], entries[0]])
    expect(entries[0]?.links).toEqual(links)
  })

  it.each([
    [
      'nested entries of a category',
      '- Vision\n  - [A](https://github.com/a/a)\n  - [B](https://b.org)',
    ],
    [
      'nested entries with descriptions',
      '- [Python](https://github.com/a/p)\n  - [A](https://a.org) - Words.\n  - [B](https://github.com/b/b)',
    ],
    [
      'titles with a colon',
      '- [A](https://a.org)\n- Flash: a method that is fast [[pdf](https://b.org)]',
    ],
    ['names that are kinds', '- [Code](https://a.org) - An editor.\n- [Keras](https://b.org)'],
    [
      'a label of neighbors',
      '- Blog: [A long story](https://a.org)\n- Blog: [Other](https://b.org)',
    ],
    ['lists of names', '- Google: [A](https://a.org)\n- Google: [B](https://b.org)'],
    ['categories with entries', '- [Models](https://a.org)\n  - [B](https://b.org)\n'],
    [
      'models by their makers, in many sections',
      ['Text', 'Vision', 'Sound']
        .map(
          (kind, at) =>
            `## ${kind}\n\n- Acme: [A${at}](https://a.org/${at})\n- Bolt: [B](https://b.org)\n`,
        )
        .join('\n'),
    ],
    [
      'names of two lists that share them with their links',
      '- Relay: https://a.org\n- Sieve: https://b.org\n\n## Small\n\n- Relay: https://a.org\n- Sieve: https://b.org',
    ],
  ])('are not %s', (_, text) => {
    expect(entriesOf(text).join()).not.toContain('+')
    expect(entriesOf(text).length).toBeGreaterThanOrEqual(2)
  })

  it('lines of a changelog are no entries', () => {
    const text = `## Changelog
- Added [A](https://a.org)
## Release history
- v1.2: [A](https://a.org)
## Änderungen
- [A](https://a.org) ergänzt
## 변경 사항
- [A](https://a.org) 추가
## 🔥 News
- **[2024/05/01]** [B](https://b.org) is here
- [C](https://c.org) - a tool`
    expect(titlesOf(text)).toEqual(['C'])
    expect(listOf(text).links.filter(({ entry }) => !entry)).toHaveLength(5)
  })
})

describe('titles', () => {
  it.each([
    ['- [[ICRA](https://a.org)] Maps with less noise. [seg]', 'Maps with less noise'],
    ['- [CVPR 2020](https://a.org) Small maps [[code](https://b.org)]', 'Small maps'],
    ['- [[2019](https://a.org)] Maps', 'Maps'],
    ['- [[Jan 2024](https://a.org)] Maps', 'Maps'],
    ['- [[CVPR 2024 Oral](https://a.org)] Maps', 'Maps'],
    ['- [[Robotica](https://a.org)] Loops closed at night. [map]', 'Loops closed at night'],
    ['- [[Relay](https://a.org)] - Routes many messages at once.', 'Relay'],
    ['- [[Relay](https://a.org)] fast', 'Relay'],
    ['- Survey: [Maps that are small](https://a.org)', 'Maps that are small'],
    ['- [[PyPI](https://a.org)] [[GitHub](https://b.org)] Sieve', 'Sieve'],
    ['- [中文](https://a.org) 机器学习教程', '机器学习教程'],
    ['- [pdf](https://a.org) [A long title](https://b.org)', 'A long title'],
    ['- https://a.org/x [Viewer for (signed) files]', 'https://a.org/x'],
    ['- https://a.org/tool - Sieve of tools', 'Sieve of tools'],
    ['- J. Doe, A. Smith. [Maps that are small](https://a.org)', 'Maps that are small'],
    ['- Ada Doe et al. Maps for all [[pdf](https://a.org)]', 'Maps for all'],
    [
      '- Ada Doe, Bo Z Li, Kim Poe .[Maps that are small](https://a.org) .[J]',
      'Maps that are small',
    ],
    ['- :white_check_mark: [Sieve](https://a.org)：words', 'Sieve'],
    ['- :x: Sieve of tools [code](https://a.org)', 'Sieve of tools'],
    ['- Speed and Force of Small Maps [[pdf](https://a.org)]', 'Speed and Force of Small Maps'],
    ['- Sieve, a tool ([code](https://a.org)) `BSD 2-clause "Simplified"`', 'Sieve, a tool'],
    ['- Counting in "Alcatraz": a view [[pdf](https://a.org)]', 'Counting in "Alcatraz": a view'],
    [
      '- "When "Right" is wrong: a view" [2025] [[pdf](https://a.org)]',
      'When "Right" is wrong: a view',
    ],
    ['- <a href="https://x.org>x</a> [Sieve](https://a.org)', 'Sieve'],
    ['- 2023-05 - [Sieve](https://a.org)', 'Sieve'],
    ['- [Slides](https://a.org) - Makes slides.', 'Slides'],
    ['- [KDD](https://a.org) [2025](https://b.org), [2024](https://c.org) (Research)', 'KDD'],
    ['| Title |\n|---|\n| Sieve [[paper](https://a.org)] [code](https://b.org) |', 'Sieve'],
    ['| Title |\n|---|\n| [ICRA](https://a.org) Small maps |', 'Small maps'],
    [
      '| Paper | Venue |\n|---|---|\n| [[pdf](https://a.org)] Loops closed at night | ICRA |',
      'Loops closed at night',
    ],
    ['| Venue | Year |\n|---|---|\n| [ICRA](https://a.org) (J) | 25 |', 'ICRA'],
  ])('%s', (text, title) => {
    expect(titlesOf(text)).toEqual([title])
  })

  it('are not in cells that span rows', () => {
    const rows = `<tr><th>Kind</th><th>Title</th></tr>
<tr><td rowspan="2">Maps</td><td>One</td></tr><tr><td>Two</td></tr><tr><td>Nets</td><td>Three</td></tr>`
    const { entries, tables } = listOf(`<table>${rows}</table>`)
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
    expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Maps', 'One'],
      ['', 'Two'],
      ['Nets', 'Three'],
    ])
  })
})

describe('markers without a blank', () => {
  it('begin entries, with their places', () => {
    const text = `* [A](https://a.org)
*[B](https://b.org) - words
  -[C](https://c.org)
  and more
* [D](https://d.org)

*[E](https://e.org)

> - [F](https://f.org)
> -**G** [g](https://g.org)

1. [H](https://h.org)
2.[I](https://i.org) since
3.14 [i](https://j.org)
3)**[K](https://k.org)**

- [L](https://l.org) see
  2.[l](https://l.org/2)`
    const { entries, glued } = listOf(text)
    expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '* [A](https://a.org)',
      '*[B](https://b.org) - words',
      '-[C](https://c.org)\n  and more',
      '* [D](https://d.org)',
      '*[E](https://e.org)',
      '- [F](https://f.org)',
      '-**G** [g](https://g.org)',
      '1. [H](https://h.org)',
      '2.[I](https://i.org) since\n3.14 [i](https://j.org)',
      '3)**[K](https://k.org)**',
      '- [L](https://l.org) see\n  2.[l](https://l.org/2)',
    ])
    expect(glued.map(({ start, end }) => text.slice(start, end + 1))).toEqual([
      '*[',
      '-[',
      '*[',
      '-*',
      '2.[',
      '3)*',
    ])
  })
})
