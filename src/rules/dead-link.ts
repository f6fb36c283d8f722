import { rule } from './rule.ts'
import { tellLinks } from './verdict-rule.ts'

/** A link that is surely gone. */
export default rule(
  {
    id: 'dead-link',
    severity: ['error'],
    says: 'A link that is surely gone: not found, or its host does not exist, seen twice.',
    novelty: 'relative',
  },
  (list, context) => {
    tellLinks(list, context, 'dead', ({ reason, archiveUrl }) => ({
      message: `Unexpected dead link, expected a page that answers: ${reason}`,
      ...(archiveUrl !== undefined && { note: `An archived copy: ${archiveUrl}` }),
    }))
  },
)
