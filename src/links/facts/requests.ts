import { parseJson } from '../../text/json.ts'
import type { Clock } from '../http/answer.ts'
import type { ApiReply, RequestApi } from '../providers/request.ts'
import {
  type AllowedServices,
  mayAsk,
  type ServiceName,
  serviceOff,
} from '../providers/services.ts'
import { Queue, QueueStoppedError } from '../scheduling/queue.ts'

/** The limits of one run's questions. */
export const FACT_LIMITS = {
  /** Requests to all services together. */
  requests: 60,
  /** Milliseconds for one request. */
  timeout: 10_000,
  /** Milliseconds for all. */
  time: 25_000,
} as const

/** After so many failures in a row a service is not asked again. */
const MAX_FAILURES = 2

/** Requests at once, in all and to one service, and milliseconds between two to one service. */
const PACE = { concurrency: 8, hostConcurrency: 2, hostRequestInterval: 100 }

/** crates.io allows one request a second: https://crates.io/data-access */
const CRATES_INTERVAL = 1000

/** What each is in the configuration. */
const SERVICE_OF = {
  ...{ codeberg: 'codeberg', crates: 'crates', github: 'github', gitlab: 'gitlab' },
  ...{ npm: 'npm', npmDownloads: 'npm', pypi: 'pypi', pypiStats: 'pypi' },
} as const satisfies Readonly<Record<string, ServiceName>>

const TITLES = {
  codeberg: 'Codeberg',
  crates: 'crates.io',
  github: 'GitHub',
  gitlab: 'GitLab',
  npm: 'the npm registry',
  npmDownloads: 'npm',
  pypi: 'PyPI',
  pypiStats: 'PyPI Stats',
} as const

export type FactService = keyof typeof SERVICE_OF

export interface FactRequest {
  service: FactService
  url: string
  /** Lower-case names. */
  headers?: Readonly<Record<string, string>>
  /** Why nothing is known after 404, in plain words. */
  absent: string
  /** The paths of the same API to which it may redirect, once. */
  redirect?: RegExp
}

/** The JSON of an answer, or why there is none, in plain words. */
export type FactAnswer =
  | { kind: 'answered'; value: unknown; headers: Readonly<Record<string, string>> }
  | { kind: 'unknown'; why: string }

export interface FactRequestsOptions {
  request: RequestApi
  clock: Clock
  signal: AbortSignal
  /** How many requests are allowed in all. */
  maxRequests: number
  services: AllowedServices
}

/** Sends requests to services within the limits of a run, the same one once. Never rejects. */
export class FactRequests {
  readonly #options: FactRequestsOptions
  readonly #queue: Queue
  readonly #answers = new Map<string, Promise<FactAnswer>>()
  readonly #failures = new Map<FactService, number>()
  /** Services that are not asked again, and why. */
  readonly #refused = new Map<FactService, string>()
  /** Why not everything was asked. */
  readonly #reasons = new Set<string>()
  #sent = 0

  constructor(options: FactRequestsOptions) {
    this.#options = options
    const { clock, signal } = options
    // The random share is of pauses, and there are none.
    this.#queue = new Queue({ ...PACE, clock, signal, random: () => 0 })
    this.#queue.slow(['crates' satisfies FactService], CRATES_INTERVAL)
  }

  /** For a maintainer: which services were given up, and whether a limit was reached. */
  get notes(): string[] {
    const reasons = [...this.#reasons, ...(this.#options.signal.aborted ? [NO_TIME] : [])]
    return reasons.map((why) => `Not everything was asked about the added entries: ${why}.`)
  }

  /** Adds to the notes why not everything was asked. */
  explain(why: string): void {
    this.#reasons.add(why)
  }

  stop(): void {
    this.#queue.stop()
  }

  /** Counts requests that another client sends. */
  readonly counted: RequestApi = async (request, signal) => {
    const { maxRequests } = this.#options
    if (!this.#mayAsk())
      return { failure: { code: 'ERR_CONNECT', detail: limitWords(maxRequests) } }
    return await this.#options.request(request, signal)
  }

  /** Asks a service that answers with JSON. */
  async get(request: FactRequest): Promise<FactAnswer> {
    const known = this.#answers.get(request.url)
    if (known) return await known
    const coming = this.#queue.run(request.service, () => this.#ask(request)).catch(unlessStopped)
    this.#answers.set(request.url, coming)
    return await coming
  }

  /** Why the configuration does not allow to ask a service, if so. */
  offReason(service: FactService): string | undefined {
    const name = SERVICE_OF[service]
    return mayAsk(this.#options.services, name) ? undefined : serviceOff(name)
  }

  async #ask(request: FactRequest): Promise<FactAnswer> {
    const { redirect } = request
    const first = await this.#send(request, request.url)
    if (first.kind === 'unknown') return first
    const target = redirect && redirectTarget(first.reply, request.url, redirect)
    if (target === undefined) return this.#understand(first, request)
    return this.#understand(await this.#send(request, target), request)
  }

  async #send({ service, headers }: FactRequest, url: string): Promise<SentRequest> {
    const refused = this.offReason(service) ?? this.#refused.get(service)
    if (refused !== undefined) return { kind: 'unknown', why: refused }
    const { request, signal, maxRequests } = this.#options
    if (!this.#mayAsk()) return { kind: 'unknown', why: limitWords(maxRequests) }
    const reply = await request(
      { url, headers: { accept: 'application/json', ...headers } },
      signal,
    )
    return signal.aborted && reply.failure
      ? { kind: 'unknown', why: NO_TIME }
      : { kind: 'sent', reply }
  }

  #giveUp(service: FactService, why: string): void {
    this.#refused.set(service, why)
    this.explain(why)
  }

  #mayAsk(): boolean {
    const { maxRequests } = this.#options
    if (this.#sent++ < maxRequests) return true
    this.explain(limitWords(maxRequests))
    return false
  }

  #understand(sent: SentRequest, { service, absent }: FactRequest): FactAnswer {
    if (sent.kind === 'unknown') return sent
    const { reply } = sent
    const title = TITLES[service]
    const failure = failureOf(reply)
    const count = failure === undefined ? 0 : (this.#failures.get(service) ?? 0) + 1
    this.#failures.set(service, count)
    if (failure !== undefined) {
      const why = `${title} ${failure}`
      if (count >= MAX_FAILURES) this.#giveUp(service, why)
      return { kind: 'unknown', why }
    }
    if (reply.failure) return { kind: 'unknown', why: `${title} does not answer` }
    const { status, headers, text } = reply
    if (status === 429) {
      const why = `${title} accepts no more requests for now (429)`
      this.#giveUp(service, why)
      return { kind: 'unknown', why }
    }
    if (status === 204) return { kind: 'answered', value: undefined, headers }
    if (status === 404 || status === 410) return { kind: 'unknown', why: absent }
    if (status !== 200) return { kind: 'unknown', why: `${title} refused to answer (${status})` }
    const value = parseJson(text)
    if (value === undefined) return { kind: 'unknown', why: unreadable(title) }
    return { kind: 'answered', value, headers }
  }
}

type SentRequest = { kind: 'sent'; reply: ApiReply } | { kind: 'unknown'; why: string }

const NO_TIME = 'there was no time left to ask'

function unlessStopped(error: unknown): FactAnswer {
  if (error instanceof QueueStoppedError) return { kind: 'unknown', why: NO_TIME }
  throw error
}

function limitWords(maxRequests: number): string {
  return `services are asked at most ${maxRequests} times in one run`
}

/** Why what a service answered cannot be used, although its status is fine. */
export function unreadableAnswer(service: FactService): FactAnswer & { kind: 'unknown' } {
  return { kind: 'unknown', why: unreadable(TITLES[service]) }
}

function unreadable(title: string): string {
  return `${title} gave an answer that cannot be read`
}

/** What an answer is that shows that the service does not work now. */
function failureOf(reply: ApiReply): string | undefined {
  if (reply.failure) return `cannot be reached (${reply.failure.detail})`
  const { status, text, cut } = reply
  if (status >= 500) return `has a failure (${status})`
  if (status !== 200) return
  if (text.trimStart().startsWith('<')) return 'answered with a web page instead of data'
  return cut ? 'gave an answer that cannot be read' : undefined
}

/** Where a redirect leads within the same API. */
function redirectTarget(reply: ApiReply, url: string, allowed: RegExp): string | undefined {
  if (reply.failure || ![301, 302, 307, 308].includes(reply.status)) return
  const target = URL.parse(reply.headers.location ?? '', url)
  if (!target || target.origin !== new URL(url).origin || !allowed.test(target.pathname)) return
  // The API may leave out what was asked for.
  return `${target.origin}${target.pathname}${new URL(url).search}`
}
