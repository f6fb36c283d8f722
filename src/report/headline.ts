import type { Report } from './report.ts'
import { amount } from './words.ts'

/** What was found, in one sentence without a stop: `❌ Awesome Keeper found 2 errors and 1 info`. */
export function headline(report: Report): string {
  const { counts, findings } = report
  const found = [
    ...(counts.error > 0 ? [amount(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [amount(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [amount(counts.info, 'info')] : []),
  ]
  const nothing = findings.some((finding) => !finding.new)
    ? 'nothing new to mend'
    : 'nothing to mend'
  return `${markOf(report)} Awesome Keeper found ${found.length === 0 ? nothing : enumerate(found)}`
}

function markOf({ counts, outcome }: Report): string {
  if (outcome === 'fail' || counts.error > 0) return '❌'
  return counts.warning > 0 ? '⚠️' : '✅'
}

/** `2 errors, 1 warning and 3 infos`. */
function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
