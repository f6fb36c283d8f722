import { SEVERITIES } from '../../lint/severity.ts'
import type { ReportFinding } from '../../report/model.ts'
import { mostSevereFirst } from '../../report/order.ts'
import type { DraftComment, Hunk, ReviewInput } from './model.ts'
import { type Placement, placementOf } from './placement.ts'
import { linesOf, type Suggestion, suggest, type TextLines } from './suggestion.ts'
import { commentText } from './texts/comment.ts'

/** Findings that one comment tells; a line with more is told of in the summary, too. */
const MOST_IN_COMMENT = 10

/** Findings of the same lines of the diff, the worst first, and the edit that mends them. */
export interface LineComment extends Placement {
  path: string
  findings: readonly ReportFinding[]
  suggestion: Suggestion | undefined
}

/** What comments on lines tell, and what of the rest is grave enough for the summary; the worst first. */
export interface LineComments {
  spots: readonly LineComment[]
  rest: readonly ReportFinding[]
}

/**
 * Puts findings that are to be told on lines of the diff, so many at most. Infos
 * are told only there, and while `review.min-severity` is `warning` only where they help
 * at once: where a click mends them, or where an added entry is listed already.
 */
export function placeFindings(
  findings: readonly ReportFinding[],
  { texts, hunks, settings }: Pick<ReviewInput, 'texts' | 'hunks' | 'settings'>,
  most: number,
): LineComments {
  const groups: PlacedFindings[] = []
  const rest: ReportFinding[] = []
  for (const [path, inFile] of Map.groupBy(findings, (finding) => finding.path)) {
    const file = fileOf(path, texts.get(path), hunks.get(path))
    const places = Map.groupBy(inFile, (finding) => {
      const place = file && placementOf(finding, file.hunks)
      return place ? `${place.startLine ?? place.line}-${place.line}` : ''
    })
    for (const [place, together] of places) {
      if (file && place !== '') groups.push({ file, findings: mostSevereFirst(together) })
      else rest.push(...together)
    }
  }
  const spots: LineComment[] = []
  for (const { file, findings } of inOrder(groups)) {
    // What a suggestion takes is spent only on comments that are made.
    const spot = spots.length < most ? spotOf(file, findings, settings.minSeverity) : undefined
    if (spot) spots.push(spot)
    const told = new Set(spot?.findings)
    rest.push(...findings.filter((finding) => !told.has(finding)))
  }
  const isGrave = ({ severity }: ReportFinding) =>
    severity !== 'info' || settings.minSeverity === 'info'
  return { spots, rest: rest.filter(isGrave) }
}

interface File {
  path: string
  lines: TextLines
  hunks: readonly Hunk[]
}

/** Findings of the same lines, the worst first. */
interface PlacedFindings {
  file: File
  findings: readonly ReportFinding[]
}

/** A line that ends by a carriage return alone is none for git: its lines are not ours. */
function fileOf(
  path: string,
  text: string | undefined,
  hunks: readonly Hunk[] | undefined,
): File | undefined {
  if (text === undefined || !hunks?.length || /\r(?!\n)/.test(text)) return
  return { path, lines: linesOf(text), hunks }
}

function spotOf(
  { path, lines, hunks }: File,
  findings: readonly ReportFinding[],
  from: ReviewInput['settings']['minSeverity'],
): LineComment | undefined {
  const told = findings
    .slice(0, MOST_IN_COMMENT)
    .filter(
      (finding) =>
        finding.severity !== 'info' ||
        from === 'info' ||
        finding.rule === 'duplicate-entry' ||
        suggest([finding], lines, hunks) !== undefined,
    )
  const [first] = told
  if (!first) return
  // A row that is to go needs no polish.
  const isToGo = told.some((one) => one.rule === 'duplicate-entry' && one.severity !== 'info')
  const suggestion = isToGo ? undefined : suggest(told, lines, hunks)
  const placement = suggestion?.placement ?? (placementOf(first, hunks) as Placement)
  return { path, ...placement, findings: told, suggestion }
}

/** The worst first, then as they stand. */
function inOrder(groups: readonly PlacedFindings[]): PlacedFindings[] {
  const rank = ({ findings: [worst] }: PlacedFindings) =>
    SEVERITIES.indexOf(worst?.severity ?? 'info')
  return groups.toSorted((a, b) => rank(a) - rank(b))
}

/** A spot as a comment. */
export function draftOf(
  { path, line, startLine, findings, suggestion }: LineComment,
  { page, settings }: Pick<ReviewInput, 'page' | 'settings'>,
  markOf: (finding: ReportFinding) => string,
): DraftComment {
  const marks = findings.map(markOf)
  const body = commentText(findings, { page, id: settings.id, marks, suggestion })
  return { path, line, ...(startLine !== undefined && { startLine }), body }
}
