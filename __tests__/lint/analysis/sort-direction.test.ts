import { describe, expect, it } from 'vitest'
import { type Timeline, timelinesOf } from '../../../src/lint/analysis/date-cells.ts'
import { ownOrder } from '../../../src/lint/analysis/sort-direction.ts'
import type { LintContext } from '../../../src/lint/context.ts'
import { applyFixes } from '../../../src/lint/fix.ts'
import { lint } from '../../../src/lint/linter.ts'
import { rules } from '../../../src/lint/registry.ts'
import { readList } from '../../../src/list/parse.ts'

/** Numbers from 0 to 1 that are the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Different months, oldest first. */
const months = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${2000 + Math.floor(index / 12)}-${month}`
  })

const table = (dates: readonly string[], titles: readonly string[] = []) =>
  `| Date | Title |\n| --- | --- |\n${dates
    .map((date, index) => `| ${date} | ${titles[index] ?? `Paper ${(index * 7919) % 997}`} |\n`)
    .join('')}`

function timelineOf(text: string): Timeline {
  const file = readList(text, 'README.md')
  const list = file.data.list
  if (!list) throw new Error('No list')
  const [timeline] = timelinesOf({ list, text })
  if (!timeline) throw new Error('No timeline')
  return timeline
}

const settings = Object.fromEntries(
  rules.filter(({ meta }) => !meta.id.startsWith('date-')).map(({ meta }) => [meta.id, 'off']),
) as NonNullable<LintContext['settings']>

const findingsOf = (text: string) =>
  lint(readList(text, 'README.md'), { settings, today: '2026-11-20' })

describe('the order of dates', () => {
  const random = randomNumbers(1)

  it.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 30, 40, 60])(
    'of %i entries in random order is claimed in less than 1 %',
    (count) => {
      const timeline = timelineOf(table(months(count)))
      const runs = 2000
      let claimed = 0
      for (let run = 0; run < runs; run++) {
        if (ownOrder(shuffled(timeline.dated, random), timeline)) claimed++
      }
      expect(claimed / runs).toBeLessThan(0.01)
    },
  )

  it.each([4, 5, 6, 8, 9, 11, 13, 20])(
    'of a table of %i rows in random order has findings in less than 1 %',
    (count) => {
      const texts = Array.from({ length: 200 }, () => table(shuffled(months(count), random)))
      expect(texts.filter((text) => findingsOf(text).length > 0).length).toBeLessThan(2)
    },
  )
})

describe('the rules of dates', () => {
  const random = randomNumbers(2)
  const pick = (count: number) => Math.floor(random() * count)

  /** A table in order of its dates and arXiv numbers, with a few rows moved or dated wrongly. */
  function anyTable(): string {
    const all = months(9 + pick(20)).map((month, index) => {
      const [year = '', number = ''] = month.split('-')
      const later = String(Number(year) + 10)
      return { date: `${later}-${number}`, paper: `${later.slice(2)}${number}.${10000 + index}` }
    })
    const rows = random() < 0.5 ? all : all.toReversed()
    for (let changes = pick(4); changes > 0; changes--) {
      const at = pick(rows.length)
      const row = rows[at] as (typeof rows)[number]
      const kind = pick(3)
      if (kind === 0) {
        rows.splice(at, 1)
        rows.splice(pick(rows.length), 0, row)
      } else {
        const [year = 0, month = 0] = row.date.split('-').map(Number)
        const moved = year * 12 + month - 1 + (kind === 1 ? [-12, 12][pick(2)]! : pick(13) - 6)
        const number = String((moved % 12) + 1).padStart(2, '0')
        rows[at] = { ...row, date: `${Math.floor(moved / 12)}-${number}` }
      }
    }
    const id = (paper: string) =>
      Number(paper.slice(2, 4)) >= 5 || paper >= '1501' ? paper : paper.slice(0, -1)
    return `| Date | Title |\n| --- | --- |\n${rows
      .map(
        ({ date, paper }) =>
          `| ${date} | [P${paper.slice(-3)} x](https://arxiv.org/abs/${id(paper)}) |\n`,
      )
      .join('')}`
  }

  const rowOf = (text: string, line: number) => /\[.*\]/.exec(text.split('\n')[line - 1] ?? '')?.[0]

  it('leave no finding on a row whose suggestion was applied', () => {
    for (let run = 0; run < 150; run++) {
      const text = anyTable()
      for (const message of findingsOf(text)) {
        if (message.fixKind === undefined) continue
        const row = rowOf(text, message.line ?? 0)
        const fixed = applyFixes(text, [{ ...message, fixKind: 'safe' }])
        const left = findingsOf(fixed).filter(({ line }) => rowOf(fixed, line ?? 0) === row)
        expect(
          left.map(({ reason }) => reason),
          `${text}\n${message.reason}\n${fixed}`,
        ).toEqual([])
      }
    }
  })

  it('never move a row whose date another finding doubts', () => {
    for (let run = 0; run < 150; run++) {
      const text = anyTable()
      const messages = findingsOf(text)
      const doubted = messages
        .filter(({ ruleId }) => ruleId === 'date-arxiv')
        .map(({ line }) => line)
      const moved = messages.filter(({ ruleId }) => ruleId === 'date-order').map(({ line }) => line)
      expect(
        moved.filter((line) => doubted.includes(line)),
        text,
      ).toEqual([])
    }
  })
})
