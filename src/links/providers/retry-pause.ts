import type { Clock } from '../http/answer.ts'
import { readRetryAfter } from '../scheduling/backoff.ts'
import type { ApiAnswer } from './request.ts'

/** An API that asks for a longer pause is not asked again, in milliseconds. */
const MAX_PAUSE = 60_000

/** The pause that an API asks for, in milliseconds, unless it is too long. */
export function shortPause(answer: ApiAnswer, clock: Clock): number | undefined {
  const pause = readRetryAfter(answer.headers['retry-after'], clock.now())
  return pause !== undefined && pause <= MAX_PAUSE ? pause : undefined
}

/** Waits. @returns whether to go on: `false` if the signal was aborted */
export async function pause(clock: Clock, milliseconds: number, signal: AbortSignal) {
  if (milliseconds > 0) await clock.wait(milliseconds, signal).catch(() => undefined)
  return !signal.aborted
}
