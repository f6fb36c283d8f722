import type { Report } from '../model.ts'
import { problemPhrase } from './counts.ts'

/** The findings in one phrase without a full stop: `Awesome Keeper found 2 errors and 1 info`. */
export function headline(report: Report): string {
  return `${markOf(report)} Awesome Keeper found ${problemPhrase(report)}`
}

function markOf({ counts, outcome }: Report): string {
  if (outcome === 'fail' || counts.error > 0) return '❌'
  return counts.warning > 0 ? '⚠️' : '✅'
}
