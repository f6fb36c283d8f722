import { prose } from '../../../report/markdown/escape.ts'
import { compare } from '../../../text/compare.ts'
import { amount } from '../../../text/phrases.ts'
import { daysBetween } from '../counts.ts'
import type { TrackedRetirement } from '../model.ts'
import { type IssueContext, placeLinks } from './places.ts'
import type { IssueSection } from './sections.ts'

const OPEN_ITEMS = 10
const MAX_TITLE_LENGTH = 100

const STATES = {
  dead: 'no link has worked',
  archived: 'archived',
  idle: 'no push',
} as const

/** Who is due when by the lists' policy, the first ones first. @param today an ISO day */
export function retirementSection(
  retirements: readonly TrackedRetirement[],
  today: string,
  context: IssueContext,
): IssueSection {
  // Of each entry the first step.
  const sorted = retirements.toSorted((a, b) => compare(a.dates.due, b.dates.due))
  const entries = Map.groupBy(sorted, ({ path, line }) => JSON.stringify([path, line]))
  return {
    title: 'Due by the list’s policy',
    lead: 'The pull request with fixes proposes these when their day has come, unless a person declined it before. An entry that works again stays; an `ignore` keeps it as it is.',
    items: Array.from(entries.values(), ([first]) => ({
      rank: 'retired',
      count: 1,
      render: () => (first ? retirementText(first, today, context) : ''),
    })),
    open: OPEN_ITEMS,
  }
}

function retirementText(item: TrackedRetirement, today: string, context: IssueContext): string {
  const { path, line, title, step, dates, isDue, edits } = item
  const name = `**${prose(title, MAX_TITLE_LENGTH)}** (${placeLinks({ path, line }, context)})`
  const days = amount(daysBetween(today, dates.due), 'day')
  const when = isDue ? `due since ${dates.due}` : `on ${dates.due}, in ${days}`
  const byHand =
    isDue && edits.length === 0 ? '; by hand, since more than this entry would change' : ''
  return `- ${name}: ${step.do} ${when} (${STATES[step.when]} since ${dates.since})${byHand}`
}
