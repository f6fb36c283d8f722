import { type Admission, resultsOf } from '../admission/admit.ts'
import { keyOf } from '../lint/key.ts'
import { text } from '../lint/message.ts'
import type { PlainMessage } from '../lint/plain-message.ts'
import { severityOf } from '../lint/severity.ts'
import { compare } from '../text/compare.ts'
import type { Report, ReportFile, ReportFinding, ReportLink } from './model.ts'
import { countSeverities, newFindings } from './order.ts'

export type { PlainMessage } from '../lint/plain-message.ts'
export type { Report, ReportFile, ReportFinding, ReportLink } from './model.ts'

/** The lowest severity that fails a run. */
export type FailOn = 'error' | 'warning' | 'never'

export interface LintedList {
  path: string
  text: string
  /** Its size; absent where the file could not be parsed. */
  holds: Omit<ReportFile, 'path'> | undefined
  messages: readonly PlainMessage[]
}

export function textsOf(files: readonly LintedList[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}

/**
 * Makes the report of files: files stay in their order, findings are ordered by place.
 *
 * @param configurations their findings are the last; they are no files of the report
 */
export function toReport(
  files: readonly LintedList[],
  failOn: FailOn,
  links: readonly ReportLink[] = [],
  configurations: readonly LintedList[] = [],
): Report {
  const findings = [...files, ...configurations].flatMap((file) =>
    file.messages.map((message) => toFinding(file.path, message)).sort(byPlace),
  )
  const counts = countSeverities(newFindings(findings))
  return {
    version: 1,
    files: files.map(sizeOf),
    findings,
    links: [...links],
    counts,
    outcome: fails(counts, failOn) ? 'fail' : 'pass',
  }
}

/** A report with the requirements of a pull request; those that are unknown never fail it. */
export function withRequirements(report: Report, admission: Admission, failOn: FailOn): Report {
  const results = resultsOf(admission)
  const failed = results.filter(({ status }) => status === 'failed')
  const isFailing = fails(countSeverities(failed), failOn)
  return {
    ...report,
    pullRequest: {
      kind: admission.kind,
      requirements: results.map(({ id, entry, status, actual, expected, severity }) => ({
        id,
        ...(entry && { entry: { path: entry.path, line: entry.line, title: entry.title } }),
        ...{ status, actual, expected, severity },
      })),
    },
    outcome: isFailing ? 'fail' : report.outcome,
  }
}

function sizeOf({ path, holds }: LintedList): ReportFile {
  const { tables, rows, entries, links } = holds ?? { tables: 0, rows: 0, entries: 0, links: 0 }
  return { path, tables, rows, entries, links }
}

function toFinding(path: string, message: PlainMessage): ReportFinding {
  const rule = message.ruleId ?? message.source ?? 'unknown'
  const cause = causeOf(message)
  return {
    rule,
    severity: severityOf(message),
    message: message.reason,
    parts: message.parts ?? [text(message.reason)],
    path,
    ...placeOf(message),
    // Rules of remark-lint give no key: the message is the next best thing.
    key: message.key ?? keyOf(rule, [message.reason]),
    new: message.isNew,
    ...(message.titleKey && { titleKey: message.titleKey }),
    ...(message.ignoreMatch && { ignoreMatch: message.ignoreMatch }),
    ...(message.isOffLine && { isOffLine: true }),
    ...(message.url && { url: message.url }),
    ...(message.expected && { expected: [...message.expected] }),
    ...(cause && { related: [{ path, ...cause }] }),
    ...(message.fix && {
      fix: {
        kind: message.fixKind ?? 'suggestion',
        range: [...message.fix.range],
        text: message.fix.text,
      },
    }),
  }
}

/** A message without a place is about the whole file: it gets the start. */
function placeOf({ place }: PlainMessage) {
  const start = (place && 'start' in place ? place.start : place) ?? { line: 1, column: 1 }
  const end = place && 'end' in place ? place.end : start
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function causeOf({ cause }: PlainMessage) {
  if (!cause?.place) return
  const { line } = 'start' in cause.place ? cause.place.start : cause.place
  return { line, message: cause.reason }
}

function byPlace(a: ReportFinding, b: ReportFinding): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function fails(counts: Report['counts'], failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0)
}
