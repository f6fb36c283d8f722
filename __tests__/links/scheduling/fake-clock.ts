import type { Clock } from '../../../src/links/http/answer.ts'

interface Timer {
  at: number
  ring: () => void
}

/**
 * A clock that only a test moves. All effects of a timer are done before the next one fires, so that
 * each run is the same; nothing real may be awaited meanwhile.
 */
export class FakeClock implements Clock {
  /** The number of waits. */
  waits = 0
  #now: number
  /** Soonest last; of two at the same time, the one that was set first fires first. */
  readonly #timers: Timer[] = []

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  /** The number of open timers. */
  get pending(): number {
    return this.#timers.length
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.waits++
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const stop = () => {
        this.#timers.splice(this.#timers.indexOf(timer), 1)
        reject(signal?.reason)
      }
      const ring = () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      const timer = { at: this.#now + Math.max(0, milliseconds), ring }
      signal?.addEventListener('abort', stop, { once: true })
      this.#timers.splice(this.#indexFor(timer.at), 0, timer)
    })
  }

  /** Moves on by so many milliseconds, firing timers on the way. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    await rest()
    for (let timer = this.#timers.at(-1); timer && timer.at <= end; timer = this.#timers.at(-1)) {
      await this.#ringLast(timer)
    }
    this.#now = end
  }

  /** Moves on until no timer is left. */
  async runOut(): Promise<void> {
    await rest()
    for (let timer = this.#timers.at(-1); timer; timer = this.#timers.at(-1)) {
      await this.#ringLast(timer)
    }
  }

  async #ringLast(timer: Timer): Promise<void> {
    this.#timers.pop()
    this.#now = timer.at
    timer.ring()
    await rest()
  }

  #indexFor(at: number): number {
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#timers[middle] as Timer).at > at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Resolves when all promises are settled: immediates come after every microtask. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
