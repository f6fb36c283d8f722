import type { LinkResult } from '../result.ts'
import { Queue, QueueStoppedError } from '../scheduling/queue.ts'
import type { Endpoints } from './endpoints.ts'
import { isPlainPath } from './plain-path.ts'
import { noProviderAnswers, type Provider, type ProviderContext } from './provider.ts'
import type { ApiAnswer, ApiRequest } from './request.ts'
import type { ServiceName } from './services.ts'

export type ProviderOutcome =
  | Pick<LinkResult, 'status' | 'reason' | 'code' | 'finalUrl'>
  | 'absent' // does not exist; requested a second time before it counts as dead
  | 'unknown' // to be checked on the web
  | 'failed' // no answer; a few of them end the requests
  | 'page' // a page for people instead of data, which is no answer either
  | 'limited' // a rate limit; ends the requests

/** An API that is asked about one URL after the other. */
export interface SingleApi<Subject> {
  name: ServiceName
  /** For people. */
  title: string
  endpoint: keyof Endpoints
  concurrency: number
  interval: number
  /** Default: any. */
  hosts?: readonly string[]
  /** What a URL of these hosts names, if the API may know it. */
  subjectOf(url: URL): Subject | undefined
  pathOf(subject: Subject): string
  request?: Pick<ApiRequest, 'bytes' | 'headers'>
  /** What to request instead, after a redirect. */
  follow?(answer: ApiAnswer, subject: Subject): Subject | undefined
  /** Whether an answer is one of the API's. Default: if it is JSON. */
  isAnswer?(answer: ApiAnswer): boolean
  /**
   * Its pages show robots nothing. If it answers with a page instead of data, its links are
   * `unreachable`, since its pages would be no evidence either.
   */
  isRegistry?: boolean
  /** Whether its pages show robots nothing. Default: those of registries. */
  hidesPages?: boolean
  /** Reads an answer that is neither a failure nor a rate limit. */
  read(answer: ApiAnswer, subject: Subject, url: string): ProviderOutcome
}

const MAX_FAILURES = 3

/**
 * A provider that requests one URL after the other. What is absent is requested again after all
 * others, and is dead only if it is absent both times.
 */
export function oneByOne<Subject>(api: SingleApi<Subject>): Provider {
  const { name, hidesPages = api.isRegistry === true } = api
  return {
    ...{ name, service: name, hidesPages },
    claims: (url) => subjectOf(url, api) !== undefined,
    async ask(urls, context) {
      const run = new SingleRun(api, context)
      try {
        const absent = await run.checkAll(await run.checkAll(urls, false), true)
        for (const url of absent) {
          const reason = `404 Not Found from ${api.title}`
          const found = { status: 'dead', code: 404, reason, attempts: 2, source: name } as const
          run.answers.results.set(url, { url, ...found })
        }
        if (api.isRegistry && run.hasPages) run.leaveUnreachable(urls)
        return run.answers
      } finally {
        run.stop()
      }
    },
  }
}

class SingleRun<Subject> {
  readonly answers = noProviderAnswers()
  /** Whether it answered with a page instead of data. */
  hasPages = false
  readonly #api: SingleApi<Subject>
  readonly #context: ProviderContext
  readonly #queue: Queue
  #failures = 0

  constructor(api: SingleApi<Subject>, context: ProviderContext) {
    const { concurrency, interval } = api
    this.#api = api
    this.#context = context
    this.#queue = new Queue({
      ...{ concurrency, hostConcurrency: concurrency, hostRequestInterval: interval },
      ...{ clock: context.clock, signal: context.signal },
      // Used for pauses only, and there are none.
      random: () => 0,
    })
  }

  /** @returns what is absent */
  async checkAll(urls: readonly string[], fresh: boolean): Promise<string[]> {
    const { name } = this.#api
    const checks = urls.map(async (url) => {
      const check = () => this.#checkOne(url, fresh)
      const outcome = await this.#queue.run(name, check).catch(unlessStopped)
      if (typeof outcome === 'object') {
        const attempts = fresh ? 2 : 1
        this.answers.results.set(url, { url, ...outcome, attempts, source: name })
      }
      return outcome === 'absent' ? [url] : []
    })
    return (await Promise.all(checks)).flat()
  }

  async #checkOne(url: string, fresh: boolean): Promise<ProviderOutcome> {
    const { title, isRegistry = false } = this.#api
    const outcome = await outcomeOf(url, this.#api, this.#context, fresh)
    this.hasPages ||= outcome === 'page'
    const isFailure = outcome === 'failed' || outcome === 'page'
    this.#failures = isFailure ? this.#failures + 1 : 0
    if (outcome === 'limited' || this.#failures >= MAX_FAILURES) {
      const instead =
        isRegistry && this.hasPages ? 'are not checked' : 'are checked as web pages instead'
      this.answers.note ??= `${title} does not answer now: its links ${instead}`
      this.stop()
    }
    return outcome
  }

  /** What has no result yet. */
  leaveUnreachable(urls: readonly string[]): void {
    if (this.#context.signal.aborted) return
    const { name, title } = this.#api
    const reason = `${title} answered with a web page instead of data`
    for (const url of urls) {
      if (this.answers.results.has(url)) continue
      const found = { status: 'unreachable', reason, attempts: 1, source: name } as const
      this.answers.results.set(url, { url, ...found })
    }
  }

  stop(): void {
    this.#queue.stop()
  }
}

function unlessStopped(error: unknown): 'unknown' {
  if (error instanceof QueueStoppedError) return 'unknown'
  throw error
}

function subjectOf<Subject>(url: string, api: SingleApi<Subject>): Subject | undefined {
  const address = URL.parse(url)
  if (!address || address.username || !isPlainPath(address.pathname)) return
  return !api.hosts || api.hosts.includes(address.host) ? api.subjectOf(address) : undefined
}

/** @param fresh resolve the API's name again */
async function outcomeOf<Subject>(
  url: string,
  api: SingleApi<Subject>,
  { request, endpoints, signal }: ProviderContext,
  fresh: boolean,
): Promise<ProviderOutcome> {
  const ask = (subject: Subject) =>
    request({ url: endpoints[api.endpoint] + api.pathOf(subject), fresh, ...api.request }, signal)
  const subject = subjectOf(url, api)
  if (subject === undefined) return 'unknown'
  const first = await ask(subject)
  const other = first.failure ? undefined : api.follow?.(first, subject)
  const reply = other === undefined ? first : await ask(other)
  if (reply.failure || reply.status >= 500) return 'failed'
  if (reply.status === 429) return 'limited'
  const { isAnswer = isJson } = api
  return isAnswer(reply) ? api.read(reply, subject, url) : 'page'
}

/** By its type, unless it plainly is a page of HTML. */
function isJson({ headers, text }: ApiAnswer): boolean {
  const isType = /^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')
  return isType && !text.trimStart().startsWith('<')
}
