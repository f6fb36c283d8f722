import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { unmentionedFixes } from '../../../report/text/message.ts'
import type { ListHealth, ProblemItem } from '../standing.ts'
import type { Setting } from './links.ts'
import { placeLinks } from './places.ts'
import type { IssueSection, SectionItem } from './sections.ts'

const OPEN = 10

const LONGEST_MESSAGE = 300

const LONGEST_MEND = 150

/** Every standing error and warning of the rules, by section of the list. */
export function problemSection({ errors, warnings }: ListHealth, setting: Setting): IssueSection {
  const items = inListOrder([...errors, ...warnings])
  const rules = new Map(items.map(({ finding }) => [finding.rule, finding.url]))
  const pages = Array.from(rules).flatMap(([rule, url]) =>
    url === undefined ? [] : [link(codeSpan(rule), url)],
  )
  return {
    title: 'To mend',
    lead: '❌ is an error, ⚠️ a warning; “edit” opens GitHub’s editor at the line.',
    items: items.map((item) => itemOf(item, setting)),
    open: OPEN,
    ...(pages.length > 0 && { after: `<sub>What the rules want: ${pages.join(', ')}</sub>` }),
  }
}

/** Lists in the order of the report, each from top to bottom. */
function inListOrder(items: readonly ProblemItem[]): ProblemItem[] {
  return [...Map.groupBy(items, ({ finding }) => finding.path).values()].flatMap((some) =>
    some.toSorted((a, b) => a.finding.line - b.finding.line),
  )
}

function itemOf(item: ProblemItem, setting: Setting): SectionItem {
  const { finding, section } = item
  const title = prose(section, 100)
  const name = title === '' ? 'Before the first heading' : `**${title}**`
  return {
    rank: finding.severity === 'error' ? 'error' : 'warning',
    count: 1,
    group: setting.areSeveral ? `${codeSpan(finding.path, 120)} · ${name}` : name,
    render: () => mendText(item, setting),
  }
}

function mendText({ finding, entry }: ProblemItem, { page }: Setting): string {
  const { severity, message, rule } = finding
  // The list is named above.
  const where = placeLinks(page, finding, false)
  const title = entry === undefined || message.includes(entry) ? '' : `${prose(entry, 100)}: `
  const mark = severity === 'error' ? '❌' : '⚠️'
  return `- ${mark} ${where}: ${title}${prose(message, LONGEST_MESSAGE)}${mendOf(finding)} (${codeSpan(rule)})`
}

/** What to write, as far as the message has not said so. */
function mendOf(finding: ReportFinding): string {
  const [mend] = unmentionedFixes(finding, LONGEST_MEND)
  return mend === undefined || finding.expected?.length !== 1 ? '' : ` → ${codeSpan(mend)}`
}
