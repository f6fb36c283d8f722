/** The data of a review: nothing here knows GitHub's API. */

import type { Admission } from '../../admission/admit.ts'
import type { Severity } from '../../lint/severity.ts'
import type { FailOn } from '../../report/build.ts'
import type { Commit } from '../../report/markdown/places.ts'
import type { Report } from '../../report/model.ts'
import type { Conversation, DraftComment } from '../api/pull-requests.ts'

export type {
  Conversation,
  DraftComment,
  PastComment,
  PastReview,
  Thread,
} from '../api/pull-requests.ts'

/** Lines of the head that GitHub shows in a file's diff, and so takes comments on: 1-based, inclusive. */
export interface HunkLines {
  start: number
  end: number
}

export interface ReviewSettings {
  /** Distinguishes two jobs of one repository; empty for the only one. */
  id: string
  /**
   * `auto`: on lines, and a summary comment where something is not on the diff; `review`,
   * `summary`: only one.
   */
  mode: 'auto' | 'review' | 'summary'
  /** The least severity that is reported. */
  minSeverity: Severity
  /** The least severity that fails the check. */
  failOn: FailOn
  maxComments: number
}

export interface ReviewInput {
  report: Report
  texts: ReadonlyMap<string, string>
  /** Hunks by path; a path that has none takes no comments. */
  hunks: ReadonlyMap<string, readonly HunkLines[]>
  /** The lines that the change added or edited, by path; absent: all lines of the hunks. */
  addedLines?: ReadonlyMap<string, ReadonlySet<number>>
  conversation: Conversation
  settings: ReviewSettings
  page: Commit
  /** What the list asks of the change; absent where nothing was checked. */
  admission?: Admission | undefined
  /** Sentences of ours for the summary, such as how many links were not checked. */
  notes?: readonly string[]
}

export interface BodyEdit {
  id: number
  body: string
}

/** What to post and what to edit; all parts may be empty. */
export interface ReviewPlan {
  review?: { body: string; comments: DraftComment[] }
  /** Bodies of our reviews that are outdated. */
  reviewEdits: BodyEdit[]
  /** Review comments of ours with findings that were fixed, or came back. */
  commentEdits: BodyEdit[]
  /** The one summary comment: to be posted, or edited where it has an id. */
  summary?: { id?: number; body: string }
}
