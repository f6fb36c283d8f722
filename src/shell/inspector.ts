import { Worker } from 'node:worker_threads'
import { LARGEST_TEXT } from '../inspect.ts'
import type { PlainMessage } from '../report/report.ts'
import { FATAL, keyOf } from '../rules/rule.ts'
import { type Circumstances, Inspection, type Outline, type Subject } from './inspection.ts'
import type { Request } from './worker.ts'

/** A text of one's own up to this size is read without a thread: 256 KB in UTF-16 code units. */
const SMALL_TEXT = 256_000
/** How long reading and judging may take in a thread, in milliseconds. */
const TIME_LIMIT = { read: 30_000, judge: 12_000 }
/** The memory of the thread, in megabytes. */
const MEMORY_LIMIT = 1_500

/** A list that could not be read within the limits. */
export class UnreadableListError extends Error {
  readonly code = 'ERR_UNREADABLE_LIST'
}

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
export interface Limits {
  /** Whether it is one's own: a small one needs no thread then. */
  trusted: boolean
  /** How long reading it may take, in milliseconds; 30 seconds at most. */
  time?: number
}

/** Reads a list, then judges it; ends with `close`. */
export interface Inspector {
  outline: Outline
  /** @throws {UnreadableListError} where the rules exceed the limits */
  judge(circumstances: Circumstances): Promise<PlainMessage[]>
  close(): Promise<void>
}

/**
 * Reads a list: in this thread where the text is small and one's own, else in
 * one that is stopped when it takes too long or too much memory.
 *
 * @throws {UnreadableListError} where the text is larger than 4 MB, too deeply
 *   nested, or exceeds the limits
 */
export async function openInspector(
  subject: Subject,
  { trusted, time }: Limits,
): Promise<Inspector> {
  const { text, baseText = '', tipText = '' } = subject
  const size = Math.max(text.length, baseText.length, tipText.length)
  if (size > LARGEST_TEXT) {
    throw new UnreadableListError(
      `Unexpected size of ${(size / 1e6).toFixed(1)} million characters, expected at most ${LARGEST_TEXT / 1e6} million`,
    )
  }
  return trusted && size <= SMALL_TEXT ? openHere(subject) : await openThread(subject, time)
}

function openHere(subject: Subject): Inspector {
  const inspection = orUnreadable(() => new Inspection(subject))
  return {
    outline: inspection.outline,
    judge: async (circumstances) => orUnreadable(() => inspection.judge(circumstances)),
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

async function openThread(subject: Subject, time = TIME_LIMIT.read): Promise<Inspector> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  })
  try {
    const outline = (await ask(
      worker,
      { read: subject },
      Math.min(time, TIME_LIMIT.read),
    )) as Outline
    return {
      outline,
      judge: async (circumstances) =>
        (await ask(worker, { judge: circumstances }, TIME_LIMIT.judge)) as PlainMessage[],
      close: async () => {
        await worker.terminate()
      },
    }
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

async function ask(worker: Worker, request: Request, limit: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const stop = (reason: string) => reject(new UnreadableListError(reason))
  const timer = setTimeout(
    () =>
      stop(
        `Unexpected text that takes longer than ${Math.ceil(limit / 1000)} seconds, expected a simpler one`,
      ),
    limit,
  )
  const onMessage = (message: { answer?: unknown; failure?: string }) => {
    if (message.failure === undefined) resolve(message.answer)
    else stop(reasonOf(message.failure))
  }
  const onError = (error: Error) => stop(reasonOf(error.message))
  worker.once('message', onMessage)
  worker.once('error', onError)
  worker.postMessage(request)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    worker.off('message', onMessage)
    worker.off('error', onError)
  }
}

function reasonOf(failure: string): string {
  if (/call stack/i.test(failure)) {
    return 'Unexpected depth of nesting, expected a simpler text: the parser had to be stopped'
  }
  if (/memory/i.test(failure)) {
    return `Unexpected text that takes more than ${MEMORY_LIMIT} MB of memory, expected a simpler one`
  }
  return `Unexpected failure to read the text (${failure})`
}
