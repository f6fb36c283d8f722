import { location } from 'vfile-location'
import type { Message, MessagePart } from '../../lint/message.ts'
import { rules } from '../../lint/registry.ts'
import { SEVERITIES } from '../../lint/severity.ts'
import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { Report, ReportFinding } from '../model.ts'
import { countSeverities, mostSevereFirst, newFindings } from '../order.ts'
import { existingPhrases } from '../text/counts.ts'
import { truncateMessage, unmentionedFixes } from '../text/message.ts'
import { type FileSource, findingLine, type LineAddress, lineLink, relatedLine } from './excerpt.ts'
import { type Html, html, link, prose } from './markup.ts'

/** Code points of a path or a rule's name, and of a fix, to show. */
const MAX_NAME_LENGTH = 200
const MAX_FIX_LENGTH = 200
/** Related places of a finding to show. */
const MAX_PLACES = 3
/** Infos of a rule that are shown beside its problems; more of them are a group that is closed. */
const MAX_OPEN_INFOS = 50

export interface FindingGroup {
  id: string
  path: string
  rule: string
  findings: ReportFinding[]
}

/**
 * The new findings by file and rule: files as in the report, the most severe rules first. Many infos
 * of a rule are a group apart from its problems.
 */
export function groupFindings(report: Report): FindingGroup[] {
  const byFile = Map.groupBy(newFindings(report.findings), ({ path }) => path)
  const groups = [...byFile].flatMap(([path, inFile]) => {
    const sorted = mostSevereFirst(inFile)
    const infos = Map.groupBy(sorted.filter(isInfo), ({ rule }) => rule)
    const isApart = (finding: ReportFinding) =>
      isInfo(finding) && (infos.get(finding.rule)?.length ?? 0) > MAX_OPEN_INFOS
    const byRule = Map.groupBy(sorted, (one) => (isApart(one) ? `${one.rule} info` : one.rule))
    return Array.from(byRule.values(), (findings) => ({
      ...{ path, rule: findings[0]?.rule ?? '', findings },
    }))
  })
  return groups.map((group, index) => ({ id: `group-${index + 1}`, ...group }))
}

function isInfo({ severity }: ReportFinding): boolean {
  return severity === 'info'
}

export interface FindingsOptions {
  /** The files' texts by path; a finding whose text is missing has no excerpt. */
  sources: ReadonlyMap<string, string>
  addressOf?: LineAddress
}

export function findingsSection(
  report: Report,
  groups: readonly FindingGroup[],
  { sources, addressOf = () => undefined }: FindingsOptions,
): Html {
  const isOneFile = report.files.length === 1
  const byFile = Map.groupBy(groups, ({ path }) => path)
  const files = [...byFile].map(([path, ofFile]) => {
    const text = sources.get(path)
    const source = {
      ...(text !== undefined && { excerpts: { text, places: location(text) } }),
      addressOf,
    }
    return html`<section class="file">
${isOneFile ? undefined : html`<h3><code>${truncate(path, MAX_NAME_LENGTH)}</code></h3>`}
${ofFile.map((group) => groupDetails(group, source, isOneFile))}</section>
`
  })
  const nothing = html`<p class="nothing">No problems found.</p>\n`
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${files.length > 0 ? files : nothing}${existingPhrases(report).map((words) => html`<p class="quiet">${words}.</p>\n`)}</section>
`
}

/** A rule with infos only is closed. */
function groupDetails(
  { id, rule, findings }: FindingGroup,
  source: FileSource,
  isOneFile: boolean,
): Html {
  const heading = isOneFile ? 'h3' : 'h4'
  const isAlike = findings.every(({ severity }) => severity === findings[0]?.severity)
  const isOpen = findings.some(({ severity }) => severity !== 'info')
  return html`<details class="group" id="${id}"${isOpen ? html` open` : undefined}>
<summary><${heading}>${truncate(rule, MAX_NAME_LENGTH)}</${heading}> ${countsOf(findings)}<span class="shown" hidden></span></summary>
${introduction(rule, findings)}<ol>
${findings.map((finding) => findingItem(finding, isAlike, source))}</ol>
</details>
`
}

export function countsOf(findings: readonly ReportFinding[]): Html[] {
  const counts = countSeverities(findings)
  return SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) =>
      html`<span class="count ${severity}">${amount(counts[severity], severity)}</span> `,
  )
}

function introduction(rule: string, findings: readonly ReportFinding[]): Html | undefined {
  const description = rules.find(({ meta }) => meta.id === rule)?.meta.description
  const url = findings.find((finding) => finding.url)?.url
  if (description === undefined && url === undefined) return
  const page =
    url &&
    link(url, html`How it works<span class="unseen">: ${truncate(rule, MAX_NAME_LENGTH)}</span>`)
  return html`<p class="description quiet">${description && prose(description)} ${page}</p>\n`
}

function findingItem(finding: ReportFinding, isAlike: boolean, source: FileSource) {
  const { severity, parts } = finding
  const shown = findingLine(finding, source)
  const place = shown
    ? undefined
    : html` <span class="quiet">${lineLink(finding, source, `line ${finding.line}`)}</span>`
  const lines = shown && html`<div class="source">${shown}${otherLines(finding, source)}</div>\n`
  return html`<li class="finding ${severity}" data-severity="${severity}">
<p><span class="${isAlike ? 'unseen' : 'severity'}">${severity}</span> ${messageHtml(parts)}${place}</p>
${lines}${notesOf(finding, source)}</li>
`
}

/** Related lines of the same file, shown below the finding's own. */
function otherLines({ related = [], path }: ReportFinding, source: FileSource) {
  return related
    .slice(0, MAX_PLACES)
    .filter((other) => other.path === path)
    .map(
      (other) => html`<p class="caption">${prose(other.message)}</p>${relatedLine(other, source)}`,
    )
}

function notesOf(finding: ReportFinding, source: FileSource): Html[] {
  const { related = [], path } = finding
  const places = related
    .slice(0, MAX_PLACES)
    .filter((other) => !source.excerpts || other.path !== path)
    .map((other) => {
      const name =
        other.path === path
          ? undefined
          : html`<code>${truncate(other.path, MAX_NAME_LENGTH)}</code>, `
      return html`See ${name}${lineLink(other, source, `line ${other.line}`)}: ${prose(other.message)}`
    })
  const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH).map((fix) => html`<code>${fix}</code>`)
  const expected =
    fixes.length === 0 ? [] : [html`Expected: ${fixes.flatMap((fix) => [' or ', fix]).slice(1)}`]
  return [...places, ...expected].map((note) => html`<p class="quiet">${note}</p>\n`)
}

/** A message as markup: code as code, words of the list between quotation marks. */
function messageHtml(parts: Message): Html {
  return html`${truncateMessage(parts).map(partHtml)}`
}

function partHtml(part: MessagePart): Html {
  switch (part.kind) {
    case 'text':
      return prose(part.text)
    case 'code':
      return html`<code>${part.text}</code>`
    case 'quote':
      return html`“${part.text}”`
    case 'place': {
      const { line, endLine, path } = part
      const file = path === undefined ? undefined : html` of <code>${path}</code>`
      return html`${endLine === undefined ? `line ${line}` : `lines ${line} to ${endLine}`}${file}`
    }
  }
}
