import { Worker } from 'node:worker_threads'
import type { ListSource, Outline } from './lint-session.ts'
import type { WorkerAnswer, WorkerQuestion, WorkerRequest } from './worker.ts'

/** The memory of a thread, in megabytes. */
const MEMORY_LIMIT = 1_500

/** A list that could not be read within the limits. */
export class UnreadableListError extends Error {
  readonly code = 'ERR_UNREADABLE_LIST'
}

/**
 * A thread that inspects lists, one at a time, and is stopped when one of them takes too long or
 * too much memory. The next is then inspected by a new thread; those that the stopped one held are
 * lost, and are to be read again. All of them share its memory: a thread for each would take some
 * 80 MB, however small the list.
 */
export class LintWorker {
  #worker: Worker | undefined
  #count = 0
  /** The numbers of the lists that the thread holds. */
  readonly #held = new Set<number>()

  /** Reads a list. @param limit in milliseconds. @throws {UnreadableListError} */
  async read(subject: ListSource, limit: number): Promise<{ list: number; outline: Outline }> {
    const list = ++this.#count
    const outline = (await this.#ask({ list, read: subject }, limit)) as Outline
    this.#held.add(list)
    return { list, outline }
  }

  /** Whether a list was read, and not lost since. */
  holds(list: number): boolean {
    return this.#held.has(list)
  }

  /** Asks about a list that it holds. @param limit in milliseconds. @throws {UnreadableListError} */
  async ask(list: number, question: WorkerQuestion, limit: number): Promise<unknown> {
    return await this.#ask({ list, ...question }, limit)
  }

  /** Makes room. */
  forget(list: number): void {
    if (this.#held.delete(list))
      this.#worker?.postMessage({ list, forget: true } satisfies WorkerRequest)
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#held.clear()
    await worker?.terminate()
  }

  async #ask(request: WorkerRequest, limit: number): Promise<unknown> {
    const worker = this.#start()
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>()
    const tooLong = `Unexpected text that takes longer than ${Math.ceil(limit / 1000)} seconds, expected a simpler one`
    const timer = setTimeout(() => reject(new UnreadableListError(tooLong)), limit)
    const onError = (error: Error) => reject(new UnreadableListError(reasonOf(error.message)))
    worker.once('message', resolve)
    worker.once('error', onError)
    worker.postMessage(request)
    const { answer, failure } = await promise
      .catch(async (error) => {
        await this.close()
        throw error
      })
      .finally(() => {
        clearTimeout(timer)
        worker.off('message', resolve)
        worker.off('error', onError)
      })
    if (failure !== undefined) throw new UnreadableListError(reasonOf(failure))
    return answer
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    })
    // Also where it dies while nothing is asked.
    worker.on('error', () => {
      if (this.#worker !== worker) return
      this.#worker = undefined
      this.#held.clear()
    })
    this.#worker = worker
    return worker
  }
}

/** What people are told where the parser or the rules gave up. */
export function reasonOf(failure: string): string {
  if (/call stack/i.test(failure)) {
    return 'Unexpected depth of nesting, expected a simpler text: the parser had to be stopped'
  }
  if (/memory/i.test(failure)) {
    return `Unexpected text that takes more than ${MEMORY_LIMIT} MB of memory, expected a simpler one`
  }
  return `Unexpected failure to read the text (${failure})`
}
