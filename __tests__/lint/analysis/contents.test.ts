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

const BODY = TITLES.map(({ title, depth }) =>
  depth === 0
    ? `## ${title}\n\n`
    : `### ${title}\n\n- [About ${title}](https://${slug(title)}.example.org)\n\n`,
).join('')

function listOf(lineOf: LineOf, without?: string): string {
  const lines = TITLES.filter(({ title }) => title !== without)
  return `# List\n\n${lines.map(({ title, depth }, index) => lineOf(title, depth, index)).join('')}\n${BODY}`
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
