import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { changedLines } from '../../../src/lint/baseline/changed-lines.ts'
import { newFindings } from '../../../src/lint/baseline/new-findings.ts'
import { applyFixes } from '../../../src/lint/fix.ts'
import { lint } from '../../../src/lint/linter.ts'
import { rules } from '../../../src/lint/registry.ts'
import { severityOf } from '../../../src/lint/severity.ts'
import { readList } from '../../../src/list/parse.ts'

const RULES = ['contents', 'dead-fragment']
const settings = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, RULES.includes(meta.id) ? 'on' : 'off'] as const),
)

/** How a contents writes the line of a section. */
type LineOf = (title: string, depth: number, index: number) => string

const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-')

/** Styles of contents that real lists have; `index` counts the sections of a depth. */
const STYLES: Record<string, LineOf> = {
  'hyphens and two spaces': (title, depth) =>
    `${'  '.repeat(depth)}- [${title}](#${slug(title)})\n`,
  'asterisks and tabs': (title, depth) => `${'\t'.repeat(depth)}* [${title}](#${slug(title)})\n`,
  'the same number': (title, depth) => `${'   '.repeat(depth)}1. [${title}](#${slug(title)})\n`,
  'bold links': (title, depth) => `${'    '.repeat(depth)}- **[${title}](#${slug(title)})**\n`,
  'bold labels': (title, depth) => `${'  '.repeat(depth)}- [**${title}**](#${slug(title)})\n`,
  'a quote': (title, depth) => `> ${'  '.repeat(depth)}- [${title}](#${slug(title)})\n`,
  'hard breaks': (title, depth) => `${'&emsp;'.repeat(depth)}[${title}](#${slug(title)})<br>\n`,
  'empty lines': (title, depth) => `${'  '.repeat(depth)}- [${title}](#${slug(title)})\n\n`,
  'numbers of entries': (title, depth) =>
    `${'  '.repeat(depth)}- [${title}](#${slug(title)}) (${depth === 0 ? 3 : 1})\n`,
  'CRLF and HTML': (title, depth) =>
    `${'  '.repeat(depth)}<li><a href="#${slug(title)}">${title}</a></li>\r\n`,
}

const PARTS = ['Audio', 'Books', 'Colors', 'Drawing', 'Editors', 'Fonts']
const KINDS = ['free', 'open', 'paid']

/** The sections: each of six has three of its own. */
const TITLES = PARTS.flatMap((part) => [
  { title: part, depth: 0 },
  ...KINDS.map((kind) => ({ title: `${part} ${kind}`, depth: 1 })),
])

interface ListedTitle {
  title: string
  depth: number
}

/** A list with sections, of which the contents leaves out some. */
function listWith(titles: readonly ListedTitle[], lineOf: LineOf, ...without: string[]): string {
  const lines = titles.filter(({ title }) => !without.includes(title))
  const contents = lines.map(({ title, depth }, index) => lineOf(title, depth, index)).join('')
  const body = titles.map(({ title, depth }) =>
    depth === 0
      ? `## ${title}\n\n`
      : `### ${title}\n\n- [About ${title}](https://${slug(title)}.example.org)\n\n`,
  )
  return `# List\n\n${contents}\n${body.join('')}`
}

function listOf(lineOf: LineOf, ...without: string[]): string {
  return listWith(TITLES, lineOf, ...without)
}

function contentsFindings(text: string, base?: string) {
  const messages = lint(readList(text, 'README.md'), {
    settings,
    base: base === undefined ? undefined : readList(base, 'README.md'),
  })
  return messages.filter(({ ruleId }) => ruleId === 'contents')
}

/** The findings that a change brings. */
function brought(text: string, base: string) {
  const [file, old] = [readList(text, 'README.md'), readList(base, 'README.md')]
  const found = newFindings(
    lint(file, { settings, base: old }),
    lint(old, { settings }),
    changedLines(base, text),
    {
      list: file.data.list!,
      base: old.data.list!,
    },
  )
  return [...found].map((finding) => `${finding.ruleId} ${severityOf(finding)}`)
}

describe('a line that is deleted', () => {
  for (const [name, lineOf] of Object.entries(STYLES)) {
    it(`is reported, and the fix restores the bytes: ${name}`, () => {
      const whole = listOf(lineOf)
      expect(contentsFindings(whole)).toEqual([])
      for (const title of ['Books', 'Books open', 'Drawing paid', 'Fonts', 'Fonts paid']) {
        const cut = listOf(lineOf, title)
        const found = contentsFindings(cut, whole)
        expect(found.map(({ actual }) => actual)).toEqual([
          `${PARTS.includes(title) ? '##' : '###'} ${title}`,
        ])
        expect(found[0]?.fixKind).toBe('safe')
        expect(applyFixes(cut, found)).toBe(whole)
        expect(contentsFindings(cut).map(({ key }) => key)).toEqual(found.map(({ key }) => key))
      }
    })
  }

  it('is old in a later change', () => {
    const cut = listOf(STYLES['hyphens and two spaces']!, 'Books')
    expect(brought(`${cut}\nThe end.\n`, cut)).toEqual([])
    // The title of the part above changes: the section's own key stays.
    const other = cut.replace('# List', '# Another list')
    expect(brought(other, cut)).toEqual([])
    expect(brought(cut, listOf(STYLES['hyphens and two spaces']!))).toEqual(['contents info'])
  })
})

describe('a section that is added', () => {
  const at = (title: string) => TITLES.findIndex((one) => one.title === title)
  const CHANGES: Record<string, ListedTitle[]> = {
    'a part at the end': [
      { title: 'Games', depth: 0 },
      ...KINDS.map((kind) => ({ title: `Games ${kind}`, depth: 1 })),
    ],
    'the last of a part': [{ title: 'Books signed', depth: 1 }],
    'the first of a part': [{ title: 'Audio beta', depth: 1 }],
  }
  const PLACES: Record<string, number> = {
    'a part at the end': TITLES.length,
    'the last of a part': at('Books paid') + 1,
    'the first of a part': at('Audio') + 1,
  }

  for (const [name, lineOf] of Object.entries(STYLES)) {
    it.each(Object.keys(CHANGES))(
      `gets the line that a person would write: ${name}, %s`,
      (kind) => {
        const added = CHANGES[kind] ?? []
        const titles = TITLES.toSpliced(PLACES[kind] ?? 0, 0, ...added)
        const before = listOf(lineOf)
        const text = listWith(titles, lineOf, ...added.map(({ title }) => title))
        const found = contentsFindings(text, before)
        expect(found.map(({ fixKind }) => fixKind)).toEqual(['safe'])
        const fixed = applyFixes(text, found)
        expect(fixed).toBe(listWith(titles, lineOf))
        expect(contentsFindings(fixed, before)).toEqual([])
        expectEqualPages(text, fixed, added)
      },
    )
  }
})

/** The pages are the same but for the items of the contents that were added. */
function expectEqualPages(text: string, fixed: string, added: readonly ListedTitle[]): void {
  const [before, after] = [text, fixed].map((source) =>
    micromark(source, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    })
      // Whether one is the last of its list.
      .replace(/\s*<\/?(?:ul|ol|li|p|blockquote)>\s*/g, '\n')
      .split('\n'),
  )
  const isOld = (line: string) => !added.some(({ title }) => line.includes(`#${slug(title)}"`))
  expect(after?.filter(isOld).filter((line) => /\S/.test(line))).toEqual(
    before?.filter((line) => /\S/.test(line)),
  )
  for (const { title } of added) expect(after?.join()).toContain(`href="#${slug(title)}"`)
}

describe('lines that a change removes', () => {
  const removed = (text: string, base: string) =>
    contentsFindings(text, base).map(({ reason, fixKind = 'none' }) => `${fixKind} ${reason}`)

  it('next to each other are one finding, which restores the bytes', () => {
    const whole = listOf(STYLES['empty lines']!)
    const cut = listOf(STYLES['empty lines']!, 'Books open', 'Books paid')
    expect(removed(cut, whole)).toEqual([
      'safe This change removes “Books open” and “Books paid” from the contents. If that is not meant, put `- [Books open](#books-open)` and `- [Books paid](#books-paid)` back below line 14.',
    ])
    expect(applyFixes(cut, contentsFindings(cut, whole))).toBe(whole)
  })

  /** With names and exceptions of its own, a caption, and a line with an address that is not there. */
  const OWN = `# List

**Start**

- [List](#list)
- [Sound and music](#audio)
    - [Players](#players)
    - [Recorders](#recorders)
- [Literature](#Books)
- [Old](#older)
- [License](#license)

## Audio

### Players

- [A](https://a.example.org)

### Recorders

- [B](https://b.example.org)

## Books

- [C](https://c.example.org)

## Older things

- [D](https://d.example.org)

## License

MIT.
`
  it.each([
    ['- [List](#list)', 'suggestion', 'List'],
    ['- [Sound and music](#audio)', 'suggestion', 'Audio'],
    ['- [Literature](#Books)', 'suggestion', 'Books'],
    ['- [License](#license)', 'suggestion', 'License'],
  ])('are found whatever they are: %s', (line, kind, title) => {
    const cut = OWN.replace(`${line}\n`, '')
    const at = OWN.slice(0, OWN.indexOf(line)).split('\n').length - 1
    const found = contentsFindings(cut, OWN)
    expect(removed(cut, OWN)).toEqual([
      `${kind} This change removes “${title}” from the contents. If that is not meant, put \`${line}\` back below line ${at}.`,
    ])
    expect(
      applyFixes(
        cut,
        found.map((one) => ({ ...one, fixKind: 'safe' as const })),
      ),
    ).toBe(OWN)
  })

  it('are meant where the section goes too, a line is moved, or many are removed', () => {
    const whole = listOf(STYLES['hyphens and two spaces']!)
    const [line, entry] = [
      '- [Books](#books)\n',
      '### Books open\n\n- [About Books open](https://books-open.example.org)\n\n',
    ]
    expect(whole).toContain(entry)
    expect(
      removed(whole.replace('  - [Books open](#books-open)\n', '').replace(entry, ''), whole),
    ).toEqual([])
    const moved = whole.replace(line, '').replace('- [Colors]', `${line}- [Colors]`)
    expect(removed(moved, whole).join()).not.toContain('removes')
    const flat = whole.replace(/^ {2}- .*\n/gm, '')
    expect(removed(flat, whole).join()).not.toContain('removes')
  })

  it('of one long line are not shown', () => {
    const links = Array.from({ length: 12 }, (_, index) => `[Part ${index}](#part-${index})`)
    const body = links.map(
      (_, index) => `## Part ${index}\n\n- [E](https://e${index}.example.org)\n\n`,
    )
    const contents = ['A', 'B', 'C'].map(
      (name, row) => `**${name}:** ${links.slice(row * 4, row * 4 + 4).join(' | ')}\n\n`,
    )
    const whole = `${contents.join('')}${body.join('')}`
    const cut = whole.replace(contents[1]!, '')
    const found = contentsFindings(cut, whole)
    expect(found.map(({ reason }) => reason)).toEqual([
      'This change removes “Part 4”, “Part 5”, “Part 6” and “Part 7” from the contents. If that is not meant, put `**B:** [Part 4](#part-4) | [Part 5](#part-5) | [Part 6](#part-6) | [Part 7](#part-7)` back below line 2.',
    ])
    expect(applyFixes(cut, found)).toBe(whole)
    const long = (text: string) =>
      text
        .replaceAll('#part-', `#${'x'.repeat(60)}-part-`)
        .replaceAll('## Part', `## ${'x'.repeat(60)} Part`)
    expect(removed(long(cut), long(whole)).join()).toContain('put them back below line 2.')
  })
})

it('a section that an old dead line means is no new finding', () => {
  const whole = listOf(STYLES['hyphens and two spaces']!).replace(
    '[Books](#books)',
    '[Reading](#old-books)',
  )
  expect(contentsFindings(whole)).toEqual([])
  expect(contentsFindings(`${whole}\nThe end.\n`, whole)).toEqual([])
  const [found] = contentsFindings(whole.replace('- [Reading](#old-books)\n', ''), whole)
  expect(found?.reason).toContain('The contents has no line for “Books”.')
})

it('a line is like those next to it: with empty lines, without a colon, behind others', () => {
  const parts = ['One', 'Two', 'Three', 'Four']
  const entries = (depth: string, title: string) =>
    `${depth} ${title}:\n\n- [E](https://${slug(title)}.example.org)\n\n`
  const lines = parts.map(
    (part, at) =>
      `${at + 1}. [${part}](#${slug(part)})\n\n${KINDS.map((kind) => `   - [${part} ${kind}](#${slug(part)}-${kind})\n`).join('')}\n`,
  )
  const body = parts.map(
    (part) =>
      `${entries('##', part)}${KINDS.map((kind) => entries('###', `${part} ${kind}`)).join('')}`,
  )
  const base = `${lines.join('')}\n${body.join('')}`
  const text = base.replace(
    '## Three:',
    `### Two rented:\n\n- [R](https://r.example.org)\n\n## Three:`,
  )
  const [found] = contentsFindings(text, base)
  expect(found?.fix?.text).toBe('\n   - [Two rented](#two-rented)')

  const rows = parts.map(
    (part) =>
      `**${part}:** ${KINDS.map((kind) => `[${part} ${kind}](#${slug(part)}-${kind})`).join(' | ')}\n\n`,
  )
  const one = `${rows.join('')}**Five:** [Five free](#five-free)\n\n${body.join('').replaceAll(':\n', '\n')}### Five free\n\n- [F](https://f.example.org)\n\n`
  const [behind] = contentsFindings(`${one}### Five used\n\n- [U](https://u.example.org)\n`, one)
  expect(behind?.reason).toMatch(/Add `\[Five used\]\(#five-used\)` after “Five free” on line 9\.$/)
  expect(behind?.fix?.text).toBe(' | [Five used](#five-used)')
})

describe('a renamed section', () => {
  const whole = listOf(STYLES['hyphens and two spaces']!)

  it('is one finding, of dead-fragment', () => {
    expect(brought(whole.replace('## Books\n', '## Literature\n'), whole)).toEqual([
      'dead-fragment warning',
    ])
  })

  it('is none where the contents is corrected', () => {
    const renamed = whole
      .replace('## Books\n', '## Literature\n')
      .replace('[Books](#books)', '[Literature](#literature)')
    expect(brought(renamed, whole)).toEqual([])
  })
})

describe('many sections', () => {
  const sections = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `## Part ${index}\n\n- [Entry](https://e${index}.example.org)\n\n`,
    ).join('')

  it('that a program lists are one finding', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `- [Part ${index}](#part-${index})\n`)
    const toc = `<!-- toc -->\n${lines.join('')}<!-- tocstop -->\n\n`
    const found = contentsFindings(toc + sections(24))
    expect(found).toHaveLength(1)
    expect(found[0]?.fix).toBeUndefined()
    expect(found[0]?.reason).toBe(
      'The contents lacks “Part 20”, “Part 21”, “Part 22” and “Part 23”. It is written by markdown-toc: run that again.',
    )
  })

  it('that the contents leaves out are none', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `- [Part ${index}](#part-${index})\n`)
    expect(contentsFindings(`${lines.join('')}\n${sections(24)}`)).toEqual([])
  })
})
