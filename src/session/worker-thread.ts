import { Worker } from 'node:worker_threads'
import { amount } from '../text/phrases.ts'
import type { ListSource, SessionRequest } from './engine.ts'
import { MEMORY_LIMIT } from './limits.ts'
import type { Outline } from './outline.ts'
import { UnreadableListError, unreadableBecause } from './unreadable.ts'
import type { WorkerRequest, WorkerResponse } from './worker.ts'

/**
 * A thread (of about 80 MB) that parses and lints lists, one at a time. It is stopped when a list
 * takes too long or too much memory; the next request starts a new one, which holds no list.
 */
export class LintWorker {
  #worker: Worker | undefined
  #count = 0
  /** Why no list is read any more. */
  #stopped: UnreadableListError | undefined
  #reject: ((reason: UnreadableListError) => void) | undefined
  readonly #held = new Set<number>()

  /** Parses a list. @param limit in milliseconds. @throws {UnreadableListError} */
  async parse(source: ListSource, limit: number): Promise<{ list: number; outline: Outline }> {
    const list = ++this.#count
    const outline = (await this.#send({ list, kind: 'parse', source }, limit)) as Outline
    this.#held.add(list)
    return { list, outline }
  }

  holds(list: number): boolean {
    return this.#held.has(list)
  }

  /** Sends a request about a held list. @param limit in milliseconds. @throws {UnreadableListError} */
  async request(list: number, request: SessionRequest, limit: number): Promise<unknown> {
    return await this.#send({ list, ...request }, limit)
  }

  forget(list: number): void {
    if (this.#held.delete(list)) {
      this.#worker?.postMessage({ list, kind: 'forget' } satisfies WorkerRequest)
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#held.clear()
    await worker?.terminate()
  }

  /** Ends what is in progress, and everything later, with this reason. */
  async stop(reason: UnreadableListError): Promise<void> {
    this.#stopped = reason
    this.#reject?.(reason)
    await this.close()
  }

  async #send(request: WorkerRequest, limit: number): Promise<unknown> {
    if (this.#stopped) throw this.#stopped
    const worker = this.#start()
    const { promise, resolve, reject } = Promise.withResolvers<WorkerResponse>()
    const timer = setTimeout(() => reject(tooLong(request.kind, limit)), limit)
    const onError = (error: Error) => reject(unreadableBecause(error.message))
    this.#reject = reject
    worker.once('message', resolve)
    worker.once('error', onError)
    worker.postMessage(request)
    try {
      const { value, failure } = await promise.catch(async (error) => {
        await this.close()
        throw error
      })
      if (failure === undefined) return value
      throw unreadableBecause(failure)
    } finally {
      clearTimeout(timer)
      this.#reject = undefined
      worker.off('message', resolve)
      worker.off('error', onError)
    }
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    })
    // It may also fail between two requests.
    worker.on('error', () => {
      if (this.#worker !== worker) return
      this.#worker = undefined
      this.#held.clear()
    })
    this.#worker = worker
    return worker
  }
}

/** The configuration's patterns run where a list is linted. */
function tooLong(kind: WorkerRequest['kind'], limit: number): UnreadableListError {
  const seconds = amount(Math.ceil(limit / 1000), 'second')
  return new UnreadableListError(
    kind === 'lint'
      ? `Linting the text takes longer than ${seconds}. Make it or the configuration’s patterns simpler, or split it.`
      : `Reading the text takes longer than ${seconds}. Make it simpler or split it.`,
  )
}
