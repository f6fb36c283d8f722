import { addressPart } from '../analysis/escape-url.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { isAddedLink, type PageFault, pageFault } from '../analysis/page-fault.ts'
import { type Message, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'wrong-page',
    severity: ['warning', 'info'],
    description:
      'A page that answers, but is parked, for sale, taken over by gambling, or gone behind a 200.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, ['alive', 'moved'], (result, link) => {
      const fault = pageFault(link, result, context)
      // A review is about what it adds; all other links are the scheduled run's.
      if (!fault || (context.base && !isAddedLink(link, context))) return
      const isSure = context.base ? fault.isCertain : !fault.isFrontPage
      return {
        message: describeFault(fault, result.url, result.page?.since),
        severity: isSure ? 'warning' : 'info',
        ...(result.archiveUrl !== undefined && {
          note: `An archived copy: ${result.archiveUrl}`,
        }),
      }
    })
  },
)

const FAULTS = {
  sale: 'This domain looks parked or for sale',
  gambling: 'A gambling site seems to have taken over this page',
  missing: 'This page seems to be gone',
  owner: 'This link seems to lead to another owner’s page',
} as const

function describeFault({ topic, reasons }: PageFault, url: string, since?: string): Message {
  const seen = since === undefined ? '' : ` (since ${since})`
  const first = reasons.slice(0, -1).join(', ')
  const all = first === '' ? reasons.join() : `${first}, and ${reasons.at(-1)}`
  return message`${FAULTS[topic]}${seen}: ${all}. Open ${addressPart(url)}, and replace or remove the link if that is right.`
}
