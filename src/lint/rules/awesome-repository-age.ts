import { amount } from '../../text/phrases.ts'
import { isWholeList, topPlace } from '../analysis/awesome/top.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

/** In days. */
const MIN_AGE = 30
/** In milliseconds. */
const DAY = 86_400_000

export default rule(
  {
    id: 'awesome-repository-age',
    severity: ['off', 'warning'],
    description:
      'A list whose repository is younger than 30 days, by its first commit or by GitHub.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { ownRepository, today, text, report } = context
    const created = Date.parse(ownRepository?.created?.slice(0, 10) ?? '')
    const now = Date.parse(today ?? '')
    if (Number.isNaN(created) || Number.isNaN(now) || !isWholeList(context)) return
    const age = Math.floor((now - created) / DAY)
    if (age < 0 || age >= MIN_AGE) return
    report({
      message: message`The repository is ${amount(age, 'day')} old, and a list must be ${amount(MIN_AGE, 'day')} old. Wait ${amount(MIN_AGE - age, 'more day')} before you propose it.`,
      place: topPlace(list, text),
      fingerprint: [],
    })
  },
)
