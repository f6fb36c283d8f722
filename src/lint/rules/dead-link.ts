import type { LinkResult } from '../../links/result.ts'
import { addressPart } from '../analysis/escape-url.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'dead-link',
    severity: ['error'],
    description: 'A link whose page or host no longer exists, in two checks of the same run.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, ['dead'], (result) => ({
      message: messageOf(result),
      ...(result.archiveUrl !== undefined && { note: `An archived copy: ${result.archiveUrl}` }),
    }))
  },
)

function messageOf({ url, code, reason }: LinkResult) {
  const address = addressPart(url)
  if (code === 404) return message`Page not found (404): ${address}.`
  if (code === 410) return message`The page was removed (410): ${address}.`
  return message`Dead link (${reason}): ${address}.`
}
