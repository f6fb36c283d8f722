import type { Clock } from '../http/answer.ts'
import { Fifo, Heap } from './collections.ts'

/** The longest time that one of Node's timers can run, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

/** A host that asked for a pause rests up to this part of it longer. */
const PAUSE_JITTER = 0.1

export interface QueueOptions {
  /** Tasks at once, in all and on one host. */
  concurrency?: number
  hostConcurrency?: number
  /** Milliseconds between starts on one host. */
  hostRequestInterval?: number
  /** One that never goes back: else hosts would rest until it has caught up. */
  clock: Clock
  /** From 0 to below 1. */
  random: () => number
  /** Stops the queue. */
  signal?: AbortSignal | undefined
}

/** What a host that has work is doing. */
export interface HostLoad {
  host: string
  waiting: number
  running: number
  /** Tasks that ended, well or not. */
  done: number
  /** A guess at how long its tasks will still take, in milliseconds. */
  timeLeft: number
}

/** What is left of the whole. */
export interface QueueLoad {
  waiting: number
  running: number
  done: number
  /** A guess at how long all tasks will still take, in milliseconds. */
  timeLeft: number
}

/** Why a task never started: the queue was stopped. */
export class QueueStoppedError extends Error {
  override readonly name = 'QueueStoppedError'
  readonly code = 'ERR_QUEUE_STOPPED'
}

interface Waiting {
  task: () => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

interface Host {
  name: string
  waiting: Fifo<Waiting>
  running: number
  done: number
  /** Milliseconds that the ended tasks took together. */
  took: number
  /** Nothing starts before this time. */
  restsUntil: number
  /** The time it was put among the resting for. */
  due: number
  /** Whether it stands among the ready or the resting. */
  inLine: boolean
}

/**
 * Runs tasks politely: so many at once in all and on one host, with a gap
 * between two starts on a host, hosts taking turns. Only what can start takes
 * one of the places: tasks of a busy, resting or slow host hold up no others.
 *
 * A host stands in one line at most: among the *ready*, which take turns, or
 * among the *resting*, soonest first, whom one timer wakes. One without tasks,
 * or with as many running as it may have, stands in neither. So each start and
 * each end costs the same however many hosts and tasks wait, but for the
 * logarithm of the number that rest.
 *
 * Not p-queue: one for each host and one for all would give a host's tasks their
 * place in the common line before the gap is over or the pause has ended, start
 * an interval timer for each host, and cannot pause until a time.
 *
 * A task must not `run` and await another: both would hold a place.
 */
export class Queue {
  readonly #concurrency: number
  readonly #perHost: number
  readonly #gap: number
  readonly #clock: Clock
  readonly #random: () => number
  readonly #signal: AbortSignal | undefined
  readonly #hosts = new Map<string, Host>()
  #ready = new Fifo<Host>()
  #resting = restingLine()
  #waiting = 0
  #running = 0
  #timer: { at: number; cancel: AbortController } | undefined
  #stopped: QueueStoppedError | undefined

  constructor(options: QueueOptions) {
    const {
      concurrency = 128,
      hostConcurrency: perHost = 4,
      hostRequestInterval: gap = 50,
      clock,
      random,
      signal,
    } = options
    this.#concurrency = concurrency
    this.#perHost = perHost
    this.#gap = gap
    this.#clock = clock
    this.#random = random
    this.#signal = signal
    if (signal?.aborted) this.stop(signal.reason)
    else signal?.addEventListener('abort', this.#onAbort)
  }

  /**
   * Runs a task when its host and the whole have room, and ends as it ends;
   * rejects with a `QueueStoppedError` when the queue is stopped before.
   */
  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    if (this.#stopped) return Promise.reject(this.#stopped)
    const host = this.#hostOf(name)
    return new Promise<T>((resolve, reject) => {
      host.waiting.push({ task, resolve: resolve as Waiting['resolve'], reject })
      this.#waiting++
      this.#lineUp(host)
      this.#advance()
    })
  }

  /**
   * Starts nothing on a host for so many milliseconds, nor for up to a tenth
   * more: those who were told the same time should not all come back at once.
   * What runs runs on; a shorter pause does not end a longer one. Best called by
   * the task that was told: once it has ended, the host's next may start.
   */
  pause(name: string, milliseconds: number): void {
    if (!(milliseconds > 0)) return
    const host = this.#hostOf(name)
    const length = milliseconds * (1 + PAUSE_JITTER * this.#random())
    // Whoever is in line already is found to rest when the turn comes.
    host.restsUntil = Math.max(host.restsUntil, Math.ceil(this.#clock.now() + length))
  }

  /**
   * Rejects all tasks that wait, and those to come. What runs runs on. To be
   * called at the end in any case where the signal outlives the queue: it stops
   * listening.
   */
  stop(reason?: unknown): void {
    if (this.#stopped) return
    const error = new QueueStoppedError('the queue was stopped', { cause: reason })
    this.#stopped = error
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#ready = new Fifo()
    this.#resting = restingLine()
    this.#waiting = 0
    this.#setTimer()
    for (const { waiting } of this.#hosts.values()) {
      for (let next = waiting.shift(); next; next = waiting.shift()) next.reject(error)
    }
  }

  /** The hosts that will keep us longest, by name. Looks at every host: for now and then. */
  busiest(count = 3): string[] {
    return this.loads()
      .slice(0, count)
      .map(({ host }) => host)
  }

  /** All hosts that have work, those that will keep us longest first. Looks at every host. */
  loads(): HostLoad[] {
    const loads: HostLoad[] = []
    for (const host of this.#hosts.values()) {
      const { name, waiting, running, done } = host
      if (waiting.length + running === 0) continue
      const timeLeft = this.#timeLeftOf(host)
      loads.push({ host: name, waiting: waiting.length, running, done, timeLeft })
    }
    return loads.sort((a, b) => b.timeLeft - a.timeLeft)
  }

  /** What is left of the whole. Looks at every host. */
  load(): QueueLoad {
    let done = 0
    let took = 0
    let timeLeft = 0
    for (const host of this.#hosts.values()) {
      done += host.done
      took += host.took
      timeLeft = Math.max(timeLeft, this.#timeLeftOf(host))
    }
    const unfinished = this.#waiting + this.#running
    const shared = done === 0 ? 0 : (unfinished * took) / done / this.#concurrency
    const most = Math.round(Math.max(timeLeft, shared))
    return { waiting: this.#waiting, running: this.#running, done, timeLeft: most }
  }

  /** Its tasks at the pace so far, as if it were alone. */
  #timeLeftOf({ waiting, running, done, took, restsUntil }: Host): number {
    if (waiting.length + running === 0) return 0
    const mean = done === 0 ? 0 : took / done
    const rest = waiting.length === 0 ? 0 : Math.max(0, restsUntil - this.#clock.now())
    const step = Math.max(this.#gap, mean / this.#perHost)
    return Math.round(rest + waiting.length * step + mean)
  }

  readonly #onAbort = () => this.stop(this.#signal?.reason)

  #hostOf(name: string): Host {
    let host = this.#hosts.get(name)
    if (!host) {
      host = {
        name,
        waiting: new Fifo(),
        running: 0,
        done: 0,
        took: 0,
        restsUntil: Number.NEGATIVE_INFINITY,
        due: 0,
        inLine: false,
      }
      this.#hosts.set(name, host)
    }
    return host
  }

  /** Puts a host that may start something, now or later, into its line. */
  #lineUp(host: Host): void {
    if (host.inLine || host.waiting.length === 0 || host.running >= this.#perHost) return
    host.inLine = true
    if (host.restsUntil > this.#clock.now()) {
      host.due = host.restsUntil
      this.#resting.push(host)
    } else this.#ready.push(host)
  }

  /** Starts whatever may start, and sets the timer for what may start next. */
  #advance(): void {
    const now = this.#clock.now()
    for (let host = this.#resting.first; host && host.due <= now; host = this.#resting.first) {
      this.#resting.shift()
      this.#ready.push(host)
    }
    while (this.#running < this.#concurrency) {
      const host = this.#ready.shift()
      if (!host) break
      host.inLine = false
      // It may have been told to pause since it was put there.
      if (host.restsUntil > this.#clock.now()) this.#lineUp(host)
      else this.#start(host)
    }
    this.#setTimer()
  }

  #start(host: Host): void {
    const next = host.waiting.shift()
    if (!next) return
    const started = this.#clock.now()
    this.#waiting--
    this.#running++
    host.running++
    host.restsUntil = started + this.#gap
    this.#lineUp(host)
    // All is counted by now: the task may use the queue at once.
    const end = () => {
      this.#running--
      host.running--
      host.done++
      host.took += this.#clock.now() - started
      this.#lineUp(host)
      this.#advance()
    }
    settle(next).then(end, end)
  }

  /** Keeps one timer, for the host that is due first, while there is room for it to start. */
  #setTimer(): void {
    const due = this.#resting.first?.due
    const timer = this.#timer
    // One that is early does no harm, but none may outlive the last task.
    if (timer && (this.#waiting === 0 || (due !== undefined && due < timer.at))) {
      this.#timer = undefined
      timer.cancel.abort()
    }
    if (this.#timer || due === undefined || this.#running >= this.#concurrency) return
    const cancel = new AbortController()
    const started = { at: due, cancel }
    this.#timer = started
    const length = Math.min(Math.max(0, Math.ceil(due - this.#clock.now())), LONGEST_TIMER)
    this.#clock.wait(length, cancel.signal).then(
      () => {
        if (this.#timer !== started) return
        this.#timer = undefined
        this.#advance()
      },
      () => undefined,
    )
  }
}

export function createQueue(options: QueueOptions): Queue {
  return new Queue(options)
}

function restingLine(): Heap<Host> {
  return new Heap(({ due }) => due)
}

/** Runs a task, hands on how it ended, and resolves then. */
async function settle({ task, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await task())
  } catch (error) {
    reject(error)
  }
}
