/** What the tracking issue is made of, as data: nothing here knows how GitHub is talked to. */

import type { FailingLink } from '../../links/cache/entries.ts'
import type { LinkResult } from '../../links/result.ts'
import type { Ignore } from '../../lint/ignores.ts'
import type { Commit } from '../../report/markdown/places.ts'
import type { Report } from '../../report/model.ts'

export type { FailingLink } from '../../links/cache/entries.ts'

/** A list, and where its links stand. */
export interface TrackedList {
  path: string
  /** Lines (from 1) and titles of the headings, in order. */
  sections: readonly { line: number; title: string }[]
  links: readonly TrackedLink[]
  /** What configuration ignores in it: also of links that were dead and that this run learnt nothing of. */
  ignores?: readonly Ignore[]
}

/** A link of a list. */
export interface TrackedLink {
  /** As the list has it. */
  url: string
  /**
   * Where its address stands, counted from 1, as rules place what they say of it
   * (`list/addresses.ts`): of a reference, in its definition.
   */
  line: number
  /** In UTF-16 code units; tells links of one line apart where some of them are ignored. */
  column?: number
  /** The title of its row or bullet. */
  entry?: string
}

/** An issue of the repository that our token wrote and that carries our mark. */
export interface PastIssue {
  number: number
  body: string
  isOpen: boolean
}

export interface TrackingInput {
  report: Report
  lists: readonly TrackedList[]
  /** By URL, fragment left out; with `failing`, `archiveUrl` and `facts` where these are known. Absent: no link was looked at. */
  linkResults: ReadonlyMap<string, LinkResult> | undefined
  failing: readonly FailingLink[]
  /** ISO 8601. */
  now: string
  previous: PastIssue | undefined
  settings: {
    id: string
    title: string
    labels: readonly string[]
    assignees: readonly string[]
  }
  page: Commit & {
    /** The branch that edit links lead to. */
    branch: string
    /** The run's page, where the whole report is. */
    runUrl: string
  }
}

/** What is to be done to the issue; all parts may be absent. */
export interface IssuePlan {
  create?: { title: string; body: string; labels: string[]; assignees: string[] }
  edit?: { body?: string; state?: 'open' | 'closed' }
  /** Somebody's mail: only when something became dead, or all is well again. */
  comment?: string
}
