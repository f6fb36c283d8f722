import type { VFileMessage } from 'vfile-message'
import type { Message } from '../../lint/message.ts'
import type { RetireDates, Retirement } from '../../lint/retire/find.ts'

export type { BranchPullRequest } from '../api/branch-pull-requests.ts'
export type { BranchCommit } from '../api/branches.ts'

export type FixableMessage = Pick<VFileMessage, 'reason'> &
  Partial<
    Pick<
      VFileMessage,
      | 'ruleId'
      | 'place'
      | 'actual'
      | 'expected'
      | 'fix'
      | 'fixKind'
      | 'parts'
      | 'key'
      | 'ignoreMatch'
      | 'published'
    >
  >

export interface FixableList {
  path: string
  text: string
  /** Absent where the text could not be linted. */
  holds: object | undefined
  messages: readonly FixableMessage[]
  /** What the list's policy says about its entries. */
  retirements?: readonly Retirement[] | undefined
}

export interface ListFix {
  path: string
  rule: string
  /** Of the list before all fixes, counted from 1; absent where rows were moved before. */
  line: number | undefined
  message: Message
  /** The old and the new text at the place; absent where lines were moved. */
  change: { before: string; after: string } | undefined
  /** Identifies the fix in all versions of the list: 16 hex digits. */
  mark: string
}

/** The text of a list after a commit. */
export interface ListChange {
  path: string
  after: string
}

/** What the archive of a row's paper knows and the row lacked. */
export interface UpdatedPaper {
  path: string
  /** The row's. */
  title: string
  /** Of the list with its safe fixes, from 1. */
  line: number
  message: Message
  /** Identifies it in all versions of the list: 16 hex digits. */
  mark: string
}

/** An entry that the list's policy removes or marks, in a commit of its own. */
export interface RetiredEntry extends ListChange {
  retirement: Retirement & { dates: RetireDates }
  /** Identifies it in all versions of the list: 16 hex digits. */
  mark: string
}

/** What one pull request proposes. */
export interface ProposedChanges {
  fixes: readonly ListFix[]
  updated: readonly UpdatedPaper[]
  retired: readonly RetiredEntry[]
}
