import { baseOf, isOurCommit } from './commit.ts'
import { hasSameMarks, readMarker } from './marker.ts'
import type { BranchCommit, BranchPullRequest, ListFix } from './model.ts'

type MarkedChange = Pick<ListFix, 'mark'>

export type FixPlan =
  /** Somebody else's work is on the branch. */
  | { kind: 'blocked'; why: string }
  /** The pull request is up to date, or there is none and nothing to propose. */
  | { kind: 'keep'; pull: BranchPullRequest | undefined }
  /** A fix of the pull request is not found any more, but a list was not read. */
  | { kind: 'leave'; pull: BranchPullRequest; why: string }
  /** Nothing is left to fix. */
  | { kind: 'close'; pull: BranchPullRequest }
  /** To be created or updated. */
  | { kind: 'propose'; pull: BranchPullRequest | undefined; isDescribed: boolean }

export interface FixPlanInput {
  instance: string
  /** Of fixes and of retired entries. */
  fixes: readonly MarkedChange[]
  /** Why not every list was read to the byte, as a clause; absent where all were. */
  unread: string | undefined
  pulls: readonly BranchPullRequest[]
  tip: BranchCommit | undefined
  head: string
  baseRef: string
  branch: string
}

/** Plans so that at most one pull request is open, and up to date. */
export function planFixPullRequest(input: FixPlanInput): FixPlan {
  const { instance, fixes, pulls, tip, head } = input
  const open = pulls.filter(({ state }) => state === 'open')
  const pull = open.find((one) => isOurs(one, instance))
  if (!pull && fixes.length === 0) return { kind: 'keep', pull: undefined }
  const why = obstacle(input, open, pull)
  if (why !== undefined) return { kind: 'blocked', why }
  if (pull && input.unread !== undefined && losesFix(pull, fixes, instance)) {
    return { kind: 'leave', pull, why: input.unread }
  }
  if (pull && fixes.length === 0) return { kind: 'close', pull }
  const marker = pull && readMarker(pull.body, instance)
  // The body is written after the push, so that its marks are those of the branch.
  const marks = fixes.map(({ mark }) => mark)
  const isDescribed = marker !== undefined && hasSameMarks(marker.marks, marks)
  if (isDescribed && tip && baseOf(tip) === head) return { kind: 'keep', pull }
  return { kind: 'propose', pull, isDescribed }
}

/** Whether our open pull request proposes a fix that is not found any more, or nothing is left. */
function losesFix(
  { body }: BranchPullRequest,
  fixes: readonly MarkedChange[],
  instance: string,
): boolean {
  const found = new Set(fixes.map(({ mark }) => mark))
  const marks = readMarker(body, instance)?.marks ?? []
  return found.size === 0 || marks.some((mark) => !found.has(mark))
}

/** The marks of fixes whose pull request a person closed. */
export function declinedMarks(
  pulls: readonly BranchPullRequest[],
  instance: string,
): ReadonlySet<string> {
  return marksOf(pulls, 'closed', instance)
}

/** The marks of pull requests that were merged: a retired entry that is here again was brought back. */
export function mergedMarks(
  pulls: readonly BranchPullRequest[],
  instance: string,
): ReadonlySet<string> {
  return marksOf(pulls, 'merged', instance)
}

function marksOf(
  pulls: readonly BranchPullRequest[],
  state: BranchPullRequest['state'],
  instance: string,
): ReadonlySet<string> {
  return new Set(
    pulls
      .filter((one) => one.state === state && isOurs(one, instance))
      .map(({ body }) => readMarker(body, instance))
      .flatMap((marker) => (marker && !marker.isWithdrawn ? marker.marks : [])),
  )
}

/** The marks of fixes in the open pull request. */
export function proposedMarks(
  pulls: readonly BranchPullRequest[],
  instance: string,
): ReadonlySet<string> {
  const open = pulls.find((one) => one.state === 'open' && isOurs(one, instance))
  return new Set(open && readMarker(open.body, instance)?.marks)
}

/** By author and marker: other workflows write with the same token, and may quote us. */
export function isOurs({ isOwn, body }: BranchPullRequest, instance: string): boolean {
  return isOwn && readMarker(body, instance) !== undefined
}

/** Why the branch must not be written, as a clause for the log. */
function obstacle(
  { instance, pulls, tip, baseRef, branch }: FixPlanInput,
  open: readonly BranchPullRequest[],
  pull: BranchPullRequest | undefined,
): string | undefined {
  const other = open.find((one) => one !== pull)
  if (other) return `#${other.number} is open from the branch ${branch} and is not ours`
  if (pull && pull.baseRef !== baseRef) {
    return `#${pull.number} is to be merged into another branch than ${baseRef}`
  }
  if (tip === undefined || isOurCommit(tip, instance)) return
  if (pull) return `somebody pushed to #${pull.number}`
  const isMerged = pulls.some(
    (one) => isOurs(one, instance) && one.state === 'merged' && one.headSha === tip.sha,
  )
  if (isMerged) return
  return `the branch ${branch} has commits of somebody else; delete it if they are no longer needed`
}
