import type { ReportFinding } from '../../report/model.ts'
import type { HunkLines } from './model.ts'

/** Lines of the head that a comment is on: 1-based, inclusive, all of one hunk. */
export interface Placement {
  /** Less than `line`; absent for a comment on one line. */
  startLine?: number
  /** GitHub shows the comment under this one. */
  line: number
}

/** Lines that a reader can see at once; a longer range is reported on its first line. */
const MAX_LINES = 30

type FindingLines = Pick<ReportFinding, 'line' | 'endLine' | 'endColumn'>

/**
 * Where on the diff a finding can be reported: on those of its lines that the diff shows, if the
 * first or last is among them. In the middle of a table a comment would seem to be about that row.
 */
export function placementOf(
  finding: FindingLines,
  hunks: readonly HunkLines[],
): Placement | undefined {
  const { line: first } = finding
  const last = lastLineOf(finding)
  const hunk = [first, last].flatMap(
    (line) => hunks.find(({ start, end }) => line >= start && line <= end) ?? [],
  )[0]
  if (!hunk) return
  const from = Math.max(first, hunk.start)
  const to = Math.min(last, hunk.end)
  return to - from < MAX_LINES ? placed(from, to) : placed(from, from)
}

/** Lines in GitHub's form: a comment on one line has no start. */
export function placed(first: number, last: number): Placement {
  return first < last ? { startLine: first, line: last } : { line: first }
}

/** A place that ends before the first column of a line does not include it. */
export function lastLineOf({ line, endLine, endColumn }: FindingLines): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : Math.max(line, endLine)
}
