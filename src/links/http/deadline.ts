import { AskError } from './failures.ts'

/**
 * The end of a request that is not done in time, or is stopped. Must be cleared.
 * @param timeout milliseconds that are left
 * @param limit those that were given, for people
 * @param signals each of them ends the request earlier
 */
export function createDeadline(
  timeout: number,
  signals: readonly AbortSignal[],
  limit: number = timeout,
) {
  const controller = new AbortController()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  ended.catch(() => undefined)
  function end(detail: string): void {
    const reason = new AskError('ERR_TIMEOUT', detail)
    controller.abort(reason)
    reject(reason)
  }
  const timer = setTimeout(end, timeout, `no answer within ${limit / 1000} s`)
  const target: { stop?: (() => void) | undefined } = {
    stop: () => end('stopped before an answer'),
  }
  const stop = listenerFor(target)
  for (const signal of signals) {
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  }
  return {
    signal: controller.signal,
    /**
     * Rejects at the deadline. undici listens to a request's signal only once there is a
     * connection, so a request that still waits for one would not end.
     */
    race: <Value>(promise: Promise<Value>) => Promise.race([promise, ended]),
    clear() {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', stop)
      target.stop = undefined
    },
  }
}

/**
 * Node keeps whatever ever listened to a signal until its next full garbage collection. Created
 * apart from the request, this listener holds none of its memory once `stop` is cleared.
 */
function listenerFor(target: { stop?: (() => void) | undefined }): () => void {
  return () => target.stop?.()
}
