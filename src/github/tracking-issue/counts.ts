import type { HealthItems, LinkItem } from './health.ts'
import type { HealthCounts } from './state.ts'

/** Whether an item keeps the issue open: the configuration may lower or raise the severity of links. */
export function isProblem({ severity }: Pick<LinkItem, 'severity'>): boolean {
  return severity !== 'info'
}

/** Counts each problem once: a dead link as such, whether it is an error or a warning. */
export function countHealth(
  { problems, dead, moved, intermittent, uncheckable }: HealthItems,
  about: Pick<HealthCounts, 'date' | 'links'>,
): HealthCounts {
  const severities = [
    ...problems.map(({ finding }) => finding.severity),
    ...[...moved, ...intermittent, ...uncheckable].map((item) => item.severity),
  ]
  return {
    ...about,
    dead: dead.filter(isProblem).length,
    unreachable: uncheckable.length + intermittent.length,
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  }
}

/** The problems that keep the issue open. */
export function countProblems({ dead, errors, warnings }: HealthCounts): number {
  return dead + errors + warnings
}

/** Whether no problems are left. */
export function isClean(counts: HealthCounts): boolean {
  return countProblems(counts) === 0
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}
