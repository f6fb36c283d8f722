import { nameOf, reportLinks } from '../analysis/link-findings.ts'
import { rule } from '../rule.ts'

/** A link that is surely gone. */
export default rule(
  {
    id: 'dead-link',
    severity: ['error'],
    description: 'A link that is surely gone: not found, or its host does not exist, seen twice.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, 'dead', (result) => ({
      message: `Unexpected dead link ${nameOf(result)} (${result.reason}), expected a page that answers`,
      ...(result.archiveUrl !== undefined && { note: `An archived copy: ${result.archiveUrl}` }),
    }))
  },
)
