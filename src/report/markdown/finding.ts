import { enumerate } from '../../text/phrases.ts'
import type { ReportFinding } from '../model.ts'
import { unmentionedFixes, unmentionedPlaces } from '../text/message.ts'
import { codeSpan, prose } from './escape.ts'
import { messageMarkdown } from './message.ts'
import { type PlaceContext, placeMarkdown, placeUrl } from './places.ts'

/** Code points of a fix to show. */
const MAX_FIX_LENGTH = 200
/** Related places to name; a message with more of them names them itself. */
const MAX_PLACES = 3

/**
 * A finding as a bullet, below it places and fixes that the message does not show. The rule links
 * to its page by a definition: `ruleDefinitions`.
 * @param lead Markdown that the bullet begins with
 */
export function findingMarkdown(
  finding: ReportFinding,
  lead: string,
  { commit }: PlaceContext = {},
): string {
  const { rule, url, path } = finding
  const words = messageMarkdown(finding.parts, (place) => placeUrl({ path, ...place }, commit))
  const places = unmentionedPlaces(finding)
    .slice(0, MAX_PLACES)
    .map((other) => `See ${placeMarkdown(other, { commit, file: path })}: ${prose(other.message)}`)
  const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH).map((fix) => codeSpan(fix))
  const notes = fixes.length > 0 ? [...places, `Expected: ${enumerate(fixes, 'or')}`] : places
  return [
    `- ${lead}: ${words} (${url ? ruleLabel(rule) : codeSpan(rule)})`,
    ...notes.map((note) => `  - ${note}`),
  ].join('\n')
}

/** The links of the rules of findings, for the end of a text. */
export function ruleDefinitions(findings: readonly ReportFinding[]): string[] {
  const urls = new Map(findings.flatMap(({ rule, url }) => (url ? [[rule, url] as const] : [])))
  const lines = Array.from(urls, ([rule, url]) => `${ruleLabel(rule)}: ${url}`)
  return lines.length > 0 ? [lines.join('\n')] : []
}

function ruleLabel(rule: string): string {
  return `[${codeSpan(rule)}]`
}

/** Markdown that opens on a click. @param summary Markdown of ours */
export function folded(summary: string, markdown: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${markdown}\n\n</details>`
}
