import { SEVERITIES } from '../lint/severity.ts'
import type { ReportFinding } from './build.ts'

/** Errors, then warnings, then infos; each in the order in which they were. */
export function mostSevereFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity))
}
