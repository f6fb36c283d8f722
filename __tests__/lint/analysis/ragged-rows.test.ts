import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairRow, secondRow } from '../../../src/lint/analysis/ragged-rows.ts'
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

/** The row's text after the fix. */
function join(line: string, others?: string): string | undefined {
  const { row, text } = lastRow(line, others)
  const fix = repairRow(row, row.table, text)
  if (!fix) return
  const [from, to] = fix.range
  const start = text.indexOf(line)
  return text.slice(start, from) + fix.text + text.slice(to, start + line.length)
}

describe('secondRow', () => {
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
    const { row } = lastRow(line)
    expect(secondRow(row)?.cells[0]).toBe(row.cells[expected])
  })

  it.each([
    ['one row', `| ${A} |`],
    ['a pipe in a title', '| 2020-05 | [A | B](https://arxiv.org/abs/2005.14165) | - |'],
    ['two pipes in a title', '| 2020-05 | P(A|B|C) and more | - |'],
    ['a pipe in code', '| 2020-05 | the operator `a || b` | - |'],
    ['pipes in formulas', '| 2020-05 | $p(x|y)$ and $q(y|x)$ | - |'],
    ['three rows', `| ${A} | ${A} | ${A} |`],
    ['empty cells at the end', `| ${A} | | |`],
    ['notes hidden at the end', `| ${A} | [//]: #10/21`],
    ['too few cells', '| 2020-05 |'],
  ])('finds nothing in %s', (_, line) => {
    expect(secondRow(lastRow(line).row)).toBeUndefined()
  })

  it('finds no row in text if all columns hold text', () => {
    const others = '| A | B |\n| --- | --- |\n| one | two |\n| three | four |\n'
    expect(secondRow(lastRow('| one | two three | four |', others).row)).toBeUndefined()
  })
})

describe('repairRow', () => {
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
    ['code', '| 2020-05 | `a || b` | - |', '| 2020-05 | `a \\|\\| b` | - |'],
    ['code, twice', '| 2020-05 | `a|b` or `c | d` | - |', '| 2020-05 | `a\\|b` or `c \\| d` | - |'],
    ['code in longer runs', '| 2020-05 | ``a`|b`` | - |', '| 2020-05 | ``a`\\|b`` | - |'],
    ['a formula', '| 2020-05 | $p(x | y)$ | - |', '| 2020-05 | $p(x \\| y)$ | - |'],
    ['a norm', '| 2020-05 | The norm $|x|$ | - |', '| 2020-05 | The norm $\\|x\\|$ | - |'],
    [
      'a link text',
      '| 2020-05 | [A | B](https://e.org) | - |',
      '| 2020-05 | [A \\| B](https://e.org) | - |',
    ],
    ['code in two columns', '| 2020-05 | `a|b` | `c|d` |', '| 2020-05 | `a\\|b` | `c\\|d` |'],
  ])('puts %s together again', (_, line, expected) => {
    expect(join(line)).toBe(expected)
  })

  const A = '[GPT-3](https://arxiv.org/abs/2005.14165)'

  it.each([
    ['an empty first cell', `| | 2020-05 | ${A} | - |`, `| 2020-05 | ${A} | - |`],
    [
      'a dash that is left over',
      `| - | 2020-05 | ${A} | [C](https://e.org) |`,
      `| 2020-05 | ${A} | [C](https://e.org) |`,
    ],
  ])('leaves %s out', (_, line, expected) => {
    expect(join(line)).toBe(expected)
  })

  it.each([
    ['a name of another table’s column', `| 2020-05 | ${A} | [C](https://e.org) | OpenAI |`],
    ['a name in front', `| OpenAI | 2020-05 | ${A} | [C](https://e.org) |`],
    ['an empty cell where the row fits', `| 2020-05 | ${A} | | [C](https://e.org) |`],
    ['prices', `| 2020-05 | $5 | $10 | [C](https://e.org) |`],
    ['links beside each other', `| 2020-05 | ${A}|[B](https://e.org) | [C](https://e.org) |`],
    ['names beside each other', `| 2020-05 | NeurIPS|OpenAI | - |`],
    ['a code and a stray backtick', `| 2020-05 | it\`s | \`x\` | - |`],
    ['too many pipes in code', `| 2020-05 | \`a|b\` | - | - | x |`],
  ])('returns nothing for %s', (_, line) => {
    expect(join(line)).toBeUndefined()
  })

  it('returns nothing if any cell could have been split', () => {
    expect(join('| one | two | three |', '| A | B |\n| --- | --- |\n')).toBeUndefined()
  })

  it('returns a row of the header’s width with its whole text, wherever the pipes were', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 4 })
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
