import * as v from 'valibot'
import { repositoriesOf } from '../../list/repositories.ts'
import { calendarDuration, dayBefore } from '../../schema/duration.ts'
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
