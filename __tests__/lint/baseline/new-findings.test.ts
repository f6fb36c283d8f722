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

/** The title of a row: the digits from right to left, so that titles have an order of their own. */
const titleOf = (date: string) => `Of ${[...date].toReversed().join('')}`

/** Rows of dates, each with a title of its own. */
const rowsOf = (dates: readonly string[]) =>
  dates.map((date, index) => {
    const before = dates.slice(0, index).filter((other) => other === date).length
    return `| ${date} | ${titleOf(date)}${', again'.repeat(before)} |`
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

/** So many months, newest first, of which the first is so long before the end of 2024. */
const sorted = (count: number, first = 1, step = 1) =>
  months(...Array.from({ length: count }, (_, index) => first + index * step))

const paper = (title: string, number: string) => `[${title}](https://arxiv.org/abs/${number})`

describe('one row more', () => {
  it('does not reverse the direction of a table that had none', () => {
    const above = `${dated(...sorted(6))}\n`
    const dates = months(22, 23, 24, 21)
    const base = above + dated(...dates)
    expect(findingsOf(base)).toEqual(['15 date-order'])
    // Alone, the table would now be sorted the other way.
    const text = above + dated(...dates, ...sorted(7, 14).toReversed())
    expect(findingsOf(text.slice(above.length))).toEqual(['4 date-order', '5 date-order'])
    const added = [16, 17, 18, 19, 20, 21, 22].map((line) => `${line} date-order`)
    expect(review(base, text)).toEqual({ all: ['15 date-order', ...added], newIn: added })
  })

  it('does not reverse the direction of the file', () => {
    const base = `${dated(...sorted(6, 3))}\n${dated(...months(22, 23, 24, 20))}`
    expect(findingsOf(base)).toEqual(['15 date-order'])
    const [first, second] = months(3, 4)
    const text = base.replace(`| ${second} |`, `| ${month(1)} | Added |\n| ${second} |`)
    expect(newIn(base, text)).toEqual(['4 date-order'])
    const other = base.replace(`| ${first} |`, `| ${second}-03 | Added |\n| ${first} |`)
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

  it('does not make sorted what was not: one row out of 7, or 5 out of 19', () => {
    for (const [rows, out] of [
      [7, 1],
      [19, 5],
    ] as const) {
      const dates = sorted(rows).map((date, index) =>
        index % 3 === 1 && index < out * 3 ? month(100 - 5 * index) : date,
      )
      const text = withDate(dates, rows, month(rows + 1))
      expect(findingsOf(dated(...dates))).toEqual([])
      expect(findingsOf(text)).toHaveLength(out)
      expect(review(dated(...dates), text)).toEqual({ all: [], newIn: [] })
    }
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
    const dates = sorted(8, 10, 10)
    expect(newIn(dated(...dates), withDate(dates, 1, month(5)))).toEqual(['4 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 1, month(25)))).toEqual(['4 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 8, month(75)))).toEqual(['11 date-order'])
    expect(newIn(dated(...dates), withDate(dates, 0, month(15)))).toEqual(['3 date-order'])
  })

  it('the changed ones are to move, even if they are more than the others', () => {
    const base = `${dated(...sorted(6))}\n${dated(...sorted(4, 31))}`
    const added = [24, 25, 26, 27, 28].map((before) => `| ${month(before)} | Added ${before} |\n`)
    const text = base + added.join('')
    expect(newIn(base, text)).toEqual(
      ['16', '17', '18', '19', '20'].map((line) => `${line} date-order`),
    )
  })

  // The months 5 or 3 could move.
  const EITHER = months(1, 5, 3, 7, 9, 11, 13, 15, 17)

  it('an old row out of order is not reported again for a new one', () => {
    expect(findingsOf(dated(...EITHER))).toHaveLength(1)
    // The new row sides with one of them.
    for (const added of months(2, 4, 6, 8)) {
      for (let at = 0; at <= EITHER.length; at++) {
        const found = newIn(dated(...EITHER), withDate(EITHER, at, added))
        expect(found.filter((words) => words !== `${at + 3} date-order`)).toEqual([])
      }
    }
  })

  it('a row that was out of order before is reported again, not the new one beside it', () => {
    const dates = months(1, 19, 3, 4, 5, 6, 7, 8, 9)
    expect(findingsOf(dated(...dates))).toEqual(['4 date-order'])
    expect(review(dated(...dates), withDate(dates, 1, month(2)))).toEqual({
      all: ['5 date-order'],
      newIn: [],
    })
  })

  it('of two old rows the one that was reported before is reported again', () => {
    const [before = ''] = findingsOf(dated(...EITHER))
    const line = Number(before.split(' ')[0])
    for (const added of months(2, 3, 4, 5, 6, 8)) {
      for (let at = 0; at <= EITHER.length; at++) {
        const { all } = review(dated(...EITHER), withDate(EITHER, at, added))
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
    const text = dated(...even, ...left).replace(titleOf(month(30)), 'Edited')
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
    ...sorted(6, 15).map((date, index) => `| ${date} | More ${index} | |`),
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

  it('stays old when one of many repeats is edited', () => {
    const bullets = (...titles: string[]) =>
      titles.map((title) => `- ${paper(title, '1706.03762')} - Words.\n`).join('')
    const all = `## One\n\n${bullets('A')}\n## Two\n\n${bullets('A', 'B', 'C', 'D', 'E', 'F')}`
    // Six repeats of one entry are one finding.
    expect(findingsOf(all)).toEqual(['7 duplicate-entry'])
    for (const line of new Set(all.split('\n').filter((text) => text.startsWith('-')))) {
      expect(newIn(all, all.replace(line, `${line} `))).toEqual([])
      expect(newIn(all, all.replace(line, line.replace('Words', 'Other words')))).toEqual([])
    }
    expect(newIn(all, all + bullets('G'))).toEqual(['13 duplicate-entry'])
  })

  it('stays old where so many are out of alphabetical order that they are one finding', () => {
    const lines = Array.from({ length: 48 }, (_, index) => {
      const name = `n${index % 2 === 0 ? 100 + index : 500 - index}`
      return `- [${name}](https://example.org/${name})\n`
    })
    const settings: Settings = { alphabetical: { sections: 'all' } }
    expect(findingsOf(lines.join(''), settings)).toHaveLength(1)
    for (const [index, text] of lines.entries()) {
      const edited = lines.with(index, text.replace('\n', ' - words\n'))
      expect(newIn(lines.join(''), edited.join(''), settings)).toEqual([])
    }
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
      `| 2014-09 | ${paper('G', '1409.1556')} |`,
      `| 2014-06 | ${paper('H', '1406.2661')} |`,
      `| 2013-12 | ${paper('I', '1312.6114')} |`,
      `| 2013-11 | ${paper('J', '1311.2524')} |`,
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
  })

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
  })
})
