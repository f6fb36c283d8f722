import { amount, number } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { Report, ReportFile } from '../model.ts'
import { mostSevereFirst } from '../order.ts'
import { problemPhrase, sizePhrase } from '../text/counts.ts'
import { countsOf, type FindingGroup } from './findings.ts'
import { countStatuses, statusBar } from './links.ts'
import { type Html, html } from './markup.ts'
import { yearsFigure } from './years.ts'

const MAX_NAME_LENGTH = 200

/** The outcome, and what was checked. */
export function pageHeader(report: Report, generatedAt: Date | undefined): Html {
  const { files, outcome } = report
  const [file] = files
  const isOne = files.length === 1 && file !== undefined
  const name = isOne
    ? html`<code>${truncate(file.path, MAX_NAME_LENGTH)}</code>`
    : amount(files.length, 'file')
  const time =
    generatedAt &&
    html` · <time datetime="${generatedAt.toISOString()}">${timeWords(generatedAt)}</time>`
  return html`<header>
<p class="quiet">Awesome Keeper</p>
<h1>${headlineWords(report)}</h1>
<p class="quiet"><strong class="${outcome}">${outcome === 'fail' ? 'Failed' : 'Passed'}</strong> · ${name} · ${sizePhrase(files)}${time}</p>
</header>
`
}

/** `3 problems (2 errors, 1 warning)`, beginning with a capital letter. */
export function headlineWords(report: Report): string {
  const words = problemPhrase(report)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function timeWords(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Links into the page: rules, statuses of links, files; and a chart of the years. */
export function panels(
  report: Report,
  groups: readonly FindingGroup[],
  years: ReadonlyMap<number, number>,
): Html {
  const entries = report.files.reduce((total, file) => total + file.entries, 0)
  const shown = [
    rulesPanel(groups),
    linksPanel(report),
    yearsFigure(years, entries),
    filesPanel(report, groups),
  ].filter((panel) => panel !== undefined)
  return html`${shown.length > 0 ? html`<div class="panels">\n${shown}</div>\n` : undefined}`
}

/** The most severe rules first, whichever file has them. */
function rulesPanel(groups: readonly FindingGroup[]): Html | undefined {
  if (groups.length === 0) return
  const ids = new Map(groups.toReversed().map(({ rule, id }) => [rule, id]))
  const findings = mostSevereFirst(groups.flatMap((group) => group.findings))
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
  return html`<nav class="panel" aria-labelledby="rules-title">
<h2 id="rules-title">Findings by rule</h2>
<ul>
${byRule.map(([rule, found]) => html`<li><a href="#${ids.get(rule)}">${truncate(rule, MAX_NAME_LENGTH)}</a> <span>${countsOf(found)}</span></li>\n`)}</ul>
</nav>
`
}

function linksPanel({ links }: Report): Html | undefined {
  if (links.length === 0) return
  return html`<nav class="panel" aria-labelledby="results-title">
<h2 id="results-title">Links by status</h2>
${statusBar(links)}
<ul>
${countStatuses(links).map(({ status, count }) => html`<li><a href="#${status}"><span class="dot ${status}" aria-hidden="true"></span>${status}</a> <span>${number(count)}</span></li>\n`)}</ul>
</nav>
`
}

function filesPanel({ files }: Report, groups: readonly FindingGroup[]): Html | undefined {
  if (files.length < 2) return
  const byFile = Map.groupBy(groups, ({ path }) => path)
  return html`<nav class="panel files" aria-labelledby="files-title">
<h2 id="files-title">Files</h2>
<ul>
${files.map((file) => fileItem(file, byFile.get(file.path)))}</ul>
</nav>
`
}

function fileItem(file: ReportFile, groups: readonly FindingGroup[] = []): Html {
  const name = html`<code>${truncate(file.path, MAX_NAME_LENGTH)}</code>`
  const [first] = groups
  const counts = countsOf(groups.flatMap(({ findings }) => findings))
  return html`<li>${first ? html`<a href="#${first.id}">${name}</a>` : name} <span class="quiet">${sizePhrase([file])}</span> <span>${counts.length > 0 ? counts : 'no problems'}</span></li>
`
}
