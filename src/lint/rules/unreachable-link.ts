import type { LinkResult } from '../../links/result.ts'
import { nameOf, reportLinks } from '../analysis/link-findings.ts'
import { rule } from '../rule.ts'

/** A link that did not answer this time. */
export default rule(
  {
    id: 'unreachable-link',
    severity: ['info'],
    description: 'A link that did not answer, which may be for a time only.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, 'unreachable', (result) => ({
      message: `Unexpected silence of ${nameOf(result)} (${result.reason}${historyOf(result)}), expected an answer`,
    }))
  },
)

function historyOf({ failing }: LinkResult): string {
  if (!failing || failing.runs < 2) return ''
  return `, as in ${failing.runs} runs on end since ${failing.since.slice(0, 10)}`
}
