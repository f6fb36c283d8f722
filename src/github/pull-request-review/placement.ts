import type { ReportFinding } from '../../report/model.ts'
import type { Hunk } from './model.ts'

/** Lines of the head that a comment stands on: 1-based, inclusive, all of one hunk. */
export interface Placement {
  /** Less than `line`; absent where the comment is of one line. */
  startLine?: number
  /** GitHub shows the comment under this one. */
  line: number
}

/** More lines than this are no place that a reader can see at once: the first stands for them. */
const LONGEST_RANGE = 30

/**
 * Where on the diff a finding can be told. What spans several lines is told on
 * those of them that the diff shows, provided that its first or last line is
 * among them: a comment in the middle of a table would seem to be of that row.
 */
export function placementOf(
  finding: Pick<ReportFinding, 'line' | 'endLine' | 'endColumn'>,
  hunks: readonly Hunk[],
): Placement | undefined {
  const { line: first } = finding
  const last = lastLineOf(finding)
  const hunk =
    hunks.find(({ start, end }) => first >= start && first <= end) ??
    hunks.find(({ start, end }) => last >= start && last <= end)
  if (!hunk) return
  const from = Math.max(first, hunk.start)
  const to = Math.min(last, hunk.end)
  return to - from < LONGEST_RANGE ? placed(from, to) : placed(from, from)
}

/** Lines as GitHub wants them: a comment on one line has no start. */
export function placed(first: number, last: number): Placement {
  return first < last ? { startLine: first, line: last } : { line: first }
}

/** A place that ends before the first column of a line does not reach into it. */
export function lastLineOf(finding: Pick<ReportFinding, 'line' | 'endLine' | 'endColumn'>): number {
  const { line, endLine, endColumn } = finding
  return endColumn === 1 && endLine > line ? endLine - 1 : Math.max(line, endLine)
}
