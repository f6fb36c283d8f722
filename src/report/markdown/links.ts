import { LINK_STATUSES } from '../../links/result.ts'
import type { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import type { ReportLink } from '../model.ts'
import { codeSpan, prose } from './escape.ts'
import { folded } from './finding.ts'
import { type PlaceContext, placeMarkdown } from './places.ts'

const MAX_PLACES = 3

const LISTED = [
  ['dead', 'Dead'],
  ['unreachable', 'Unreachable (may be temporary)'],
  ['blocked', 'Blocked (these sites refuse automated requests)'],
] as const

/** The checked links: a pie chart of their statuses, and those that did not answer well. */
export function linksMarkdown(
  links: readonly ReportLink[],
  context: PlaceContext,
  budget: SizeBudget,
): string[] {
  if (links.length === 0) return []
  const byStatus = Map.groupBy(links, ({ status }) => status)
  const sections = LISTED.flatMap(([status, heading]) => {
    const found = byStatus.get(status) ?? []
    if (found.length === 0) return []
    const { taken, left } = budget.take(found, (link) => linkMarkdown(link, context))
    const more = left > 0 ? [`- ${number(left)} more are not shown`] : []
    const list = [...taken.map(({ text }) => text), ...more].join('\n')
    const title = `${heading}: ${amount(found.length, 'link')}`
    return status === 'dead' ? [`**${title}**`, list] : [folded(title, list)]
  })
  const slices = LINK_STATUSES.flatMap((status) => {
    const count = byStatus.get(status)?.length ?? 0
    return count > 0 ? [`  "${status}" : ${count}`] : []
  })
  const title = `pie showData title ${amount(links.length, 'link')}`
  return ['### Links', ['```mermaid', title, ...slices, '```'].join('\n'), ...sections]
}

function linkMarkdown({ url, reason, places }: ReportLink, { commit, file }: PlaceContext): string {
  const named = places
    .slice(0, MAX_PLACES)
    .map((place, index) => placeMarkdown(place, { commit, file: places[index - 1]?.path ?? file }))
  const more = places.length - named.length
  const all = more > 0 ? [...named, `${number(more)} more`] : named
  return `- ${codeSpan(url)}: ${prose(reason)}${all.length > 0 ? ` (${all.join(', ')})` : ''}`
}
