import * as v from 'valibot'
import { calendarDuration, dayBefore } from '../../schema/duration.ts'
import { amount } from '../../text/phrases.ts'
import { repositoriesOf } from '../analysis/repositories.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

const options = v.strictObject({
  for: v.optional(
    v.pipe(
      calendarDuration,
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
    const earliest = dayBefore(today, options.for)
    for (const { link, place, metadata } of repositoriesOf(list, linkResults)) {
      const pushed = metadata.pushed?.slice(0, 10)
      if (pushed === undefined || metadata.isArchived || pushed >= earliest) continue
      report({
        severity: 'info',
        message: message`The last push to ${code(metadata.name)} was on ${pushed}, more than ${inWords(options.for)} ago. Check whether it is still maintained.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)

/** `12months` as "12 months". */
function inWords(duration: string): string {
  const [, count = '', unit = ''] = /^(\d+)(d|month|year)/.exec(duration) ?? []
  return amount(Number(count), unit === 'd' ? 'day' : unit)
}
