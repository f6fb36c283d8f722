import type { AskWeb, WebAnswer } from '../http/answer.ts'
import { groupKey } from '../plan.ts'
import type { Queue } from './queue.ts'

export interface InTurnOptions {
  queue: Queue
  ask: AskWeb
  signal: AbortSignal
  /** Resolve the host's name again. */
  fresh?: boolean
  /** Called when the first request begins. */
  onStart?: () => void
}

/**
 * Requests a URL; each request, that of a redirect too, waits for the turn of its own host.
 * @throws {QueueStoppedError} if the queue is stopped before
 */
export async function askInTurn(
  url: string,
  method: 'HEAD' | 'GET',
  { queue, ask, signal, fresh = false, onStart }: InTurnOptions,
): Promise<WebAnswer> {
  let answer = await queue.run(groupKey(url), () => {
    onStart?.()
    return ask(url, method, signal, { fresh, stepwise: true })
  })
  for (let { next } = answer; next; { next } = answer) {
    answer = await queue.run(groupKey(next.url), next.follow)
  }
  return answer
}
