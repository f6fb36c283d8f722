import { rule } from './rule.ts'
import { tellLinks } from './verdict-rule.ts'

/** A link that did not answer this time. */
export default rule(
  {
    id: 'unreachable-link',
    severity: ['info'],
    says: 'A link that did not answer, which may be for a time only.',
    novelty: 'relative',
  },
  (list, context) => {
    tellLinks(list, context, 'unreachable', ({ reason, failing }) => ({
      message: `Unexpected silence, expected an answer: ${reason}${
        failing && failing.runs > 1
          ? `, as in ${failing.runs} runs on end since ${failing.since.slice(0, 10)}`
          : ''
      }`,
    }))
  },
)
