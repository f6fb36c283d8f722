/** What of a list's health the configuration keeps out of the issue. Pure. */

import type { Severity } from '../../lint/severity.ts'
import { SEVERITIES } from '../../lint/severity.ts'
import { countHealth, isClean } from './counts.ts'
import type { HealthItems, LinkItem, ListHealth } from './health.ts'
import type { TrackingInput } from './model.ts'

/** What the issue does not show: findings by severity, and links of sites that refuse robots. */
export interface LeftOut {
  error: number
  warning: number
  info: number
  /** Not checkable, so without a finding. */
  blocked: number
  /** Whether dead links are among them, so that the issue cannot say that none is dead. */
  hasDead: boolean
}

export interface ShownHealth extends ListHealth {
  leftOut: LeftOut
}

/** That a list cannot be read is shown whatever the settings are: nothing else is known of it. */
const ALWAYS_SHOWN = 'unreadable-file'

/** The part of a list's health that `issue.min-severity` and `issue.only` let the issue show. */
export function filterHealth(
  health: ListHealth,
  { minSeverity = 'info', only }: TrackingInput['settings'],
): ShownHealth {
  const isShown = (rule: string, severity: Severity) =>
    rule === ALWAYS_SHOWN ||
    (SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(minSeverity) &&
      (only?.includes(rule) ?? true))
  const links = (items: readonly LinkItem[], rule: string) =>
    items.filter(({ severity }) => isShown(rule, severity))
  const items: HealthItems = {
    problems: health.problems.filter(({ finding: { rule, severity } }) => isShown(rule, severity)),
    infos: health.infos.filter(({ rule, severity }) => isShown(rule, severity)),
    dead: links(health.dead, 'dead-link'),
    newlyDead: links(health.newlyDead, 'dead-link'),
    moved: links(health.moved, 'moved-link'),
    intermittent: links(health.intermittent, 'unreachable-link'),
    uncheckable: links(health.uncheckable, 'unreachable-link'),
    archived: links(health.archived, 'archived-repository'),
    // Good news of a dead link.
    recovered: isShown('dead-link', 'error') ? health.recovered : [],
  }
  const counts = countHealth(items, health.counts)
  const leftOut = countLeftOut(health, items)
  return { ...health, ...items, counts, isClean: isClean(counts), leftOut }
}

function countLeftOut(all: HealthItems, shown: HealthItems): LeftOut {
  const kinds = ['dead', 'moved', 'intermittent', 'uncheckable', 'archived'] as const
  const links = kinds.flatMap((kind) => {
    const kept = new Set(shown[kind])
    return all[kind].filter((item) => !kept.has(item))
  })
  const [problems, infos] = [new Set(shown.problems), new Set(shown.infos)]
  const severities = [
    ...all.problems.filter((item) => !problems.has(item)).map(({ finding }) => finding.severity),
    ...all.infos.filter((finding) => !infos.has(finding)).map(({ severity }) => severity),
    ...links.filter((item) => !isBlocked(item)).map(({ severity }) => severity),
  ]
  const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length
  return {
    ...{ error: count('error'), warning: count('warning'), info: count('info') },
    blocked: links.filter(isBlocked).length,
    hasDead: shown.dead.length < all.dead.length,
  }
}

function isBlocked({ finding, result }: LinkItem): boolean {
  return finding === undefined && result?.status === 'blocked'
}
