import type { LinkStatus } from '../../links/result.ts'
import { compare } from '../../text/compare.ts'
import { amount, number } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportLink } from '../model.ts'
import { address, type Html, html, link, prose } from './markup.ts'

/** What the statuses mean, the most important first. */
const MEANINGS: readonly (readonly [LinkStatus, string])[] = [
  ['dead', 'gone'],
  ['unreachable', 'may be temporary'],
  ['blocked', 'these sites refuse automated requests'],
  ['moved', 'alive at another address'],
  ['skipped', 'not checked'],
  ['alive', 'answered'],
]

const MAX_HOSTS = 12
const MAX_PLACES = 4

const MAX_NAME_LENGTH = 100

/** The links by status, and the statuses by host. */
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
<summary><h3>${status}</h3> <span class="quiet">${amount(links.length, 'link')}, ${meaning}</span><span class="shown" hidden></span></summary>
<ul>
${links.map((link) => linkItem(link, isOneFile))}</ul>
</details>
`
}

/** The reason is left out where a link is alive. */
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
  const named = places.slice(0, MAX_PLACES)
  const names = isOneFile
    ? `${named.length > 1 ? 'lines' : 'line'} ${named.map(({ line }) => line).join(', ')}`
    : named.map(({ path, line }) => `${truncate(path, MAX_NAME_LENGTH)}:${line}`).join(', ')
  const more = places.length - named.length
  return `${names}${more > 0 ? ` and ${number(more)} more` : ''}`
}

/** Hosts with dead or unreachable links first. */
function hostsTable(byHost: ReadonlyMap<string, readonly ReportLink[]>): Html {
  const hosts = [...byHost].sort(
    ([a, ofA], [b, ofB]) =>
      failuresOf(ofB) - failuresOf(ofA) || ofB.length - ofA.length || compare(a, b),
  )
  const rest = hosts.slice(MAX_HOSTS)
  return html`<div class="by-host">
<h3>By host</h3>
${hostsRows(hosts.slice(0, MAX_HOSTS), 'Hosts')}${
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
<thead><tr><th scope="col">Host</th><th scope="col" class="amount">Links</th><td class="share"></td><th scope="col">Status</th></tr></thead>
<tbody>
${hosts.map(([host, links]) => hostRow(host, links))}</tbody>
</table>
`
}

function hostRow(host: string, links: readonly ReportLink[]): Html {
  return html`<tr><th scope="row">${host === '' ? 'no host' : truncate(host, MAX_NAME_LENGTH)}</th><td class="amount">${number(links.length)}</td><td class="share">${statusBar(links)}</td><td>${statusText(links)}</td></tr>
`
}

/** `2 dead, 12 alive`. */
function statusText(links: readonly ReportLink[]): string {
  return countStatuses(links)
    .map(({ status, count }) => `${number(count)}\u00A0${status}`)
    .join(', ')
}

/** The number of links of each status that occurs, the most important first. */
export function countStatuses(
  links: readonly ReportLink[],
): { status: LinkStatus; count: number }[] {
  const counts = new Map<LinkStatus, number>()
  for (const { status } of links) counts.set(status, (counts.get(status) ?? 0) + 1)
  return MEANINGS.map(([status]) => ({ status, count: counts.get(status) ?? 0 })).filter(
    ({ count }) => count > 0,
  )
}

/** A bar of the shares of the statuses; the words beside it have the same information. */
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

function failuresOf(links: readonly ReportLink[]): number {
  return links.filter(({ status }) => status === 'dead' || status === 'unreachable').length
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
