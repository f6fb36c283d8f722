import type { LinkResult } from '../../links/result.ts'
import { addressPart } from '../analysis/escape-url.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'unreachable-link',
    severity: ['info'],
    description: 'A link that did not answer, perhaps only temporarily.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, ['unreachable'], (result) => ({ message: messageOf(result) }))
  },
)

function messageOf({ url, code = 0, reason, failing }: LinkResult) {
  const address = addressPart(url)
  const cause =
    code >= 500
      ? message`Server error (${code}) from ${address}`
      : message`No answer from ${address} (${reason})`
  if (!failing || failing.runs < 2) return message`${cause}; it may be temporary.`
  return message`${cause} in ${failing.runs} runs since ${failing.since.slice(0, 10)}.`
}
