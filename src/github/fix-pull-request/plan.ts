import { isOurCommit } from './commit.ts'
import { hasSameMarks, readMarker } from './marker.ts'
import type { BranchCommit, FixPullRequest, ListFix } from './model.ts'

/** What is to be done with the branch and its pull request. */
export type FixPlan =
  /** Somebody's work is on it. */
  | { kind: 'leave'; why: string }
  /** It is as it should be, or there is nothing to propose. */
  | { kind: 'keep'; proposal: FixPullRequest | undefined }
  /** Nothing is left to mend. */
  | { kind: 'withdraw'; proposal: FixPullRequest }
  /** Made, or brought up to date. */
  | { kind: 'propose'; proposal: FixPullRequest | undefined; isTold: boolean }

export interface PlanInput {
  id: string
  mends: readonly ListFix[]
  /** All from our branch, open or not. */
  proposals: readonly FixPullRequest[]
  /** Where the branch stands, if there is one. */
  tip: BranchCommit | undefined
  /** The commit that the mends were made for, and the branch that it is of. */
  head: string
  baseRef: string
  /** The branch's name. */
  branch: string
}

/** What to do, so that at most one pull request is open, and tells the truth. */
export function planFixPullRequest(input: PlanInput): FixPlan {
  const { id, mends, proposals, tip, head } = input
  const open = proposals.filter(({ state }) => state === 'open')
  const proposal = open.find((one) => isOurs(one, id))
  if (!proposal && mends.length === 0) return { kind: 'keep', proposal: undefined }
  const why = obstacle(input, open, proposal)
  if (why !== undefined) return { kind: 'leave', why }
  if (proposal && mends.length === 0) return { kind: 'withdraw', proposal }
  const memory = proposal && readMarker(proposal.body, id)
  // What is told is written after what is pushed, so that it stands for that.
  const isTold = memory !== undefined && hasSameMarks(memory.marks, marksOf(mends))
  if (isTold && tip?.parents[0] === head) return { kind: 'keep', proposal }
  return { kind: 'propose', proposal, isTold }
}

/** The marks of mends that a human closed a pull request of ours over. */
export function declinedMarks(proposals: readonly FixPullRequest[], id: string): Set<string> {
  return new Set(
    proposals
      .filter((one) => one.state === 'closed' && isOurs(one, id))
      .map(({ body }) => readMarker(body, id))
      .flatMap((memory) => (memory && !memory.isWithdrawn ? memory.marks : [])),
  )
}

/** The marks of mends that are proposed now. */
export function proposedMarks(proposals: readonly FixPullRequest[], id: string): Set<string> {
  const open = proposals.find((one) => one.state === 'open' && isOurs(one, id))
  return new Set(open && readMarker(open.body, id)?.marks)
}

export function marksOf(mends: readonly ListFix[]): string[] {
  return mends.map(({ mark }) => mark)
}

function isOurs({ isOwn, body }: FixPullRequest, id: string): boolean {
  return isOwn && readMarker(body, id) !== undefined
}

/** Why the branch is not ours to write, in words for the log. */
function obstacle(
  { id, proposals, tip, baseRef, branch }: PlanInput,
  open: readonly FixPullRequest[],
  proposal: FixPullRequest | undefined,
): string | undefined {
  const other = open.find((one) => one !== proposal)
  if (other) return `#${other.number} is open from the branch ${branch} and is not ours`
  if (proposal && proposal.baseRef !== baseRef) {
    return `#${proposal.number} was led to another branch than ${baseRef}`
  }
  if (tip === undefined || isOurCommit(tip, id)) return
  if (proposal) return `somebody pushed to #${proposal.number}`
  const isMerged = proposals.some(
    ({ isOwn, state, headSha }) => isOwn && state === 'merged' && headSha === tip.sha,
  )
  if (isMerged) return
  return `the branch ${branch} holds somebody’s commits: delete it when they are not needed any more`
}
