import { codeSpan, link } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { lineUrl } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { compare } from '../../../text/compare.ts'
import { number } from '../../../text/phrases.ts'
import type { ListHealth } from '../health.ts'
import { type IssueContext, placeLink } from './places.ts'
import type { IssueSection, SectionItem } from './sections.ts'

/** Of one rule; more are in the report. */
const MAX_LINES = 10

/** What is worth knowing, a number for each rule; it never opens the issue, nor keeps it open. */
export function infoSection({ infos }: ListHealth, context: IssueContext): IssueSection {
  const rules = [...Map.groupBy(infos, ({ rule }) => rule)]
  return {
    title: 'Worth knowing',
    lead: 'Nothing here has to be done: it neither opens this issue nor keeps it open.',
    open: 0,
    items: rules
      .toSorted(([one], [other]) => compare(one, other))
      .flatMap(([rule, findings]) => ruleItems(rule, findings, context)),
  }
}

/** The number of a rule, which is shown where its lines do not fit, and below it the lines. */
function ruleItems(
  rule: string,
  findings: readonly ReportFinding[],
  context: IssueContext,
): SectionItem[] {
  const left = findings.length - MAX_LINES
  const url = findings[0]?.url
  const name = url === undefined ? codeSpan(rule) : link(codeSpan(rule), url)
  const item = (count: number, render: () => string) => ({ rank: 'info' as const, count, render })
  return [
    { rank: 'rule', count: 0, render: () => `- ${name}: ${number(findings.length)}` },
    ...findings.slice(0, MAX_LINES).map((finding) => item(1, () => infoText(finding, context))),
    ...(left > 0 ? [item(left, () => `  - and ${number(left)} more, in the report`)] : []),
  ]
}

function infoText({ parts, path, line }: ReportFinding, context: IssueContext): string {
  const words = messageMarkdown(parts, (place) => lineUrl(context.page, { path, ...place }))
  return `  - ${placeLink({ path, line }, context)}: ${words}`
}
