import { SEVERITIES } from '../../lint/severity.ts'
import { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import type { Report, ReportFile, ReportFinding } from '../build.ts'
import { mostSevereFirst } from '../order.ts'
import { existingPhrases } from '../text/counts.ts'
import { headline } from '../text/headline.ts'
import { type AddedEntry, addedMarkdown } from './added.ts'
import { prose, tableRow } from './escape.ts'
import { findingMarkdown, folded, ruleDefinitions } from './finding.ts'
import { linksMarkdown } from './links.ts'
import { type Commit, fileName, type NamePlace, placeNamer } from './places.ts'

export interface JobSummaryOptions extends Commit {
  /** Sentences of ours, such as how many links were not visited. */
  notes: readonly string[]
  /** How long the run took, in milliseconds. */
  elapsed: number
  /** What a pull request adds. */
  added?: readonly AddedEntry[]
  /** Milliseconds since 1970. */
  now: number
}

/** GitHub takes 1 MiB of UTF-8 from a step. */
const MOST_BYTES = 1_048_576

/** Bytes for headings and for the counts of what is left out. */
const RESERVE = 16_384

/** Files that the table holds; the others are counted. */
const MOST_FILES = 100

/**
 * A report as the summary of a job on GitHub: verdict, files, new findings with
 * the worst first, links by verdict. Words of others in it are shown to the letter.
 * Where not all has room, the worst findings are kept and the rest is counted.
 */
export function toJobSummary(report: Report, options: JobSummaryOptions): string {
  const room = new SizeBudget(MOST_BYTES - RESERVE, (text) => Buffer.byteLength(text))
  const namePlace = placeNamer(options)
  const section = report.files.length === 1 ? report.files[0]?.path : undefined
  return `${[
    `## ${headline(report)}`,
    outcomeText(report, options.elapsed),
    ...room.take(options.notes, (note) => prose(note)).taken.map(({ text }) => text),
    ...filesTable(report, options, room),
    ...findingsOf(report, namePlace, room, section),
    ...addedMarkdown(options.added ?? [], namePlace, room, section, options.now),
    ...linksMarkdown(report.links, namePlace, room, section),
    ...ruleDefinitions(report.findings.filter((finding) => finding.new)),
  ].join('\n\n')}\n`
}

function outcomeText(report: Report, elapsed: number): string {
  const result = report.outcome === 'fail' ? 'The check fails' : 'The check passes'
  const time = `looking took ${durationWords(elapsed)}`
  return [`${result}; ${time}`, ...existingPhrases(report)].map((words) => `${words}.`).join(' ')
}

/** `0.4 seconds`, `2 min 5 s`. */
function durationWords(milliseconds: number): string {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} seconds`
  const seconds = Math.round(milliseconds / 1000)
  return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`
}

function filesTable({ files, findings }: Report, commit: Commit, room: SizeBudget): string[] {
  if (files.length === 0) return []
  const fresh = Map.groupBy(
    findings.filter((finding) => finding.new),
    ({ path }) => path,
  )
  const { taken } = room.take(files.slice(0, MOST_FILES), (file) =>
    tableRow([fileName(file.path, commit), ...countsOf(file, fresh.get(file.path) ?? [])]),
  )
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

function countsOf({ entries, links }: ReportFile, findings: readonly ReportFinding[]): string[] {
  const graded = SEVERITIES.map(
    (grade) => findings.filter(({ severity }) => severity === grade).length,
  )
  return [entries, links, ...graded].map(number)
}

/** The new findings by severity, infos to open at a click. */
function findingsOf(
  { findings }: Report,
  namePlace: NamePlace,
  room: SizeBudget,
  section: string | undefined,
): string[] {
  const fresh = mostSevereFirst(findings.filter((finding) => finding.new))
  const { taken, left } = room.take(fresh, (finding) =>
    findingMarkdown(finding, namePlace(finding, section), namePlace),
  )
  const listOf = (grade: ReportFinding['severity']) =>
    taken.filter(({ item }) => item.severity === grade).map(({ text }) => text)
  const [errors, warnings, infos] = [listOf('error'), listOf('warning'), listOf('info')]
  return [
    ...(errors.length > 0 ? ['### Errors', errors.join('\n')] : []),
    ...(warnings.length > 0 ? ['### Warnings', warnings.join('\n')] : []),
    ...(infos.length > 0 ? [folded(amount(infos.length, 'info'), infos.join('\n'))] : []),
    ...(left > 0
      ? [`${amount(left, 'more finding')} had no room here: the report as JSON has all.`]
      : []),
  ]
}
