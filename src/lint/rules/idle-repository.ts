import * as v from 'valibot'
import { isoDay } from '../../text/day.ts'
import { amount } from '../../text/phrases.ts'
import { repositoriesOf } from '../analysis/repositories.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

const DURATION = /^([1-9]\d{0,4})(d|months?|years?)$/

const options = v.strictObject({
  for: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        DURATION,
        (issue) => `Unexpected ${issue.received}, expected a duration such as 90d or 12months`,
      ),
      v.description('For how long nothing was pushed: `90d`, `12months`, `2years`.'),
    ),
    '12months',
  ),
})

export default rule(
  {
    id: 'idle-repository',
    severity: ['off', 'info'],
    description: 'A link to a repository without a push for a year, or for the time in `for`.',
    baseline: 'changed-lines',
    options,
  },
  (list, { linkResults, options, report, today }) => {
    if (today === undefined) return
    const [, number = '', letters = ''] = DURATION.exec(options.for) ?? []
    const unit = letters === 'd' ? 'day' : letters.replace(/s$/, '')
    const earliest = dayBefore(today, Number(number), unit)
    for (const { link, place, metadata } of repositoriesOf(list, linkResults)) {
      const pushed = metadata.pushed?.slice(0, 10)
      if (pushed === undefined || metadata.isArchived || pushed >= earliest) continue
      report({
        severity: 'info',
        message: message`The last push to ${code(metadata.name)} was on ${pushed}, more than ${amount(Number(number), unit)} ago. Check whether it is still maintained.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)

/** The ISO date so many days, months or years earlier; in a shorter month its last day. */
function dayBefore(today: string, number: number, unit: string): string {
  const [year = 0, month = 1, day = 1] = today.slice(0, 10).split('-').map(Number)
  if (unit === 'day') return isoDate(Date.UTC(year, month - 1, day - number))
  const months = year * 12 + month - 1 - number * (unit === 'year' ? 12 : 1)
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return isoDate(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, last)))
}

function isoDate(time: number): string {
  return isoDay(time)
}
