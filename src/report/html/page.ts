import { createHash } from 'node:crypto'
import { SEVERITIES } from '../../lint/severity.ts'
import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { Report } from '../model.ts'
import style from './browser/page.css?raw'
import script from './browser/page.js?raw'
import { type FindingsOptions, findingsSection, groupFindings } from './findings.ts'
import { linksSection } from './links.ts'
import { Html, html } from './markup.ts'
import { type SectionSize, sectionsTable } from './sections.ts'
import { headlineWords, pageHeader, panels } from './summary.ts'

export interface PageOptions extends FindingsOptions {
  /** How many entries are of each year. */
  years?: ReadonlyMap<number, number>
  /** The sections of the files, by path. */
  sections?: ReadonlyMap<string, readonly SectionSize[]>
  /** The years of the entries that links are in, by URL. */
  linkYears?: ReadonlyMap<string, number>
  generatedAt?: Date
}

/**
 * A report as one page for a browser. The page makes no requests, and its policy forbids all
 * scripts and styles but its own. Without scripts everything but filter and search works.
 */
export function toHtml(report: Report, options: PageOptions): string {
  const { years, generatedAt, sections = new Map(), linkYears = new Map() } = options
  const { addressOf = () => undefined } = options
  const groups = groupFindings(report)
  const isOneFile = report.files.length === 1
  const body = html`${pageHeader(report, generatedAt)}<main>
${panels(report, groups, years ?? new Map())}${toolbar(report)}${findingsSection(report, groups, options)}${sectionsTable(report, sections)}${linksSection(report.links, { isOneFile, addressOf, years: linkYears })}</main>
`
  return page(titleOf(report), body).markup
}

function titleOf(report: Report): string {
  const { files } = report
  const [file] = files
  const name = file && files.length === 1 ? truncate(file.path, 80) : amount(files.length, 'file')
  return `${headlineWords(report)} in ${name} · Awesome Keeper`
}

function page(title: string, body: Html): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${body}<script type="module">${new Html(script)}</script>
</body>
</html>
`
}

/** An icon inside the page, so that browsers do not request one. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M3 8.5 6.5 12 13 4.5' fill='none' stroke='%231a7f4b' stroke-width='2.5'/></svg>"

function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Filter and search; hidden until the script that makes them work shows them. */
function toolbar({ counts, links }: Report): Html | undefined {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0)
  if (found.length === 0 && links.length === 0) return
  const label = links.length > 0 ? 'Search findings and links' : 'Search findings'
  return html`<form class="toolbar" role="search" hidden>
<label class="search"><span class="unseen">${label}</span><input type="search" placeholder="${label}" autocomplete="off" spellcheck="false"></label>
${
  found.length < 2
    ? undefined
    : html`<fieldset><legend class="unseen">Severities to show</legend>
${found.map((severity) => html`<label class="chip ${severity}"><input type="checkbox" value="${severity}" checked>${amount(counts[severity], severity)}</label>\n`)}</fieldset>
`
}<output role="status"></output>
</form>
`
}
