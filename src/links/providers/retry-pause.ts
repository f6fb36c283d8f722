import type { Clock } from '../http/answer.ts'
import { readRetryAfter } from '../scheduling/backoff.ts'
import type { ApiAnswer } from './request.ts'

/** An API that asks for more patience than this is left alone, in milliseconds. */
const LONGEST_PAUSE = 60_000

/** How long an API asks us to wait, in milliseconds, where it says so and that is not too long. */
export function shortPause(answer: ApiAnswer, clock: Clock): number | undefined {
  const pause = readRetryAfter(answer.headers['retry-after'], clock.now())
  return pause !== undefined && pause <= LONGEST_PAUSE ? pause : undefined
}

/** Waits; whether there is anybody left to wait for. */
export async function pause(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return false
  try {
    if (milliseconds > 0) await clock.wait(milliseconds, signal)
    return !signal.aborted
  } catch (error) {
    // The clock rejects for one reason only.
    if (signal.aborted) return false
    throw error
  }
}
