import type { Admission } from '../../admission/admit.ts'
import entryRequirements from '../../lint/rules/entry-requirements.ts'
import { SEVERITIES, type Severity } from '../../lint/severity.ts'
import { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import type { Report, ReportFile, ReportFinding } from '../model.ts'
import { countSeverities, mostSevereFirst, newFindings } from '../order.ts'
import { existingPhrases, headline, unmetCount } from '../text/counts.ts'
import { type AddedEntry, addedMarkdown } from './added.ts'
import { prose, tableRow } from './escape.ts'
import { findingMarkdown, folded, ruleDefinitions } from './finding.ts'
import { linksMarkdown } from './links.ts'
import { type Commit, fileMarkdown, type PlaceContext, placeMarkdown } from './places.ts'
import { requirementsMarkdown } from './requirements.ts'

export interface JobSummaryOptions extends Commit {
  /** Our own sentences, such as how many links were not checked. */
  notes: readonly string[]
  /** The duration of the run in milliseconds. */
  elapsed: number
  added?: readonly AddedEntry[]
  /** What the list asks of the change. */
  admission?: Admission | undefined
  /** Milliseconds since 1970. */
  now: number
}

/** GitHub accepts 1 MiB of UTF-8 from a step. */
const MAX_BYTES = 1_048_576
/** Bytes for headings and for the counts of what is left out. */
const RESERVED_BYTES = 16_384
/** Files in the table; the others are counted. */
const MAX_FILES = 100

/**
 * A report as the summary of a job on GitHub. Where not everything fits, the most severe findings
 * are kept and the rest is counted.
 */
export function toJobSummary(report: Report, options: JobSummaryOptions): string {
  const budget = new SizeBudget(MAX_BYTES - RESERVED_BYTES, (text) => Buffer.byteLength(text))
  const { admission } = options
  // The table of requirements has what its rule found.
  const findings = newFindings(report.findings).filter(
    ({ rule }) => !admission || rule !== entryRequirements.meta.id,
  )
  const file = report.files.length === 1 ? report.files[0]?.path : undefined
  const context = { commit: options, file }
  return `${[
    `## ${headline(report)}`,
    outcomeText(report, options.elapsed),
    ...budget.take(options.notes, (note) => prose(note)).taken.map(({ text }) => text),
    ...requirementsSection(admission, budget),
    ...filesTable(report.files, newFindings(report.findings), options, budget),
    ...findingLists(findings, context, budget),
    ...addedMarkdown(options.added ?? [], context, budget, options.now),
    ...linksMarkdown(report.links, context, budget),
    ...ruleDefinitions(findings),
  ].join('\n\n')}\n`
}

/** Rows of the table of requirements. */
const MAX_REQUIREMENTS = 500

function requirementsSection(admission: Admission | undefined, budget: SizeBudget): string[] {
  if (!admission) return []
  const table = requirementsMarkdown(admission, { budget, maxRows: MAX_REQUIREMENTS })
  return table.length > 0 ? ['### Requirements', ...table] : []
}

function outcomeText(report: Report, elapsed: number): string {
  const result = report.outcome === 'fail' ? 'fails' : 'passes'
  const unmet = unmetCount(report)
  const words =
    unmet > 0 ? `, ${amount(unmet, 'requirement')} ${unmet === 1 ? 'is' : 'are'} not met` : ''
  const first = `The check ${result}${words}; it took ${durationWords(elapsed)}`
  return [first, ...existingPhrases(report)].map((words) => `${words}.`).join(' ')
}

/** `0.4 seconds`, `2 min 5 s`. */
function durationWords(milliseconds: number): string {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} seconds`
  const seconds = Math.round(milliseconds / 1000)
  return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`
}

function filesTable(
  files: readonly ReportFile[],
  findings: readonly ReportFinding[],
  commit: Commit,
  budget: SizeBudget,
): string[] {
  if (files.length === 0) return []
  const byPath = Map.groupBy(findings, ({ path }) => path)
  const { taken } = budget.take(files.slice(0, MAX_FILES), ({ path, entries, links }) => {
    const { error, warning, info } = countSeverities(byPath.get(path) ?? [])
    return tableRow([
      fileMarkdown(path, commit),
      ...[entries, links, error, warning, info].map(number),
    ])
  })
  const left = files.length - taken.length
  return [
    [
      tableRow(['File', 'Entries', 'Links', 'Errors', 'Warnings', 'Infos']),
      tableRow(['---', '--:', '--:', '--:', '--:', '--:']),
      ...taken.map(({ text }) => text),
    ].join('\n'),
    ...(left > 0
      ? [`${amount(left, 'more file')} ${left === 1 ? 'is' : 'are'} not in this table.`]
      : []),
  ]
}

/** The findings by severity; infos open on a click. */
function findingLists(
  findings: readonly ReportFinding[],
  context: PlaceContext,
  budget: SizeBudget,
): string[] {
  const { taken, left } = budget.take(mostSevereFirst(findings), (finding) =>
    findingMarkdown(finding, placeMarkdown(finding, context), context),
  )
  const listOf = (severity: Severity) =>
    taken.filter(({ item }) => item.severity === severity).map(({ text }) => text)
  const [errors, warnings, infos] = SEVERITIES.map(listOf) as [string[], string[], string[]]
  return [
    ...(errors.length > 0 ? ['### Errors', errors.join('\n')] : []),
    ...(warnings.length > 0 ? ['### Warnings', warnings.join('\n')] : []),
    ...(infos.length > 0 ? [folded(amount(infos.length, 'info'), infos.join('\n'))] : []),
    ...(left > 0 ? [`Not shown: ${amount(left, 'more finding')}. The JSON report has all.`] : []),
  ]
}
