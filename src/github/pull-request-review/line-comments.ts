import { SEVERITIES } from '../../lint/rule.ts'
import type { ReportFinding } from '../../report/model.ts'
import { worstFirst } from '../../report/order.ts'
import type { DraftComment, Hunk, ReviewInput } from './model.ts'
import { type Placement, placementOf } from './placement.ts'
import { type Lines, linesOf, type Suggestion, suggest } from './suggestion.ts'
import { commentText } from './texts/comment.ts'

/** Findings that one comment tells; a line with more is told of in the summary, too. */
const MOST_IN_COMMENT = 10

/** Findings of the same lines of the diff, the worst first, and the edit that mends them. */
export interface Spot extends Placement {
  path: string
  findings: readonly ReportFinding[]
  suggestion: Suggestion | undefined
}

/** What comments on lines tell, and what of the rest is grave enough for the summary; the worst first. */
export interface Spots {
  spots: readonly Spot[]
  rest: readonly ReportFinding[]
}

/**
 * Puts findings that are to be told on lines of the diff, so many at most. Infos
 * are told only there, and while `review.from` is `warning` only where they help
 * at once: where a click mends them, or where an added entry is listed already.
 */
export function findSpots(
  findings: readonly ReportFinding[],
  { texts, hunks, settings }: Pick<ReviewInput, 'texts' | 'hunks' | 'settings'>,
  most: number,
): Spots {
  const groups: Group[] = []
  const rest: ReportFinding[] = []
  for (const [path, inFile] of Map.groupBy(findings, (finding) => finding.path)) {
    const file = fileOf(path, texts.get(path), hunks.get(path))
    const places = Map.groupBy(inFile, (finding) => {
      const place = file && placementOf(finding, file.hunks)
      return place ? `${place.startLine ?? place.line}-${place.line}` : ''
    })
    for (const [place, together] of places) {
      if (file && place !== '') groups.push({ file, findings: worstFirst(together) })
      else rest.push(...together)
    }
  }
  const spots: Spot[] = []
  for (const { file, findings } of inOrder(groups)) {
    // What a suggestion takes is spent only on comments that are made.
    const spot = spots.length < most ? spotOf(file, findings, settings.from) : undefined
    if (spot) spots.push(spot)
    const told = new Set(spot?.findings)
    rest.push(...findings.filter((finding) => !told.has(finding)))
  }
  const isGrave = ({ severity }: ReportFinding) => severity !== 'info' || settings.from === 'info'
  return { spots, rest: rest.filter(isGrave) }
}

interface File {
  path: string
  lines: Lines
  hunks: readonly Hunk[]
}

/** Findings of the same lines, the worst first. */
interface Group {
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
  from: ReviewInput['settings']['from'],
): Spot | undefined {
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
function inOrder(groups: readonly Group[]): Group[] {
  const rank = ({ findings: [worst] }: Group) => SEVERITIES.indexOf(worst?.severity ?? 'info')
  return groups.toSorted((a, b) => rank(a) - rank(b))
}

/** A spot as a comment. */
export function draftOf(
  { path, line, startLine, findings, suggestion }: Spot,
  { page, settings }: Pick<ReviewInput, 'page' | 'settings'>,
  markOf: (finding: ReportFinding) => string,
): DraftComment {
  const marks = findings.map(markOf)
  const body = commentText(findings, { page, id: settings.id, marks, suggestion })
  return { path, line, ...(startLine !== undefined && { startLine }), body }
}
