import { SEVERITIES } from '../../lint/severity.ts'
import type { ReportFinding } from '../../report/model.ts'
import { mostSevereFirst } from '../../report/order.ts'
import { type OwnComment, type OwnHistory, readHistory } from './history.ts'
import { placeFindings } from './line-comments.ts'
import { withMarker } from './marker.ts'
import { marksOf } from './marks.ts'
import type { BodyEdit, DraftComment, ReviewInput, ReviewPlan } from './model.ts'
import { commentText, fixedItems, fixedText, partlyFixedText } from './texts/comment.ts'
import { briefText, SUPERSEDED, summaryText } from './texts/summary.ts'

type MarkOf = (finding: ReportFinding) => string

/**
 * What to post on a pull request, and what to edit of what was posted, so that it agrees with the
 * report: nothing twice, nothing that somebody deleted, nothing that existed before. Pure: the same
 * input gives the same plan.
 */
export function planReview(input: ReviewInput): ReviewPlan {
  const { report, page, notes = [], settings } = input
  const { id, failOn } = settings
  const history = readHistory(input.conversation, id)
  const marks = marksOf(report.findings, history.remembered)
  const markOf: MarkOf = (finding) => marks.get(finding) ?? ''
  const choice = chooseReported(input, history, markOf)
  const place = placeOfSummary(input, history, choice)
  const reported = choice.drafted.map(markOf)
  const listed = choice.listed.map(markOf)
  const text = summaryText({
    report,
    page,
    failOn,
    onLines: [...choice.posted, ...choice.drafted],
    listed: choice.listed,
    deleted: choice.deleted,
    notes,
    admission: input.admission,
  })
  const summaryAfter: SummaryAfter = (old, drafted = []) =>
    withMarker(text, id, {
      isSummary: true,
      reported: [...drafted, ...(old?.marker.reported ?? [])],
      listed: [...listed, ...(old?.marker.listed ?? [])],
      isFull: history.isFull,
    })
  const { drafts } = choice
  const body =
    place.kind === 'new review'
      ? summaryAfter(place.before, reported)
      : // Also remembers what the summary lists, which somebody may delete.
        withMarker(briefText(drafts.length), id, { reported, listed })
  return {
    ...((drafts.length > 0 || place.kind === 'new review') && {
      review: { body, comments: drafts },
    }),
    reviewEdits: editReviews(history, place, summaryAfter, id),
    commentEdits: editComments(input, history, markOf),
    ...summaryComment(place, summaryAfter),
  }
}

/** The summary's body; it keeps the marks of an older one and of the comments posted with it. */
type SummaryAfter = (old: OwnComment | undefined, drafted?: readonly string[]) => string

/** Which findings are reported where. */
interface ReportedFindings {
  drafts: DraftComment[]
  /** The findings of the drafts. */
  drafted: readonly ReportFinding[]
  /** Those in comments of earlier reviews. */
  posted: readonly ReportFinding[]
  /** Those for the summary's list, the most severe first. */
  listed: readonly ReportFinding[]
  /** Whether the list has a finding that was not reported before. */
  listsNew: boolean
  /** How many were reported once, where somebody deleted the comment. */
  deleted: number
}

function chooseReported(input: ReviewInput, history: OwnHistory, markOf: MarkOf): ReportedFindings {
  const { report, settings, page } = input
  const isSevere = ({ severity }: ReportFinding) =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(settings.minSeverity)
  const candidates = report.findings.filter(
    (finding) =>
      finding.new &&
      // The table of the summary has what no edit of a line can meet.
      !finding.isOffLine &&
      (isSevere(finding) || settings.minSeverity === 'warning'),
  )
  const isPosted = (one: ReportFinding) => history.onLines.has(markOf(one))
  const isRemembered = (one: ReportFinding) => history.remembered.has(markOf(one))
  const isListed = (one: ReportFinding) =>
    history.listed.has(markOf(one)) || (history.isFull && isSevere(one) && !isRemembered(one))

  const unreported = candidates.filter((one) => !isRemembered(one) && !isListed(one))
  // An info never causes a review, it only rides along in one.
  const added = unreported.some(isSevere) ? unreported : []
  const maxComments = settings.mode === 'summary' ? 0 : settings.maxComments
  const { comments, rest } = placeFindings(added, input, maxComments)
  const listed = new Set([...candidates.filter((one) => !isPosted(one) && isListed(one)), ...rest])
  return {
    drafts: comments.map(({ findings, suggestion, path, line, startLine }) => ({
      ...{ path, line, ...(startLine !== undefined && { startLine }) },
      body: commentText(
        findings,
        { page, failOn: settings.failOn, id: settings.id, marks: findings.map(markOf) },
        suggestion,
      ),
    })),
    drafted: comments.flatMap(({ findings }) => findings),
    posted: candidates.filter(isPosted),
    listed: mostSevereFirst(report.findings.filter((finding) => listed.has(finding))),
    listsNew: rest.length > 0,
    deleted: candidates.filter((one) => isRemembered(one) && !isPosted(one) && !isListed(one))
      .length,
  }
}

/** Where the one summary is. */
type SummaryPlace =
  | { kind: 'comment'; before: OwnComment }
  | { kind: 'new comment'; before: OwnComment | undefined }
  | { kind: 'new review'; before: OwnComment | undefined }
  | { kind: 'review'; before: OwnComment }
  | { kind: 'none' }

function placeOfSummary(
  { settings: { mode }, admission }: ReviewInput,
  history: OwnHistory,
  { drafts, listsNew }: ReportedFindings,
): SummaryPlace {
  const before = history.reviews.findLast(({ marker }) => marker.isSummary)
  const isNeeded = listsNew || admission?.status === 'failed'
  if (history.summary) return { kind: 'comment', before: history.summary }
  if (mode !== 'review' && isNeeded) return { kind: 'new comment', before }
  if (drafts.length > 0 || (isNeeded && !before)) return { kind: 'new review', before }
  return before ? { kind: 'review', before } : { kind: 'none' }
}

function summaryComment(
  place: SummaryPlace,
  summaryAfter: SummaryAfter,
): Pick<ReviewPlan, 'summary'> {
  if (place.kind === 'new comment') return { summary: { body: summaryAfter(place.before) } }
  if (place.kind !== 'comment') return {}
  const body = summaryAfter(place.before)
  return isSame(body, place.before.body) ? {} : { summary: { id: place.before.id, body } }
}

/** Summaries in reviews: the current one is updated, others say that they are superseded. */
function editReviews(
  { reviews }: OwnHistory,
  place: SummaryPlace,
  summaryAfter: SummaryAfter,
  id: string,
): BodyEdit[] {
  return reviews
    .filter(({ marker }) => marker.isSummary)
    .flatMap((review) => {
      const isCurrent = place.kind === 'review' && place.before.id === review.id
      const body = isCurrent
        ? summaryAfter(review)
        : withMarker(SUPERSEDED, id, { ...review.marker, isSummary: false })
      return isSame(review.body, body) ? [] : [{ id: review.id, body }]
    })
}

/** Rules of files whose other findings are not known. */
const UNREAD: ReadonlySet<string> = new Set(['unreadable-file', 'vanished-list'])

/** Our comments on lines, where findings were fixed or came back. */
function editComments(
  { report, page, settings: { id, failOn } }: ReviewInput,
  { comments }: OwnHistory,
  markOf: MarkOf,
): BodyEdit[] {
  const found = new Map(report.findings.map((finding) => [markOf(finding), finding]))
  // Findings of a file that could not be read may still be there.
  const isUnread = report.findings.some((one) => UNREAD.has(one.rule) && one.severity === 'error')
  return comments.flatMap((comment) => {
    const { body, isAnswered } = comment
    const { reported: marks, isFixed } = comment.marker
    const findings = marks.map((mark) => found.get(mark))
    const wasFixed = fixedItems(body)
    const isChanged = findings.some(
      (finding, index) => (finding === undefined) !== (isFixed || wasFixed[index] === true),
    )
    if (isAnswered || !isChanged || (isUnread && findings.includes(undefined))) return []
    const isAllFixed = findings.every((finding) => finding === undefined)
    const text = isAllFixed
      ? fixedText(body, id, marks)
      : partlyFixedText(body, findings, { page, failOn, id, marks })
    return [{ id: comment.id, body: text }]
  })
}

/** GitHub may return a body with other line ends. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim()
}
