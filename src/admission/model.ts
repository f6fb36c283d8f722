/** The data of admission: which entries a change adds, and whether they and the change meet the list's policy. */

import type { Message } from '../lint/message.ts'
import type { Severity } from '../lint/severity.ts'

/** An entry that a change adds, as plain data. */
export interface NewEntry {
  path: string
  /** From 1. */
  line: number
  endLine: number
  /** As shown: no markup, badges or addresses. */
  title: string
  /** What identifies it: `Entry.identity`, else its title. */
  identity: string
  /** Titles of the headings from the second level down, and of bullets without a link above it. */
  sections: readonly string[]
  /** The text after the title as shown, without addresses and badges; of a row: all other cells. */
  description: string
  /** The title's link, then the others in order; no badges or images. */
  links: readonly { url: string; text: string }[]
  /** Of a row: the text of each cell by the name of its column. */
  cells?: Readonly<Record<string, string>>
  /** Entries of its section, with those that the change adds. */
  sectionSize: number
  /** Its place among the entries of its section: see `position`. */
  place: EntryPlace
}

/** Where the added entries of a section stand. All that `position` can ask of one. */
export interface EntryPlace {
  isAtStart: boolean
  isAtEnd: boolean
  /** By the order that the baseline's section keeps; `unknown` where it keeps none. */
  isSorted: boolean | 'unknown'
  /** The title of the entry before which it belongs, where `isSorted` is false. */
  before?: string
}

/** What a change does to the entries of one list. */
export interface ListChanges {
  /** Each thing once, however often it was added. */
  added: NewEntry[]
  /** Existing entries whose title, text or links were edited; a moved line is no edit. */
  edited: number
  /** What the removed entries are called: their identity, else their title. */
  removed: string[]
}

/** What a change does to the entries of all lists. */
export interface EntryChanges {
  added: readonly NewEntry[]
  edited: number
  removed: number
}

/** What a change does to the entries of all lists: `other` where it touches none. */
export const CHANGE_KINDS = ['addition', 'removal', 'edit', 'mixed', 'other'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export const REQUIREMENT_STATUSES = ['met', 'failed', 'unknown', 'skipped'] as const
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number]

/** The result of one requirement, of an entry or of the pull request. */
export interface RequirementResult {
  /** The key in the configuration, with the part where a key has parts: `stars`, `description.max`. */
  id: string
  /** The entry that was asked; absent for a rule of the pull request. */
  entry?: Pick<NewEntry, 'path' | 'line' | 'title' | 'identity'>
  status: RequirementStatus
  /** What was found, in plain words: `12 stars`; why, where it could not be checked. */
  actual: string
  /** What is asked for, in plain words: `at least 50 stars, or 2,000 downloads a month`. */
  expected: string
  /** The reason, then what to do, for the contributor; empty where it is met. */
  message: Message
  /** Of `require` and the pull request's rules as configured, of `advise` `info`. */
  severity: Severity
  /** Whether an edit of the entry's line can meet it: it then has a comment on the line. */
  isInLine: boolean
}

/** The pull request as text: all of it is a stranger's. */
export interface PullRequestText {
  title: string
  /** Empty where GitHub has none. */
  body: string
  /** Paths that the change touches; of a rename both. */
  paths: readonly string[]
  author: { isBot: boolean; isMember: boolean | 'unknown' }
}

/**
 * What a configured pattern matches in a text: of each match (at most 100) what its first group
 * captured, else the whole; `stopped` where that took too long.
 */
export type BoundedMatch = (pattern: RegExp, text: string) => readonly string[] | 'stopped'
