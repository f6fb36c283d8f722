import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Copy, findCopies, findCopiesSince } from '../../../src/lint/analysis/copies.ts'
import type { List, Span } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'
import { cpuTime } from '../../cpu-time.ts'

const listOf = (text: string) => readList(text, 'README.md').data.list as List

const link = (name: string) => `[${name}](https://example.org/${name})`

/** A table of one row a letter, in a section of its own; a large letter links nothing. */
const table = (rows: string, section: string) =>
  `## ${section}\n\n| Name |\n| --- |\n${[...rows].map((row) => `| ${/[A-Z]/.test(row) ? row : link(row)} |\n`).join('')}\n`

/** Tables by their rows' letters, parted by blanks: `abc abc`. */
const tables = (rows: string) =>
  rows
    .split(' ')
    .map((letters, index) => table(letters, `S${index}`))
    .join('')

/** A copy as its rows and where both sides stand: `bcd 1.0 <- 0.1`. */
function describeCopy({ rows, originalRows }: Copy): string {
  const at = ([row]: Copy['rows']) => `${row?.table.index}.${row?.index}`
  return `${rows.map(({ title }) => title).join('')} ${at(rows)} <- ${at(originalRows)}`
}

const copies = (rows: string) => findCopies(listOf(tables(rows))).map(describeCopy)

describe('findCopies', () => {
  it.each([
    ['a whole table', 'ab ab', ['ab 1.0 <- 0.0']],
    ['a whole table out of another', 'abcd abc', ['abc 1.0 <- 0.0']],
    ['a whole table out of the middle of another', 'abcde bcd', ['bcd 1.0 <- 0.1']],
    ['a table of two rows out of another: may be a narrower topic', 'abcd bc', []],
    ['a table that another begins with: too short', 'ab abcd', []],
    ['five rows on end', 'abcdefg xbcdefy', ['bcdef 1.1 <- 0.1']],
    ['four rows on end: too few', 'abcdefg xbcdey', []],
    ['a table of one row: too small', 'abc a', []],
    [
      'two copies of one table, both of the first',
      'abc abc abc',
      ['abc 1.0 <- 0.0', 'abc 2.0 <- 0.0'],
    ],
    ['rows from two tables', 'abcde fghij abcdefghij', ['abcde 2.0 <- 0.0', 'fghij 2.5 <- 1.0']],
    [
      'the longest of several',
      'abcdex abcdefx yabcdefz',
      ['abcde 1.0 <- 0.0', 'abcdef 2.1 <- 1.0'],
    ],
    ['another order: no copy', 'abcde edcba', []],
    ['rows that link nothing: no copy', 'ABC ABC', []],
    ['rows of which most link something', 'abC abC', ['abC 1.0 <- 0.0']],
    ['rows of which most link nothing', 'aBC aBC', []],
    ['rows repeated in their own table: no copy', 'abcdeabcde', []],
  ])('finds %s', (_, rows, expected) => {
    expect(copies(rows)).toEqual(expected)
  })

  it('compares rows by identity and title, whatever their other cells', () => {
    const first =
      '| Name | Note |\n| - | - |\n| [A b](https://arxiv.org/abs/1706.03762) | x |\n| [C](https://github.com/c/c) | y |\n'
    const rows =
      '| - | - |\n| [A  *B*](https://arxiv.org/pdf/1706.03762v5.pdf) | |\n| [C](https://github.com/C/C.git) | |\n'
    expect(findCopies(listOf(`${first}\n## Again\n\n| Name | Note |\n${rows}`))).toHaveLength(1)
    // The same things under other columns are no copy.
    expect(findCopies(listOf(`${first}\n## Again\n\n| Name | Size |\n${rows}`))).toHaveLength(0)
  })

  it('reports no row twice', () => {
    const anyRows = fc.stringMatching(/^[a-f]{0,12}$/)
    fc.assert(
      fc.property(fc.array(anyRows, { minLength: 1, maxLength: 5 }), (all) => {
        const list = listOf(all.map((rows, index) => table(rows, `S${index}`)).join(''))
        const found = findCopies(list)
        const rows = found.flatMap((copy) => copy.rows)
        expect(new Set(rows).size).toBe(rows.length)
        for (const copy of found) {
          expect(copy.originalRows.map(({ title }) => title)).toEqual(
            copy.rows.map(({ title }) => title),
          )
          expect(copy.originalRows[0]!.table.index).toBeLessThan(copy.rows[0]!.table.index)
        }
      }),
    )
  })

  it('stays fast if all rows are the same', () => {
    const list = listOf(table('a'.repeat(3_000), 'A') + table('a'.repeat(3_000), 'B'))
    const start = cpuTime()
    findCopies(list)
    expect(cpuTime() - start).toBeLessThan(3_000)
  })
})

describe('findCopiesSince', () => {
  /** The copies that count, where the lines that hold some rows' letters were changed. */
  function since(before: string, after: string, changed: (table: number, row: number) => boolean) {
    const list = listOf(tables(after))
    const isChanged = ({ start }: Span) =>
      list.tables.some(({ index, rows }) =>
        rows.some((row) => row.span.start === start && changed(index, row.index)),
      )
    return findCopiesSince(list, listOf(tables(before)), isChanged).map(describeCopy)
  }

  it('finds those that the change added', () => {
    expect(since('abcde', 'abcde abcde', (table) => table === 1)).toEqual(['abcde 1.0 <- 0.0'])
    expect(since('abcde', 'abcde abcde', (table) => table === 0)).toEqual(['abcde 1.0 <- 0.0'])
    expect(since('ab', 'ab ab', (table) => table === 1)).toEqual(['ab 1.0 <- 0.0'])
  })

  it('finds those that existed before, whatever changed in them', () => {
    expect(since('abcde abcde', 'abcde abcde', () => false)).toEqual(['abcde 1.0 <- 0.0'])
    expect(
      since('abcdef abcde', 'abcdef abcdef', (table, row) => table === 1 && row === 5),
    ).toEqual(['abcdef 1.0 <- 0.0'])
  })

  it('does not find old rows that one added row completes', () => {
    expect(
      since('abcdefg xabcdy', 'abcdefg xabcdey', (table, row) => table === 1 && row === 5),
    ).toEqual([])
    expect(
      since('abcdg xabcdey', 'abcdefg xabcdey', (table, row) => table === 0 && row === 4),
    ).toEqual([])
    expect(since('abc a', 'abc ab', (table, row) => table === 1 && row === 1)).toEqual([])
  })
})
