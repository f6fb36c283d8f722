import type { LinkResult } from '../result.ts'
import { Queue, QueueStoppedError } from '../scheduling/queue.ts'
import type { Endpoints } from './endpoints.ts'
import { noProviderAnswers, type Provider, type ProviderContext } from './provider.ts'
import type { ApiAnswer, ApiRequest } from './request.ts'

export type ProviderOutcome =
  | Pick<LinkResult, 'status' | 'reason' | 'code' | 'finalUrl'>
  | 'absent' // does not exist; requested a second time before it counts as dead
  | 'unknown' // to be checked on the web
  | 'failed' // no answer; a few of them end the requests
  | 'limited' // a rate limit; ends the requests

/** An API that is asked about one URL after the other. */
export interface SingleApi<Subject> {
  name: string
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
  /** Reads an answer that is neither a failure nor a rate limit. */
  read(answer: ApiAnswer, subject: Subject, url: string): ProviderOutcome
}

const MAX_FAILURES = 3

/**
 * A provider that requests one URL after the other. What is absent is requested again after all
 * others, and is dead only if it is absent both times.
 */
export function oneByOne<Subject>(api: SingleApi<Subject>): Provider {
  const { name, title, concurrency, interval } = api
  return {
    name,
    claims: (url) => subjectOf(url, api) !== undefined,
    async ask(urls, context) {
      const queue = new Queue({
        ...{ concurrency, hostConcurrency: concurrency, hostRequestInterval: interval },
        ...{ clock: context.clock, signal: context.signal },
        // Used for pauses only, and there are none.
        random: () => 0,
      })
      const answers = noProviderAnswers()
      let failures = 0
      const checkOne = async (url: string, fresh: boolean) => {
        const outcome = await outcomeOf(url, api, context, fresh)
        failures = outcome === 'failed' ? failures + 1 : 0
        if (outcome === 'limited' || failures >= MAX_FAILURES) {
          answers.note ??= `${title} does not answer now: its links are checked as web pages instead`
          queue.stop()
        }
        return outcome
      }
      const checkAll = async (urls: readonly string[], fresh: boolean): Promise<string[]> => {
        const checks = urls.map(async (url) => {
          const outcome = await queue.run(name, () => checkOne(url, fresh)).catch(unlessStopped)
          if (typeof outcome === 'object') {
            answers.results.set(url, { url, ...outcome, attempts: fresh ? 2 : 1, source: name })
          }
          return outcome === 'absent' ? [url] : []
        })
        return (await Promise.all(checks)).flat()
      }
      try {
        for (const url of await checkAll(await checkAll(urls, false), true)) {
          const reason = `404 Not Found from ${title}`
          const found = { status: 'dead', code: 404, reason, attempts: 2, source: name } as const
          answers.results.set(url, { url, ...found })
        }
        return answers
      } finally {
        queue.stop()
      }
    },
  }
}

function unlessStopped(error: unknown): 'unknown' {
  if (error instanceof QueueStoppedError) return 'unknown'
  throw error
}

function subjectOf<Subject>(url: string, api: SingleApi<Subject>): Subject | undefined {
  const address = URL.parse(url)
  if (!address || address.username) return
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
  return reply.status === 429 ? 'limited' : api.read(reply, subject, url)
}
