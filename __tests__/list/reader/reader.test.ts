import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bullet, Link, List, Span } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

function listOf(text: string): List {
  return readList(text, 'README.md').data.list as List
}

const slice = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end)

/** Of each link: its kind, URL, source, the URL's source, words; `badge` where it is one. */
function linksOf(text: string) {
  return listOf(text).links.map((link) => [
    link.kind,
    link.url,
    slice(text, link.span),
    slice(text, link.urlSpan),
    link.text,
    ...(link.badge ? ['badge'] : []),
  ])
}

/** Of each table: its syntax, its header and its rows as written. */
function tablesOf(text: string) {
  return listOf(text).tables.map((table) => ({
    syntax: table.syntax,
    source: slice(text, table.span),
    header: table.header.map((cell) => cell.raw),
    rows: table.rows.map((row) => row.cells.map((cell) => cell.raw)),
  }))
}

const bulletsOf = (text: string) =>
  listOf(text).entries.filter((entry): entry is Bullet => entry.kind === 'bullet')

describe('links', () => {
  it.each([
    ['[a](https://x.org/a)', 'inline', 'https://x.org/a', 'https://x.org/a', 'a'],
    ['[a](b "b")', 'inline', 'b', 'b', 'a'],
    [
      "[b]( https://x.org/b 'https://x.org/b' )",
      'inline',
      'https://x.org/b',
      'https://x.org/b',
      'b',
    ],
    ['[a](<https://x.org/a b>)', 'inline', 'https://x.org/a b', 'https://x.org/a b', 'a'],
    ['[a](https://x.org/A_(b))', 'inline', 'https://x.org/A_(b)', 'https://x.org/A_(b)', 'a'],
    ['[a](x\\_y&amp;z)', 'inline', 'x_y&z', 'x\\_y&amp;z', 'a'],
    ['[**a** `b`\n<i>c</i>](d)', 'inline', 'd', 'd', 'a b c'],
    ['[a]()', 'inline', '', undefined, 'a'],
    ['[a](<>)', 'inline', '', '', 'a'],
    ['[](a)', 'inline', 'a', 'a', ''],
    ['<https://x.org/a>', 'autolink', 'https://x.org/a', 'https://x.org/a', 'https://x.org/a'],
    ['<me@x.org>', 'autolink', 'mailto:me@x.org', 'me@x.org', 'me@x.org'],
    ['https://x.org/a', 'bare', 'https://x.org/a', 'https://x.org/a', 'https://x.org/a'],
    ['www.x.org/a', 'bare', 'http://www.x.org/a', 'www.x.org/a', 'www.x.org/a'],
    ['me@x.org', 'bare', 'mailto:me@x.org', 'me@x.org', 'me@x.org'],
  ])('reads %s', (source, kind, url, written, words) => {
    const text = `Before ${source} after`
    expect(linksOf(text)).toEqual([[kind, url, source, written, words]])
  })

  it('reads bare addresses behind CJK letters, brackets and marks', () => {
    const text = '见https://x.org/a （https://x.org/b） [https://x.org/c] [d https://x.org/d, e'
    expect(linksOf(text).map(([kind, , source]) => [kind, source])).toEqual([
      ['bare', 'https://x.org/a'],
      // As on GitHub: a full-width mark does not end an address.
      ['bare', 'https://x.org/b）'],
      ['bare', 'https://x.org/c'],
      ['bare', 'https://x.org/d'],
    ])
  })

  it.each([
    ['<https://x.org/q?a=x\\|y>', 'autolink', 'https://x.org/q?a=x\\|y', 'https://x.org/q?a=x|y'],
    ['https://x.org/q?a=x\\|y', 'bare', 'https://x.org/q?a=x\\|y', 'https://x.org/q?a=x|y'],
    ['见https://x.org/q?a=x\\|y', 'bare', 'https://x.org/q?a=x\\|y', 'https://x.org/q?a=x|y'],
    ['[a\\|b](https://x.org/q?a=x\\|y)', 'inline', 'https://x.org/q?a=x\\|y', 'a|b'],
    ['[`a\\|b`](<https://x.org/q?a=x\\|y>)', 'inline', 'https://x.org/q?a=x\\|y', 'a|b'],
    ['<a href="https://x.org/q?a=x\\|y">a\\|b</a>', 'html-link', 'https://x.org/q?a=x\\|y', 'a|b'],
    ['<img src="https://x.org/q?a=x\\|y" alt="a">', 'html-image', 'https://x.org/q?a=x\\|y', 'a'],
  ])('reads an escaped pipe in a cell: %s', (source, kind, written, words) => {
    const text = `| a | b |\n| --- | --- |\n| ${source} | c |\n`
    const [link, ...others] = listOf(text).links
    expect(others).toEqual([])
    expect(link).toMatchObject({ kind, url: 'https://x.org/q?a=x|y', text: words })
    expect(slice(text, link?.urlSpan)).toBe(written)
  })

  it('reads a backslash before a pipe elsewhere as it is', () => {
    expect(listOf('<https://x.org/x\\|y>').links[0]?.url).toBe('https://x.org/x\\|y')
  })

  it('finds bare addresses that are written with escapes and entities', () => {
    const text = '[see https://x.org/?a&amp;b, https://x.org/a\\_b or www.x.org'
    expect(linksOf(text).map(([, url, , written]) => [url, written])).toEqual([
      ['https://x.org/?a&b', 'https://x.org/?a&amp;b'],
      ['https://x.org/a_b', 'https://x.org/a\\_b'],
      ['http://www.x.org', 'www.x.org'],
    ])
  })

  it('distinguishes equal bare addresses', () => {
    const text = '[x https://x.org/a https://x.org/a'
    expect(listOf(text).links.map(({ span }) => span.start)).toEqual([3, 19])
  })

  it('gives references the place of their definition', () => {
    const text =
      '[a][r] [R][] [r]\n![b][r]\n\n[r]: <https://x.org/r> "title"\n[r]: https://x.org/2\n'
    expect(linksOf(text)).toEqual([
      ['reference', 'https://x.org/r', '[a][r]', 'https://x.org/r', 'a'],
      ['reference', 'https://x.org/r', '[R][]', 'https://x.org/r', 'R'],
      ['reference', 'https://x.org/r', '[r]', 'https://x.org/r', 'r'],
      ['image-reference', 'https://x.org/r', '![b][r]', 'https://x.org/r', 'b', 'badge'],
    ])
  })

  it('keeps definitions that nothing uses, but no comments', () => {
    const text =
      '[a]: https://x.org/a\n[//]: # (https://x.org/b)\n[//]: <> (c)\n[comment]: <> (d)\n[x]: # (e)\n'
    expect(linksOf(text)).toEqual([
      ['definition', 'https://x.org/a', '[a]: https://x.org/a', 'https://x.org/a', 'a'],
    ])
  })

  it('reads images, and images in links', () => {
    const text = '![a](i.png "t") [![b](b.png)](u) [![c](c.png) words](v) [<img src="d.png">](w)'
    expect(linksOf(text)).toEqual([
      ['image', 'i.png', '![a](i.png "t")', 'i.png', 'a', 'badge'],
      ['inline', 'u', '[![b](b.png)](u)', 'u', '', 'badge'],
      ['image', 'b.png', '![b](b.png)', 'b.png', 'b', 'badge'],
      ['inline', 'v', '[![c](c.png) words](v)', 'v', 'words'],
      ['image', 'c.png', '![c](c.png)', 'c.png', 'c', 'badge'],
      ['inline', 'w', '[<img src="d.png">](w)', 'w', '', 'badge'],
      ['html-image', 'd.png', '<img src="d.png">', 'd.png', '', 'badge'],
    ])
  })

  it('reads HTML in a line', () => {
    const text = `x <a href="https://x.org/?a=1&amp;b">A <b>B</b></a> <a class=c href='d'>e</a>
<A HREF="f"><img alt="i" src=' g.png '></A> <a href="">h</a> <a name="n">no link</a>`
    expect(linksOf(text)).toEqual([
      [
        'html-link',
        'https://x.org/?a=1&b',
        '<a href="https://x.org/?a=1&amp;b">A <b>B</b></a>',
        'https://x.org/?a=1&amp;b',
        'A B',
      ],
      ['html-link', 'd', "<a class=c href='d'>e</a>", 'd', 'e'],
      ['html-link', 'f', `<A HREF="f"><img alt="i" src=' g.png '></A>`, 'f', '', 'badge'],
      ['html-image', 'g.png', `<img alt="i" src=' g.png '>`, 'g.png', 'i', 'badge'],
      ['html-link', '', '<a href="">h</a>', '', 'h'],
    ])
  })

  it('reads unquoted addresses in HTML, which micromark takes for text', () => {
    const text = `x <a href=https://x.org/a>b</a> <img width=3 src=https://x.org/c.png alt=d> <a href=e>f</a>`
    expect(linksOf(text)).toEqual([
      ['html-link', 'https://x.org/a', '<a href=https://x.org/a>b</a>', 'https://x.org/a', 'b'],
      [
        'html-image',
        'https://x.org/c.png',
        '<img width=3 src=https://x.org/c.png alt=d>',
        'https://x.org/c.png',
        'd',
        'badge',
      ],
      ['html-link', 'e', '<a href=e>f</a>', 'e', 'f'],
    ])
    expect(linksOf('\\<a href=https://x.org/a> `<a href=https://x.org/b>`')).toHaveLength(1)
  })

  it('reads HTML blocks', () => {
    const text = `<p align="center">
<a
  href="https://x.org/a"
><img src="b.png"></a>
  <a href=https://x.org/c>C</a>

[d](https://x.org/d)
</p>`
    expect(
      linksOf(text).map(([kind, url, , written, words]) => [kind, url, written, words]),
    ).toEqual([
      ['html-link', 'https://x.org/a', 'https://x.org/a', ''],
      ['html-image', 'b.png', 'b.png', ''],
      ['html-link', 'https://x.org/c', 'https://x.org/c', 'C'],
      ['inline', 'https://x.org/d', 'https://x.org/d', 'd'],
    ])
  })

  it('does not reach over another link for the end of one', () => {
    const text = 'x <a href="a"> <a href="b">c</a>'
    expect(linksOf(text).map(([, url, source]) => [url, source])).toEqual([
      ['a', '<a href="a">'],
      ['b', '<a href="b">c</a>'],
    ])
  })

  it('finds nothing in comments, code and front matter', () => {
    const text = `---
link: "[a](https://x.org/a)"
---

<!-- [b](https://x.org/b) <a href="https://x.org/c">c</a> -->
Text <!-- https://x.org/d --> \`[e](https://x.org/e)\` \`<a href="https://x.org/f">\`

<!--

[g](https://x.org/g)

| A |
| --- |
| https://x.org/h |

## Heading
-->

\`\`\`
https://x.org/i
\`\`\`

    https://x.org/j

<div>
<!-- <a href="https://x.org/k">k</a> <h2>Heading</h2> -->
</div>

<!-- no end [l](https://x.org/l)
`
    const { links, tables, sections, comments } = listOf(text)
    expect(links).toEqual([])
    expect(tables).toEqual([])
    expect(sections).toHaveLength(1)
    expect(comments.map(({ text }) => text.trim().split(/\s/)[0])).toEqual([
      '[b](https://x.org/b)',
      'https://x.org/d',
      '[g](https://x.org/g)',
      '<a',
      'no',
    ])
    expect(slice(text, comments[1]?.span)).toBe('<!-- https://x.org/d -->')
  })

  it('are in the order of the text', () => {
    const text = '[a][z]\n\n[z]: z\n[unused]: u\n\n[![b](c)](d) https://x.org <a href="e">f</a>\n'
    const starts = listOf(text).links.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts).toHaveLength(6)
  })
})

describe('tables', () => {
  it('have cells between the pipes, blanks left out', () => {
    const text = `| A | B\t|
|---|:-:|
| a | b |  
|c|d|
e | f
| \\| | \`g\\|h\` |
| i\\| | j \\\\|
|| |
| | |
| k |
| l | m | n |
|\to | 见🔥 |`
    expect(tablesOf(text)).toEqual([
      {
        syntax: 'gfm',
        source: text,
        header: ['A', 'B'],
        rows: [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
          ['\\|', '`g\\|h`'],
          ['i\\|', 'j \\\\'],
          ['', ''],
          ['', ''],
          ['k'],
          ['l', 'm', 'n'],
          ['o', '见🔥'],
        ],
      },
    ])
    const [table] = listOf(text).tables
    for (const row of table?.rows ?? []) {
      for (const cell of row.cells) expect(slice(text, cell.span)).toBe(cell.raw)
    }
    expect(table?.rows[3]?.cells.map((cell) => cell.text)).toEqual(['|', 'g|h'])
  })

  it('may be in list items and quotes, and end with CRLF', () => {
    const text =
      '- a\r\n\r\n  | A | B |\r\n  |---|---|\r\n  | 1 | [b](u\\|v) |\r\n\r\n> | C |\r\n> |---|\r\n> | 2 |\r\n'
    expect(tablesOf(text)).toEqual([
      {
        syntax: 'gfm',
        source: '| A | B |\r\n  |---|---|\r\n  | 1 | [b](u\\|v) |',
        header: ['A', 'B'],
        rows: [['1', '[b](u\\|v)']],
      },
      { syntax: 'gfm', source: '| C |\r\n> |---|\r\n> | 2 |', header: ['C'], rows: [['2']] },
    ])
    const [link] = listOf(text).links
    expect([link?.url, slice(text, link?.urlSpan)]).toEqual(['u|v', 'u\\|v'])
    expect(link?.entry).toMatchObject({ kind: 'row', index: 0 })
    expect(link?.cell?.raw).toBe('[b](u\\|v)')
  })

  it('have the visible text', () => {
    const text = `| A |
|---|
| **a** <!-- x --> ![i](i.png) [b](u)<br>\`c\` &amp; ~~d~~ |`
    expect(listOf(text).tables[0]?.rows[0]?.cells[0]?.text).toBe('a b c & d')
  })

  it('may be HTML', () => {
    const text = `<table>
<thead><tr><th>A</th><th>B &amp; C</th></tr></thead>
<tbody>
<tr><td> <b>a</b><br>x </td><td><a href='u'>l</a></td></tr>
<tr><td colspan="2">wide
</tbody>
</table>`
    const list = listOf(text)
    expect(tablesOf(text)).toEqual([
      {
        syntax: 'html',
        source: text,
        header: ['A', 'B &amp; C'],
        rows: [['<b>a</b><br>x', "<a href='u'>l</a>"], ['wide']],
      },
    ])
    expect(list.tables[0]?.columns.map(({ name }) => name)).toEqual(['A', 'B & C'])
    expect(list.tables[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['a x', 'l'])
    expect(list.links[0]?.entry).toBe(list.tables[0]?.rows[0])
    expect(list.links[0]?.cell).toBe(list.tables[0]?.rows[0]?.cells[1])
  })

  it('may be HTML that empty lines divide, with Markdown inside', () => {
    const text = `<table>
<tr><th>A</th><th>B</th></tr>

<tr><td>

[a](https://x.org/a)

</td><td><a href="https://x.org/b">b</a></td></tr>
<tr><td>c</td><td>https://x.org/d</td></tr>

</table>

[e](https://x.org/e)

<table><tr><td><a href="f">f</a></td></tr></table>`
    const { tables, links } = listOf(text)
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 1])
    const rows = tables.flatMap((table) => table.rows)
    expect(
      links.map(({ url, entry, cell }) => [url, rows.indexOf(entry as never), cell?.raw]),
    ).toEqual([
      ['https://x.org/a', 0, '[a](https://x.org/a)'],
      ['https://x.org/b', 0, '<a href="https://x.org/b">b</a>'],
      ['https://x.org/e', -1, undefined],
      ['f', 2, '<a href="f">f</a>'],
    ])
  })

  it('that lay out a page do not count', () => {
    const text =
      '<table><tr><td><table><tr><th>A</th></tr><tr><td>a</td></tr></table></td></tr></table>'
    expect(tablesOf(text)).toMatchObject([{ header: ['A'], rows: [['a']] }])
  })

  it('know their section and number', () => {
    const text =
      '| A |\n|---|\n\n# One\n\n| B |\n|---|\n\n<h2>Two</h2>\n\n<table><tr><th>C</th></tr></table>\n'
    expect(listOf(text).tables.map(({ index, section }) => [index, section.path])).toEqual([
      [0, []],
      [1, ['One']],
      [2, ['One', 'Two']],
    ])
  })
})

describe('sections', () => {
  it.each([
    ['# Über uns & more!', 'über-uns--more', 'Über uns & more!'],
    ['# 🔥 Hot 🔥', '-hot-', '🔥 Hot 🔥'],
    ['# ❤️ Heart', '\uFE0F-heart', '❤️ Heart'],
    ['# 中文（测试）：标题、一', '中文测试标题一', '中文（测试）：标题、一'],
    ['# 日本語ー', '日本語ー', '日本語ー'],
    ['# :rocket: Launch', 'rocket-launch', ':rocket: Launch'],
    ['# ![Picture](a.png) Pic ![](b.png)', '-pic-', 'Pic'],
    ['# [Link](https://x.org) `code_x` *em* A_b', 'link-code_x-em-a_b', 'Link code_x em A_b'],
    ['# C++ / C# — .NET 3.0', 'c--c--net-30', 'C++ / C# — .NET 3.0'],
    ['# a <br> b <!-- c -->', 'a--b-', 'a b'],
    ['# a &amp; b', 'a--b', 'a & b'],
    ['# Closed #', 'closed', 'Closed'],
    ['Two\nlines\n---', 'twolines', 'Two lines'],
    ['<h2>HTML <b>heading</b> &amp; more</h2>', 'html-heading--more', 'HTML heading & more'],
    ['<h1 align="center">\n  Title\n</h1>', '--title', 'Title'],
    ['<h1 align="center">\n\nA **title**\n\n</h1>', 'a-title', 'A title'],
    ['> ## Quoted', 'quoted', 'Quoted'],
    ['- ## In an item', 'in-an-item', 'In an item'],
  ])('%s', (text, slug, title) => {
    const { sections, anchors } = listOf(`${text}\n`)
    expect(sections.slice(1).map((section) => [section.slug, section.title])).toEqual([
      [slug, title],
    ])
    expect(anchors).toContain(slug)
  })

  it('number repeated slugs', () => {
    const text = '# Same\n# Same\n## same\n# Same 1\n<h2>Same</h2>\n'
    expect(listOf(text).sections.map(({ slug }) => slug)).toEqual([
      '',
      'same',
      'same-1',
      'same-2',
      'same-1-1',
      'same-3',
    ])
  })

  it('know what is above them', () => {
    const text = 'a\n\n## B\n#### C\n### D\n# E\n## F'
    expect(listOf(text).sections.map(({ path }) => path.join('/'))).toEqual([
      '',
      'B',
      'B/C',
      'B/D',
      'E',
      'E/F',
    ])
    expect(slice(text, listOf(text).sections[2]?.span)).toBe('#### C')
  })

  it('are not in comments and code', () => {
    expect(listOf('<!--\n# A\n-->\n\n    # B\n\n`# C`\n\n\\# D\n').sections).toHaveLength(1)
  })

  it('are anchors like those of HTML and of footnotes', () => {
    const text = `<a name="One"></a> <span id=two></span> x[^f]

<div id="user-content-three"><h2 id="four">Five</h2></div>

| A <a id="six"></a> |
|---|

<!-- <a id="none"></a> -->

\`<a id="none"></a>\`

[^f]: note`
    const anchors = [...listOf(text).anchors]
    expect(anchors).toEqual(
      expect.arrayContaining([
        'One',
        'two',
        'three',
        'four',
        'five',
        'six',
        'fn-f',
        '',
        'top',
        'readme',
      ]),
    )
    expect(anchors).not.toContain('none')
  })
})

describe('bullets', () => {
  it('end before what is nested in them', () => {
    const text = `- [A](https://x.org/a) a
  more
  - [B](https://x.org/b)
    1. [C](https://x.org/c)

  after [D](https://x.org/d)
* [E](https://x.org/e)

  second [F](https://x.org/f)`
    const bullets = bulletsOf(text)
    expect(bullets.map(({ title, depth, parent }) => [title, depth, parent?.title])).toEqual([
      ['A', 0, undefined],
      ['B', 1, 'A'],
      ['C', 2, 'B'],
      ['E', 0, undefined],
    ])
    expect(bullets.map(({ span }) => slice(text, span))).toEqual([
      '- [A](https://x.org/a) a\n  more',
      '- [B](https://x.org/b)',
      '1. [C](https://x.org/c)',
      '* [E](https://x.org/e)\n\n  second [F](https://x.org/f)',
    ])
    expect(bullets.map(({ links }) => links.map((link) => link.text).join())).toEqual([
      'A,D',
      'B',
      'C',
      'E,F',
    ])
  })

  it.each([
    ['- [A title](https://x.org/a) - words', 'A title'],
    ['- 🔥 **[A title](https://x.org/a)**', 'A title'],
    ['- [ ] [A title](https://x.org/a)', 'A title'],
    ['- "A quoted title", Authors, [paper](https://x.org/a)', 'A quoted title'],
    ['- (2018) “A quoted title.” [[paper](https://x.org/a)]', 'A quoted title'],
    ['- A plain title: words [[code](https://x.org/a)]', 'A plain title: words'],
    ['- **A bold title**, [code](https://x.org/a)', 'A bold title'],
    ['- [![stars](b.png)](https://x.org/b) [A title](https://x.org/a)', 'A title'],
    ['- <a href="https://x.org/a">A title</a>', 'A title'],
    ['- https://x.org/a', 'https://x.org/a'],
    ['- 见 [标题](https://x.org/a)', '见'],
  ])('are called by what leads them: %s', (text, title) => {
    expect(bulletsOf(text).map((bullet) => [bullet.title, bullet.mainLink?.url])).toEqual([
      [title, 'https://x.org/a'],
    ])
  })

  it('without links are not entries', () => {
    const text =
      '- words\n- [Contents](#contents)\n- [File](file.md)\n- ![a](https://x.org/a.png)\n'
    const { entries, links } = listOf(text)
    expect(entries).toEqual([])
    expect(links.map(({ entry }) => entry)).toEqual([undefined, undefined, undefined])
  })

  it('do not own the rows of a table inside', () => {
    const text = '- [A](https://x.org/a)\n\n  | T |\n  |---|\n  | [b](https://x.org/b) |\n'
    expect(listOf(text).entries.map(({ kind, title }) => [kind, title])).toEqual([
      ['bullet', 'A'],
      ['row', 'b'],
    ])
  })
})

describe('comments', () => {
  it('know the row or bullet around them', () => {
    const text = `<!-- 1 -->

- [A](https://x.org/a) <!-- 2 -->
  - [B](https://x.org/b) <!-- 3 -->

| T |
|---|
| C <!-- 4 --> |
`
    expect(listOf(text).comments.map(({ text, entry }) => [text.trim(), entry?.title])).toEqual([
      ['1', undefined],
      ['2', 'A'],
      ['3', 'B'],
      ['4', 'C'],
    ])
  })
})

describe('comments in quotes', () => {
  it('have the place where they are written', () => {
    const text = '> <!-- a\n> b --> \n\n>\t<!-- c -->\n'
    expect(listOf(text).comments.map(({ span }) => slice(text, span))).toEqual([
      '<!-- a\n> b -->',
      '<!-- c -->',
    ])
  })
})

describe('a byte order mark', () => {
  it('is not counted', () => {
    const text = '# A\n[b](c)'
    const [link] = listOf(`\uFEFF${text}`).links
    expect([slice(text, link?.span), slice(text, link?.urlSpan)]).toEqual(['[b](c)', 'c'])
  })
})

describe('any text', () => {
  const pieces = [
    ...[
      '[',
      ']',
      '](',
      ')',
      '](<',
      '>)',
      '![',
      '[r]',
      '[]',
      '[r]: ',
      '[//]: # (',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      '<a href=',
      '<a href="',
      '"',
      "'",
      '>',
      '</a>',
      "<img src='",
      '<img src=',
      ' alt=x',
      '/>',
      '<',
    ],
    ...[
      '<table>',
      '<tr>',
      '<td>',
      '<th>',
      '</td>',
      '</tr>',
      '</table>',
      '<h2>',
      '<h2 id=x>',
      '</h2>',
    ],
    ...['<!--', '-->', '<br>', '<b>', '</b>', '<p>\n', '</p>', '&amp;', '&#124;', '\\', '\\|', '|'],
    ...[
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      ' ',
      '\t',
      '- ',
      '1. ',
      '> ',
      '  ',
      '    ',
      '# ',
      '## ',
    ],
    ...[
      '---',
      '===',
      '| a | b |\n| --- | --- |\n',
      '|---|',
      '`',
      '``',
      '```\n',
      '*',
      '**',
      '_',
      '~~',
    ],
    ...['https://x.org/a', 'https://x.org/a.b-c', 'www.x.org', 'me@x.org', 'a.md', '#x', 'http://'],
    ...[
      'a',
      'b c',
      '见',
      '🔥',
      '\uFE0F',
      'é',
      ':rocket:',
      '2023-01',
      '1706.03762',
      '\0',
      '\uFEFF',
      '(',
      '"t"',
    ],
  ]
  const texts = fc
    .array(fc.constantFrom(...pieces), { maxLength: 60, size: 'max' })
    .map((parts) => parts.join('').replace(/^\uFEFF+/, ''))

  it('has all places inside, beginning before they end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const list = listOf(text)
        for (const span of spansOf(list)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (const { header, rows } of list.tables) {
          for (const cell of [...header, ...rows.flatMap((row) => row.cells)]) {
            expect(slice(text, cell.span)).toBe(cell.raw)
          }
        }
        for (const link of list.links) expectAddress(text, link)
      }),
      { numRuns: 3000 },
    )
  })

  it('is read the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shape = () => JSON.stringify([linksOf(text), tablesOf(text), listOf(text).sections])
        expect(shape()).toBe(shape())
      }),
      { numRuns: 300 },
    )
  })

  it('has entries and links that know each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entries, links } = listOf(text)
        for (const entry of entries) {
          for (const link of entry.links) expect(links).toContain(link)
        }
        for (const link of links) {
          if (link.entry) expect(link.entry.links).toContain(link)
          if (link.cell) expect(link.cell.links).toContain(link)
        }
      }),
      { numRuns: 1000 },
    )
  })

  function* spansOf(list: List): Generator<Span> {
    for (const section of list.sections) yield section.span
    for (const comment of list.comments) yield comment.span
    for (const entry of list.entries) yield entry.span
    for (const table of list.tables) {
      yield table.span
      yield table.headerSpan
      for (const cell of table.header) yield cell.span
      for (const row of table.rows) for (const cell of row.cells) yield cell.span
    }
    for (const link of list.links) {
      yield link.span
      if (link.urlSpan) yield link.urlSpan
    }
  }

  /** An address stands within its link, and is what is written there, where that is plain. */
  function expectAddress(text: string, { kind, url, span, urlSpan }: Link): void {
    if (!urlSpan) return
    if (kind !== 'reference' && kind !== 'image-reference') {
      expect(urlSpan.start).toBeGreaterThanOrEqual(span.start)
      expect(urlSpan.end).toBeLessThanOrEqual(span.end)
    }
    const written = slice(text, urlSpan) ?? ''
    if (!/^[\w:/.#@-]*$/.test(written)) return
    expect([written, `http://${written}`, `mailto:${written}`]).toContain(url)
  }
})
