import type { LinkStatus } from '../../links/result.ts'
import { compare } from '../../text/compare.ts'
import { amount, number } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportLink } from '../model.ts'
import { type FileSource, lineLink } from './excerpt.ts'
import { address, type Html, html, link, prose } from './markup.ts'
import { type SharesRow, sharesTable } from './shares.ts'

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
const MAX_YEARS = 12
/** One year is no comparison. */
const MIN_YEARS = 2
const MAX_PLACES = 4

const MAX_NAME_LENGTH = 100

interface PlaceOptions extends Pick<FileSource, 'addressOf'> {
  isOneFile: boolean
}

interface LinksOptions extends PlaceOptions {
  /** The years of the entries that links are in, by URL. */
  years: ReadonlyMap<string, number>
}

/** The links by status, and the statuses by year and by host. */
export function linksSection(
  links: readonly ReportLink[],
  { years, ...options }: LinksOptions,
): Html | undefined {
  if (links.length === 0) return
  const hosts = new Map(links.map((link) => [link, hostOf(link.url)]))
  const byStatus = Map.groupBy(links, ({ status }) => status)
  return html`<section id="links" aria-labelledby="links-title">
<h2 id="links-title">Links</h2>
${MEANINGS.map(([status, meaning]) => {
  const found = byStatus.get(status) ?? []
  const sorted = found.toSorted((a, b) => compare(hosts.get(a) ?? '', hosts.get(b) ?? ''))
  return found.length === 0 ? undefined : statusDetails(status, meaning, sorted, options)
})}${yearsTable(links, years)}${hostsTable(Map.groupBy(links, (one) => hosts.get(one) ?? ''))}</section>
`
}

function statusDetails(
  status: LinkStatus,
  meaning: string,
  links: readonly ReportLink[],
  options: PlaceOptions,
): Html {
  return html`<details class="group ${status}" id="${status}"${status === 'dead' ? html` open` : undefined}>
<summary><h3>${status}</h3> <span class="quiet">${amount(links.length, 'link')}, ${meaning}</span><span class="shown" hidden></span></summary>
<ul>
${links.map((link) => linkItem(link, options))}</ul>
</details>
`
}

/** The reason is left out where a link is alive. */
function linkItem(one: ReportLink, options: PlaceOptions): Html {
  const { url, status, reason, finalUrl, archiveUrl, places } = one
  const target =
    status === 'moved' && finalUrl !== undefined ? html` → ${address(finalUrl)}` : undefined
  const notes = [
    status === 'alive' ? undefined : prose(reason),
    archiveUrl && link(archiveUrl, 'archived copy'),
    places.length > 0 ? placesOf(places, options) : undefined,
  ].filter((note) => note)
  return html`<li class="link">${address(url)}${target} <span class="quiet">${notes.flatMap((note) => [' · ', note]).slice(1)}</span></li>
`
}

function placesOf(places: ReportLink['places'], { isOneFile, ...source }: PlaceOptions): Html {
  const named = places.slice(0, MAX_PLACES)
  const names = named.flatMap((place) => {
    const { path, line } = place
    const words = isOneFile ? line : `${truncate(path, MAX_NAME_LENGTH)}:${line}`
    return [', ', lineLink(place, source, words)]
  })
  const lead = isOneFile ? (named.length > 1 ? 'lines ' : 'line ') : ''
  const more = places.length - named.length
  return html`${lead}${names.slice(1)}${more > 0 ? ` and ${number(more)} more` : ''}`
}

/** The statuses by the age of the entries, the latest first; nothing where it is hardly known. */
function yearsTable(
  links: readonly ReportLink[],
  years: ReadonlyMap<string, number>,
): Html | undefined {
  const byYear = Map.groupBy(links, ({ url }) => years.get(url))
  const unknown = byYear.get(undefined) ?? []
  byYear.delete(undefined)
  if (byYear.size < MIN_YEARS) return
  const sorted = [...byYear].sort(([a = 0], [b = 0]) => b - a)
  const named = sorted.map(([year, found]) => statusRow(String(year), found))
  const rows = unknown.length > 0 ? [...named, statusRow('no year', unknown)] : named
  return sharesTable(rows, {
    ...{ title: 'By year of the entry', heading: html`<h3>By year of the entry</h3>` },
    ...{ names: ['Year', 'Links', 'Status'] },
    ...{ max: MAX_YEARS, noun: 'more year' },
  })
}

/** Hosts with dead or unreachable links first. */
function hostsTable(byHost: ReadonlyMap<string, readonly ReportLink[]>): Html {
  const hosts = [...byHost].sort(
    ([a, ofA], [b, ofB]) =>
      failuresOf(ofB) - failuresOf(ofA) || ofB.length - ofA.length || compare(a, b),
  )
  const rows = hosts.map(([host, links]) =>
    statusRow(host === '' ? 'no host' : truncate(host, MAX_NAME_LENGTH), links),
  )
  return sharesTable(rows, {
    ...{ title: 'By host', heading: html`<h3>By host</h3>` },
    ...{ names: ['Host', 'Links', 'Status'] },
    ...{ max: MAX_HOSTS, noun: 'more host' },
  })
}

function statusRow(name: string, links: readonly ReportLink[]): SharesRow {
  return { name, count: links.length, bar: statusBar(links), words: statusText(links) }
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
