import { amount } from '../../text/phrases.ts'
import { disarm, visible } from '../../text/printable.ts'
import type { Report, ReportFinding } from '../model.ts'
import { wrap } from './wrap.ts'

/** What else is asked of a list, for people to read. */
const CHECKLIST = 'https://github.com/sindresorhus/awesome/blob/main/pull_request_template.md'

/** What of the guidelines could be checked. */
export interface CheckedGuidelines {
  /** The ids of the rules that ran. */
  rules: readonly string[]
  /** Those that lacked what they need to know. */
  unknown: readonly string[]
}

/** What a list lacks to apply to sindresorhus/awesome, as the end of a report for a terminal. */
export function missingGuidelines(
  { findings }: Report,
  { rules, unknown }: CheckedGuidelines,
  width: number,
): string {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  const missing = rules.flatMap((rule) => {
    const found = byRule.get(rule)
    return found ? [{ rule, words: wordsOf(found) }] : []
  })
  const open = unknown.filter((rule) => !byRule.has(rule))
  const size = amount(missing.length, 'guideline')
  const column = missing.reduce((longest, { rule }) => Math.max(longest, rule.length), 0) + 2
  const lines = [
    missing.length === 0
      ? 'To apply to sindresorhus/awesome: nothing that was checked is missing.'
      : `To apply to sindresorhus/awesome: ${size} of ${rules.length} not met.`,
    ...missing.flatMap(({ rule, words }) =>
      wrap(words, Math.max(width - column - 2, 30)).map(
        (line, index) => `  ${(index === 0 ? rule : '').padEnd(column)}${line}`,
      ),
    ),
    ...(open.length > 0 ? wrap(`Not checked: ${open.join(', ')}.`, width - 2).map(indent) : []),
    ...wrap(`What no program can check: ${CHECKLIST}`, width - 2).map(indent),
  ]
  return `\n${lines.map(disarm).join('\n')}\n`
}

function wordsOf([first, ...others]: readonly ReportFinding[]): string {
  const words = visible(first?.message ?? '')
  return others.length === 0 ? words : `${amount(others.length + 1, 'finding')}, such as: ${words}`
}

function indent(line: string): string {
  return `  ${line}`
}
