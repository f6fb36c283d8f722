import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines } from '../../../src/lint/baseline/changed-lines.ts'
import { newFindings } from '../../../src/lint/baseline/new-findings.ts'
import type { RuleSetting } from '../../../src/lint/severity.ts'
import { lintParsed, parseList } from '../../../src/session/engine.ts'

type Settings = Record<string, RuleSetting>

/** The findings of a text, as `line rule`, and those of them that are new since the base. */
function review(baseText: string | undefined, text: string, settings: Settings = {}) {
  const { messages } = lintParsed(parseList({ path: 'README.md', text, baseText }), { settings })
  const words = ({ place, ruleId }: (typeof messages)[number]) => {
    if (!place || !('start' in place)) throw new Error(`${ruleId} has no place`)
    return `${place.start.line} ${ruleId}`
  }
  return {
    all: messages.map(words),
    newIn: messages.filter((message) => message.isNew).map(words),
  }
}

/** The new findings of a change. */
const newIn = (base: string, text: string, settings?: Settings) =>
  review(base, text, settings).newIn

/** The findings of a text without a base. */
const findingsOf = (text: string, settings?: Settings) => review(undefined, text, settings).all

const table = (header: string, rows: readonly string[]) =>
  [header, header.replace(/[^|]+/g, ' --- '), ...rows].map((line) => `${line}\n`).join('')

/** Rows of dates, each with a title of its own. */
const rowsOf = (dates: readonly string[]) =>
  dates.map((date, index) => {
    const before = dates.slice(0, index).filter((other) => other === date).length
    return `| ${date} | Of ${date}${', again'.repeat(before)} |`
  })

/** A table of dates; its rows begin on line 3. */
const dated = (...dates: string[]) => table('| Date | Title |', rowsOf(dates))

/** The same with one row more, put at an index. */
const withDate = (dates: readonly string[], at: number, added: string) =>
  table('| Date | Title |', rowsOf(dates).toSpliced(at, 0, `| ${added} | Added |`))

/** Months before the end of 2024: 1 is December 2024. */
function month(before: number): string {
  const months = 2025 * 12 - before
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const months = (...before: number[]) => before.map(month)

const paper = (title: string, number: string) => `[${title}](https://arxiv.org/abs/${number})`

describe('one row more', () => {
  it('does not reverse the direction of a table that had none', () => {
    const sorted = `${dated(...months(1, 2, 3, 4, 5, 6))}\n`
    const base = sorted + dated(...months(21, 21, 20, 21))
    expect(findingsOf(base)).toEqual(['14 date-order'])
    // Alone, the table would now be sorted the other way.
    const text = sorted + withDate(months(21, 21, 20, 21), 4, '2023-05')
    expect(findingsOf(text.slice(sorted.length))).toEqual(['6 date-order'])
    expect(review(base, text)).toEqual({
      all: ['14 date-order', '16 date-order'],
      newIn: ['16 date-order'],
    })
  })

  it('does not reverse the direction of the file', () => {
    const base = `${dated('2024-02', '2024-01')}\n${dated('2023-02', '2023-01', '2023-03')}`
    const text = base.replace('| 2024-01 |', '| 2024-05 | Added |\n| 2024-01 |')
    expect(newIn(base, text)).toEqual(['4 date-order'])
    const other = base.replace('| 2024-02 |', '| 2024-01-03 | Added |\n| 2024-02 |')
    expect(newIn(base, other).filter((words) => !words.startsWith('3 '))).toEqual([])
  })

  it('does not make the format of a column that had none', () => {
    const base = dated('2024-03', '2024-02', '2024/01')
    const text = withDate(['2024-03', '2024-02', '2024/01'], 0, '2024-04')
    expect(findingsOf(text)).toEqual(['6 date-format'])
    expect(review(base, text)).toEqual({ all: [], newIn: [] })
  })

  it('does not change the format that most of a column had', () => {
    const base = dated('2024-03', '2024-02', '2024-01')
    expect(newIn(base, withDate(['2024-03', '2024-02', '2024-01'], 0, '2024/04'))).toEqual([
      '3 date-format',
    ])
  })

  it('does not make sorted what was not: 25 % of rows out of order', () => {
    const dates = months(7, 1, 6, 5, 4, 9, 3)
    const text = withDate(dates, 7, month(2))
    expect(findingsOf(dated(...dates))).toEqual([])
    expect(findingsOf(text)).not.toEqual([])
    expect(review(dated(...dates), text)).toEqual({ all: [], newIn: [] })
  })

  it('does not change between findings for each row and one for all: 20 rows out of order', () => {
    // Every fifth month is too far up.
    const mixed = (rows: number) =>
      months(
        ...Array.from({ length: rows }, (_, index) => (index % 5 === 4 ? 300 + index : index + 1)),
      )
    const few = mixed(104)
    expect(findingsOf(dated(...few))).toHaveLength(20)
    expect(newIn(dated(...few), withDate(few, 3, month(200)))).toEqual(['6 date-order'])
    const many = mixed(109)
    expect(findingsOf(dated(...many))).toEqual(['1 date-order'])
    expect(newIn(dated(...many), withDate(many, 3, month(200)))).toEqual([])
  })

  it('does not make a header the common one: 3 tables', () => {
    const tables = (...headers: string[]) =>
      headers.map((header) => `${table(header, ['| a | b |'])}\n`).join('')
    const good = '| Title | Venue |'
    const base = tables(good, good, '| Title | Venues |')
    expect(findingsOf(base + tables(good))).toEqual(['9 column-names'])
    expect(review(base, base + tables(good))).toEqual({ all: [], newIn: [] })
    // Nor does it outvote the one that was common.
    const settled = tables(good, good, good)
    expect(newIn(settled, settled + tables('| Title | Venues |'))).toEqual(['13 column-names'])
    const divided = tables(good, good, good, '| Title | Venues |', '| Title | Venues |')
    expect(newIn(divided, divided + tables('| Title | Venues |'))).toEqual(['21 column-names'])
  })

  it('does not make wrong a header that most rows now agree with, nor one that they do not', () => {
    const wide = (count: number, narrow: number) =>
      table('| A | B |', [
        ...Array.from({ length: count }, (_, index) => `| a${index} | b | c |`),
        ...Array.from({ length: narrow }, (_, index) => `| x${index} | y |`),
      ])
    expect(findingsOf(wide(3, 3))).toEqual(['3 row-width', '4 row-width', '5 row-width'])
    expect(findingsOf(wide(4, 3))).toEqual(['1 row-width'])
    expect(newIn(wide(3, 3), wide(4, 3))).toEqual(['6 row-width'])
    expect(newIn(wide(3, 2), wide(3, 3))).toEqual([])
    expect(newIn(wide(3, 2), wide(4, 2))).toEqual([])
  })

  it('does not make two rows of one that was too wide', () => {
    const glued = '| 2024-01 | A | 2023-12 | B |'
    const rows = ['| 2024-03 | C |', '| old | D |', '| older | E |', glued]
    const more = rowsOf(months(1, 2, 3, 4, 5, 6, 7, 8, 9))
    expect(findingsOf(table('| Date | Title |', rows))).toEqual(['6 row-width'])
    expect(findingsOf(table('| Date | Title |', [...more, ...rows]))).toContain('15 broken-table')
    expect(
      newIn(table('| Date | Title |', rows), table('| Date | Title |', [...more, ...rows])).filter(
        (words) => words.startsWith('15 '),
      ),
    ).toEqual([])
  })

  it('does not make a copied table of old rows', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map(
      (name) => `| ${paper(name, `1706.0000${name.charCodeAt(0) - 64}`)} |`,
    )
    const first = `## One\n\n${table('| Title |', rows)}\n## Two\n\n`
    const second = ['| Another |', ...rows.slice(0, 4), '| One more |']
    const base = first + table('| Title |', second)
    const text = first + table('| Title |', second.toSpliced(5, 0, rows[4]!))
    expect(findingsOf(base).filter((words) => words.includes('copied'))).toEqual([])
    expect(findingsOf(text).filter((words) => words.includes('copied'))).toEqual([
      '17 copied-table',
    ])
    expect(newIn(base, text)).toEqual(['21 duplicate-entry'])
  })

  it('does not report an old copy that it divides', () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `| ${paper(`P${index}`, `1706.0000${index}`)} |`,
    )
    const first = `## One\n\n${table('| Title |', rows)}\n## Two\n\n`
    const base = first + table('| Title |', rows)
    for (let at = 0; at <= 10; at++) {
      const text = first + table('| Title |', rows.toSpliced(at, 0, '| New |'))
      expect(newIn(base, text, { alphabetical: 'off' })).toEqual([])
    }
  })

  it('does not change the shape of bullets that had none, nor the one they had', () => {
    const bullets = (count: number, from = 0) =>
      Array.from(
        { length: count },
        (_, index) => `- [n${from + index}](https://example.org/${from + index}) - Words.\n`,
      ).join('')
    const odd = '- [odd](https://example.org/odd): words\n'
    const settings: Settings = { 'entry-format': { share: 0.9 } }
    expect(findingsOf(bullets(9) + odd, settings)).toHaveLength(3)
    expect(review(bullets(8) + odd, bullets(9) + odd, settings)).toEqual({ all: [], newIn: [] })
    expect(newIn(bullets(9), bullets(9) + odd, settings)).toEqual(Array(3).fill('10 entry-format'))
  })
})

describe('where either of two rows could go', () => {
  it('the changed one is to move, above or below the other', () => {
    const dates = months(10, 20, 30, 40)
    expect(newIn(dated(...dates), withDate(dates, 1, month(5)))).toEqual(['4 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 1, month(25)))).toEqual(['4 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 4, month(15)))).toEqual(['7 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 0, month(15)))).toEqual(['3 date-order'])
  })

  it('the changed ones are to move, even if they are more than the others', () => {
    const base = `${dated(...months(1, 2, 3, 4, 5, 6))}\n${dated(...months(31, 32))}`
    const text = base.replace(
      /\| 2022-05 .*\n/,
      (line) => `${line}| 2023-01 | N |\n| 2022-12 | O |\n| 2022-11 | P |\n`,
    )
    expect(text).not.toBe(base)
    expect(newIn(base, text)).toEqual(['14 date-order', '15 date-order', '16 date-order'])
  })

  it('an old row out of order is not reported again for a new one', () => {
    // 2024-05 or 2024-03 could move; the new row sides with one of them.
    for (const added of ['2024-02', '2024-04', '2024-06', '2024-08']) {
      for (let at = 0; at <= 5; at++) {
        const dates = ['2024-01', '2024-05', '2024-03', '2024-07', '2024-09']
        const found = newIn(dated(...dates), withDate(dates, at, added))
        expect(found.filter((words) => words !== `${at + 3} date-order`)).toEqual([])
      }
    }
  })

  it('a row that was out of order before is reported again, not the new one beside it', () => {
    const dates = months(1, 9, 3, 4, 5)
    expect(findingsOf(dated(...dates))).toEqual(['4 date-order'])
    expect(review(dated(...dates), withDate(dates, 1, month(2)))).toEqual({
      all: ['5 date-order'],
      newIn: [],
    })
  })

  it('of two old rows the one that was reported before is reported again', () => {
    // 2024-05 or 2024-03 could move.
    const dates = ['2024-01', '2024-05', '2024-03', '2024-07', '2024-09']
    const [before = ''] = findingsOf(dated(...dates))
    const line = Number(before.split(' ')[0])
    for (const added of ['2024-02', '2024-03', '2024-04', '2024-05', '2024-06', '2024-08']) {
      for (let at = 0; at <= 5; at++) {
        const { all } = review(dated(...dates), withDate(dates, at, added))
        const old = all.filter((words) => words !== `${at + 3} date-order`)
        const now = at + 3 <= line ? line + 1 : line
        expect(old).toEqual([`${now} date-order`])
      }
    }
  })

  it('an old row that is out of order because others were removed is no fault of a changed one', () => {
    const even = months(...Array.from({ length: 20 }, (_, index) => 2 * index + 2))
    const odd = months(29, 31, 33, 35, 37, 39, 41)
    const base = dated(...even, ...odd)
    expect(findingsOf(base)).toEqual([])
    // Four rows are no block any more: three belong above rows before them, of which one is changed.
    const left = odd.filter((_, index) => index % 2 === 0)
    const text = dated(...even, ...left).replace(`Of ${month(30)}`, 'Edited')
    expect(review(base, text)).toEqual({
      all: ['23 date-order', '24 date-order', '25 date-order'],
      newIn: [],
    })
  })

  it('the changed bullet is to move', () => {
    const bullets = (...names: string[]) =>
      names.map((name) => `- [${name}](https://example.org/${name})\n`).join('')
    const settings: Settings = { alphabetical: { sections: 'all' } }
    expect(newIn(bullets('b', 'c'), bullets('b', 'd', 'c'), settings)).toEqual(['2 alphabetical'])
    expect(newIn(bullets('b', 'c'), bullets('d', 'e', 'f', 'b', 'c'), settings)).toEqual(
      ['1', '2', '3'].map((line) => `${line} alphabetical`),
    )
    expect(newIn(bullets('a', 'd', 'c'), bullets('a', 'd', 'c', 'e'), settings)).toEqual([])
  })

  it('the changed one of two equal entries is reported, above or below the other', () => {
    const [a, b] = [`| ${paper('A', '1706.03762')} |`, `| ${paper('B', '1810.04805')} |`]
    const base = table('| Title |', [a, b])
    const again = a.replace('abs', 'pdf')
    expect(newIn(base, table('| Title |', [again, a, b]))).toEqual(['3 duplicate-entry'])
    expect(newIn(base, table('| Title |', [a, b, again]))).toEqual(['5 duplicate-entry'])
  })

  it('a new entry that is in several places is reported once, wherever it is added', () => {
    const row = `| ${paper('A', '1706.03762')} |`
    const other = '| Other |'
    const sections = [[row, other], [other, row], [row]].map(
      (rows, index) => `## S${index}\n\n${table('| Title |', rows)}\n`,
    )
    const added = `## Added\n\n${table('| Title |', [row, '| New |'])}\n`
    for (let at = 0; at <= 3; at++) {
      expect(newIn(sections.join(''), sections.toSpliced(at, 0, added).join(''))).toHaveLength(1)
    }
  })

  it('the changed one of two that share a paper’s link is reported', () => {
    const one = `| ${paper('Attention Is All You Need', '1706.03762')} |`
    const two = `| ${paper('Denoising Diffusion Probabilistic Models Explained', '1706.03762')} |`
    const base = table('| Title |', [one])
    expect(newIn(base, table('| Title |', [one, two]))).toEqual(['4 shared-link'])
    expect(newIn(base, table('| Title |', [two, one]))).toEqual(['3 shared-link'])
  })

  it('the changed one of two equal tables is reported, above or below the other', () => {
    const rows = ['A', 'B', 'C'].map((name, index) => `| ${paper(name, `1706.0000${index}`)} |`)
    const base = `## One\n\nSome\nwords.\n\n${table('| Title |', rows)}\n`
    const copy = `## Two\n\n${table('| Title |', rows)}\n`
    expect(newIn(base, base + copy)).toEqual(['16 copied-table'])
    expect(newIn(base, copy + base)).toEqual(['5 copied-table'])
    // A row edited in the same change does not make the old table the copy.
    const edited = base.replace('[A]', '[a]')
    expect(newIn(base, copy + edited)).toEqual(['5 copied-table'])
  })
})

describe('an old finding', () => {
  const ROWS = [
    `| 2024-03 | ${paper('A', '1706.03762')} | words | c | lost |`,
    '| 2024-13 | B | [x](#nowhere) |',
    `| 2024/02 | ${paper('C', '2406.00001')} | [x](missing.md) |`,
    `| 2024-01 | ${paper('A', '1706.03762')} | |`,
    `| 2024-05 | ${paper('D', '1810.04805')} | [x](htps://example.org) |`,
    '| 2023-12 | E | F |',
    '| 2023-11 | G | H |',
  ]
  const BASE = `# List\n\n## Papers\n\n${table('| Date | Title | Note |', ROWS)}`

  it('is found', () => {
    const rules = new Set(findingsOf(BASE).map((words) => words.split(' ')[1]))
    for (const rule of [
      ...['row-width', 'date-format', 'date-order', 'date-arxiv', 'dead-fragment'],
      ...['duplicate-entry', 'malformed-link'],
    ]) {
      expect(rules).toContain(rule)
    }
  })

  it('stays old when a typo in its row is fixed', () => {
    for (const row of ROWS) {
      expect(newIn(BASE, BASE.replace(row, `${row} `))).toEqual([])
      expect(newIn(BASE, BASE.replace(row, row.replace(' | ', '  | ')))).toEqual([])
      if (row.includes('arxiv')) {
        const edited = row.replace(/\[([A-D])\]/, '[$1!]')
        expect(newIn(BASE, BASE.replace(row, edited))).toEqual([])
      }
    }
  })

  it('stays old when lines are added above it', () => {
    const lines = '# More\n\nWords.\n\n- one\n- two\n\n'
    expect(newIn(BASE, lines + BASE)).toEqual([])
    expect(
      newIn(BASE, BASE.replace('## Papers', `${lines}## Papers`).replace('# More', '**More**')),
    ).toEqual([])
    expect(review(BASE, lines + BASE).all).toHaveLength(findingsOf(BASE).length)
  })

  it('stays old when lines above it go', () => {
    expect(newIn(`Words.\n\n${BASE}`, BASE)).toEqual([])
  })

  it('stays old when a heading above it is renamed', () => {
    expect(newIn(BASE, BASE.replace('## Papers', '## 📄 Papers'))).toEqual([])
    expect(newIn(BASE, BASE.replace('# List\n', '# The list\n'))).toEqual([])
  })

  it('stays old when all line ends change', () => {
    expect(newIn(BASE, BASE.replaceAll('\n', '\r\n'))).toEqual([])
    expect(newIn(BASE, BASE.trimEnd())).toEqual([])
  })

  it('stays old when another is fixed', () => {
    expect(newIn(BASE, BASE.replace('2024-13', '2024-03'))).toEqual([])
    expect(newIn(BASE, BASE.replace('#nowhere', '#papers'))).toEqual([])
    expect(newIn(BASE, BASE.replace(`${ROWS[0]}\n`, ''))).toEqual([])
  })
})

describe('the same finding twice', () => {
  const link = '[x](#nowhere)'

  it('counts twice: the second is new, and it is the one on the changed line', () => {
    const base = `- ${link}\n`
    expect(newIn(base, `- ${link}\n- ${link}\n`)).toEqual(['2 dead-fragment'])
    expect(newIn(base, `- ${link}\n\nWords.\n`)).toEqual([])
    expect(newIn(`- ${link}\n- ${link}\n`, base)).toEqual([])
    expect(newIn(`${link}\n\nEnd.\n`, `${link}\n\n${link}\n\nEnd.\n`)).toEqual(['3 dead-fragment'])
  })

  it('counts for pairs, too', () => {
    const row = `| ${paper('A', '1706.03762')} |`
    const twice = table('| Title |', [row, '| B |', row])
    expect(findingsOf(twice)).toEqual(['5 duplicate-entry'])
    expect(newIn(twice, table('| Title |', [row, '| B |', row, '| C |', row]))).toEqual([
      '7 duplicate-entry',
    ])
    expect(newIn(twice, table('| Title |', [row, '| D |', row, '| B |', row]))).toHaveLength(1)
  })
})

describe('a rule with `baseline: key`', () => {
  it('reports what a change elsewhere broke', () => {
    const base = '[go](#models)\n\n## Models\n\nWords.\n'
    expect(newIn(base, base.replace('## Models', '## Tools'))).toEqual(['1 dead-fragment'])
    expect(newIn(base, base.replace('## Models\n\n', ''))).toEqual(['1 dead-fragment'])
  })

  it('reports only what the change broke, not what was broken before', () => {
    const base = '[go](#gone)\n\n[go](#models)\n\n## Models\n'
    expect(newIn(base, base.replace('## Models', '## Tools'))).toEqual(['3 dead-fragment'])
  })
})

describe('newFindings', () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } })
  const message = (ruleId: string, key: string, line: number, cause?: number) => ({
    ruleId,
    key: `${ruleId}:${key}`,
    place: at(line),
    cause: cause === undefined ? undefined : ({ place: at(cause) } as never),
    actual: key,
  })
  const find = (
    messages: ReturnType<typeof message>[],
    base: typeof messages,
    ...lines: number[]
  ) =>
    messages
      .filter((found) => newFindings(messages, base, new Set(lines)).has(found))
      .map(({ place }) => place.start.line)

  it('needs a changed line of a rule with `baseline: changed-lines`, in its place or its cause', () => {
    const messages = [
      message('date-order', 'a', 1),
      message('date-order', 'b', 2),
      message('date-order', 'c', 3, 9),
    ]
    expect(find(messages, [], 2, 9)).toEqual([2, 3])
    expect(find(messages, [])).toEqual([])
  })

  it('needs none of a rule with `baseline: key`', () => {
    expect(find([message('row-width', 'a', 1)], [], 5)).toEqual([1])
  })

  it('takes a place of several lines as changed where any of them is', () => {
    const long = {
      ...message('date-order', 'a', 1),
      place: { ...at(3), end: { line: 7, column: 1 } },
    }
    expect(find([long], [], 5)).toEqual([3])
    expect(find([long], [], 8)).toEqual([])
  })

  it('takes the changed one of two equal findings as new', () => {
    const [first, second] = [message('row-width', 'a', 1), message('row-width', 'a', 2)]
    expect(find([first, second], [first], 2)).toEqual([2])
    expect(find([first, second], [first], 1)).toEqual([1])
    expect(find([first, second], [first])).toEqual([1])
    expect(find([first, second], [], 2)).toEqual([1, 2])
  })

  it('takes a finding about the same words as old, whatever its key', () => {
    const old = { ...message('row-width', 'a', 1), actual: 'words' }
    const renamed = { ...message('row-width', 'b', 1), actual: 'words' }
    expect(find([renamed], [old], 9)).toEqual([])
    expect(find([renamed], [old], 1)).toEqual([1])
    expect(find([renamed], [{ ...old, ruleId: 'broken-table' }], 9)).toEqual([1])
    expect(find([renamed, { ...renamed, place: at(2) }], [old], 9)).toEqual([1])
  })

  it('finds nothing new where nothing changed', () => {
    const messages = ['a', 'a', 'b'].map((key, index) => message('row-width', key, index + 1))
    expect(find(messages, messages, 1, 2, 3)).toEqual([])
  })
})

describe('an entry that was corrected', () => {
  const rows = (entry: string) =>
    table('| Date | Paper |', [
      `| 2016-02 | ${paper('A', '1602.07868')} |`,
      `| 2014-12 | ${entry} |`,
      `| 2015-09 | ${paper('D', '1509.06461')} |`,
      `| 2015-05 | ${paper('E', '1505.04597')} |`,
      `| 2015-02 | ${paper('F', '1502.03167')} |`,
    ])

  it('keeps its findings, whether its address or its title was corrected, or both', () => {
    const base = rows('[C3D features](ttps://arxiv.org/abs/1412.0767)')
    const found = findingsOf(base)
    expect(found).toEqual(['4 date-order', '4 malformed-link'])
    for (const entry of [
      paper('C3D features', '1412.0767'),
      '[C3D](ttps://arxiv.org/abs/1412.0767)',
      paper('C3D', '1412.0767'),
    ]) {
      expect(review(base, rows(entry))).toMatchObject({ newIn: [] })
      expect(review(base, rows(entry)).all).toContain('4 date-order')
    }
  })

  it('keeps pairs, too', () => {
    const twice = (title: string) => rows(`${paper(title, '1602.07868')}`)
    const base = twice('A')
    expect(findingsOf(base)).toContain('4 duplicate-entry')
    expect(newIn(base, base.replaceAll('1602.07868', '1602.07869'))).toEqual([])
  })

  it('does not hide the findings of a new entry beside it', () => {
    const base = rows(paper('C3D features', '1412.0767'))
    const text = rows('[C3D](https://arxiv.org/abs/1412.0768)').replace(
      '| 2015-09',
      `| 2014-11 | ${paper('New', '1411.0001')} |\n| 2015-09`,
    )
    expect(newIn(base, text)).toContain('5 date-order')
  })
})

describe('whatever the list, one row or bullet more', () => {
  const anyTitle = fc.constantFrom(
    'Attention Is All You Need',
    'BERT',
    'Learning to See in the Dark',
    'GPT',
  )
  const anyPaper = fc.constantFrom('1706.03762', '1810.04805', '1805.01934', '')
  const anyDate = fc.constantFrom(
    ...['2017-06', '2018-10', '2019-01', '2020-05', '2018-11', '2019-02', '2020-06', '2021-03'],
    ...['2023', '-', '', '2023/11', '2020-13', '5/2020'],
  )
  const anyNote = fc.constantFrom(
    '-',
    '[Code](https://github.com/a/a)',
    '[x](#nowhere)',
    'a | b',
    '[c]()',
    '',
  )
  const anyRow = fc
    .record({ date: anyDate, title: anyTitle, number: anyPaper, note: anyNote })
    .map(
      ({ date, title, number, note }) =>
        `| ${date} | ${number ? paper(title, number) : title} | ${note} |`,
    )
  const anyLine = fc.oneof(
    { weight: 8, arbitrary: anyRow },
    { weight: 1, arbitrary: fc.tuple(anyRow, anyRow).map(([one, two]) => one + two.slice(1)) },
    { weight: 1, arbitrary: fc.constantFrom('| one |', '| | | |', '| - | - | - |') },
  )
  const anyBullet = fc
    .record({
      title: anyTitle,
      number: anyPaper.filter(Boolean),
      separator: fc.constantFrom(' - ', ': '),
      words: fc.constantFrom('Words.', 'words', 'Words'),
    })
    .map(({ title, number, separator, words }) => `- ${paper(title, number)}${separator}${words}`)
  const anyHeader = fc.constantFrom('| Date | Title | Code |', '| Date | Title | Codes |')
  const anySection = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(anyHeader, fc.array(anyLine, { minLength: 1, maxLength: 9 })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant(''), fc.array(anyBullet, { minLength: 1, maxLength: 10 })),
    },
  )
  const anySections = fc.array(anySection, { minLength: 1, maxLength: 4 })

  const textOf = (sections: readonly [string, readonly string[]][]) =>
    sections
      .map(([header, lines], index) =>
        [`## S${index}\n`, ...(header ? [header, '|---|---|---|'] : []), ...lines, '\n'].join('\n'),
      )
      .join('')

  const settings: Settings = {
    alphabetical: ['on', { column: 'Title' }],
    'entry-format': 'on',
    'column-values': ['on', { columns: { Date: { required: true } } }],
  }

  it('makes nothing new but on its own line', () => {
    fc.assert(
      fc.property(
        anySections,
        fc.nat(),
        fc.nat(),
        anyLine,
        anyBullet,
        (sections, which, where, row, bullet) => {
          const index = which % sections.length
          const [header, lines] = sections[index]!
          const more = lines.toSpliced(where % (lines.length + 1), 0, header ? row : bullet)
          const [base, text] = [textOf(sections), textOf(sections.with(index, [header, more]))]
          const lineNumbers = [...changedLines(base, text)].map(String)
          for (const words of newIn(base, text, settings)) {
            expect(lineNumbers, `${words}, in the change from\n${base}to\n${text}`).toContain(
              words.split(' ')[0],
            )
          }
        },
      ),
      { numRuns: 120 },
    )
  }, 60_000)

  it('or one less, or a blank more in one, makes nothing new', () => {
    fc.assert(
      fc.property(anySections, fc.nat(), fc.nat(), fc.boolean(), (sections, which, where, goes) => {
        const index = which % sections.length
        const [header, lines] = sections[index]!
        const at = where % lines.length
        const rest = goes ? lines.toSpliced(at, 1) : lines.with(at, `${lines[at]} `)
        const [base, text] = [textOf(sections), textOf(sections.with(index, [header, rest]))]
        expect(newIn(base, text, settings), `in the change from\n${base}to\n${text}`).toEqual([])
      }),
      { numRuns: 120 },
    )
  }, 60_000)
})
