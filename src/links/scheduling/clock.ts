import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../http/answer.ts'

/** Real time: milliseconds since 1970 that never go back, whatever is done to the machine's clock. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, signal ? { signal } : {})
  },
}
