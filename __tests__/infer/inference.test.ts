import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/load.ts'
import { analyzeList } from '../../src/infer/analyze.ts'
import { configurationText } from '../../src/infer/configuration/text.ts'
import { infer } from '../../src/infer/inference.ts'
import { lint } from '../../src/lint/linter.ts'
import { readList } from '../../src/list/parse.ts'

const inferred = (...texts: readonly string[]) =>
  infer(texts.map((text, index) => analyzeList(readList(text, `${index}.md`))))

/** `n00`, `n01` and so on: names in order. */
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `n${String(index).padStart(2, '0')}`)

const bullets = (all: readonly string[], end = ' - Words.') =>
  `# List\n\n${all.map((name) => `- [${name}](https://${name}.example)${end}\n`).join('')}`

const table = (header: string, cells: readonly string[]) =>
  `\n## ${cells.join(' ')}\n\n| ${header} | Title |\n| --- | --- |\n${cells
    .map((cell, index) => `| ${cell} | [T${cell}-${index}](https://t${cell}.example/${index}) |\n`)
    .join('')}`

describe('alphabet', () => {
  /** The first names moved to the end. */
  const disordered = (count: number, out: number) => {
    const all = names(count)
    return bullets([...all.slice(out), ...all.slice(0, out)])
  }

  it.each([
    [20, 0, 0, true],
    [20, 1, 1, true],
    [20, 2, 2, false],
    [9, 0, 0, false],
    [10, 0, 0, true],
  ])('%i entries with %i out of order', (of, out, counted, isKept) => {
    expect(inferred(disordered(of, out)).alphabetical).toEqual({ of, out: counted, isKept })
  })

  it('a list in no order counts as a whole, though it is reported once', () => {
    const { alphabetical } = inferred(bullets(names(60).reverse()))
    expect(alphabetical).toEqual({ of: 60, out: 60, isKept: false })
  })

  it('numbered lists and pairs show nothing', () => {
    const numbered = bullets(names(20)).replaceAll('- [', '1. [')
    expect(inferred(numbered).alphabetical).toBeUndefined()
    const pairs = names(10).map((name) => `## ${name}\n\n- [a](//a.example)\n- [b](//b.example)\n`)
    expect(inferred(pairs.join('\n')).alphabetical).toBeUndefined()
  })

  it('rows by the column of their titles', () => {
    const rows = names(12).map((name) => `| [${name}](https://${name}.example) | x |\n`)
    const { alphabetical } = inferred(`| Name | Note |\n| --- | --- |\n${rows.join('')}`)
    expect(alphabetical).toEqual({ of: 12, out: 0, column: 'Name', isKept: true })
  })

  it('no column where rows are sorted by date, or repeat their texts', () => {
    const dated = names(12).map(
      (name, index) => `| ${2024 - index} | [${name}](//${name}.example) |`,
    )
    expect(inferred(`| Year | Name |\n| --- | --- |\n${dated.join('\n')}`).dates?.order).toBe(
      'newest-first',
    )
    const same = names(12).map((name) => `| 7B | [link](https://${name}.example) |`)
    for (const rows of [dated, same]) {
      const { alphabetical } = inferred(`| Year | Name |\n| --- | --- |\n${rows.join('\n')}`)
      expect(alphabetical).toBeUndefined()
    }
  })

  it('all lists together', () => {
    expect(inferred(disordered(19, 0), disordered(21, 2)).alphabetical).toEqual({
      ...{ of: 40, out: 2, isKept: true },
    })
  })
})

describe('papers without a venue', () => {
  const papers = (count: number, venue: string) => {
    const rows = Array.from({ length: count }, (_, index) => {
      const number = `2401.${String(index).padStart(5, '0')}`
      return `| Paper ${index} | ${venue} | [link](https://arxiv.org/abs/${number}) |\n`
    })
    return `| Title | Venue | Paper |\n| --- | --- | --- |\n| One | CVPR 2024 | [link](https://arxiv.org/abs/2312.00001) |\n${rows.join('')}`
  }

  it('are counted, and from twenty on the rule is worth it', () => {
    expect(inferred(papers(19, 'arXiv')).papers).toEqual({ unplaced: 19, isWorthwhile: false })
    expect(inferred(papers(20, '')).papers).toEqual({ unplaced: 20, isWorthwhile: true })
    expect(inferred(papers(10, 'arXiv'), papers(10, '-')).papers?.isWorthwhile).toBe(true)
    expect(inferred(papers(30, 'ICLR 2024')).papers).toBeUndefined()
    expect(inferred(papers(30, 'arXiv').replace('Venue', 'Note')).papers).toBeUndefined()
  })

  it('switch the rule on in the proposed configuration', () => {
    const text = configurationText({ inferred: inferred(papers(20, 'arXiv')) })
    expect(parseConfig(text, 'config.yml').rules['paper-update']).toBe('info')
    expect(configurationText({ inferred: inferred(papers(19, 'arXiv')) })).not.toContain('paper')
  })
})

describe('the entry format', () => {
  it('is the one of nearly all bullets', () => {
    const text = bullets(names(19)) + bullets(['odd'], ' – words')
    expect(inferred(text).entryFormat).toEqual({ of: 20, out: 1, separator: ' - ', isKept: true })
  })

  it('is not kept if no format is common, though the rule reports nothing then', () => {
    const text = bullets(names(10)) + bullets(names(9), ' – Words')
    expect(inferred(text).entryFormat).toEqual({ of: 19, out: 9, separator: ' - ', isKept: false })
  })

  it('is not known without descriptions', () => {
    expect(inferred(bullets(names(20), '')).entryFormat).toBeUndefined()
  })
})

describe('dates', () => {
  const falling = ['2024', '2023', '2022', '2021', '2020', '2019']

  it('one order for all tables', () => {
    expect(inferred(table('Year', falling) + table('Year', falling)).dates).toEqual({
      columns: ['Year'],
      format: 'YYYY',
      tables: { 'newest-first': 2, 'oldest-first': 0, unsorted: 0 },
      order: 'newest-first',
    })
  })

  it.each([
    ['the other order', falling.toReversed(), { 'oldest-first': 1, unsorted: 0 }],
    [
      'no order',
      ['2020', '2024', '2021', '2023', '2022', '2019'],
      { 'oldest-first': 0, unsorted: 1 },
    ],
  ])('no order for all where a table has %s', (_, cells, counts) => {
    const { dates } = inferred(table('Date', falling), table('Year', cells))
    expect(dates?.order).toBeUndefined()
    expect(dates?.tables).toEqual({ 'newest-first': 1, ...counts })
    expect(dates?.columns).toEqual(['Date', 'Year'])
  })

  it('the direction that the rule date-order checks', () => {
    const cells = '2021-01,2020-06,2020-05,2021-02,2020-01,2021-03,2019-06,2019-05,2019-04'.split(
      ',',
    )
    const text = table('Date', cells)
    expect(inferred(text).dates).toMatchObject({
      tables: { 'newest-first': 1, unsorted: 0 },
      order: 'newest-first',
    })
    const reported = lint(readList(text, 'README.md')).filter(
      ({ ruleId }) => ruleId === 'date-order',
    )
    expect(reported).toHaveLength(2)
  })

  it('none if only a few rows have one', () => {
    expect(inferred(table('Year', falling.slice(1))).dates).toBeUndefined()
  })

  it('no order that would cause more findings', () => {
    // Too short to show an order, but not in the one that all others have.
    const short = table('Year', ['2019', '2021', '2020'])
    const { dates } = inferred(table('Year', falling), short + table('Time', falling))
    expect(dates?.tables).toMatchObject({ 'newest-first': 2, unsorted: 0 })
    expect(dates?.order).toBeUndefined()
    expect(
      inferred(table('Year', falling), table('Year', ['2019', '2020', '2021'])).dates?.order,
    ).toBeUndefined()
  })
})
