import { SEVERITIES } from '../../lint/severity.ts'
import { amount, number } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportFinding } from '../model.ts'
import { COLORS, type Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** More findings than anybody reads from the first to the last. */
export const MANY_FINDINGS = 50

/** Code points of a rule's id to show. */
const MAX_NAME_LENGTH = 40

/** Options of the command that a hint may name. */
export type HintedOption = '--base' | '--fix' | '--max-warnings'

/** Shows a rule's id, with a link to its page where there may be one. */
export type RuleNamer = (finding: ReportFinding, id: string) => string

/** How many findings each rule has, the most severe first, then those with the most. */
export function rulesSummary(
  findings: readonly ReportFinding[],
  nameRule: RuleNamer,
  colorize: Colorize,
): string[] {
  const groups = SEVERITIES.flatMap((severity) =>
    [
      ...Map.groupBy(
        findings.filter((finding) => finding.severity === severity),
        ({ rule }) => rule,
      ).values(),
    ].sort((a, b) => b.length - a.length),
  )
  const rows = groups.map((group) => {
    const [first] = group as [ReportFinding, ...ReportFinding[]]
    const fixes = group.filter(({ fix }) => fix?.kind === 'safe').length
    return {
      ...{ first, count: number(group.length), id: idOf(first) },
      noun: amount(group.length, first.severity).replace(/^\S+ /, ''),
      note: fixes > 0 ? amount(fixes, 'safe fix', 'safe fixes') : '',
    }
  })
  const widthOf = (texts: string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0)
  const countWidth = widthOf(rows.map(({ count }) => count))
  const nounWidth = widthOf(rows.map(({ noun }) => noun))
  return [
    colorize('bold', 'By rule'),
    ...rows.map(({ first, count, noun, id, note }) => {
      const amounts = `${count.padStart(countWidth)} ${noun.padEnd(nounWidth)}`
      const end = note === '' ? '' : `  ${colorize('dim', note)}`
      return `  ${colorize(COLORS[first.severity], amounts)}  ${nameRule(first, id)}${end}`
    }),
  ]
}

/** What to do about many findings: options of the command, each with what it does here. */
export function nextSteps(
  findings: readonly ReportFinding[],
  given: readonly HintedOption[],
  width: number,
  colorize: Colorize,
): string[] {
  const isLeft = (option: HintedOption) => !given.includes(option)
  const fixes = findings.filter(({ fix }) => fix?.kind === 'safe').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const [largest = []] = [...Map.groupBy(findings, ({ rule }) => rule).values()].sort(
    (a, b) => b.length - a.length,
  )
  const id = largest[0] ? idOf(largest[0]) : ''
  const steps: [option: string, effect: string][] = []
  if (fixes > 0 && isLeft('--fix')) {
    const words = amount(fixes, 'safe fix', 'safe fixes')
    steps.push(['--fix', `applies ${words}; with --dry-run it only says which`])
  }
  if (/^[\w-]+$/.test(id)) {
    steps.push([`--explain ${id}`, 'prints the page of a rule'])
    steps.push([`--rule ${id}:off`, `leaves out its ${amount(largest.length, 'finding')}`])
  }
  if (isLeft('--base')) steps.push(['--base <git-rev>', 'reports only what is new since then'])
  if (warnings > 0 && isLeft('--max-warnings')) {
    steps.push([`--max-warnings ${warnings}`, 'also fails when there are more warnings than today'])
  }
  const column = steps.reduce((most, [option]) => Math.max(most, option.length), 0) + 4
  return [
    colorize('bold', 'What next'),
    ...steps.flatMap(([option, effect]) =>
      wrap(effect, Math.max(20, width - column)).map((line, index) =>
        index === 0
          ? `  ${option.padEnd(column - 2)}${colorize('dim', line)}`
          : `${' '.repeat(column)}${colorize('dim', line)}`,
      ),
    ),
  ]
}

function idOf({ rule }: ReportFinding): string {
  return visible(truncate(rule, MAX_NAME_LENGTH))
}
