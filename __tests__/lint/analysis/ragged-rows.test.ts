import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gluedAt, isGlued, joinSurplus } from '../../../src/lint/analysis/ragged-rows.ts'
import type { List, Row } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

const HEADER = '| Date | Title | Code |\n| --- | --- | --- |\n'
const ROWS = [
  '| 2017-06 | [Attention Is All You Need](https://arxiv.org/abs/1706.03762) | [Code](https://github.com/a/a) |\n',
  '| 2018-10 | [BERT](https://arxiv.org/abs/1810.04805) | [Code](https://github.com/b/b) |\n',
  '| 2019-10 | [T5](https://arxiv.org/abs/1910.10683) | - |\n',
].join('')

/** The last row of a table whose other rows are as they should be. */
function lastRow(line: string, others = HEADER + ROWS): { row: Row; text: string } {
  const text = `${others}${line}\n`
  const row = (readList(text, 'README.md').data.list as List).tables[0]?.rows.at(-1)
  if (!row) throw new Error(`No row: ${line}`)
  return { row, text }
}

/** The row's text as the mend would have it. */
function join(line: string, others?: string): string | undefined {
  const { row, text } = lastRow(line, others)
  const mend = joinSurplus(row, text)
  if (!mend) return
  const start = text.indexOf(line)
  return (
    text.slice(start, mend.span.start) + mend.text + text.slice(mend.span.end, start + line.length)
  )
}

describe('gluedAt', () => {
  const A = '2020-05 | [GPT-3](https://arxiv.org/abs/2005.14165) | -'
  const B = '2021-03 | [CLIP](https://arxiv.org/abs/2103.00020) | [Code](https://github.com/c/c)'

  it.each([
    ['two whole rows', `| ${A} | ${B} |`, 3],
    ['two rows with an empty cell between', `| ${A} | | ${B} |`, 4],
    ['two rows with their pipes between', `| ${A} || ${B} |`, 4],
    [
      'a second row that lacks its last cell',
      `| ${A} | 2021-03 | [CLIP](https://arxiv.org/abs/2103.00020) |`,
      3,
    ],
    [
      'a first row that lacks its last cell',
      `| 2020-05 | [GPT-3](https://arxiv.org/abs/2005.14165) | ${B} |`,
      2,
    ],
  ])('finds %s', (_, line, expected) => {
    expect(gluedAt(lastRow(line).row)).toBe(expected)
  })

  it.each([
    ['one row', `| ${A} |`],
    ['a pipe in a title', '| 2020-05 | [A | B](https://arxiv.org/abs/2005.14165) | - |'],
    ['two pipes in a title', '| 2020-05 | P(A|B|C) and more | - |'],
    ['three rows', `| ${A} | ${A} | ${A} |`],
    ['empty cells at the end', `| ${A} | | |`],
    ['notes hidden at the end', `| ${A} | [//]: #10/21`],
    ['too few cells', '| 2020-05 |'],
  ])('finds nothing in %s', (_, line) => {
    expect(isGlued(lastRow(line).row)).toBe(false)
  })

  it('does not take words for a row where the columns hold nothing but words', () => {
    const others = '| A | B |\n| --- | --- |\n| one | two |\n| three | four |\n'
    expect(isGlued(lastRow('| one | two three | four |', others).row)).toBe(false)
  })
})

describe('joinSurplus', () => {
  it.each([
    ['a title', '| 2020-05 | Estimating P(A|B) | - |', '| 2020-05 | Estimating P(A\\|B) | - |'],
    ['a title, twice', '| 2020-05 | P(A|B|C) | - |', '| 2020-05 | P(A\\|B\\|C) | - |'],
    [
      'an address',
      '| 2020-05 | [GPT-3](https://arxiv.org/abs/2005.14165) | [Code](https://example.org/a|b) |',
      '| 2020-05 | [GPT-3](https://arxiv.org/abs/2005.14165) | [Code](https://example.org/a\\|b) |',
    ],
    [
      'a title that has an escaped pipe, too',
      '| 2020-05 | P(A\\|B|C) | - |',
      '| 2020-05 | P(A\\|B\\|C) | - |',
    ],
  ])('puts %s together again', (_, line, expected) => {
    expect(join(line)).toBe(expected)
  })

  it('knows nothing where any cell could have been cut', () => {
    expect(join('| one | two | three |', '| A | B |\n| --- | --- |\n')).toBeUndefined()
  })

  it('gives a row of the header’s width with all its words, wherever the pipes were', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z中]{1,6}$/), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(anyWords, (words) => {
        const line = `| 2020-05 | ${words.join('|')} | - |`
        const joined = join(line)
        expect(joined).toBe(`| 2020-05 | ${words.join('\\|')} | - |`)
        const { row } = lastRow(joined as string)
        expect(row.cells.map(({ text }) => text)).toEqual(['2020-05', words.join('|'), '-'])
      }),
    )
  })
})
