import { messageMarkdown } from '../../../report/markdown/message.ts'
import { lineUrl } from '../../../report/markdown/places.ts'
import { amount } from '../../../text/phrases.ts'
import type { ListHealth } from '../health.ts'
import { type IssueContext, placeLink } from './places.ts'
import type { IssueSection } from './sections.ts'

/** More are in the report. */
const MAX_LINES = 10

/** Entries that the list has and would not add today; they neither open the issue nor keep it open. */
export function unmetSection({ unmet }: ListHealth, context: IssueContext): IssueSection {
  const left = unmet.length - MAX_LINES
  const item = (render: () => string) => ({ rank: 'requirement' as const, count: 1, render })
  return {
    title: 'Entries that do not meet the requirements',
    lead: 'What this list asks of new entries, for those that it has.',
    open: 0,
    items: [
      ...unmet.slice(0, MAX_LINES).map(({ parts, path, line }) =>
        item(() => {
          const words = messageMarkdown(parts, (place) => lineUrl(context.page, { path, ...place }))
          return `- ${placeLink({ path, line }, context)}: ${words}`
        }),
      ),
      ...(left > 0
        ? [item(() => `- ${amount(left, 'more entry', 'more entries')}: see the report.`)]
        : []),
    ],
  }
}
