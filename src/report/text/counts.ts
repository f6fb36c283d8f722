import { LINK_STATUSES } from '../../links/result.ts'
import { amount, amounts, number } from '../../text/phrases.ts'
import type { Report } from '../model.ts'

/** The findings in one phrase without a full stop: `Awesome Keeper found 2 errors and 1 info`. */
export function headline(report: Report): string {
  return `${markOf(report)} Awesome Keeper found ${problemPhrase(report)}`
}

function markOf(report: Report): string {
  const { counts, outcome } = report
  if (outcome === 'fail' || counts.error > 0) return '❌'
  return counts.warning > 0 || wasStopped(report) ? '⚠️' : '✅'
}

/** Whether a signal ended the check of links, so that nothing is known about some of them. */
export function wasStopped({ links }: Report): boolean {
  return links.some(({ skipped }) => skipped === 'stopped')
}

/** `3 problems (2 errors, 1 warning) and 4 infos`: infos are no problems. */
export function problemPhrase({ counts: { error, warning, info }, findings }: Report): string {
  const kinds = amounts({ error, warning })
  const problems =
    kinds.length > 1
      ? `${amount(error + warning, 'problem')} (${kinds.join(', ')})`
      : (kinds[0] ?? `no ${findings.every((finding) => finding.new) ? '' : 'new '}problems`)
  return info > 0 ? `${problems} and ${amount(info, 'info')}` : problems
}

/** The statuses, and why links were skipped: `Links: 97 alive, 2 dead, 1 skipped (excluded)`. */
export function linkPhrases({ links }: Report): string[] {
  if (links.length === 0) return []
  const byStatus = Map.groupBy(links, ({ status }) => status)
  const counts = LINK_STATUSES.flatMap((status) => {
    const found = byStatus.get(status) ?? []
    if (found.length === 0) return []
    const count = `${number(found.length)} ${status}`
    return status === 'skipped' ? [`${count} (${reasonsOf(found)})`] : [count]
  })
  return [`Links: ${counts.join(', ')}`]
}

function reasonsOf(links: Report['links']): string {
  const reasons = [...Map.groupBy(links, ({ reason }) => reason)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  if (reasons.length === 1) return reasons.map(([reason]) => reason).join()
  return reasons.map(([reason, { length }]) => `${number(length)} ${reason}`).join('; ')
}

/** `8 existing problems and 2 infos are not shown`: nothing without a base, where all are new. */
export function existingPhrases({ findings }: Report): string[] {
  const existing = findings.filter((finding) => !finding.new)
  const infos = existing.filter(({ severity }) => severity === 'info').length
  const problems = existing.length - infos
  if (existing.length === 0) return []
  const infoWord = problems > 0 ? 'info' : 'existing info'
  const words = amounts({ 'existing problem': problems, [infoWord]: infos }).join(' and ')
  return [`${words} ${existing.length === 1 ? 'is' : 'are'} not shown`]
}

/** `1,203 entries, 1 link`: how much the files hold together. */
export function sizePhrase(files: Report['files']): string {
  const sum = (key: 'entries' | 'links') => files.reduce((total, file) => total + file[key], 0)
  return `${amount(sum('entries'), 'entry', 'entries')}, ${amount(sum('links'), 'link')}`
}

/** How many requirements of a pull request are not met, advice apart. */
export function unmetCount({ pullRequest }: Report): number {
  const requirements = pullRequest?.requirements ?? []
  return requirements.filter(({ status, severity }) => status === 'failed' && severity !== 'info')
    .length
}
