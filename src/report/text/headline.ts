import { enumerate } from '../../text/phrases.ts'
import type { Report } from '../build.ts'
import { countPhrases } from './counts.ts'

/** What was found, in one sentence without a stop: `❌ Awesome Keeper found 2 errors and 1 info`. */
export function headline(report: Report): string {
  const { counts, findings } = report
  const found = countPhrases(counts)
  const nothing = findings.some((finding) => !finding.new)
    ? 'nothing new to mend'
    : 'nothing to mend'
  return `${markOf(report)} Awesome Keeper found ${found.length === 0 ? nothing : enumerate(found)}`
}

function markOf({ counts, outcome }: Report): string {
  if (outcome === 'fail' || counts.error > 0) return '❌'
  return counts.warning > 0 ? '⚠️' : '✅'
}
