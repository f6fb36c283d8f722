import type { Clock } from '../http/answer.ts'
import { Fifo } from './fifo.ts'

const MAX_TIMER = 2 ** 31 - 1

/** A pause lasts up to this share longer. */
const PAUSE_JITTER = 0.1

export interface QueueOptions {
  /** Tasks at once, in all and on one host. */
  concurrency: number
  hostConcurrency: number
  /** Milliseconds between starts on one host. */
  hostRequestInterval: number
  /** Must never go back: hosts would rest until it has caught up. */
  clock: Clock
  /** From 0 to below 1. */
  random: () => number
  signal?: AbortSignal | undefined
}

/** Rejects tasks that were not started before the queue was stopped. */
export class QueueStoppedError extends Error {
  override readonly name = 'QueueStoppedError'
  readonly code = 'ERR_QUEUE_STOPPED'
}

interface Waiting {
  task: () => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

/** A pace that several hosts share, such as those of one service. */
interface SharedPace {
  interval: number
  /** None of them starts a task before. */
  until: number
}

interface QueueHost {
  name: string
  waiting: Fifo<Waiting>
  running: number
  done: number
  /** Milliseconds of all `done` tasks together. */
  took: number
  restsUntil: number
  pace?: SharedPace
  /** When it could start again, when it was put among the resting. */
  due: number
  /** Whether it is among the ready or the resting. */
  isScheduled: boolean
}

/**
 * Limits how many tasks run at once, in all and on each host, and keeps an interval between two
 * starts on a host. Hosts take turns; tasks of a busy, resting or slow host delay no others.
 *
 * A host is among the *ready*, which take turns, or among the *resting*, soonest first, for which
 * there is one timer; or in neither, if it has no tasks or as many running as allowed. So the cost of
 * a start does not grow with the number of tasks that wait. (p-queue's tasks would occupy the common
 * queue before their interval is over.) A task must not `run` another and await it.
 */
export class Queue {
  readonly #options: QueueOptions
  readonly #hosts = new Map<string, QueueHost>()
  #ready = new Fifo<QueueHost>()
  #resting = new Fifo<QueueHost>()
  #waiting = 0
  #running = 0
  #timer: { at: number; cancel: AbortController } | undefined
  #stopped: QueueStoppedError | undefined

  constructor(options: QueueOptions) {
    this.#options = options
    const { signal } = options
    if (signal?.aborted) this.stop(signal.reason)
    else signal?.addEventListener('abort', this.#onAbort)
  }

  /** Runs a task as soon as the limits allow. @throws {QueueStoppedError} if it is stopped before */
  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    if (this.#stopped) return Promise.reject(this.#stopped)
    const host = this.#hostOf(name)
    return new Promise<T>((resolve, reject) => {
      host.waiting.push({ task, resolve: resolve as Waiting['resolve'], reject })
      this.#waiting++
      this.#schedule(host)
      this.#advance()
    })
  }

  /**
   * Starts nothing on a host for so many milliseconds, and up to a tenth more, so that clients that
   * got the same time do not all return at once. To be called within a task: its end starts the next.
   */
  pause(name: string, milliseconds: number): void {
    if (!(milliseconds > 0)) return
    const host = this.#hostOf(name)
    const length = milliseconds * (1 + PAUSE_JITTER * this.#options.random())
    // A host that is ready already is checked again at its turn.
    host.restsUntil = Math.max(host.restsUntil, Math.ceil(this.#options.clock.now() + length))
  }

  /** From now on these hosts together start at most one task in so many milliseconds. */
  slow(names: readonly string[], interval: number): void {
    const pace = { interval, until: this.#options.clock.now() + interval }
    for (const name of names) this.#hostOf(name).pace = pace
  }

  /** Rejects all waiting and future tasks, and frees the signal; running tasks go on. */
  stop(reason?: unknown): void {
    if (this.#stopped) return
    const error = new QueueStoppedError('the queue was stopped', { cause: reason })
    this.#stopped = error
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#ready = new Fifo()
    this.#resting = new Fifo<QueueHost>()
    this.#waiting = 0
    this.#setTimer()
    for (const { waiting } of this.#hosts.values()) {
      while (waiting.length > 0) waiting.shift()?.reject(error)
    }
  }

  /** The names of the hosts that will take longest. Goes through all hosts: not for frequent calls. */
  busiest(count = 3): string[] {
    return Array.from(this.#hosts.values())
      .filter(({ waiting, running }) => waiting.length + running > 0)
      .map((host) => ({ name: host.name, timeLeft: this.#timeLeftOf(host) }))
      .sort((a, b) => b.timeLeft - a.timeLeft)
      .slice(0, count)
      .map(({ name }) => name)
  }

  /** An estimate from the pace so far, in milliseconds. */
  #timeLeftOf(host: QueueHost): number {
    const { waiting, done, took, pace } = host
    const { clock, hostRequestInterval, hostConcurrency } = this.#options
    const mean = done === 0 ? 0 : took / done
    const rest = waiting.length === 0 ? 0 : Math.max(0, restEnd(host) - clock.now())
    const step = Math.max(pace?.interval ?? hostRequestInterval, mean / hostConcurrency)
    return Math.round(rest + waiting.length * step + mean)
  }

  readonly #onAbort = () => this.stop(this.#options.signal?.reason)

  #hostOf(name: string): QueueHost {
    let host = this.#hosts.get(name)
    if (!host) {
      host = {
        ...{ name, waiting: new Fifo(), running: 0, done: 0, took: 0 },
        ...{ restsUntil: Number.NEGATIVE_INFINITY, due: 0, isScheduled: false },
      }
      this.#hosts.set(name, host)
    }
    return host
  }

  /** Puts a host that may start a task, now or later, among the ready or the resting. */
  #schedule(host: QueueHost): void {
    if (host.isScheduled || host.waiting.length === 0) return
    if (host.running >= this.#options.hostConcurrency) return
    host.isScheduled = true
    const due = restEnd(host)
    if (due > this.#options.clock.now()) {
      host.due = due
      this.#resting.insert(host, ({ due }) => due)
    } else this.#ready.push(host)
  }

  #advance(): void {
    const now = this.#options.clock.now()
    for (let host = this.#resting.first; host && host.due <= now; host = this.#resting.first) {
      this.#ready.push(host)
      this.#resting.shift()
    }
    while (this.#running < this.#options.concurrency) {
      const host = this.#ready.shift()
      if (!host) break
      host.isScheduled = false
      // It may have been paused since it became ready.
      if (restEnd(host) > this.#options.clock.now()) this.#schedule(host)
      else this.#start(host)
    }
    this.#setTimer()
  }

  #start(host: QueueHost): void {
    const next = host.waiting.shift()
    if (!next) return
    const started = this.#options.clock.now()
    this.#waiting--
    this.#running++
    host.running++
    host.restsUntil = started + this.#options.hostRequestInterval
    if (host.pace) host.pace.until = started + host.pace.interval
    this.#schedule(host)
    // Everything is counted by now: the task may use the queue at once.
    const end = () => {
      this.#running--
      host.running--
      host.done++
      host.took += this.#options.clock.now() - started
      this.#schedule(host)
      this.#advance()
    }
    // A task may throw before it returns a promise.
    const result = new Promise((resolve) => resolve(next.task()))
    result.then(next.resolve, next.reject).then(end, end)
  }

  /** Keeps one timer, for the host that is due first, while the limit allows it to start. */
  #setTimer(): void {
    const due = this.#resting.first?.due
    const timer = this.#timer
    // An early timer does no harm, but none may outlive the last task.
    if (timer && (this.#waiting === 0 || (due !== undefined && due < timer.at))) {
      this.#timer = undefined
      timer.cancel.abort()
    }
    if (this.#timer || due === undefined || this.#running >= this.#options.concurrency) return
    const cancel = new AbortController()
    const started = { at: due, cancel }
    this.#timer = started
    const length = Math.min(Math.max(0, Math.ceil(due - this.#options.clock.now())), MAX_TIMER)
    const onTime = () => {
      if (this.#timer !== started) return
      this.#timer = undefined
      this.#advance()
    }
    this.#options.clock.wait(length, cancel.signal).then(onTime, () => undefined)
  }
}

/** When a host may start its next task. */
function restEnd({ restsUntil, pace }: QueueHost): number {
  return Math.max(restsUntil, pace?.until ?? Number.NEGATIVE_INFINITY)
}
