import entryRequirements from '../../lint/rules/entry-requirements.ts'
import { SEVERITIES } from '../../lint/severity.ts'
import type { ReportFinding } from '../../report/model.ts'
import { mostSevereFirst } from '../../report/order.ts'
import type { HunkLines, ReviewInput } from './model.ts'
import { type Placement, placementOf } from './placement.ts'
import { linesOf, type Suggestion, suggest, type TextLines } from './suggestion.ts'

/** Findings in one comment; the summary lists what a line has besides. */
const MAX_FINDINGS = 6

/** Findings of the same lines of the diff, the most severe first, and the edit that fixes them. */
export interface LineComment extends Placement {
  path: string
  findings: readonly ReportFinding[]
  suggestion: Suggestion | undefined
}

/** Findings in comments, and those for the summary; the most severe first. */
export interface PlacedFindings {
  comments: readonly LineComment[]
  rest: readonly ReportFinding[]
}

/**
 * Puts findings on lines of the diff. Infos are reported only there, and while
 * `review.min-severity` is `warning` only on changed lines where they help at once: where a click
 * fixes them, or where an added entry is already listed.
 */
export function placeFindings(
  findings: readonly ReportFinding[],
  {
    texts,
    hunks,
    addedLines,
    settings,
  }: Pick<ReviewInput, 'texts' | 'hunks' | 'addedLines' | 'settings'>,
  maxComments: number,
): PlacedFindings {
  const groups: LineFindings[] = []
  const rest: ReportFinding[] = []
  for (const [path, inFile] of Map.groupBy(findings, (finding) => finding.path)) {
    const file = diffFileOf(path, texts.get(path), hunks.get(path), addedLines?.get(path))
    const places = Map.groupBy(inFile, (finding) => {
      const place = file && placementOf(finding, file.hunks)
      return place ? `${place.startLine ?? place.line}-${place.line}` : ''
    })
    for (const [place, together] of places) {
      if (file && place !== '') groups.push({ file, findings: mostSevereFirst(together) })
      else for (const finding of together) rest.push(finding)
    }
  }
  const comments: LineComment[] = []
  for (const { file, findings } of groups.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    // Suggestions are slow: only made for comments that are posted.
    const comment =
      comments.length < maxComments ? commentOn(file, findings, settings.minSeverity) : undefined
    if (comment) comments.push(comment)
    for (const finding of findings) if (!comment?.findings.includes(finding)) rest.push(finding)
  }
  // The table of the summary has what entries do not meet.
  const isListed = ({ severity, rule }: ReportFinding) =>
    rule !== entryRequirements.meta.id && (severity !== 'info' || settings.minSeverity === 'info')
  return { comments, rest: rest.filter(isListed) }
}

interface DiffFile {
  path: string
  lines: TextLines
  hunks: readonly HunkLines[]
  added: ReadonlySet<number> | undefined
}

/** Findings of the same lines, the most severe first. */
interface LineFindings {
  file: DiffFile
  findings: readonly ReportFinding[]
}

/** Git counts no line that ends with a carriage return alone, so its line numbers are not ours. */
function diffFileOf(
  path: string,
  text: string | undefined,
  hunks: readonly HunkLines[] | undefined,
  added: ReadonlySet<number> | undefined,
): DiffFile | undefined {
  if (text === undefined || !hunks?.length || /\r(?!\n)/.test(text)) return
  return { path, lines: linesOf(text), hunks, added }
}

function commentOn(
  { path, lines, hunks, added }: DiffFile,
  findings: readonly ReportFinding[],
  minSeverity: ReviewInput['settings']['minSeverity'],
): LineComment | undefined {
  const reported = findings
    .slice(0, MAX_FINDINGS)
    .filter(
      (finding) =>
        finding.severity !== 'info' ||
        minSeverity === 'info' ||
        ((added?.has(finding.line) ?? true) &&
          (finding.rule === 'duplicate-entry' || suggest([finding], lines, hunks) !== undefined)),
    )
  const [first] = reported
  if (!first) return
  // A duplicate is to be removed: other edits of its line are of no use.
  const duplicate = reported.find(
    ({ rule, severity }) => rule === 'duplicate-entry' && severity !== 'info',
  )
  const edited = duplicate ? [duplicate].filter(({ fix }) => fix?.text === '') : reported
  const suggestion = suggest(edited, lines, hunks)
  const placement = suggestion?.placement ?? (placementOf(first, hunks) as Placement)
  return { path, ...placement, findings: reported, suggestion }
}

function rankOf({ findings: [mostSevere] }: LineFindings): number {
  return SEVERITIES.indexOf(mostSevere?.severity ?? 'info')
}
