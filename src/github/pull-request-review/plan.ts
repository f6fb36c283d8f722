import { SEVERITIES } from '../../lint/severity.ts'
import type { ReportFinding } from '../../report/model.ts'
import { mostSevereFirst } from '../../report/order.ts'
import { draftOf, placeFindings } from './line-comments.ts'
import { marksOf } from './marker.ts'
import type { BodyEdit, DraftComment, ReviewInput, ReviewPlan } from './model.ts'
import { type OwnComment, type OwnHistory, readHistory } from './past.ts'
import { commentText, fixedText } from './texts/comment.ts'
import { briefText, SUPERSEDED, summaryText, withMarker } from './texts/summary.ts'

/**
 * What to say on a pull request, and what to change of what was said, so that
 * the talk tells what the report does: nothing twice, nothing that somebody took
 * down, nothing of what was there before. Pure: the same again for the same.
 */
export function planReview(input: ReviewInput): ReviewPlan {
  const past = readHistory(input.conversation, input.settings.id)
  const marks = marksOf(input.report.findings)
  const markOf = (finding: ReportFinding) => marks.get(finding) ?? ''
  const telling = chooseReported(input, past, markOf)
  const home = chooseHome(input, past, telling)
  const told = telling.drafted.map(markOf)
  const listed = telling.listed.map(markOf)
  const text = summaryText({
    report: input.report,
    page: input.page,
    onLines: telling.standing.length + telling.drafted.length,
    listed: telling.listed,
    takenDown: telling.takenDown.length,
    notes: input.notes ?? [],
  })
  const summaryOver: SummaryOver = (old, drafted = []) =>
    withMarker(text, input.settings.id, {
      isSummary: true,
      reported: [...drafted, ...(old?.marker.reported ?? [])],
      listed: [...listed, ...(old?.marker.listed ?? [])],
      isFull: past.isFull,
    })
  return {
    ...((telling.drafts.length > 0 || home.kind === 'new review') && {
      review: {
        body:
          home.kind === 'new review'
            ? summaryOver(home.before, told)
            : // It remembers also what the summary lists, which somebody may take down.
              withMarker(briefText(told.length), input.settings.id, { reported: told, listed }),
        comments: telling.drafts,
      },
    }),
    reviewEdits: editReviews(past, home, summaryOver, input.settings.id),
    commentEdits: editComments(input, past, markOf),
    ...summaryPart(home, summaryOver),
  }
}

/** The summary's body, remembering what an older one did, and what is told on lines with it. */
type SummaryOver = (old: OwnComment | undefined, told?: readonly string[]) => string

/** What of the report is told where. */
interface ReportedFindings {
  drafts: DraftComment[]
  /** What the drafts tell. */
  drafted: readonly ReportFinding[]
  /** What comments of earlier reviews tell. */
  standing: readonly ReportFinding[]
  /** What the summary is to list, the worst first. */
  listed: readonly ReportFinding[]
  /** Whether some of the list was never told. */
  hasFreshListed: boolean
  /** What was told once, and somebody took down. */
  takenDown: readonly ReportFinding[]
}

function chooseReported(
  input: ReviewInput,
  past: OwnHistory,
  markOf: (finding: ReportFinding) => string,
): ReportedFindings {
  const { report, settings } = input
  const isGrave = ({ severity }: ReportFinding) =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(settings.minSeverity)
  const candidates = report.findings.filter(
    (finding) =>
      finding.new &&
      (isGrave(finding) || (settings.minSeverity === 'warning' && finding.severity === 'info')),
  )
  const isIn = (marks: ReadonlySet<string>) => (finding: ReportFinding) =>
    marks.has(markOf(finding))
  const isStanding = isIn(past.onLines)
  const isRemembered = isIn(past.remembered)
  const isListed = (one: ReportFinding) =>
    past.listed.has(markOf(one)) || (past.isFull && isGrave(one) && !isRemembered(one))

  const fresh = candidates.filter((one) => !isRemembered(one) && !isListed(one))
  const most = settings.mode === 'summary' ? 0 : settings.maxComments
  const { spots, rest } = placeFindings(fresh, input, most)

  const listed = candidates.filter((one) => !isStanding(one) && isListed(one))
  return {
    drafts: spots.map((spot) => draftOf(spot, input, markOf)),
    drafted: spots.flatMap(({ findings }) => findings),
    standing: candidates.filter(isStanding),
    listed: mostSevereFirst(inReportOrder([...listed, ...rest], report.findings)),
    hasFreshListed: rest.length > 0,
    takenDown: candidates.filter((one) => isRemembered(one) && !isStanding(one) && !isListed(one)),
  }
}

function inReportOrder(
  findings: readonly ReportFinding[],
  all: readonly ReportFinding[],
): ReportFinding[] {
  const chosen = new Set(findings)
  return all.filter((finding) => chosen.has(finding))
}

/** Where the one summary stands. */
type Home =
  | { kind: 'comment'; before: OwnComment }
  | { kind: 'new comment'; before: OwnComment | undefined }
  | { kind: 'new review'; before: OwnComment | undefined }
  | { kind: 'review'; before: OwnComment }
  | { kind: 'none' }

function chooseHome(
  { settings: { mode } }: ReviewInput,
  past: OwnHistory,
  { drafts, hasFreshListed }: ReportedFindings,
): Home {
  const before = past.reviews.findLast(({ marker }) => marker.isSummary)
  if (past.summary) return { kind: 'comment', before: past.summary }
  if (mode !== 'review' && hasFreshListed) return { kind: 'new comment', before }
  if (drafts.length > 0 || (hasFreshListed && !before)) return { kind: 'new review', before }
  return before ? { kind: 'review', before } : { kind: 'none' }
}

function summaryPart(home: Home, summaryOver: SummaryOver): Pick<ReviewPlan, 'summary'> {
  if (home.kind === 'new comment') return { summary: { body: summaryOver(home.before) } }
  if (home.kind !== 'comment') return {}
  const body = summaryOver(home.before)
  return isSame(body, home.before.body) ? {} : { summary: { id: home.before.id, body } }
}

/** Summaries in reviews: the last one is kept true while it is the one; others say that they are not. */
function editReviews(
  { reviews }: OwnHistory,
  home: Home,
  summaryOver: SummaryOver,
  id: string,
): BodyEdit[] {
  return reviews
    .filter(({ marker }) => marker.isSummary)
    .map((review) => ({
      before: review.body,
      id: review.id,
      body:
        home.kind === 'review' && home.before.id === review.id
          ? summaryOver(review)
          : withMarker(SUPERSEDED, id, { ...review.marker, isSummary: false }),
    }))
    .filter(({ before, body }) => !isSame(before, body))
    .map(({ id, body }) => ({ id, body }))
}

/** Our comments on lines whose findings are gone, or back. */
function editComments(
  { report, page, settings }: ReviewInput,
  { comments }: OwnHistory,
  markOf: (finding: ReportFinding) => string,
): BodyEdit[] {
  const found = new Map(report.findings.map((finding) => [markOf(finding), finding]))
  // What stands in a file that could not be read is not known to be gone.
  const isBlind = report.findings.some(({ rule }) => rule === 'unreadable-file')
  return comments.flatMap(({ id, body, marker, isAnswered }) => {
    if (isAnswered) return []
    const { reported: marks, isFixed: isMended } = marker
    const findings = mostSevereFirst(marks.flatMap((mark) => found.get(mark) ?? []))
    if (findings.length > 0 && isMended) {
      return [{ id, body: commentText(findings, { page, id: settings.id, marks }) }]
    }
    if (findings.length === 0 && !isMended && !isBlind) {
      return [{ id, body: fixedText(body, settings.id, marks) }]
    }
    return []
  })
}

/** GitHub may give a body back with other line ends. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim()
}
