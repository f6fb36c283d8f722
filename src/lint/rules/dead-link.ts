import { nameOf, tellLinks } from '../analysis/link-findings.ts'
import { rule } from '../rule.ts'

/** A link that is surely gone. */
export default rule(
  {
    id: 'dead-link',
    severity: ['error'],
    says: 'A link that is surely gone: not found, or its host does not exist, seen twice.',
    novelty: 'relative',
  },
  (list, context) => {
    tellLinks(list, context, 'dead', (verdict) => ({
      message: `Unexpected dead link ${nameOf(verdict)} (${verdict.reason}), expected a page that answers`,
      ...(verdict.archiveUrl !== undefined && { note: `An archived copy: ${verdict.archiveUrl}` }),
    }))
  },
)
