import { stringify } from 'yaml'
import { codeSpan, fenced } from '../../../report/markdown/escape.ts'
import { folded } from '../../../report/markdown/finding.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { visible } from '../../../text/printable.ts'
import { hasMarker } from '../marker.ts'

/** Findings to show the configuration for. */
const MAX_SHOWN = 10
/** UTF-16 code units of a title that the configuration takes. */
const MAX_MATCH_LENGTH = 300

/** How a maintainer ignores findings, for each rule and entry: nothing for those without an entry. */
export function ignoreHelp(findings: readonly ReportFinding[]): string[] {
  const entries = findings.flatMap(({ rule, ignoreMatch: match = '' }) =>
    isLiteral(match) ? [{ rule, match }] : [],
  )
  if (entries.length === 0) return []
  const distinct = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
  const yaml = stringify({ ignore: distinct.slice(0, MAX_SHOWN) }, { lineWidth: 0 }).trimEnd()
  const file = codeSpan('.github/awesome-keeper.yml')
  const advice = `To ignore a finding, copy its lines to ${file} on the default branch:`
  return [folded('For maintainers', `${advice}\n\n${fenced(yaml, 'yaml')}`)]
}

/** Whether the configuration takes a title as it is, and a reader sees all of it. */
function isLiteral(title: string): boolean {
  const isShown = visible(title) === title && !hasMarker(title)
  return isShown && title.length <= MAX_MATCH_LENGTH && /^[^/\s]/.test(title)
}
