import { codeSpan, prose } from '../../../report/markdown/escape.ts'
import { amount, number } from '../../../text/phrases.ts'
import { withoutCredentials } from '../../../text/url.ts'
import { isProblem } from '../counts.ts'
import type { LinkItem, ListHealth } from '../health.ts'
import { externalLink, type IssueContext, moreText, placeLink, placeLinks } from './places.ts'
import type { IssueSection, Rank } from './sections.ts'

const OPEN_ITEMS = 10
/** Of infos, which are folded; more are in the report. */
const MAX_INFO_LINES = 10
/** From so many links on, a host has one line. */
const MIN_HOST_LINKS = 3

/** Places of one link that are linked. */
const MAX_PLACES = 3

const MAX_TITLE_LENGTH = 100
const MAX_REASON_LENGTH = 160
const MAX_URL_LENGTH = 200

/** @param items all that share a line, of which `item` is the first */
type Render = (item: LinkItem, context: IssueContext, items: readonly LinkItem[]) => string

interface LinkSection {
  rank: Exclude<Rank, 'error' | 'warning' | 'info' | 'rule' | 'retired'>
  title: string
  lead: string
  render: Render
}

const SECTIONS: readonly LinkSection[] = [
  {
    rank: 'dead',
    title: 'Dead',
    lead: 'These pages are gone. Look for the new address, link an archived copy, or remove the link.',
    render: deadText,
  },
  {
    rank: 'moved',
    title: 'Moved',
    lead: 'These links redirect permanently. Check the new page before you change a link: expired domains redirect, too.',
    render: (item, context) =>
      `- ${headOf(item, context)}${sectionOf(item)}${redirectText(item, context)}`,
  },
  {
    rank: 'uncheckable',
    title: 'Could not check',
    lead: 'These sites refuse automated requests or have never answered; most of them work in a browser.',
    render: uncheckableText,
  },
  {
    rank: 'intermittent',
    title: 'Intermittent',
    lead: 'These links worked before and fail now. Nothing to do yet: if they keep failing, they are reported as dead.',
    render: intermittentText,
  },
  {
    rank: 'recovered',
    title: 'Recovered',
    lead: 'These links were dead and work again.',
    render: (item, context) =>
      `- ~~${nameOf(item)}~~${firstPlace(item, context)} works again since ${prose(item.since ?? '')}`,
  },
  {
    rank: 'archived',
    title: 'Archived repositories',
    lead: 'Their owners accept no more changes. Nothing has to be done.',
    render: archivedText,
  },
]

/** The sections about links. @param isSummarized whether problems are shown elsewhere */
export function linkSections(
  health: ListHealth,
  context: IssueContext,
  isSummarized = false,
): IssueSection[] {
  return SECTIONS.map(({ rank, title, lead, render }) => {
    const links = health[rank].filter((item) => !isSummarized || !isProblem(item))
    const lines = rank === 'uncheckable' ? byHost(links) : links.map((item) => [item])
    const isInfo = rank !== 'recovered' && !links.some(isProblem)
    const shown = isInfo ? lines.slice(0, MAX_INFO_LINES) : lines
    const left = lines.slice(shown.length).flat().length
    const more = { rank, count: left, render: () => `- and ${number(left)} more, in the report` }
    const items = shown.map((some) => ({
      ...{ rank, count: some.length },
      render: () => (some[0] ? render(some[0], context, some) : ''),
    }))
    return {
      ...{ title, lead, open: isInfo ? 0 : OPEN_ITEMS },
      items: left > 0 ? [...items, more] : items,
    }
  })
}

/** One link, as its section lists it. */
export function linkText(item: LinkItem, kind: LinkSection['rank'], context: IssueContext): string {
  return SECTIONS.find(({ rank }) => rank === kind)?.render(item, context, [item]) ?? ''
}

export function shortDeadText(item: LinkItem, context: IssueContext): string {
  return `- ${nameOf(item)}${firstPlace(item, context)}: ${reasonOf(item)}`
}

function deadText(item: LinkItem, context: IssueContext): string {
  const copy = item.result?.archiveUrl
  const archive = copy === undefined ? '' : ` · ${externalLink(copy, context, 'archived copy')}`
  return `- ${headOf(item, context)}: ${reasonOf(item)}${archive}${urlLine(item)}`
}

/** The old and the new URL, the new one as the list should have it. */
function redirectText({ url, result, finding, reason }: LinkItem, context: IssueContext): string {
  if (url === undefined || result?.finalUrl === undefined) return `: ${prose(reason)}`
  const old = urlCode(url)
  const [expected] = finding?.expected ?? []
  if (expected === undefined) {
    return `\n  ${old} redirects to ${externalLink(result.finalUrl, context)}, which may be another page`
  }
  const isArchived = result.metadata?.kind === 'repository' && result.metadata.isArchived
  const target = externalLink(result.finalUrl, context, urlCode(expected))
  return `\n  ${old} → ${target}${isArchived ? ' (archived)' : ''}`
}

function intermittentText(item: LinkItem, context: IssueContext): string {
  const { failures = 1, since, reason } = item
  const times = failures === 1 ? 'once' : `${number(failures)} times`
  const failed = `failed ${times}${since === undefined ? '' : ` since ${prose(since)}`}`
  return `- ${headOf(item, context)}: ${failed} (${prose(reason, MAX_REASON_LENGTH)})${urlLine(item)}`
}

function uncheckableText(item: LinkItem, context: IssueContext, items: readonly LinkItem[]) {
  const host = URL.parse(item.url ?? '')?.host
  if (items.length === 1 || host === undefined)
    return `- ${headOf(item, context)}: ${reasonOf(item)}${urlLine(item)}`
  const reasons = [...new Set(items.map(({ reason }) => prose(reason, 60)))].slice(0, 3)
  const places = items.flatMap((item) => item.places)
  const shown = places.slice(0, 2 * MAX_PLACES).map((place) => placeLink(place, context))
  return `- ${codeSpan(host, 100)}: ${amount(items.length, 'link')}, ${reasons.join('; ')} (${moreText(shown, places.length)})`
}

function archivedText(item: LinkItem, context: IssueContext): string {
  const metadata = item.result?.metadata
  const repository = metadata?.kind === 'repository' ? metadata : undefined
  const since = repository?.archived ? ` since ${prose(repository.archived.slice(0, 10))}` : ''
  const name = repository ? codeSpan(repository.name, 150) : prose(item.reason, MAX_REASON_LENGTH)
  return `- ${headOf(item, context)}: ${name}, archived${since}`
}

function headOf(item: LinkItem, context: IssueContext): string {
  const [first, ...others] = item.places
  if (!first) return nameOf(item)
  const more = others.slice(0, MAX_PLACES - 1).map((place) => placeLink(place, context))
  return `${nameOf(item)} (${moreText([placeLinks(first, context), ...more], item.places.length)})`
}

function firstPlace({ places: [place] }: LinkItem, context: IssueContext): string {
  return place ? ` (${placeLink(place, context)})` : ''
}

function nameOf({ entry, url }: LinkItem): string {
  const title = prose(entry ?? '', MAX_TITLE_LENGTH)
  if (title !== '') return `**${title}**`
  return url === undefined ? 'A link' : urlCode(url)
}

function reasonOf(item: LinkItem): string {
  const { since, reason } = item
  const date = since === undefined || reason.includes(since) ? '' : `, since ${prose(since)}`
  return prose(reason, MAX_REASON_LENGTH) + date + sectionOf(item)
}

function sectionOf({ section }: LinkItem): string {
  const title = prose(section, MAX_TITLE_LENGTH)
  return title === '' ? '' : ` · in ${title}`
}

/** The URL, where it is not the name already. */
function urlLine({ entry, url }: LinkItem): string {
  return url === undefined || prose(entry ?? '') === '' ? '' : `\n  ${urlCode(url)}`
}

function urlCode(url: string): string {
  return codeSpan(withoutCredentials(url), MAX_URL_LENGTH)
}

/** Hosts with several links first, then the other links one by one. */
function byHost(items: readonly LinkItem[]): LinkItem[][] {
  const large = [...Map.groupBy(items, ({ url }) => URL.parse(url ?? '')?.host ?? '')]
    .filter(([host, links]) => host !== '' && links.length >= MIN_HOST_LINKS)
    .map(([, links]) => links)
    .sort((a, b) => b.length - a.length)
  const grouped = new Set(large.flat())
  return [...large, ...items.filter((item) => !grouped.has(item)).map((item) => [item])]
}
