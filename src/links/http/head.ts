import { setImmediate } from 'node:timers/promises'
import type { Dispatcher } from 'undici'

type Headers = Dispatcher.ResponseData['headers']

/** The answer to a HEAD request. */
export interface HeadAnswer {
  status: number
  headers: Headers
  /** Resolves when the connection is free again, after at most so many milliseconds. */
  end(milliseconds: number): Promise<void>
}

/**
 * Sends a HEAD request as `dispatcher.request` does, but without a stream for a body that never
 * comes: with thousands of links, these streams took a quarter of all memory.
 */
export async function askHead(
  dispatcher: Dispatcher,
  { signal, ...options }: Dispatcher.DispatchOptions & { signal: AbortSignal },
): Promise<HeadAnswer> {
  const handler = new HeadHandler(signal)
  dispatcher.dispatch(options, handler)
  return await handler.answer.promise
}

class HeadHandler implements Dispatcher.DispatchHandler {
  readonly answer = Promise.withResolvers<HeadAnswer>()
  readonly #signal: AbortSignal
  #controller: Dispatcher.DispatchController | undefined
  #over = false
  /** Called at the end. */
  #onEnd: (() => void) | undefined

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  readonly #abort = () => this.#controller?.abort(this.#signal.reason)

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) this.#abort()
    else this.#signal.addEventListener('abort', this.#abort, { once: true })
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    // Interim answers, such as early hints.
    if (status < 200) return
    const end = async (milliseconds: number) => await this.#end(milliseconds)
    this.answer.resolve({ status, headers, end })
  }

  onResponseData(): void {
    // A body is not allowed here, and not wanted.
  }

  onResponseEnd(): void {
    this.#finish()
  }

  onResponseError(_: unknown, error: Error): void {
    this.answer.reject(error)
    this.#finish()
  }

  async #end(milliseconds: number): Promise<void> {
    if (!this.#over) {
      const timer = setTimeout(() => this.#controller?.abort(new Error('no end')), milliseconds)
      await new Promise<void>((resolve) => {
        this.#onEnd = resolve
      })
      clearTimeout(timer)
    }
    // undici frees the connection only in the event loop's next turn.
    await setImmediate()
  }

  #finish(): void {
    this.#over = true
    this.#signal.removeEventListener('abort', this.#abort)
    this.#onEnd?.()
  }
}
