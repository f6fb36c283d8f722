/** The top of the issue: counts, and how they changed. */

import { codeSpan } from '../../../report/markdown/escape.ts'
import { amount, enumerate, number } from '../../../text/phrases.ts'
import type { ListHealth } from '../health.ts'
import type { HealthCounts } from '../state.ts'

const BARS = '▁▂▃▄▅▆▇█'

export function summaryText(
  { counts, isClean, areLinksKnown }: ListHealth,
  paths: readonly string[],
): string {
  const { dead, errors, warnings, links } = counts
  const [path] = paths
  const lists =
    paths.length === 1 && path !== undefined ? codeSpan(path, 120) : amount(paths.length, 'list')
  const notChecked = areLinksKnown ? '' : ' No links were checked in this run.'
  if (isClean) {
    const noneDead = areLinksKnown ? `; none of ${amount(links, 'link')} is dead` : ''
    return `**No problems** in ${lists}${noneDead}.${notChecked}`
  }
  const found = [
    ...(dead > 0 ? [amount(dead, 'dead link')] : []),
    ...(errors > 0 ? [amount(errors, 'error')] : []),
    ...(warnings > 0 ? [amount(warnings, 'warning')] : []),
  ]
  return `**${enumerate(found)}** in ${lists} with ${amount(links, 'link')}.${notChecked}`
}

const ROWS = [
  ['Dead links', 'dead'],
  ['Errors', 'errors'],
  ['Warnings', 'warnings'],
  ['Intermittent or not checkable', 'unreachable'],
] as const

export function countsText(history: readonly HealthCounts[]): string {
  const [first] = history
  const [before, last] = history.slice(-2)
  if (!first || !before || !last) return ''
  const rows = ROWS.map(
    ([name, key]) =>
      `| ${name} | ${number(last[key])} | ${number(before[key])} | \`${chart(history.map((run) => run[key]))}\` |`,
  )
  return `| | Now | Before | Since ${first.date} |\n| :-- | --: | --: | :-- |\n${rows.join('\n')}`
}

/** A bar for each number; zero is always the lowest. */
function chart(values: readonly number[]): string {
  const max = Math.max(1, ...values)
  return values
    .map((value) => BARS[value === 0 ? 0 : Math.max(1, Math.round((value / max) * 7))])
    .join('')
}
