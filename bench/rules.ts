/**
 * The time of our reader and rules on top of remark-parse and remark-gfm, in one process, and how it
 * grows with the list.
 */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { lint } from '../src/lint/linter.ts'
import { readList } from '../src/list/parse.ts'
import { paperList } from './lists.ts'

const plain = unified().use(remarkParse).use(remarkGfm)
const rounds = 5

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The minimum of several rounds: the time without other load. */
function compare(text: string) {
  let parsing = Number.POSITIVE_INFINITY
  let linting = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    parsing = Math.min(
      parsing,
      time(() => plain.parse(text)),
    )
    linting = Math.min(
      linting,
      time(() => lint(readList(text, 'list.md'))),
    )
  }
  return { parsing, linting }
}

/** Prints the table. @param extra another text to measure, such as a real list */
export function benchRules(extra?: { name: string; text: string }): void {
  const lists = [2000, 4000, 8000, 16_000].map((rows) => ({
    name: `${rows} rows`,
    text: paperList(rows),
  }))
  compare(paperList(500))
  let before: number | undefined
  console.log('list            characters   parse ms      lint ms   on top   twice the rows')
  for (const { name, text } of extra ? [...lists, extra] : lists) {
    const { parsing, linting } = compare(text)
    const onTop = `${((linting / parsing - 1) * 100).toFixed(0)} %`
    const growth = before && name.endsWith('rows') ? `${(linting / before).toFixed(2)} times` : ''
    before = linting
    console.log(
      name.padEnd(14),
      String(text.length).padStart(11),
      parsing.toFixed(0).padStart(10),
      linting.toFixed(0).padStart(12),
      onTop.padStart(8),
      growth.padStart(16),
    )
  }
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    `peak memory ${peak.toFixed(0)} MB (bounds: 40 % on top, 2.3 times for twice the rows)`,
  )
}
