import { location } from 'vfile-location'
import { rules } from '../../lint/registry.ts'
import { SEVERITIES } from '../../lint/severity.ts'
import { amount } from '../../text/phrases.ts'
import { truncateCode } from '../../text/printable.ts'
import type { Report, ReportFinding } from '../build.ts'
import { mostSevereFirst } from '../order.ts'
import { existingPhrases } from '../text/counts.ts'
import type { ExcerptSource } from '../text/excerpt.ts'
import { unmentionedFixes } from '../text/unsaid.ts'
import { excerptOf, otherLine } from './excerpt.ts'
import { type Html, html, link, prose } from './markup.ts'

/** Code units of a path or a rule's name, and of a mend, to show. */
const LONGEST_NAME = 200
const LONGEST_MEND = 200

/** Other places of a finding to show. */
const MOST_PLACES = 3

/** A rule's findings in a file, the worst first. */
export interface FindingGroup {
  /** Of its element. */
  id: string
  path: string
  rule: string
  findings: ReportFinding[]
}

/** The new findings by file and rule: files as in the report, in each the worst rules first. */
export function groupFindings(report: Report): FindingGroup[] {
  const fresh = report.findings.filter((finding) => finding.new)
  const groups = [...Map.groupBy(fresh, ({ path }) => path)].flatMap(([path, inFile]) =>
    Array.from(
      Map.groupBy(mostSevereFirst(inFile), ({ rule }) => rule),
      ([rule, findings]) => ({
        path,
        rule,
        findings,
      }),
    ),
  )
  return groups.map((group, index) => ({ id: `group-${index + 1}`, ...group }))
}

/** All new findings, each with its place in the source. */
export function findingsSection(
  report: Report,
  groups: readonly FindingGroup[],
  sources: ReadonlyMap<string, string>,
): Html {
  const isOneFile = report.files.length === 1
  const byFile = Map.groupBy(groups, ({ path }) => path)
  const files = [...byFile].map(([path, ofFile]) => {
    const text = sources.get(path)
    const source = text === undefined ? undefined : { text, places: location(text) }
    return html`<section class="file">
${isOneFile ? undefined : html`<h3><code>${truncateCode(path, LONGEST_NAME)}</code></h3>`}
${ofFile.map((group) => groupDetails(group, source, isOneFile))}</section>
`
  })
  const nothing = html`<p class="nothing">Nothing to mend.</p>\n`
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${files.length > 0 ? files : nothing}${existingPhrases(report).map((words) => html`<p class="quiet">${words}.</p>\n`)}</section>
`
}

/** Infos alone need not take the room until someone asks for them. */
function groupDetails(
  { id, rule, findings }: FindingGroup,
  source: ExcerptSource | undefined,
  isOneFile: boolean,
): Html {
  const heading = isOneFile ? 'h3' : 'h4'
  const isAlike = findings.every(({ severity }) => severity === findings[0]?.severity)
  const isOpen = findings.some(({ severity }) => severity !== 'info')
  return html`<details class="group" id="${id}"${isOpen ? html` open` : undefined}>
<summary><${heading}>${truncateCode(rule, LONGEST_NAME)}</${heading}> ${countsOf(findings)}<span class="shown" hidden></span></summary>
${introduction(rule, findings)}<ol>
${findings.map((finding) => findingItem(finding, isAlike, source))}</ol>
</details>
`
}

/** Two or more grades are told apart. */
export function countsOf(findings: readonly ReportFinding[]): Html[] {
  return SEVERITIES.flatMap((severity) => {
    const { length } = findings.filter((one) => one.severity === severity)
    return length === 0
      ? []
      : [html`<span class="count ${severity}">${amount(length, severity)}</span> `]
  })
}

function introduction(rule: string, findings: readonly ReportFinding[]): Html | undefined {
  const says = rules.find(({ meta }) => meta.id === rule)?.meta.description
  const url = findings.find((finding) => finding.url)?.url
  if (says === undefined && url === undefined) return
  const page =
    url &&
    link(url, html`How it works<span class="unseen">: ${truncateCode(rule, LONGEST_NAME)}</span>`)
  return html`<p class="says">${says && prose(says)} ${page}</p>\n`
}

function findingItem(
  finding: ReportFinding,
  isAlike: boolean,
  source: ExcerptSource | undefined,
): Html {
  const { severity, line, message } = finding
  const shown = excerptOf(finding, source)
  const place = shown ? undefined : html` <span class="quiet">line ${line}</span>`
  const lines = shown && html`<div class="source">${shown}${otherLines(finding, source)}</div>\n`
  return html`<li class="finding ${severity}" data-severity="${severity}">
<p><span class="${isAlike ? 'unseen' : 'grade'}">${severity}</span> ${prose(message)}${place}</p>
${lines}${notesOf(finding, source)}</li>
`
}

/** Other lines of the same file stand below the finding's own. */
function otherLines(
  { related = [], path }: ReportFinding,
  source: ExcerptSource | undefined,
): Html[] {
  return related
    .slice(0, MOST_PLACES)
    .filter((other) => other.path === path)
    .map(
      (other) =>
        html`<p class="caption">${prose(other.message)}</p>${otherLine(other.line, source)}`,
    )
}

function notesOf(finding: ReportFinding, source: ExcerptSource | undefined): Html[] {
  const { related = [], path } = finding
  const places = related
    .slice(0, MOST_PLACES)
    .filter((other) => !source || other.path !== path)
    .map((other) => {
      const name =
        other.path === path
          ? undefined
          : html`<code>${truncateCode(other.path, LONGEST_NAME)}</code>, `
      return html`See ${name}line ${other.line}: ${prose(other.message)}`
    })
  const mends = unmentionedFixes(finding, LONGEST_MEND).map((mend) => html`<code>${mend}</code>`)
  const mend =
    mends.length === 0 ? [] : [html`Expected ${mends.flatMap((one) => [' or ', one]).slice(1)}`]
  return [...places, ...mend].map((note) => html`<p class="note">${note}</p>\n`)
}
