import type { AskWeb, WebAnswer } from '../http/answer.ts'
import { groupKey } from '../plan.ts'
import { type PageSeen, SAME_AS_RANDOM } from '../result.ts'
import { askInTurn } from '../scheduling/in-turn.ts'
import type { Queue } from '../scheduling/queue.ts'
import { areDifferentDomains } from './domain.ts'
import { examinePage } from './examine.ts'
import { isSameLook, lookOf, type PageLook, randomAddress } from './probe.ts'

export interface PageReading {
  /** Whether to request a URL's page at once (GET), to read what it shows. */
  isDue: (url: string) => boolean
  /**
   * Whether the host of a URL may be asked for a random address, or was lately; `never`: it must not
   * be, and nothing counts that it answered before.
   */
  probes: (url: string) => 'due' | 'earlier' | 'never'
}

export interface ExaminerOptions {
  queue: Queue
  ask: AskWeb
  signal: AbortSignal
  /** From 0 to below 1. */
  random: () => number
}

/** What a random address looks like; `undefined`: it has no page, as it should be. */
type Probe = PageLook | 'unanswered' | undefined

/** Examines the pages of a run, and asks each host at most once for a random address. */
export class PageExaminer {
  readonly #options: ExaminerOptions
  readonly #reading: PageReading
  readonly #probes = new Map<string, Promise<Probe>>()

  constructor(reading: PageReading, options: ExaminerOptions) {
    this.#reading = reading
    this.#options = options
  }

  isDue(url: string): boolean {
    return this.#reading.isDue(url)
  }

  /**
   * What the page of an answer shows; `undefined` where no page was requested.
   * @throws {QueueStoppedError} if the run is stopped while a random address waits for its turn
   */
  async examine(url: string, answer: WebAnswer): Promise<PageSeen | undefined> {
    const hosts = [url, answer.hops.at(-1)?.url ?? url].map((one) => URL.parse(one)?.hostname ?? '')
    const [listed = '', end = ''] = hosts
    const isElsewhere = answer.method === 'GET' && (await areDifferentDomains(listed, end))
    const page = examinePage(url, answer, isElsewhere)
    return page && needsProbe(page) ? await this.#withProbe(url, page, answer) : page
  }

  async #withProbe(url: string, page: PageSeen, answer: WebAnswer): Promise<PageSeen> {
    const host = groupKey(url)
    const state = this.#probes.has(host) ? 'due' : this.#reading.probes(url)
    const address = randomAddress(url, this.#options.random)
    if (state === 'never' || address === undefined) return page
    if (state === 'earlier') return { ...page, probe: 'earlier' }
    const probe = this.#probes.get(host) ?? this.#lookAt(address)
    this.#probes.set(host, probe)
    const look = await probe
    if (look === 'unanswered') return { ...page, probe: look }
    const own = lookOf(url, answer)
    if (!look || !own || !isSameLook(own, look)) return { ...page, probe: 'other' }
    const sign = { topic: 'missing', reason: SAME_AS_RANDOM } as const
    return { ...page, probe: 'same', signs: [...page.signs, sign] }
  }

  async #lookAt(address: string): Promise<Probe> {
    const answer = await askInTurn(address, 'GET', this.#options)
    const { status = 0 } = answer.hops.at(-1) ?? {}
    const isAnswered = !answer.failure && status < 500 && status !== 429
    return isAnswered ? lookOf(address, answer) : 'unanswered'
  }
}

/** A second sign would decide. */
function needsProbe({ signs }: PageSeen): boolean {
  const [sign, ...others] = signs
  return others.length === 0 && sign !== undefined && !sign.isCertain && sign.topic !== 'owner'
}
