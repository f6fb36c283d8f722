/** What the requirements have in common: their input, their three-valued result, and how it is worded. */

import type { EntryFacts, Fact, RepositoryFacts } from '../../links/result.ts'
import { type Message, message } from '../../lint/message.ts'
import type { NewEntry } from '../model.ts'

/** An entry, and what is known of it. */
export interface Candidate {
  entry: NewEntry
  /** Absent where no service was asked. */
  facts: EntryFacts | undefined
  /** The day of the run, an ISO date. */
  today: string
}

/** The result of one requirement: met, failed, or not known. */
export interface Check {
  /** The key, with its part where it has some: `description.max`. */
  id: string
  status: 'met' | 'failed' | 'unknown'
  /** What was found: `12 stars`; why it is not known. */
  actual: string
  /** `at least 50 stars`. */
  expected: string
  /** For the contributor, where it failed. */
  message: Message
  isInLine: boolean
}

/** Makes the check of a requirement that an edit of the entry's line can meet. */
export function lineCheck(
  id: string,
  isMet: boolean,
  { actual, expected, advice }: { actual: string; expected: string; advice: Message },
): Check {
  const status = isMet ? 'met' : 'failed'
  return { id, status, actual, expected, message: isMet ? [] : advice, isInLine: true }
}

interface Question<Value> {
  id: string
  expected: string
  isMet(value: Value): boolean | 'unknown'
  /** What was found, in words. */
  describe(value: Value): string
  /** What was found where there is none: "no release". */
  none: string
  /** Whether it is met where there is none: nothing that is not there is archived. */
  isMetByNone?: boolean
}

/** Makes the check of a requirement on a fact: none is not met, not known is unknown. */
export function factCheck<Value>(fact: Fact<Value>, question: Question<Value>): Check {
  const { id, expected, none, isMetByNone = false } = question
  if (fact.kind === 'unknown') return unknownCheck(id, expected, fact.why)
  const isMet = fact.kind === 'none' ? isMetByNone : question.isMet(fact.value)
  const actual = fact.kind === 'none' ? none : question.describe(fact.value)
  if (isMet === 'unknown') return unknownCheck(id, expected, actual)
  return {
    ...{ id, status: isMet ? 'met' : 'failed', actual, expected, isInLine: false },
    message: isMet ? [] : message`${capitalized(actual)}; this list asks for ${expected}.`,
  }
}

function unknownCheck(id: string, expected: string, why: string): Check {
  return { id, status: 'unknown', actual: why, expected, message: [], isInLine: false }
}

/** A fact of the entry's repository; `none` also where the entry has no repository. */
export function repositoryFact<Value>(
  { facts }: Candidate,
  pick: (repository: RepositoryFacts) => Fact<Value>,
): Fact<Value> {
  if (!facts) return { kind: 'unknown', why: 'no service was asked' }
  const { repository } = facts
  return repository.kind === 'known' ? pick(repository.value) : repository
}

/** Whether the entry surely has no repository. */
export function hasNoRepository({ facts }: Candidate): boolean {
  return facts?.repository.kind === 'none'
}

export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
