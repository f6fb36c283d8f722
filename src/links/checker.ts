import { type Classification, classify } from './classify.ts'
import type { Answer, Ask, Clock, LinkResult } from './http/answer.ts'
import { groupKey } from './plan.ts'
import { quirkOf } from './quirks.ts'
import { NETWORK_DOWN } from './result.ts'
import { readRetryAfter, retryDelay } from './scheduling/backoff.ts'
import { createQueue, QueueStoppedError } from './scheduling/queue.ts'

/** A site that asks for more patience than this is left alone, in milliseconds. */
const LONGEST_PAUSE = 60_000
/** How long one link may take with all its tries, in milliseconds. */
const LONGEST_VISIT = 120_000
/** So many links of a host go ahead; the others follow when one of these is answered. */
const SCOUTS = 3
/**
 * So many hosts are under way for each link that may be visited at once: enough that gaps and
 * retries leave no place empty, few enough that a long list takes little memory.
 */
const HOSTS_PER_PLACE = 2
/** Asked when nothing at all answered: if these do not either, it is not the links. */
const CONTROLS = ['https://github.com/', 'https://arxiv.org/', 'https://example.com/']

export interface CheckerOptions {
  ask: Ask
  clock: Clock
  /** From 0 to below 1. */
  random: () => number
  /** Links at once, in all and on one host. */
  concurrency: number
  hostConcurrency: number
  /** Milliseconds between starts on one host. */
  hostRequestInterval: number
  /** How often a temporary failure is asked again. */
  retries: number
  /** Milliseconds for all links. */
  deadline: number
  /** Statuses that a host's links may answer with, besides success. */
  accept?: ((url: URL) => readonly number[]) | undefined
  /** Those that are to be asked before all others. */
  first?: ReadonlySet<string> | undefined
  /** Ends the run early; what was not asked is `skipped`. */
  signal?: AbortSignal | undefined
  onProgress?: ((progress: CheckProgress) => void) | undefined
  controls?: readonly string[]
}

export interface CheckProgress {
  done: number
  total: number
  /** Hosts that are being waited for, the busiest first. Looks at all of them: for now and then. */
  hosts(): readonly string[]
}

export interface CheckedUrls {
  results: Map<string, LinkResult>
  /** Whether nothing at all could be reached, so that nothing can be said of any link. */
  networkDown: boolean
  /** How many links were not asked because time ran out or the run was stopped. */
  unasked: number
}

/**
 * Visits each URL once, politely, and says what came of it. What looks dead is
 * looked at a second time when all else is done. Never rejects.
 */
export async function checkUrls(
  urls: readonly string[],
  options: CheckerOptions,
): Promise<CheckedUrls> {
  const run = new CheckRun(urls, options)
  await run.lookAtAll(urls)
  await run.lookAgain()
  return await run.conclude()
}

/** What is known of a host's links in a look at them all. */
interface HostState {
  scouts: number
  /** Scouts that ended without an answer. */
  silent: number
  /** Resolved when one of them was answered, or all have ended. */
  opened: PromiseWithResolvers<void>
  /** Holds for all other links of a host that answered none of its scouts. */
  finding?: Classification
}

interface CheckedUrl {
  url: string
  finding: Classification
  attempts: number
  /** Whether any request was answered. */
  answered: boolean
  /** Whether anybody was there: a certificate that has run out is no sign of a broken network. */
  reached: boolean
}

class CheckRun {
  readonly #options: CheckerOptions
  readonly #queue: ReturnType<typeof createQueue>
  readonly #stop = new AbortController()
  readonly #visited = new Map<string, CheckedUrl>()
  readonly #total: number
  #hosts = new Map<string, HostState>()
  /** What becomes of a link that no one asked for; known by being this very object. */
  readonly #unasked: Classification = {
    status: 'skipped',
    reason: 'not asked: time ran out',
    temporary: false,
  }

  constructor(urls: readonly string[], options: CheckerOptions) {
    this.#options = options
    this.#total = urls.length
    const {
      clock,
      concurrency,
      hostConcurrency: perHost,
      hostRequestInterval: gap,
      random,
      deadline,
      signal,
    } = options
    this.#stop.signal.addEventListener('abort', () => {
      for (const { opened } of this.#hosts.values()) opened.resolve()
    })
    this.#queue = createQueue({
      concurrency,
      hostConcurrency: perHost,
      hostRequestInterval: gap,
      clock,
      random,
      signal: this.#stop.signal,
    })
    const interrupt = () => {
      this.#unasked.reason = 'not asked: the run was stopped'
      this.#stop.abort()
    }
    if (signal?.aborted) interrupt()
    signal?.addEventListener('abort', interrupt, { once: true })
    clock.wait(deadline, this.#stop.signal).then(
      () => this.#stop.abort(),
      () => undefined,
    )
  }

  /**
   * So many hosts at a time: first those with links that there was no time for last time, then
   * those with most links, which take longest.
   */
  async lookAtAll(urls: readonly string[]): Promise<void> {
    const { concurrency, hostConcurrency: perHost } = this.#options
    const groups = [...Map.groupBy(urls, groupKey).values()]
    const { first = new Set() } = this.#options
    const urgency = (group: readonly string[]) => Number(group.some((url) => first.has(url)))
    groups.sort((one, other) => urgency(other) - urgency(one) || other.length - one.length)
    for (const group of groups) {
      group.sort((one, other) => Number(first.has(other)) - Number(first.has(one)))
    }
    await forEach(groups, concurrency * HOSTS_PER_PLACE, (group) =>
      forEach(group, perHost, async (url) => {
        this.#visited.set(url, await this.#look(url, false))
        this.#tell()
      }),
    )
  }

  /** What looked dead is asked once more, the name server too; what cannot be asked again is not dead. */
  async lookAgain(): Promise<void> {
    const dead = [...this.#visited.values()].filter(({ finding }) => finding.status === 'dead')
    this.#hosts = new Map()
    await Promise.all(
      dead.map(async (first) => {
        const second = await this.#look(first.url, true)
        const attempts = first.attempts + second.attempts
        const unasked = second.finding.status === 'skipped'
        const finding: Classification = unasked
          ? {
              ...first.finding,
              status: 'unreachable',
              reason: `${first.finding.reason}, seen only once`,
            }
          : second.finding
        this.#visited.set(first.url, { ...first, finding, attempts })
      }),
    )
  }

  async conclude(): Promise<CheckedUrls> {
    const network = await this.#network()
    this.#stop.abort()
    const results = new Map<string, LinkResult>()
    let unasked = 0
    for (const { url, finding, attempts, reached } of this.#visited.values()) {
      const { temporary: _, ...result } = finding
      if (network !== 'up' && !reached && result.status !== 'skipped') {
        const isDown = network === 'down'
        const reason = isDown ? NETWORK_DOWN : this.#unasked.reason
        const left = isDown ? {} : { isUnfinished: true as const }
        results.set(url, { url, status: 'skipped', reason, attempts, source: 'web', ...left })
        continue
      }
      const isUnfinished = finding === this.#unasked
      if (isUnfinished) unasked++
      results.set(url, {
        url,
        ...result,
        attempts,
        source: 'web',
        ...(isUnfinished && { isUnfinished }),
      })
    }
    return { results, networkDown: network === 'down', unasked }
  }

  /** One link with all its tries: HEAD, GET, and again what may be temporary. */
  async #look(url: string, fresh: boolean): Promise<CheckedUrl> {
    const quirk = quirkOf(url)
    if (quirk?.silent !== undefined) {
      const finding: Classification = { status: 'blocked', reason: quirk.silent, temporary: false }
      return { url, finding, attempts: 0, answered: false, reached: false }
    }
    const address = quirk?.instead?.(new URL(url)) ?? url
    const host = groupKey(address)
    const visited: CheckedUrl = {
      url,
      finding: this.#unasked,
      attempts: 0,
      answered: false,
      reached: false,
    }
    const state = this.#stateOf(host)
    const isScout = state.scouts < SCOUTS
    if (isScout) state.scouts++
    else await state.opened.promise
    if (state.finding) return { ...visited, finding: state.finding }
    await this.#tryOften(address, host, visited, fresh)
    if (isScout && !visited.answered) {
      state.silent++
      if (state.silent === SCOUTS) {
        state.finding = visited.finding
        state.opened.resolve()
      }
    }
    return visited
  }

  #stateOf(host: string): HostState {
    let state = this.#hosts.get(host)
    if (!state) {
      state = { scouts: 0, silent: 0, opened: Promise.withResolvers() }
      this.#hosts.set(host, state)
    }
    return state
  }

  async #tryOften(
    address: string,
    host: string,
    visited: CheckedUrl,
    fresh: boolean,
  ): Promise<void> {
    const { clock, retries, random } = this.#options
    const started = clock.now()
    for (let attempt = 0; ; attempt++) {
      const pause = await this.#try(address, host, visited, fresh)
      if (visited.answered) this.#stateOf(host).opened.resolve()
      if (visited.finding === this.#unasked || !visited.finding.temporary) return
      if (attempt >= retries || pause === 'too long') return
      if (clock.now() - started > LONGEST_VISIT) return
      const delay = retryDelay(attempt, { base: 500, cap: 10_000, random })
      try {
        await clock.wait(pause ?? delay, this.#stop.signal)
      } catch {
        return
      }
    }
  }

  /** Asks once, and returns how long the site wants to be left alone. */
  async #try(
    address: string,
    host: string,
    visited: CheckedUrl,
    fresh: boolean,
  ): Promise<number | 'too long' | undefined> {
    let answer: Answer
    try {
      answer = await this.#queue.run(
        host,
        async () => await this.#askBothWays(address, visited, fresh),
      )
    } catch (error) {
      if (error instanceof QueueStoppedError) return
      throw error
    }
    // What broke off because the run was stopped tells nothing.
    if (this.#stop.signal.aborted && answer.failure) return
    visited.answered ||= answer.hops.length > 0
    visited.reached ||= visited.answered || !NOBODY_THERE.has(answer.failure?.code ?? '')
    visited.finding = classify(visited.url, answer, this.#options.accept?.(new URL(visited.url)))
    const header = answer.headers['retry-after']
    const status = answer.hops.at(-1)?.status
    if (header === undefined || (status !== 429 && status !== 503)) return
    const pause = readRetryAfter(header, this.#options.clock.now())
    if (pause === undefined) return
    if (pause > LONGEST_PAUSE) return 'too long'
    this.#queue.pause(host, pause)
    return pause
  }

  /** HEAD costs least; whatever but success it brings, GET may bring otherwise, except where a site asks for patience. */
  async #askBothWays(address: string, visited: CheckedUrl, fresh: boolean): Promise<Answer> {
    const { ask } = this.#options
    const { signal } = this.#stop
    visited.attempts++
    const head = await ask(address, 'HEAD', signal, { fresh })
    if (!needsGet(head) || signal.aborted) return head
    visited.attempts++
    return await ask(address, 'GET', signal)
  }

  /**
   * Where no link answered, a few addresses that nearly always do are asked; of a
   * run that was stopped before it could, nobody knows.
   */
  async #network(): Promise<'up' | 'down' | 'unknown'> {
    const asked = [...this.#visited.values()].filter(({ attempts }) => attempts > 0)
    if (asked.length === 0 || asked.some(({ reached }) => reached)) return 'up'
    if (this.#stop.signal.aborted) return 'unknown'
    const { ask, controls = CONTROLS } = this.#options
    const answers = await Promise.all(
      controls.map((url) => ask(url, 'HEAD', this.#stop.signal, { fresh: true })),
    )
    return answers.every(({ hops }) => hops.length === 0) ? 'down' : 'up'
  }

  #tell(): void {
    this.#options.onProgress?.({
      done: this.#visited.size,
      total: this.#total,
      hosts: () => this.#queue.busiest(),
    })
  }
}

/** Runs `task` for each item, so many at once, in order. */
async function forEach<Item>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const work = async () => {
    for (const item of left) await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
}

/** Failures in which nobody answered for the host at all. */
const NOBODY_THERE: ReadonlySet<string> = new Set([
  'ERR_NAME',
  'ERR_NAME_SERVER',
  'ERR_CONNECT',
  'ERR_TIMEOUT',
])

/** Failures that a GET would only meet again. */
const SAME_WITH_GET: ReadonlySet<string> = new Set([
  'ERR_NAME',
  'ERR_NAME_SERVER',
  'ERR_PRIVATE_ADDRESS',
  'ERR_BAD_URL',
  'ERR_CONNECT',
  'ERR_CERTIFICATE_EXPIRED',
  'ERR_CERTIFICATE_NAME',
  'ERR_CERTIFICATE_UNTRUSTED',
  'ERR_TLS',
])

function needsGet({ hops, failure }: Answer): boolean {
  if (failure) return !SAME_WITH_GET.has(failure.code)
  const status = hops.at(-1)?.status ?? 0
  return !(status >= 200 && status < 300) && status !== 304 && status !== 429
}
