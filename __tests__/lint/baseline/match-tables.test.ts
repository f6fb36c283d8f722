import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTables } from '../../../src/lint/baseline/match-tables.ts'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'
import { cpuTime } from '../../cpu-time.ts'

const listOf = (text: string) => readList(text, 'README.md').data.list as List

/** A table of rows of one word each, in a section of its own if it has a title. */
const table = (rows: string, section = '') =>
  `${section && `## ${section}\n\n`}| Name |\n| --- |\n${[...rows].map((row) => `| ${row} |\n`).join('')}\n`

/** The number of the base's table that each table of a text matches: `.` for none. */
function match(base: string, text: string): string {
  const [before, after] = [listOf(base), listOf(text)]
  const matches = matchTables(after, before)
  return after.tables.map((found) => matches.get(found)?.index ?? '.').join('')
}

describe('matchTables', () => {
  it('finds each table again where nothing changed, even among equal ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[abc]{0,4}$/), fc.constantFrom('', 'A', 'B')), {
          maxLength: 6,
        }),
        (tables) => {
          const text = tables.map(([rows, section]) => table(rows, section)).join('')
          expect(match(text, text)).toBe(tables.map((_, index) => index).join(''))
        },
      ),
    )
  })

  it('matches no table of the base twice', () => {
    const anyTables = fc.array(
      fc.tuple(fc.stringMatching(/^[abcd]{0,4}$/), fc.constantFrom('', 'A', 'B')),
      { maxLength: 6 },
    )
    const textOf = (tables: [string, string][]) => tables.map((parts) => table(...parts)).join('')
    fc.assert(
      fc.property(anyTables, anyTables, (before, after) => {
        const matched = match(textOf(before), textOf(after)).replaceAll('.', '')
        expect(new Set(matched).size).toBe(matched.length)
      }),
    )
  })

  it.each([
    [
      'a row is added',
      table('abc', 'A') + table('xyz', 'B'),
      table('abdc', 'A') + table('xyz', 'B'),
      '01',
    ],
    [
      'its section is renamed',
      table('abc', 'A') + table('xyz', 'B'),
      table('abc', 'C') + table('xyz', 'B'),
      '01',
    ],
    [
      'the sections change places',
      table('abc', 'A') + table('xyz', 'B'),
      table('xyz', 'B') + table('abc', 'A'),
      '10',
    ],
    [
      'every row changes',
      table('abc', 'A') + table('xyz', 'B'),
      table('123', 'A') + table('xyz', 'B'),
      '01',
    ],
    [
      'a table comes before it in its section',
      table('abc', 'A'),
      table('123', 'A') + table('abc'),
      '.0',
    ],
    [
      'a table comes behind it in its section',
      table('abc', 'A'),
      table('abc', 'A') + table('123'),
      '0.',
    ],
    [
      'a copy of it comes behind it',
      table('abc', 'A'),
      table('abc', 'A') + table('abc', 'B'),
      '0.',
    ],
    [
      'a copy of it comes before it',
      table('abc', 'A'),
      table('abc', 'B') + table('abc', 'A'),
      '.0',
    ],
    [
      'it was copied before, in part',
      table('ab', 'A') + table('abcd', 'B'),
      table('abe', 'A') + table('abcd', 'B'),
      '01',
    ],
    [
      'it was copied before, and grew',
      table('abcd', 'A') + table('ab', 'B'),
      table('abcd', 'A') + table('abe', 'B'),
      '01',
    ],
    [
      'a new table takes over its rows',
      table('abc', 'A'),
      table('a', 'A') + table('bc', 'B'),
      '.0',
    ],
    ['it is removed', table('abc', 'A') + table('xyz', 'B'), table('xyz', 'B'), '1'],
    ['all is new', '', table('abc', 'A'), '.'],
    ['all is gone', table('abc', 'A'), '', ''],
  ])('finds a table again when %s', (_, before, after, expected) => {
    expect(match(before, after)).toBe(expected)
  })

  it('ignores rows that are in many tables', () => {
    const many = Array.from({ length: 20 }, (_, index) => table(`zz${index % 10}`, `S${index}`))
    const [first = '', ...others] = many
    const [before, after] = [listOf(many.join('')), listOf(others.join('') + first)]
    const matches = [...matchTables(after, before)]
    expect(matches).toHaveLength(20)
    for (const [now, then] of matches) expect(then.section.title).toBe(now.section.title)
  })

  it('is fast where many tables share their rows', () => {
    const text = Array.from({ length: 1_000 }, (_, index) => table('abc', `S${index}`)).join('')
    const [before, after] = [listOf(text), listOf(text)]
    const start = cpuTime()
    expect(matchTables(after, before).size).toBe(1_000)
    expect(cpuTime() - start).toBeLessThan(3_000)
  })
})
