/** What the issue and its comments say of links. */

import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { amount, number } from '../../../text/phrases.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { LinkItem, ListHealth } from '../standing.ts'
import { type IssuePage, outwardLink, placeLink, placeLinks } from './places.ts'
import type { IssueSection, Rank, SectionItem } from './sections.ts'

/** What all texts need to know. */
export interface Setting {
  page: IssuePage
  /** Whether there are several lists, so that each line must name its own. */
  areSeveral: boolean
}

/** Items shown before the fold. */
const OPEN = 10

/** Links of one host that are told in one line. */
const MANY = 3

/** Places of one link that are named. */
const MOST_PLACES = 3

const LONGEST_TITLE = 100
const LONGEST_REASON = 160
const LONGEST_ADDRESS = 200

export function deadSection({ dead }: ListHealth, setting: Setting): IssueSection {
  return {
    title: 'Dead',
    lead: 'Surely gone. Find out where the page went, put an archived copy in its place, or take the link out.',
    items: dead.map((item) => itemOf('dead', () => deadText(item, setting))),
    open: OPEN,
  }
}

export function movedSection({ moved }: ListHealth, setting: Setting): IssueSection {
  return {
    title: 'Moved',
    lead: 'These still lead somewhere, but say that their address has changed for good. Look at the new page before you write it down: expired domains redirect, too.',
    items: moved.map((item) => itemOf('moved', () => movedText(item, setting))),
    open: OPEN,
  }
}

export function intermittentSection(
  { intermittent: wobbling }: ListHealth,
  setting: Setting,
): IssueSection {
  return {
    title: 'Wobbling',
    lead: 'They answered once, and lately do not. Nothing to do yet: those that stay silent will be called dead.',
    items: wobbling.map((item) => itemOf('wobbling', () => intermittentText(item, setting))),
    open: OPEN,
  }
}

export function uncheckableSection(
  { uncheckable: unverified }: ListHealth,
  setting: Setting,
): IssueSection {
  return {
    title: 'Cannot be verified',
    lead: 'Their sites refuse robots, or have never answered from here; most open well in a browser.',
    items: byHost(unverified).map(([host, items]) => ({
      rank: 'unverified',
      count: items.length,
      render: () => unverifiedText(host, items, setting),
    })),
    open: 0,
  }
}

export function archivedSection({ archived }: ListHealth, setting: Setting): IssueSection {
  return {
    title: 'Archived repositories',
    lead: 'Their owners take no more changes: good to know, nothing to mend.',
    items: archived.map((item) => itemOf('archived', () => archivedText(item, setting))),
    open: 0,
  }
}

export function recoveredSection(
  { recovered: answering }: ListHealth,
  setting: Setting,
): IssueSection {
  return {
    title: 'Back again',
    lead: 'Dead until a short while ago.',
    items: answering.map((item) => itemOf('answering', () => answeringText(item, setting))),
    open: OPEN,
  }
}

/** One line for a comment: what died, where, and of what. */
export function shortDeadText(item: LinkItem, { page, areSeveral }: Setting): string {
  const [place] = item.places
  const where = place ? ` (${placeLink(page, place, areSeveral)})` : ''
  return `- ${nameOf(item)}${where}: ${reasonOf(item)}`
}

function itemOf(rank: Rank, render: () => string): SectionItem {
  return { rank, count: 1, render }
}

function deadText(item: LinkItem, setting: Setting): string {
  const copy = item.status?.archiveUrl
  const archive = copy === undefined ? '' : ` · ${outwardLink(setting.page, copy, 'archived copy')}`
  return `- ${headOf(item, setting)}: ${reasonOf(item)}${archive}${addressLine(item)}`
}

function movedText(item: LinkItem, setting: Setting): string {
  return `- ${headOf(item, setting)}${sectionOf(item)}${movement(item, setting)}`
}

/** From where to where; the new address as the list should have it. */
function movement({ url, status: result, finding, reason }: LinkItem, { page }: Setting): string {
  if (url === undefined || result?.finalUrl === undefined) return `: ${prose(reason)}`
  const old = codeSpan(withoutCredentials(url), LONGEST_ADDRESS)
  const [written] = finding?.expected ?? []
  const facts = result.metadata?.kind === 'repository' && result.metadata.isArchived
  const archived = facts ? ' (archived)' : ''
  if (written === undefined) {
    return `\n  ${old} leads to ${outwardLink(page, result.finalUrl)}, which may not be the same page`
  }
  const label = codeSpan(withoutCredentials(written), LONGEST_ADDRESS)
  return `\n  ${old} → ${outwardLink(page, result.finalUrl, label)}${archived}`
}

function intermittentText(item: LinkItem, setting: Setting): string {
  const { failures = 1 } = item
  const failed = `failed ${failures === 1 ? 'once' : `${number(failures)} times`}${item.since === undefined ? '' : ` since ${prose(item.since)}`}`
  const reason = prose(item.reason, LONGEST_REASON)
  return `- ${headOf(item, setting)}: ${failed} (${reason})${addressLine(item)}`
}

function unverifiedText(
  host: string | undefined,
  items: readonly LinkItem[],
  { page, areSeveral }: Setting,
): string {
  const places = items.flatMap((item) => item.places)
  const [first] = items
  if (!first) return ''
  if (host === undefined) {
    return `- ${headOf(first, { page, areSeveral })}: ${reasonOf(first)}${addressLine(first)}`
  }
  const reasons = [...new Set(items.map(({ reason }) => prose(reason, 60)))].slice(0, 3)
  const shown = places.slice(0, 2 * MOST_PLACES).map((place) => placeLink(page, place, areSeveral))
  const more = places.length - shown.length
  const where = `${shown.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`
  return `- ${codeSpan(host, 100)}: ${amount(items.length, 'link')}, ${reasons.join('; ')} (${where})`
}

function archivedText(item: LinkItem, setting: Setting): string {
  const facts = item.status?.metadata
  const known = facts?.kind === 'repository' ? facts : undefined
  const since = known?.archived === undefined ? '' : ` since ${prose(known.archived.slice(0, 10))}`
  const name = known === undefined ? prose(item.reason, LONGEST_REASON) : codeSpan(known.name, 150)
  return `- ${headOf(item, setting)}: ${name}, archived${since}`
}

function answeringText(item: LinkItem, { page, areSeveral }: Setting): string {
  const [place] = item.places
  const where = place ? ` (${placeLink(page, place, areSeveral)})` : ''
  return `- ~~${nameOf(item)}~~${where} answers again since ${prose(item.since ?? '')}`
}

/** What it is called, and where it stands. */
function headOf(item: LinkItem, { page, areSeveral }: Setting): string {
  const [first, ...others] = item.places
  if (!first) return nameOf(item)
  const more = others.slice(0, MOST_PLACES - 1).map((place) => placeLink(page, place, areSeveral))
  const left = others.length - more.length
  const places = [placeLinks(page, first, areSeveral), ...more].join(', ')
  return `${nameOf(item)} (${places}${left > 0 ? ` and ${number(left)} more` : ''})`
}

function nameOf({ entry, url }: LinkItem): string {
  const title = prose(entry ?? '', LONGEST_TITLE)
  if (title !== '') return `**${title}**`
  return url === undefined ? 'A link' : codeSpan(withoutCredentials(url), LONGEST_ADDRESS)
}

function reasonOf(item: LinkItem): string {
  return prose(item.reason, LONGEST_REASON) + sinceOf(item) + sectionOf(item)
}

function sinceOf({ since, reason }: LinkItem): string {
  return since === undefined || reason.includes(since) ? '' : `, since ${prose(since)}`
}

function sectionOf({ section }: LinkItem): string {
  const title = prose(section, LONGEST_TITLE)
  return title === '' ? '' : ` · in ${title}`
}

/** The address, where the name is not it already. */
function addressLine({ entry, url }: LinkItem): string {
  if (url === undefined || prose(entry ?? '') === '') return ''
  return `\n  ${codeSpan(withoutCredentials(url), LONGEST_ADDRESS)}`
}

/** Hosts with many links first, then the other links one by one. */
function byHost(items: readonly LinkItem[]): [host: string | undefined, items: LinkItem[]][] {
  const hosts = Map.groupBy(items, ({ url }) => URL.parse(url ?? '')?.host ?? '')
  const many = [...hosts]
    .filter(([host, links]) => host !== '' && links.length >= MANY)
    .sort(([, a], [, b]) => b.length - a.length)
  const told = new Set(many.flatMap(([, links]) => links))
  const others = items.filter((item) => !told.has(item))
  return [...many, ...others.map((item): [undefined, LinkItem[]] => [undefined, [item]])]
}

/** Where the whole report is. */
export function reportLink({ runUrl }: IssuePage): string {
  return link('the report of the run', runUrl)
}
