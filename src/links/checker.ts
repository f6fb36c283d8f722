import { type Classification, classify } from './classify.ts'
import type { AskWeb, Clock, WebAnswer } from './http/answer.ts'
import { PageExaminer, type PageReading } from './page/examiner.ts'
import { citedPaper } from './papers/page.ts'
import { groupKey } from './plan.ts'
import { quirkOf } from './quirks.ts'
import type { LinkResult } from './result.ts'
import { readRetryAfter, retryDelay } from './scheduling/backoff.ts'
import { forEachLimited } from './scheduling/concurrency.ts'
import { askInTurn } from './scheduling/in-turn.ts'
import { Queue, QueueStoppedError } from './scheduling/queue.ts'

/** The longest `Retry-After` of a 429 that is obeyed, in milliseconds; of a 503 the time that is left. */
const MAX_PAUSE = 60_000
/** After this time a link gets no further retry, in milliseconds. */
const MAX_LINK_TIME = 120_000
/** The first links of a host are tried first; the others wait until one of them is answered. */
const PROBES = 3
/** Hosts in progress for each link at once: no slot is empty, and a long list takes little memory. */
const HOSTS_PER_SLOT = 2
/** Requested if no link answered: if these do not answer either, the network is down. */
export const CONTROLS = ['https://github.com/', 'https://arxiv.org/', 'https://example.com/']

export interface CheckerOptions {
  ask: AskWeb
  clock: Clock
  /** From 0 to below 1. */
  random: () => number
  /** These three as in the queue. */
  concurrency: number
  hostConcurrency: number
  hostRequestInterval: number
  retries: number
  /** Milliseconds for all links. */
  deadline: number
  /** The statuses that count as success for a URL, besides 2xx. */
  accept?: ((url: URL) => readonly number[]) | undefined
  first?: ReadonlySet<string> | undefined
  /** Which pages to read for what they show; without it none. */
  pages?: PageReading | undefined
  /** Ends the run early; links that were not checked are `skipped`. */
  signal?: AbortSignal | undefined
  onProgress?: ((progress: CheckProgress) => void) | undefined
  controls?: readonly string[]
  /** URLs that are known later, such as those that an API could not answer. Must not reject. */
  later?: readonly Promise<LaterUrls>[]
}

export interface LaterUrls {
  urls: readonly string[]
  /** Hosts that from then on together get at most one request in so many milliseconds. */
  pace?: HostPace | undefined
}

export interface HostPace {
  hosts: readonly string[]
  interval: number
}

export interface CheckProgress {
  done: number
  total: number
  /** Hosts that links wait for, the busiest first. Goes through all hosts: not for frequent calls. */
  hosts(): readonly string[]
}

/**
 * Checks each URL once; what looks dead is checked again after all others. URLs that come later
 * delay no others, neither their first check nor the second. Never rejects.
 */
export async function checkUrls(urls: readonly string[], options: CheckerOptions) {
  const run = new CheckRun(options)
  const checkTwice = async ({ urls, pace }: LaterUrls) => {
    if (pace) run.slow(pace)
    await run.checkAll(urls)
    await run.recheckDead(urls)
  }
  const later = options.later?.map(async (coming) => await checkTwice(await coming)) ?? []
  await Promise.all([checkTwice({ urls }), ...later])
  return await run.finish()
}

/** The state of a host in the first checks of its links, or in the second ones. */
interface HostState {
  probes: number
  failedProbes: number
  /** Resolved when a probe was answered, or all of them have failed. */
  probed: PromiseWithResolvers<void>
  /** The result of all other links, if no probe was answered. */
  failure?: Classification
}

interface LinkCheck {
  url: string
  found: Classification
  attempts: number
  answered: boolean
  /** Whether the host reacted at all: an expired certificate does not suggest a broken network. */
  reached: boolean
}

class CheckRun {
  readonly #options: CheckerOptions
  readonly #queue: Queue
  readonly #examiner: PageExaminer | undefined
  readonly #stop = new AbortController()
  readonly #checks = new Map<string, LinkCheck>()
  /** When the time for all links is over. */
  readonly #end: number
  /** Of the first checks, and of the second ones. */
  readonly #hosts = { first: new Map<string, HostState>(), second: new Map<string, HostState>() }
  #total = 0
  /** The result of links that were not requested; compared by identity. */
  readonly #unchecked: Classification = {
    ...{ status: 'skipped', skipped: 'deadline', reason: 'not checked: time ran out' },
    temporary: false,
  }

  constructor(options: CheckerOptions) {
    this.#options = options
    this.#end = options.clock.now() + options.deadline
    this.#stop.signal.addEventListener('abort', () => {
      const { first, second } = this.#hosts
      for (const { probed } of [...first.values(), ...second.values()]) probed.resolve()
    })
    const { signal } = this.#stop
    this.#queue = new Queue({ ...options, signal })
    const { ask, random, pages } = options
    if (pages) this.#examiner = new PageExaminer(pages, { queue: this.#queue, ask, random, signal })
    const interrupt = () => {
      this.#unchecked.skipped = 'stopped'
      this.#unchecked.reason = 'not checked: the run was stopped'
      this.#stop.abort()
    }
    if (options.signal?.aborted) interrupt()
    options.signal?.addEventListener('abort', interrupt, { once: true })
    const end = () => this.#stop.abort()
    options.clock.wait(options.deadline, this.#stop.signal).then(end, () => undefined)
  }

  slow({ hosts, interval }: HostPace): void {
    this.#queue.slow(hosts, interval)
  }

  /** Begins with hosts of `first` URLs, then those with most links, which take longest. */
  async checkAll(urls: readonly string[]): Promise<void> {
    const { concurrency, hostConcurrency, first = new Set() } = this.#options
    const isFirst = (url: string) => Number(first.has(url))
    this.#total += urls.length
    const hosts = [...Map.groupBy(urls, groupKey).values()]
    for (const group of hosts) group.sort((one, other) => isFirst(other) - isFirst(one))
    hosts.sort((one, other) => isFirst(other[0]!) - isFirst(one[0]!) || other.length - one.length)
    await forEachLimited(hosts, concurrency * HOSTS_PER_SLOT, (group) =>
      forEachLimited(group, hostConcurrency, async (url) => {
        this.#checks.set(url, await this.#check(url, false))
        const counts = { done: this.#checks.size, total: this.#total }
        this.#options.onProgress?.({ ...counts, hosts: () => this.#queue.busiest() })
      }),
    )
  }

  /** Checks dead links again, their names included; what cannot be checked again is not dead. */
  async recheckDead(urls: readonly string[]): Promise<void> {
    const dead = urls
      .map((url) => this.#checks.get(url))
      .filter((check) => check?.found.status === 'dead')
      .filter((check) => check !== undefined)
    await Promise.all(
      dead.map(async (first) => {
        const second = await this.#check(first.url, true)
        const attempts = first.attempts + second.attempts
        let { found } = second
        if (found.status === 'skipped') {
          const reason = `${first.found.reason}, seen only once`
          found = { ...first.found, status: 'unreachable', reason }
        }
        this.#checks.set(first.url, { ...first, found, attempts })
      }),
    )
  }

  /** `networkDown`: no host at all could be reached, so that nothing is known about any link. */
  async finish() {
    const network = await this.#networkState()
    this.#stop.abort()
    const results = new Map<string, LinkResult>()
    for (const { url, found, attempts, reached } of this.#checks.values()) {
      const isKnown = network === 'up' || reached || found.status === 'skipped'
      const unknown = network === 'down' ? NETWORK_DOWN : this.#unchecked
      const { temporary: _, ...result } = isKnown ? found : unknown
      results.set(url, { url, ...result, attempts, source: 'web' })
    }
    return { results, networkDown: network === 'down' }
  }

  /** Checks one link: its host's probes first, HEAD and GET, and retries of temporary failures. */
  async #check(url: string, fresh: boolean): Promise<LinkCheck> {
    const found = this.#unchecked
    const check: LinkCheck = { url, found, attempts: 0, answered: false, reached: false }
    const quirk = quirkOf(url)
    if (quirk?.blocked !== undefined) {
      return { ...check, found: { status: 'blocked', reason: quirk.blocked, temporary: false } }
    }
    const address = quirk?.requestUrl?.(new URL(url)) ?? url
    const host = groupKey(address)
    const state = this.#stateOf(host, fresh)
    const isProbe = state.probes < PROBES
    if (isProbe) state.probes++
    else await state.probed.promise
    if (state.failure) return { ...check, found: state.failure }
    await this.#request(address, check, fresh, state)
    if (isProbe && !check.answered && ++state.failedProbes === PROBES) {
      state.failure = check.found
      state.probed.resolve()
    }
    return check
  }

  #stateOf(host: string, isSecond: boolean): HostState {
    const hosts = isSecond ? this.#hosts.second : this.#hosts.first
    let state = hosts.get(host)
    if (!state) {
      state = { probes: 0, failedProbes: 0, probed: Promise.withResolvers() }
      if (this.#stop.signal.aborted) state.probed.resolve()
      hosts.set(host, state)
    }
    return state
  }

  async #request(
    address: string,
    check: LinkCheck,
    fresh: boolean,
    { probed }: HostState,
  ): Promise<void> {
    const { clock, retries, random } = this.#options
    const started = clock.now()
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#headThenGet(address, check, fresh).catch(unlessStopped)
      const pause = answer && this.#classify(answer, address, check)
      if (check.answered) probed.resolve()
      if (answer) await this.#readPage(answer, check).catch(unlessStopped)
      if (!check.found.temporary || attempt >= retries || pause === 'too long') return
      if (clock.now() - started > MAX_LINK_TIME) return
      const delay = pause ?? retryDelay(attempt, random)
      try {
        await clock.wait(delay, this.#stop.signal)
      } catch {
        return
      }
    }
  }

  /** @returns the pause that the site asks for, in milliseconds */
  #classify(answer: WebAnswer, address: string, check: LinkCheck): number | 'too long' | undefined {
    // A request that was stopped shows nothing about the link.
    if (this.#stop.signal.aborted && answer.failure) return
    check.answered ||= answer.hops.length > 0
    check.reached ||= check.answered || !NO_HOST.test(answer.failure?.code ?? '')
    check.found = classify(check.url, answer, this.#options.accept?.(new URL(check.url)))
    const { status, url } = answer.hops.at(-1) ?? {}
    if (status !== 429 && status !== 503) return
    const pause = readRetryAfter(answer.headers['retry-after'], this.#options.clock.now())
    if (pause === undefined) return
    const longest = status === 503 ? this.#end - this.#options.clock.now() : MAX_PAUSE
    if (pause > longest) return 'too long'
    // The host that asked, which may be the end of a redirect.
    this.#queue.pause(groupKey(url || address), pause)
    return pause
  }

  /** Examines the body of a page that answers well, where there is one. */
  async #readPage(answer: WebAnswer, { url, found }: LinkCheck): Promise<void> {
    if (!this.#examiner || (found.status !== 'alive' && found.status !== 'moved')) return
    const page = await this.#examiner.examine(url, answer)
    if (page) found.page = page
    const paper = citedPaper(url, answer)
    if (paper) found.metadata = paper
  }

  /**
   * HEAD costs least; where it fails, GET may succeed, unless the site asks to wait. A page that is to
   * be read costs no request more: GET comes first, and says all that HEAD does.
   */
  async #headThenGet(address: string, check: LinkCheck, fresh: boolean): Promise<WebAnswer> {
    const { signal } = this.#stop
    const options = {
      ...{ queue: this.#queue, ask: this.#options.ask, signal },
      onStart: () => check.attempts++,
    }
    if (address === check.url && this.#examiner?.isDue(check.url)) {
      return await askInTurn(address, 'GET', { ...options, fresh })
    }
    const head = await askInTurn(address, 'HEAD', { ...options, fresh })
    if (!needsGet(head) || signal.aborted) return head
    return await askInTurn(address, 'GET', options)
  }

  /** If no link answered, a few reliable hosts are requested; unknown if the run was stopped before. */
  async #networkState(): Promise<'up' | 'down' | 'unknown'> {
    const requested = [...this.#checks.values()].filter(({ attempts }) => attempts > 0)
    if (requested.length === 0 || requested.some(({ reached }) => reached)) return 'up'
    const { signal } = this.#stop
    if (signal.aborted) return 'unknown'
    const { ask, controls = CONTROLS } = this.#options
    const requests = controls.map((url) => ask(url, 'HEAD', signal, { fresh: true }))
    const answers = await Promise.all(requests)
    return answers.every(({ hops }) => hops.length === 0) ? 'down' : 'up'
  }
}

function unlessStopped(error: unknown): undefined {
  if (!(error instanceof QueueStoppedError)) throw error
}

const NETWORK_DOWN: Classification = {
  ...{ status: 'skipped', skipped: 'network-down', reason: 'the network looks down' },
  temporary: false,
}

/** Codes of failures in which no host reacted at all. */
const NO_HOST = /^ERR_(?:NAME|NAME_SERVER|CONNECT|TIMEOUT)$/

/** Codes of failures that a GET would meet again. */
const SAME_WITH_GET = /^ERR_(?:NAME|PRIVATE|BAD|CONNECT|CERTIFICATE|TLS)/

function needsGet({ hops, failure, headers }: WebAnswer): boolean {
  if (failure) return !SAME_WITH_GET.test(failure.code)
  const status = hops.at(-1)?.status ?? 0
  if (status === 503 && headers['retry-after'] !== undefined) return false
  return !(status >= 200 && status < 300) && status !== 304 && status !== 429
}
