import type { LinkVerdict } from '../../links/result.ts'
import { nameOf, tellLinks } from '../analysis/link-findings.ts'
import { rule } from '../rule.ts'

/** A link that did not answer this time. */
export default rule(
  {
    id: 'unreachable-link',
    severity: ['info'],
    says: 'A link that did not answer, which may be for a time only.',
    novelty: 'relative',
  },
  (list, context) => {
    tellLinks(list, context, 'unreachable', (verdict) => ({
      message: `Unexpected silence of ${nameOf(verdict)} (${verdict.reason}${historyOf(verdict)}), expected an answer`,
    }))
  },
)

function historyOf({ failing }: LinkVerdict): string {
  if (!failing || failing.runs < 2) return ''
  return `, as in ${failing.runs} runs on end since ${failing.since.slice(0, 10)}`
}
