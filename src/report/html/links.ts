import type { LinkStatus } from '../../links/result.ts'
import { compare } from '../../text/compare.ts'
import { amount, number } from '../../text/phrases.ts'
import { truncateCode } from '../../text/printable.ts'
import type { ReportLink } from '../build.ts'
import { address, type Html, html, link, prose } from './markup.ts'

/** What the verdicts mean, those first that a maintainer wants to see. */
const MEANINGS: readonly (readonly [LinkStatus, string])[] = [
  ['dead', 'surely gone'],
  ['unreachable', 'may be for a time only'],
  ['blocked', 'refuse robots, so nobody can tell from here'],
  ['moved', 'alive at another address'],
  ['skipped', 'not asked'],
  ['alive', 'answered well'],
]

/** Hosts to show at once. */
const FIRST_HOSTS = 12

/** Places of a link to name. */
const MOST_PLACES = 4

const LONGEST_NAME = 100

/** The links by verdict, and the verdicts by host. */
export function linksSection(links: readonly ReportLink[], isOneFile: boolean): Html | undefined {
  if (links.length === 0) return
  const hosts = new Map(links.map((link) => [link, hostOf(link.url)]))
  const byStatus = Map.groupBy(links, ({ status }) => status)
  return html`<section id="links" aria-labelledby="links-title">
<h2 id="links-title">Links</h2>
${MEANINGS.map(([status, meaning]) => {
  const found = byStatus.get(status) ?? []
  const sorted = found.toSorted((a, b) => compare(hosts.get(a) ?? '', hosts.get(b) ?? ''))
  return found.length === 0 ? undefined : statusDetails(status, meaning, sorted, isOneFile)
})}${hostsTable(Map.groupBy(links, (one) => hosts.get(one) ?? ''))}</section>
`
}

function statusDetails(
  status: LinkStatus,
  meaning: string,
  links: readonly ReportLink[],
  isOneFile: boolean,
): Html {
  return html`<details class="group ${status}" id="${status}"${status === 'dead' ? html` open` : undefined}>
<summary><h3>${status}</h3> <span class="count">${amount(links.length, 'link')}</span> <span class="quiet">${meaning}</span><span class="shown" hidden></span></summary>
<ul>
${links.map((link) => linkItem(link, isOneFile))}</ul>
</details>
`
}

/** That a link is alive is all there is to say of it. */
function linkItem(one: ReportLink, isOneFile: boolean): Html {
  const { url, status, reason, finalUrl, archiveUrl, places } = one
  const target =
    status === 'moved' && finalUrl !== undefined ? html` → ${address(finalUrl)}` : undefined
  const notes = [
    status === 'alive' ? undefined : prose(reason),
    archiveUrl && link(archiveUrl, 'archived copy'),
    places.length > 0 ? placesOf(places, isOneFile) : undefined,
  ].filter((note) => note)
  return html`<li class="link">${address(url)}${target} <span class="quiet">${notes.flatMap((note) => [' · ', note]).slice(1)}</span></li>
`
}

function placesOf(places: ReportLink['places'], isOneFile: boolean): string {
  const named = places.slice(0, MOST_PLACES)
  const names = isOneFile
    ? `${named.length > 1 ? 'lines' : 'line'} ${named.map(({ line }) => line).join(', ')}`
    : named.map(({ path, line }) => `${truncateCode(path, LONGEST_NAME)}:${line}`).join(', ')
  const more = places.length - named.length
  return `${names}${more > 0 ? ` and ${number(more)} more` : ''}`
}

/** Those hosts first whose links a maintainer may have to look at. */
function hostsTable(byHost: ReadonlyMap<string, readonly ReportLink[]>): Html {
  const hosts = [...byHost].sort(
    ([a, ofA], [b, ofB]) =>
      troubles(ofB) - troubles(ofA) || ofB.length - ofA.length || compare(a, b),
  )
  const rest = hosts.slice(FIRST_HOSTS)
  return html`<div class="by-host">
<h3>By host</h3>
${hostsRows(hosts.slice(0, FIRST_HOSTS), 'Hosts')}${
  rest.length === 0
    ? undefined
    : html`<details class="more">
<summary>${amount(rest.length, 'more host')}</summary>
${hostsRows(rest, 'More hosts')}</details>
`
}</div>
`
}

function hostsRows(hosts: readonly (readonly [string, readonly ReportLink[]])[], name: string) {
  return html`<table aria-label="${name}">
<thead><tr><th scope="col">Host</th><th scope="col" class="amount">Links</th><td class="share"></td><th scope="col">Verdicts</th></tr></thead>
<tbody>
${hosts.map(([host, links]) => hostRow(host, links))}</tbody>
</table>
`
}

function hostRow(host: string, links: readonly ReportLink[]): Html {
  return html`<tr><th scope="row">${host === '' ? 'no host' : truncateCode(host, LONGEST_NAME)}</th><td class="amount">${number(links.length)}</td><td class="share">${statusBar(links)}</td><td>${statusText(links)}</td></tr>
`
}

/** `2 dead, 12 alive`: the worst first. */
function statusText(links: readonly ReportLink[]): string {
  return countStatuses(links)
    .map(({ status, count }) => `${number(count)}\u00A0${status}`)
    .join(', ')
}

/** How many links ended in each verdict, the worst first; verdicts that none ended in are left out. */
export function countStatuses(
  links: readonly ReportLink[],
): { status: LinkStatus; count: number }[] {
  const counts = new Map<LinkStatus, number>()
  for (const { status } of links) counts.set(status, (counts.get(status) ?? 0) + 1)
  return MEANINGS.map(([status]) => ({ status, count: counts.get(status) ?? 0 })).filter(
    ({ count }) => count > 0,
  )
}

/** A bar of the verdicts' shares; the words beside it say the same. */
export function statusBar(links: readonly ReportLink[]): Html {
  let start = 0
  const pieces = countStatuses(links).map(({ status, count }) => {
    const width = (100 * count) / links.length
    const piece = html`<rect class="${status}" x="${percent(start)}" width="${percent(width)}" height="100%"/>`
    start += width
    return piece
  })
  return html`<svg class="bar" aria-hidden="true">${pieces}</svg>`
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}

/** Links that a maintainer may have to look at. */
function troubles(links: readonly ReportLink[]): number {
  return links.filter(({ status }) => status === 'dead' || status === 'unreachable').length
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
