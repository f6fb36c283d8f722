import { describe, expect, it } from 'vitest'
import { type Timeline, timelinesOf } from '../../../src/lint/analysis/date-cells.ts'
import { ownOrder } from '../../../src/lint/analysis/sort-direction.ts'
import { applyFixes } from '../../../src/lint/fix.ts'
import { lint } from '../../../src/lint/linter.ts'
import { listOf } from '../../../src/list/remark-list.ts'
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

const findingsOf = (text: string) =>
  lint(readList(text, 'README.md')).filter(({ ruleId }) => ruleId?.startsWith('date-'))

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
})
