import type { Severity } from '../../../lint/severity.ts'
import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { lineUrl } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { unmentionedFixes } from '../../../report/text/message.ts'
import type { ListHealth, ProblemItem } from '../health.ts'
import { externalLink, type IssueContext, placeLinks } from './places.ts'
import type { IssueSection, SectionItem } from './sections.ts'

const OPEN_ITEMS = 10
const MAX_FIX_LENGTH = 150

/** All errors and warnings that are not about a link's status, by section of the list. */
export function problemSection({ problems }: ListHealth, context: IssueContext): IssueSection {
  const items = [...Map.groupBy(problems, ({ finding }) => finding.path).values()].flatMap((some) =>
    some.toSorted((a, b) => a.finding.line - b.finding.line),
  )
  const rules = new Map(items.map(({ finding }) => [finding.rule, finding.url]))
  const pages = Array.from(rules).flatMap(([rule, url]) =>
    url === undefined ? [] : [link(codeSpan(rule), url)],
  )
  return {
    title: 'Problems',
    lead: '❌ is an error, ⚠️ a warning. “edit” opens GitHub’s editor at the line.',
    items: items.map((item) => sectionItem(item, context)),
    open: OPEN_ITEMS,
    ...(pages.length > 0 && { after: `<sub>About the rules: ${pages.join(', ')}</sub>` }),
  }
}

function sectionItem(item: ProblemItem, context: IssueContext): SectionItem {
  const { finding, section } = item
  const title = prose(section, 100)
  const name = title === '' ? 'Before the first heading' : `**${title}**`
  return {
    rank: finding.severity === 'error' ? 'error' : 'warning',
    count: 1,
    group: context.hasSeveralLists ? `${codeSpan(finding.path, 120)} · ${name}` : name,
    // The group names the list.
    render: () => problemText(item, { ...context, hasSeveralLists: false }),
  }
}

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  ...{ error: '❌', warning: '⚠️', info: 'ℹ️' },
}

export function problemText(
  { finding, entry, archiveUrl }: ProblemItem,
  context: IssueContext,
): string {
  const { page } = context
  const { severity, parts, rule, path } = finding
  const where = placeLinks(finding, context)
  const title =
    entry === undefined || parts.some((part) => part.kind === 'quote' && part.text === entry)
      ? ''
      : `${prose(entry, 100)}: `
  const words = messageMarkdown(parts, (place) => lineUrl(page, { path, ...place }))
  const copy =
    archiveUrl === undefined ? '' : ` · ${externalLink(archiveUrl, context, 'archived copy')}`
  return `- ${SEVERITY_MARKS[severity]} ${where}: ${title}${words}${fixText(finding)}${copy} (${codeSpan(rule)})`
}

/** What to write, where the message does not show it. */
function fixText(finding: ReportFinding): string {
  const [fix] = unmentionedFixes(finding, MAX_FIX_LENGTH)
  return fix === undefined || finding.expected?.length !== 1 ? '' : ` → ${codeSpan(fix)}`
}
