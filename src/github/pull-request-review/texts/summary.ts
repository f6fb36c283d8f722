import { type Admission, resultsOf } from '../../../admission/admit.ts'
import entryRequirements from '../../../lint/rules/entry-requirements.ts'
import type { FailOn } from '../../../report/build.ts'
import { codeSpan, prose } from '../../../report/markdown/escape.ts'
import { folded } from '../../../report/markdown/finding.ts'
import { ignoreYaml } from '../../../report/markdown/ignore-example.ts'
import { type Commit, placeMarkdown } from '../../../report/markdown/places.ts'
import type { Report, ReportFinding } from '../../../report/model.ts'
import { countSeverities } from '../../../report/order.ts'
import { SizeBudget } from '../../../text/fit.ts'
import { amount, amounts, enumerate, number } from '../../../text/phrases.ts'
import { MAX_BODY_LENGTH } from './comment.ts'
import { findingText } from './finding.ts'
import { requirementsText } from './requirements.ts'

/** Findings that a summary lists; the run's summary has more. */
const MAX_LISTED = 50
/** Findings to show the configuration for. */
const MAX_EXAMPLES = 10
/** UTF-16 code units of the list: the rest of the body is for the text around it, and for marks. */
const MAX_LIST_LENGTH = MAX_BODY_LENGTH - 36_000
/** UTF-16 code units of a note to show, and notes. */
const MAX_NOTE_LENGTH = 500
const MAX_NOTES = 5

export interface ReviewStatus {
  report: Report
  page: Commit
  failOn: FailOn
  onLines: readonly ReportFinding[]
  /** Findings that the summary itself lists, the most severe first. */
  listed: readonly ReportFinding[]
  deleted: number
  notes: readonly string[]
  /** What the list asks of the change. */
  admission?: Admission | undefined
}

/** The result, the findings that have no comment on a line, and what else a reader should know. */
export function summaryText(status: ReviewStatus): string {
  const { listed, onLines, notes } = status
  const shown = [...onLines, ...listed]
  const items = listItems(status)
  const left = listed.length - items.length
  return [
    ...resultTexts(status),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...(left > 0 ? [`${number(left)} more are in the summary of the check’s run.`] : []),
    ...hiddenText(status),
    ...notes.slice(0, MAX_NOTES).map((note) => prose(note, MAX_NOTE_LENGTH)),
    ...(shown.length > 0 ? [HELP, ...ignoreHelp(shown)] : []),
  ].join('\n\n')
}

const HELP =
  'Intentional? Reply here, and a maintainer can ignore it. This review updates itself when you push.'

/** The body of a review when the summary is elsewhere. */
export function briefText(lines: number): string {
  return `**Awesome Keeper** commented on ${amount(lines, 'line')}. Its summary on this page has the result of the whole change.`
}

/** How a maintainer ignores findings that have an entry. */
function ignoreHelp(findings: readonly ReportFinding[]): string[] {
  const entries = findings.map(({ rule, ignoreMatch: match = '' }) => ({ rule, match }))
  const yaml = ignoreYaml(entries, MAX_EXAMPLES)
  const file = codeSpan('.github/awesome-keeper.yml')
  const advice = `To ignore a finding, copy its lines to ${file} on the default branch:`
  return yaml === undefined ? [] : [folded('For maintainers', `${advice}\n\n${yaml}`)]
}

/** What is left of a summary when a later one replaces it. */
export const SUPERSEDED = '**Awesome Keeper**: a newer summary on this page replaces this one.'

/** First what the list asks for; then the other findings, unless there are none. */
function resultTexts(status: ReviewStatus): string[] {
  const { admission, report, page, onLines, listed } = status
  if (!admission || resultsOf(admission).every(({ severity }) => severity === 'info')) {
    return [resultText(status)]
  }
  const isAll = onLines.length + listed.length === 0
  const fails = report.outcome === 'fail' && admission.status !== 'failed'
  const isReady = isAll && !fails
  const requirements = requirementsText(admission, page, isReady)
  return isReady ? requirements : [...requirements, resultText(status)]
}

function resultText({ report, onLines, listed, deleted }: ReviewStatus): string {
  const isFailing = report.outcome === 'fail'
  const shown = [...onLines, ...listed]
  if (shown.length === 0) {
    if (isFailing)
      return '**Awesome Keeper: the check still fails.** The summary of its run says why.'
    return `**Awesome Keeper**: ${deleted > 0 ? 'there is nothing else to fix.' : 'everything is fixed, thank you.'}`
  }
  const result = `**Awesome Keeper: the check ${isFailing ? 'fails' : 'passes'}.**`
  return `${result} This change has ${enumerate(amounts({ ...countSeverities(shown) }))}${whereText(onLines.length, listed.length)}`
}

function whereText(onLines: number, listed: number): string {
  if (onLines === 0) return ':'
  if (listed === 0) return `, ${onLines > 1 ? 'each ' : ''}with a comment on its line.`
  const [have, their] = onLines === 1 ? ['has', 'its line'] : ['have', 'their lines']
  return `; ${number(onLines)} ${have} a comment on ${their}, the rest is listed here:`
}

function listItems({ listed, page, failOn }: ReviewStatus): string[] {
  const budget = new SizeBudget(MAX_LIST_LENGTH, ({ length }) => length)
  const { taken } = budget.take(
    listed.slice(0, MAX_LISTED),
    (finding) =>
      `- ${placeMarkdown(finding, { commit: page })}: ${findingText(finding, { page, failOn })}`,
  )
  return taken.map(({ text }) => text)
}

/** How many findings are not shown, and why. */
function hiddenText({ report, onLines, listed, deleted }: ReviewStatus): string[] {
  const shown = onLines.length + listed.length
  // The table above has what entries do not meet.
  const others = report.findings.filter(
    (finding) => finding.rule !== entryRequirements.meta.id || onLines.includes(finding),
  )
  const existing = others.filter((finding) => !finding.new)
  const minor = others.length - existing.length - shown - deleted
  const problems = existing.filter(({ severity }) => severity !== 'info').length
  const sentences = [
    [deleted, 'deleted comment', 'not posted again'] as const,
    [shown > 0 ? minor : 0, 'less severe finding', 'in the summary of the check’s run'] as const,
    [shown > 0 ? problems : 0, 'existing problem', 'not shown'] as const,
  ].flatMap(([count, noun, end]) =>
    count > 0 ? [`${amount(count, noun)} ${count === 1 ? 'is' : 'are'} ${end}.`] : [],
  )
  return sentences.length > 0 ? [sentences.join(' ')] : []
}
