import type { ReportFinding } from '../build.ts'
import { unmentionedFixes, unmentionedPlaces } from '../text/unsaid.ts'
import { codeSpan, prose } from './escape.ts'
import type { NamePlace } from './places.ts'

/** Code units of a mend to show. */
const LONGEST_MEND = 200

/** Other places to name; a message with more of them tells them itself. */
const MOST_PLACES = 3

/**
 * A finding as a bullet: message and rule, below it the other place and the mend.
 * The rule links to its page by a definition, which `ruleDefinitions` gives.
 *
 * @param lead Markdown of ours that the bullet begins with, such as its place
 */
export function findingMarkdown(
  finding: ReportFinding,
  lead: string,
  namePlace: NamePlace,
): string {
  const { message, rule, url, path } = finding
  const notes = [
    ...unmentionedPlaces(finding)
      .slice(0, MOST_PLACES)
      .map((other) => `see ${namePlace(other, path)}: ${prose(other.message)}`),
    ...mendOf(finding),
  ]
  return [
    `- ${lead}: ${prose(message)} (${url ? labelOf(rule) : codeSpan(rule)})`,
    ...notes.map((note) => `  - ${note}`),
  ].join('\n')
}

function mendOf(finding: ReportFinding): string[] {
  const mends = unmentionedFixes(finding, LONGEST_MEND)
  return mends.length === 0 ? [] : [`expected ${mends.map((mend) => codeSpan(mend)).join(' or ')}`]
}

/** Where the rules of findings are documented, for the end of a text. */
export function ruleDefinitions(findings: readonly ReportFinding[]): string[] {
  const urls = new Map(findings.flatMap(({ rule, url }) => (url ? [[rule, url] as const] : [])))
  const lines = Array.from(urls, ([rule, url]) => `${labelOf(rule)}: ${url}`)
  return lines.length > 0 ? [lines.join('\n')] : []
}

function labelOf(rule: string): string {
  return `[${codeSpan(rule)}]`
}

/** Markdown that opens at a click; the summary is of ours. */
export function folded(summary: string, markdown: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}
