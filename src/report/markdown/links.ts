import { LINK_STATUSES } from '../../links/result.ts'
import type { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import type { ReportLink } from '../build.ts'
import { codeSpan, prose } from './escape.ts'
import { folded } from './finding.ts'
import type { NamePlace } from './places.ts'

/** Places of a link to name; the others are counted. */
const MOST_PLACES = 3

/** Verdicts whose links a maintainer may want to see, and what they mean. */
const LISTED = [
  ['dead', 'Dead'],
  ['unreachable', 'Unreachable, which may be for a time only'],
  ['blocked', 'Blocked: these sites refuse robots, so nobody can tell from here'],
] as const

/**
 * The links that were looked at: a pie of verdicts, and those that did not answer well.
 *
 * @param section the only file, where there is only one
 */
export function linksMarkdown(
  links: readonly ReportLink[],
  namePlace: NamePlace,
  room: SizeBudget,
  section: string | undefined,
): string[] {
  if (links.length === 0) return []
  const sections = LISTED.flatMap(([result, meaning]) => {
    const found = links.filter((link) => link.status === result)
    if (found.length === 0) return []
    const { taken, left } = room.take(found, (link) => linkMarkdown(link, namePlace, section))
    const more = left > 0 ? [`- ${number(left)} more had no room here`] : []
    const list = [...taken.map(({ text }) => text), ...more].join('\n')
    return result === 'dead'
      ? [`**${meaning}** (${number(found.length)})`, list]
      : [folded(`${meaning} (${number(found.length)})`, list)]
  })
  return ['### Links', pieOf(links), ...sections]
}

function pieOf(links: readonly ReportLink[]): string {
  const slices = LINK_STATUSES.map((result) => ({
    result,
    count: links.filter((link) => link.status === result).length,
  })).filter(({ count }) => count > 0)
  return [
    '```mermaid',
    `pie showData title ${amount(links.length, 'link')}`,
    ...slices.map(({ result, count }) => `  "${result}" : ${count}`),
    '```',
  ].join('\n')
}

function linkMarkdown(
  { url, reason, places }: ReportLink,
  namePlace: NamePlace,
  section: string | undefined,
): string {
  const named = places
    .slice(0, MOST_PLACES)
    .map((place, index) => namePlace(place, places[index - 1]?.path ?? section))
  const more = places.length - named.length
  const all = more > 0 ? [...named, `${number(more)} more`] : named
  return `- ${codeSpan(url)}: ${prose(reason)}${all.length > 0 ? ` (${all.join(', ')})` : ''}`
}
