import type { ListChanges, NewEntry } from '../admission/model.ts'
import type { ListAnalysis } from '../infer/analyze.ts'
import { TimeLimitError, withinTime } from '../links/time-limit.ts'
import type { ListFileChange } from '../lint/context.ts'
import type { Ignore } from '../lint/ignores.ts'
import type { SetEntry } from '../lint/list-set.ts'
import type { PlainMessage } from '../lint/plain-message.ts'
import { MAX_TEXT_LENGTH } from '../list/parse.ts'
import type { LintedText, ListSource, SessionContext, SessionRequest } from './engine.ts'
import { answer, parseList } from './engine.ts'
import { isSmall, isTooDeep, TIME_LIMIT } from './limits.ts'
import { type Outline, outlineOf } from './outline.ts'
import {
  isUndecoded,
  NOT_TEXT,
  TOO_DEEP,
  UnreadableListError,
  unreadableBecause,
  unreadableFile,
} from './unreadable.ts'
import { LintWorker } from './worker-thread.ts'

export interface SessionLimits {
  /** Whether the text is the user's own: a small one then needs no worker. */
  trusted: boolean
  /** How long such a text may take without a worker, in milliseconds. */
  timeHere?: number
  /** How long parsing may take, in milliseconds; 30 seconds at most. */
  time?: number
  /** The worker to use. Default: one for this list alone, closed with the session. */
  worker?: LintWorker | undefined
}

export interface CheckedList {
  path: string
  text: string
  holds: { tables: number; rows: number; entries: number; links: number } | undefined
  messages: readonly PlainMessage[]
  /** The configuration's ignores that are in use in this list; absent where it could not be read. */
  usedIgnores?: readonly Ignore[]
  outline?: Outline
}

type RequestSender = (request: SessionRequest, limit: number) => Promise<unknown>

/**
 * A list that was parsed, or the reason why it could not be. No text makes parsing or linting
 * throw: the result is then one finding, `unreadable-file`.
 */
export class ListSession {
  source: ListSource
  /** The list's content; absent where it could not be parsed. */
  outline: Outline | undefined
  failure: UnreadableListError | undefined
  #ask: RequestSender | undefined
  #release: (() => void | Promise<void>) | undefined

  private constructor(source: ListSource) {
    this.source = source
  }

  /**
   * Parses a list: in this thread where the text is trusted, small, and done within a second,
   * otherwise in a worker, which is stopped when it takes too long or too much memory. Must be
   * closed after use.
   */
  static async open(source: ListSource, limits: SessionLimits): Promise<ListSession> {
    const session = new ListSession(source)
    session.outline = await session.#attempt(() => session.#open(limits))
    return session
  }

  static failed(source: ListSource, failure: UnreadableListError): ListSession {
    const session = new ListSession(source)
    session.failure = failure
    return session
  }

  get path(): string {
    return this.source.path
  }

  /** @param time in milliseconds; 12 seconds at most */
  async lint(
    contextOf: (outline: Outline) => SessionContext,
    time = TIME_LIMIT.lint,
  ): Promise<CheckedList> {
    const { outline } = this
    const { path, text } = this.source
    const context = outline && contextOf(outline)
    const linted = (await this.#attempt(async () => {
      const request = context && ({ kind: 'lint', context } as const)
      return request && (await this.#ask?.(request, Math.min(time, TIME_LIMIT.lint)))
    })) as LintedText | undefined
    if (!context || !linted || this.failure) {
      const failure = this.failure ?? unreadableBecause('closed')
      // A list that was there before says what became of it.
      const messages = linted?.messages.length ? linted.messages : [unreadableFile(failure)]
      return { path, text, holds: undefined, messages }
    }
    const { tables, rows, entries, links } = outline
    const holds = { tables, rows, entries, links: links.length }
    const usedIgnores = linted.usedIgnores.flatMap((index) => context.ignores?.[index] ?? [])
    return { path, text, holds, messages: linted.messages, usedIgnores, outline }
  }

  /** What a configuration can be inferred from; nothing where it exceeds the limits. */
  async analyze(): Promise<ListAnalysis | undefined> {
    const request = { kind: 'analyze' } as const
    const analysis = await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.parse))
    return analysis as ListAnalysis | undefined
  }

  /** What the change does to the entries; nothing without a base, or where it exceeds the limits. */
  async changes(): Promise<ListChanges | undefined> {
    const request = { kind: 'changes' } as const
    const changes = await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint))
    return changes as ListChanges | undefined
  }

  /** All entries as if they were added; nothing where it exceeds the limits. */
  async entries(): Promise<NewEntry[] | undefined> {
    const request = { kind: 'entries' } as const
    const entries = await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint))
    return entries as NewEntry[] | undefined
  }

  /** The entries for the other files of its sets; nothing where it exceeds the limits. */
  async setEntries(): Promise<SetEntry[] | undefined> {
    const request = { kind: 'set-entries' } as const
    const entries = await this.#attempt(async () => this.#ask?.(request, TIME_LIMIT.lint))
    return entries as SetEntry[] | undefined
  }

  async close(): Promise<void> {
    await this.#release?.()
  }

  async #open(limits: SessionLimits): Promise<Outline> {
    const { text, baseText = '', tipText = '' } = this.source
    const texts = [text, baseText, tipText]
    const size = Math.max(text.length, baseText.length, tipText.length)
    if (size > MAX_TEXT_LENGTH) {
      const [actual, max] = [(size / 1e6).toFixed(1), MAX_TEXT_LENGTH / 1e6]
      const reason = `The file has ${actual} million characters, and at most ${max} million are read.`
      throw new UnreadableListError(`${reason} Split it.`)
    }
    if (isUndecoded(text)) this.#fail(new UnreadableListError(NOT_TEXT), { kind: 'not-text' })
    if (texts.some(isTooDeep)) throw new UnreadableListError(TOO_DEEP)
    return (
      (limits.trusted && texts.every(isSmall) ? this.#openHere(limits) : undefined) ??
      (await this.#openWorker(limits))
    )
  }

  /** Parses the list in this thread; nothing where that takes too long. */
  #openHere(limits: SessionLimits): Outline | undefined {
    const { timeHere = TIME_LIMIT.here } = limits
    const opened = inTimeOnly(timeHere, () => {
      const parsed = parseList(this.source)
      return { parsed, outline: outlineOf(parsed.file, parsed.base?.data.list) }
    })
    if (!opened) return
    const { parsed, outline } = opened
    this.#ask = async (request, limit) => {
      const answered = inTimeOnly(timeHere, () => ({ value: answer(parsed, request) }))
      if (answered) return answered.value
      await this.#openWorker(limits)
      return await this.#ask?.(request, limit)
    }
    return outline
  }

  /** Where the base has a list, its rule reports what became of it. @throws the failure otherwise */
  #fail(failure: UnreadableListError, fileChange: ListFileChange): void {
    if (!this.source.baseText) throw failure
    this.failure = failure
    this.source = { ...this.source, text: '', fileChange }
  }

  async #openWorker({ time = TIME_LIMIT.parse, worker: shared }: SessionLimits): Promise<Outline> {
    const worker = shared ?? new LintWorker()
    this.#release = shared ? undefined : () => worker.close()
    let { list, outline } = await worker.parse(this.source, Math.min(time, TIME_LIMIT.parse))
    this.#ask = async (request, limit) => {
      const started = performance.now()
      // Another list's failure may have stopped the thread.
      if (!worker.holds(list)) ({ list } = await worker.parse(this.source, limit))
      return await worker.request(list, request, limit - (performance.now() - started))
    }
    if (shared) this.#release = () => shared.forget(list)
    return outline
  }

  /** Keeps the reason where the text could not be handled; other errors are bugs and are thrown. */
  async #attempt<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await run()
    } catch (error) {
      // The parser and the tree's walkers recurse: deep nesting exhausts the stack.
      if (error instanceof RangeError) this.failure = unreadableBecause(error.message)
      else if (error instanceof UnreadableListError) this.failure = error
      else throw error
      return
    }
  }
}

/** What the code gives; nothing where it takes longer than `limit` milliseconds. */
function inTimeOnly<Result>(limit: number, run: () => Result): Result | undefined {
  try {
    return withinTime(run, limit)
  } catch (error) {
    if (error instanceof TimeLimitError) return
    throw error
  }
}
