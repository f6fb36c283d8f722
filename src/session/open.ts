import type { ListAnalysis } from '../infer/survey.ts'
import { keyOf } from '../lint/key.ts'
import { FATAL } from '../lint/severity.ts'
import { MAX_TEXT_LENGTH } from '../list/parse.ts'
import type { PlainMessage } from '../report/build.ts'
import { ListEngine, type ListSource, type Outline, type SessionContext } from './lint-session.ts'
import type { WorkerQuestion } from './worker.ts'
import { LintWorker, reasonOf, UnreadableListError } from './worker-thread.ts'

/** A text of one's own up to this size is read without a thread: 256 KB in UTF-16 code units. */
const SMALL_TEXT = 256_000
/** How long reading and judging may take in a thread, in milliseconds. */
const TIME_LIMIT = { read: 30_000, judge: 12_000 }

/** The one finding of a list that could not be read. */
export function unreadable(error: UnreadableListError): PlainMessage {
  const ruleId = 'unreadable-file'
  const start = { line: 1, column: 1, offset: 0 }
  return {
    reason: error.message,
    ruleId,
    source: 'remark-lint',
    fatal: FATAL.error,
    place: { start, end: start },
    actual: undefined,
    expected: undefined,
    note: undefined,
    url: undefined,
    key: keyOf(ruleId, []),
    isNew: true,
  }
}

/** What a text may cost. */
export interface SessionLimits {
  /** Whether it is one's own: a small one needs no thread then. */
  trusted: boolean
  /** How long reading it may take, in milliseconds; 30 seconds at most. */
  time?: number
  /** The thread for what needs one. Default: one for this list alone, closed with it. */
  thread?: LintWorker | undefined
}

/** Reads a list, then judges it; ends with `close`. */
export interface OpenedList {
  outline: Outline
  /**
   * @param time in milliseconds; 12 seconds at most
   * @throws {UnreadableListError} where the rules exceed the limits
   */
  lint(circumstances: SessionContext, time?: number): Promise<PlainMessage[]>
  /** @throws {UnreadableListError} where the rules exceed the limits */
  analyze(): Promise<ListAnalysis>
  close(): Promise<void>
}

/**
 * Reads a list: in this thread where the text is small and one's own, else in
 * one that is stopped when it takes too long or too much memory.
 *
 * @throws {UnreadableListError} where the text is larger than 4 MB, too deeply
 *   nested, or exceeds the limits
 */
export async function openEngine(
  subject: ListSource,
  { trusted, time = TIME_LIMIT.read, thread }: SessionLimits,
): Promise<OpenedList> {
  const { text, baseText = '', tipText = '' } = subject
  const size = Math.max(text.length, baseText.length, tipText.length)
  if (size > MAX_TEXT_LENGTH) {
    throw new UnreadableListError(
      `Unexpected size of ${(size / 1e6).toFixed(1)} million characters, expected at most ${MAX_TEXT_LENGTH / 1e6} million`,
    )
  }
  if (trusted && size <= SMALL_TEXT) return openHere(subject)
  return await openThread(subject, Math.min(time, TIME_LIMIT.read), thread)
}

function openHere(subject: ListSource): OpenedList {
  const inspection = orUnreadable(() => new ListEngine(subject))
  return {
    outline: inspection.outline,
    lint: async (circumstances) => orUnreadable(() => inspection.lint(circumstances)),
    analyze: async () => orUnreadable(() => inspection.analyze()),
    close: async () => undefined,
  }
}

/** micromark and the tree's walkers recurse: a text nested too deeply exhausts the stack. */
function orUnreadable<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableListError(reasonOf(error.message))
    throw error
  }
}

async function openThread(
  subject: ListSource,
  time: number,
  shared: LintWorker | undefined,
): Promise<OpenedList> {
  const thread = shared ?? new LintWorker()
  let { list, outline } = await thread.read(subject, time)

  async function ask(question: WorkerQuestion, limit: number): Promise<unknown> {
    const started = performance.now()
    // Lost with another list's thread.
    if (!thread.holds(list)) ({ list } = await thread.read(subject, limit))
    return await thread.ask(list, question, limit - (performance.now() - started))
  }

  return {
    outline,
    lint: async (circumstances, limit = TIME_LIMIT.judge) =>
      (await ask({ judge: circumstances }, Math.min(limit, TIME_LIMIT.judge))) as PlainMessage[],
    analyze: async () => (await ask({ survey: true }, TIME_LIMIT.read)) as ListAnalysis,
    close: async () => {
      if (shared) shared.forget(list)
      else await thread.close()
    },
  }
}
