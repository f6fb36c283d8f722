import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { toString as shownText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { codeSpan, fenced, link, prose, tableCell } from '../../../src/report/markdown/escape.ts'
import { textsOutsideCode } from '../rendered.ts'

const processor = unified().use(remarkParse).use(remarkGfm)
const parse = (markdown: string): Root => processor.parse(markdown)

/** Types of all nodes, in order. */
function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]
}

const HOSTILE = [
  '@octocat',
  '\\@octocat',
  'a@b.example',
  '@acme/team',
  '#123',
  'GH-7',
  'acme/list#4',
  'https://github.com/acme/list/issues/1',
  'www.example.com',
  'mailto:a@b.example',
  '0123456789abcdef0123456789abcdef01234567',
  '<b>',
  '<!--',
  '-->',
  '<!-- awesome-keeper:v1 review 0123456789abcdef -->',
  '<img src=x onerror=alert(1)>',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\|',
  '\\',
  '[x](https://evil.example)',
  '![x](y)',
  '[^1]',
  '**',
  '_',
  '$x^2$',
  '$`x`$',
  ':tada:',
  '&commat;octocat',
  '&#64;octocat',
  '&lt;b>',
  '# heading',
  '1. one',
  '- item',
  '+ item',
  '* item',
  '> quote',
  '===',
  '---',
  '    code',
  '\n',
  '\r\n\r\n',
  '\t',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  '“',
  '”',
  ' ',
  'word',
  '中文',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** What GitHub would act on in text outside of code. */
const ACTED_ON =
  /@\w|#\d|\bGH-\d|:\/\/|www\.|[$]|:[\w+-]+:|\b[0-9a-f]{40}\b|[\0-\t\u000b-\u001f\u202a-\u202e\u2066-\u2069]/i

describe('prose', () => {
  it.each([
    ['Unexpected `ttps://`, expected `https://`', 'Unexpected `ttps://`, expected `https://`'],
    ['second entry of “BERT: a_b *c*”', 'second entry of “BERT: a\\_b \\*c\\*”'],
    ['by “@octocat”, see #12.', 'by “`@octocat`”, see `#12`.'],
    ['has it for “$\\mathcal{D}^2$-Net: x”', 'has it for “`$\\mathcal{D}^2$-Net:` x”'],
    ['(see https://example.com/a_b).', '(see `https://example.com/a_b`).'],
    ['<b>R&D</b> [x](y)', '&lt;b\\>R&amp;D&lt;/b\\> \\[x\\](y)'],
    ['# no heading\n\nnor this', '\\# no heading nor this'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['C# and F#, 1,234 rows', 'C# and F#, 1,234 rows'],
    ['a | b', 'a \\| b'],
    ['turn \u202eit', 'turn &lt;U+202E\\>it'],
    ['`@a``b`', '`@a`\u200b`b`'],
    ['a `` b', 'a \\`\\` b'],
    [
      'commit 0123456789abcdef0123456789abcdef01234567',
      'commit `0123456789abcdef0123456789abcdef01234567`',
    ],
    ['effaced 2301.12345', '`effaced` 2301.12345'],
    ['a facade, deadbeef (Defaced), accede', 'a facade, `deadbeef` (`Defaced`), accede'],
    [
      `${'abcdef'.repeat(7).slice(0, 40)} effacedly`,
      `\`${'abcdef'.repeat(7).slice(0, 40)}\` effacedly`,
    ],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('is a paragraph of text and code for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(prose(text))
        const inner = tree.children.flatMap((child) =>
          child.type === 'paragraph' ? child.children.map(({ type }) => type) : [child.type],
        )
        expect(tree.children.length).toBeLessThanOrEqual(1)
        expect(new Set(inner).difference(new Set(['text', 'inlineCode']))).toEqual(new Set())
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
      }),
      { numRuns: 2000, seed: 4 },
    )
  })

  it('shows words of others to the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ').replaceAll('`', '').replace(/\s+/g, ' ').trim()
        fc.pre(!/[\p{Cc}\p{Cf}\p{Cs}]|awesome-keeper/u.test(text))
        expect(shownText(parse(prose(text)))).toBe(text)
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it('is no longer than a message should be', () => {
    expect(prose('word '.repeat(100_000)).length).toBeLessThanOrEqual(600)
    expect(prose('<'.repeat(100_000)).length).toBeLessThanOrEqual(600 * 5)
    expect(prose('some words', 5)).toBe('some…')
  })
})

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['```', '```` ``` ````'],
    ['', '` `'],
    [' a ', '`  a  `'],
    ['a\nb', '`a␊b`'],
    ['<!-- awesome-keeper 12 -->', '`<!\u200b-- awesome-keeper 12 -->`'],
    ['<!--lint ignore x-->', '`<!--lint ignore x-->`'],
  ])('of %j is %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected)
  })

  it('is one code span', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(typesOf(parse(`a ${codeSpan(text)} b`))).toEqual([
          'root',
          'paragraph',
          'text',
          'inlineCode',
          'text',
        ])
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})

describe('fenced', () => {
  it('is one block of code with its lines', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(`before\n\n${fenced(text, 'markdown')}\nbehind`)
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph'])
      }),
      { numRuns: 1000, seed: 4 },
    )
  })

  it('keeps lines, and shows what cannot be seen', () => {
    expect(fenced('a\r\nb\u202e```', 'text')).toBe('````text\na\nb<U+202E>```\n````')
  })
})

describe('tableCell', () => {
  it('stays one cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cells = [prose(text), codeSpan(text)].map(tableCell)
        const tree = parse(`| a | b |\n| --- | --- |\n| ${cells.join(' | ')} |\n`)
        const [table] = tree.children
        expect(tree.children).toHaveLength(1)
        expect(
          table?.type === 'table' && table.children.map(({ children }) => children.length),
        ).toEqual([2, 2])
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})

describe('link', () => {
  it('leads to one address with any label', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, rest) => {
        const tree = parse(link(prose(label), `https://example.com/${rest}`))
        const [paragraph] = tree.children
        expect(tree.children).toHaveLength(1)
        expect(
          paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type),
        ).toEqual(['link'])
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})
