import { LINK_STATUSES } from '../../links/result.ts'
import { SEVERITIES } from '../../lint/severity.ts'
import { amount, number } from '../../text/phrases.ts'
import type { Report } from '../build.ts'

/** `2 errors`, `1 warning`: what was found of each severity, the worst first. */
export function countPhrases(counts: Report['counts']): string[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    amount(counts[severity], severity),
  )
}

/** The verdicts, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
export function linkPhrases({ links }: Report): string[] {
  if (links.length === 0) return []
  const counts = LINK_STATUSES.flatMap((result) => {
    const reached = links.filter((link) => link.status === result)
    if (reached.length === 0) return []
    const count = `${number(reached.length)} ${result}`
    return result === 'skipped' ? [`${count} (${reasonsOf(reached)})`] : [count]
  })
  return [`Links: ${counts.join(', ')}`]
}

function reasonsOf(links: Report['links']): string {
  const reasons = [...Map.groupBy(links, ({ reason }) => reason)]
    .map(([reason, { length }]) => ({ reason, length }))
    .sort((a, b) => b.length - a.length)
  if (reasons.length === 1) return reasons.map(({ reason }) => reason).join()
  return reasons.map(({ reason, length }) => `${number(length)} ${reason}`).join('; ')
}

/** Without a base all findings are new, and there is nothing to say. */
export function existingPhrases({ findings }: Report): string[] {
  const known = findings.filter((finding) => !finding.new).length
  if (known === 0) return []
  return [
    known === 1
      ? '1 finding that the base has, too, is not shown'
      : `${amount(known, 'finding')} that the base has, too, are not shown`,
  ]
}
