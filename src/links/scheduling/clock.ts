import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../http/answer.ts'

/** Real time: milliseconds since 1970 that never go back, even if the machine's clock is set. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, signal ? { signal } : {})
  },
}
