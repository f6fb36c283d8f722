import * as v from 'valibot'
import { isoDay } from '../../text/day.ts'
import { repositoriesOf } from '../analysis/repositories.ts'
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

/** A repository that nobody has pushed to for long. */
export default rule(
  {
    id: 'idle-repository',
    severity: ['off', 'info'],
    description:
      'A link to a repository that nothing was pushed to for a year, or as long as the option says.',
    baseline: 'changed-lines',
    options,
  },
  (list, { file, options, report }) => {
    const { now, linkResults: results } = file.data
    if (now === undefined) return
    const earliest = dayBefore(now, options.for)
    for (const { link, place, metadata: facts } of repositoriesOf(list, results)) {
      const pushed = facts.pushed?.slice(0, 10)
      if (pushed === undefined || facts.isArchived || pushed >= earliest) continue
      report({
        severity: 'info',
        message: `Unexpected idle repository, expected a push since ${earliest}: the last to \`${facts.name}\` was on ${pushed}`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)

/** The ISO date so long before another; of a month that is shorter, its last day. */
function dayBefore(now: string, duration: string): string {
  const [, number = '', unit = ''] = DURATION.exec(duration) ?? []
  const [year = 0, month = 1, day = 1] = now.slice(0, 10).split('-').map(Number)
  if (unit === 'd') return isoDate(Date.UTC(year, month - 1, day - Number(number)))
  const months = year * 12 + month - 1 - Number(number) * (unit.startsWith('year') ? 12 : 1)
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return isoDate(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, last)))
}

function isoDate(time: number): string {
  return isoDay(time)
}
