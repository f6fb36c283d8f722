/** What stands on top of the issue: the verdict, the counts and how they went. */

import { codeSpan, prose } from '../../../report/markdown/escape.ts'
import { amount, enumerate, number } from '../../../text/phrases.ts'
import type { ListHealth } from '../standing.ts'
import type { HealthCounts } from '../state.ts'
import { reportLink, type Setting } from './links.ts'

const BARS = '▁▂▃▄▅▆▇█'

/** @param paths the lists */
export function outcomeText(
  { counts, isClean, areLinksKnown }: ListHealth,
  paths: readonly string[],
) {
  const { dead, errors, warnings, links } = counts
  const [path] = paths
  const lists =
    paths.length === 1 && path !== undefined ? codeSpan(path, 120) : amount(paths.length, 'list')
  const faults = [
    ...(dead > 0 ? [amount(dead, 'dead link')] : []),
    ...(errors > 0 ? [amount(errors, 'error')] : []),
    ...(warnings > 0 ? [amount(warnings, 'warning')] : []),
  ]
  const asked = areLinksKnown ? '' : ' No link was asked in this run.'
  if (!isClean) return `**${enumerate(faults)}** in ${lists} with ${amount(links, 'link')}.${asked}`
  if (!areLinksKnown) return `**Nothing to mend** in ${lists}.${asked}`
  return `**All is well**: nothing to mend in ${lists}, and none of ${amount(links, 'link')} is dead.`
}

/** @param history of the runs that are shown, the latest last */
export function countsText(history: readonly HealthCounts[]): string {
  const last = history.at(-1)
  const before = history.at(-2)
  const [first] = history
  if (!last || !first || !before) return ''
  const rows = (
    [
      ['Dead links', 'dead'],
      ['Errors', 'errors'],
      ['Warnings', 'warnings'],
      ['Unverified or wobbling', 'unreachable'],
    ] as const
  ).map(([name, key]) => {
    const chart = chartOf(history.map((run) => run[key]))
    return `| ${name} | ${number(last[key])} | ${number(before[key])} | \`${chart}\` |`
  })
  const head = `| | Now | Before | Since ${first.date} |\n| :-- | --: | --: | :-- |`
  return `${head}\n${rows.join('\n')}`
}

export function checkedText(date: string, { page }: Setting): string {
  return `Last verified on ${prose(date)}: ${reportLink(page)}.`
}

/** A bar for each number; nothing is always the lowest. */
function chartOf(values: readonly number[]): string {
  const most = Math.max(1, ...values)
  return values
    .map((value) => BARS[value === 0 ? 0 : Math.max(1, Math.round((value / most) * 7))])
    .join('')
}
