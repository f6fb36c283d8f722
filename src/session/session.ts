import type { LintedList } from '../report/build.ts'
import type { ListSource, Outline, SessionContext } from './lint-session.ts'
import { type OpenedList, openEngine, type SessionLimits, unreadable } from './open.ts'
import { UnreadableListError } from './worker-thread.ts'

/** A list as it was judged, and what it holds. */
export interface CheckedList extends LintedList {
  outline?: Outline
}

/**
 * A list that was read, or the reason why it could not be: reading and judging
 * never fail for a text, whatever it holds, but end in a finding that says so.
 */
export class ListSession {
  readonly subject: ListSource
  readonly #inspector: OpenedList | undefined
  /** Why the list could not be read or judged. */
  failure: UnreadableListError | undefined

  private constructor(
    subject: ListSource,
    inspector: OpenedList | undefined,
    failure: UnreadableListError | undefined,
  ) {
    this.subject = subject
    this.#inspector = inspector
    this.failure = failure
  }

  /** Reads a list. To be closed when it has been judged. */
  static async open(subject: ListSource, limits: SessionLimits): Promise<ListSession> {
    try {
      return new ListSession(subject, await openEngine(subject, limits), undefined)
    } catch (error) {
      return new ListSession(subject, undefined, asUnreadable(error))
    }
  }

  /** A list that is not even to be read. */
  static unread(subject: ListSource, failure: UnreadableListError): ListSession {
    return new ListSession(subject, undefined, failure)
  }

  get path(): string {
    return this.subject.path
  }

  /** What the list holds; nothing where it could not be read. */
  get outline(): Outline | undefined {
    return this.#inspector?.outline
  }

  /** @param time in milliseconds, where it is not to take as long as any list may */
  async lint(
    circumstancesOf: (outline: Outline) => SessionContext,
    time?: number,
  ): Promise<CheckedList> {
    const { path, text } = this.subject
    if (this.#inspector) {
      try {
        const { outline } = this.#inspector
        const messages = await this.#inspector.lint(circumstancesOf(outline), time)
        const { tables, rows, entries, links } = outline
        const holds = { tables, rows, entries, links: links.length }
        return { path, text, holds, messages, outline }
      } catch (error) {
        this.failure = asUnreadable(error)
      }
    }
    const failure = this.failure ?? new UnreadableListError('Unexpected end of the reading')
    return { path, text, holds: undefined, messages: [unreadable(failure)] }
  }

  async close(): Promise<void> {
    await this.#inspector?.close()
  }
}

/** Other errors are not ours to handle. */
function asUnreadable(error: unknown): UnreadableListError {
  if (error instanceof UnreadableListError) return error
  throw error
}
