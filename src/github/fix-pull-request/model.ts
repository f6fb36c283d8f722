/** What the mending pull request is made of, as data: nothing here knows how GitHub is talked to. */

/** A mend that was made in a list. */
export interface ListFix {
  path: string
  rule: string
  /** Of the list before any mend, counted from 1; absent where rows were moved before. */
  line: number | undefined
  message: string
  /** What stood there, and stands there now; absent where lines were moved. */
  change: { before: string; after: string } | undefined
  /** Tells the mend apart from others in all versions of the list: 16 hex digits. */
  mark: string
}

/** A pull request from our branch. */
export interface FixPullRequest {
  number: number
  body: string
  state: 'open' | 'closed' | 'merged'
  /** Whether our token wrote it. */
  isOwn: boolean
  headSha: string
  /** The branch that it is to be merged into. */
  baseRef: string
}

/** A commit, without what it holds. */
export interface BranchCommit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
}
