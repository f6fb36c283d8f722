import type { FailingLink } from '../../links/cache/entries.ts'
import type { LinkResult } from '../../links/result.ts'
import type { Ignore } from '../../lint/ignores.ts'
import type { RetireDates, Retirement } from '../../lint/retire/find.ts'
import type { Severity } from '../../lint/severity.ts'
import type { Commit } from '../../report/markdown/places.ts'
import type { Report } from '../../report/model.ts'
import type { OwnIssue } from '../api/issues.ts'

export type { FailingLink } from '../../links/cache/entries.ts'
export type { OwnIssue } from '../api/issues.ts'

export interface TrackedList {
  path: string
  /** Lines (from 1) and titles of the headings, in order. */
  sections: readonly { line: number; title: string }[]
  links: readonly TrackedLink[]
  /** The configured ignores for this list: they also apply to dead links that a run did not check. */
  ignores?: readonly Ignore[]
}

export interface TrackedLink {
  /** As in the list. */
  url: string
  /** Of its address, counted from 1, as in findings: for a reference link, of its definition. */
  line: number
  /** In UTF-16 code units; distinguishes links of one line. */
  column?: number
  entry?: string
}

/** An entry that the list's policy retires. */
export interface TrackedRetirement
  extends Pick<Retirement, 'title' | 'line' | 'step' | 'isDue' | 'edits'> {
  path: string
  dates: RetireDates
}

export interface TrackingInput {
  report: Report
  lists: readonly TrackedList[]
  /** By URL without its fragment; absent where no links were checked. */
  linkResults: ReadonlyMap<string, LinkResult> | undefined
  /** The ISO day on which an earlier run checked them; absent where this run did. */
  linksChecked?: string
  failing: readonly FailingLink[]
  /** Entries that the lists' policy retires, or will within two months. */
  retirements?: readonly TrackedRetirement[]
  /** ISO 8601. */
  now: string
  previous: OwnIssue | undefined
  settings: {
    /** Distinguishes jobs of one repository; empty for the only one. */
    instance: string
    title: string
    labels: readonly string[]
    assignees: readonly string[]
    /** The lowest severity that the issue shows; default: `info`. */
    minSeverity?: Severity
    /** The rules whose findings it shows; absent: all. */
    only?: readonly string[]
    /** Of a dead link that this run did not check; default: `error`. */
    deadSeverity?: Severity | 'off'
  }
  page: Commit & {
    /** The branch that edit links lead to. */
    branch: string
    /** The page of the run, with the whole report. */
    runUrl: string
  }
}

export interface IssuePlan {
  create?: { title: string; body: string; labels: string[]; assignees: string[] }
  edit?: { body?: string; state?: 'open' | 'closed' }
  /** Sends mail: only for new dead links, and when no problems are left. */
  comment?: string
}
