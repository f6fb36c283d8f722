import { SEVERITIES, type Severity } from '../lint/severity.ts'
import type { ReportFinding } from './model.ts'

/** Errors, then warnings, then infos; within each the order stays. */
export function mostSevereFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

/** The findings to show: those that the base does not have. */
export function newFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings.filter((finding) => finding.new)
}

/** The number of findings of each severity. */
export function countSeverities(
  findings: readonly { severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
