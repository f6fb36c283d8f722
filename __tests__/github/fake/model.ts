/** The data of the fake GitHub besides git objects. Dates are ISO 8601, to the second. */

export interface Actor {
  /** As in REST: the names of bots end in `[bot]`. */
  login: string
  id: number
  type: 'User' | 'Bot' | 'Organization'
}

export type Access = 'none' | 'read' | 'write'

export interface Token {
  token: string
  /** The login that acts. Default: `github-actions[bot]`. */
  actor?: string
  /** Anything else is not allowed, except reading a public repository. */
  permissions?: Partial<Record<'contents' | 'pull-requests' | 'issues' | 'actions', Access>>
  /** Requests an hour. Default: 1,000, as a job's token has for a repository. */
  hourly?: number
}

export interface IssueComment {
  id: number
  /** Of the issue or pull request. */
  number: number
  author: string
  body: string
  createdAt: string
  updatedAt: string
}

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

export interface Issue {
  id: number
  number: number
  title: string
  body: string | null
  author: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: string[]
  assignees: string[]
  locked: boolean
  createdAt: string
  updatedAt: string
  closedAt: string | null
  /** The pull request, if the issue is one. */
  pull?: PullPart
}

export interface PullPart {
  base: string
  head: { owner: string; branch: string; sha: string }
  merged: boolean
  draft: boolean
}

export interface Pull extends Issue {
  pull: PullPart
}

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'

export interface Review {
  id: number
  number: number
  author: string
  body: string
  state: ReviewState
  commit: string
  createdAt: string
  submittedAt: string | null
}

export interface ReviewComment {
  id: number
  number: number
  review: number
  author: string
  body: string
  path: string
  /** As given when it was made; the current place is computed from it. */
  line: number
  startLine: number | null
  side: 'LEFT' | 'RIGHT'
  commit: string
  hunk: string
  /** The first comment of its thread, if it is not itself the first. */
  replyTo: number | null
  createdAt: string
  updatedAt: string
}

/** A finished run of a workflow. */
export interface WorkflowRun {
  id: number
  event: string
  headBranch: string
  headSha: string
  headOwner: string
}
