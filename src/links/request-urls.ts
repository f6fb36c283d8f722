import { type CheckProgress, checkUrls, type LaterUrls } from './checker.ts'
import type { AskWeb, Clock } from './http/answer.ts'
import { matchesHost } from './http/headers.ts'
import type { PageReading } from './page/examiner.ts'
import { mergeAnswers, type ProviderResult, startProviders } from './providers/ask.ts'
import type { Endpoints } from './providers/endpoints.ts'
import type { Provider } from './providers/provider.ts'
import type { RequestApi } from './providers/request.ts'
import type { LinkResult } from './result.ts'
import type { LinkSettings } from './settings.ts'

/** The share of the time for all links after which those without an API's answer go to the web. */
const API_SHARE = 1 / 2

export interface LinkServices {
  ask: AskWeb
  request: RequestApi
  clock: Clock
  /** From 0 to below 1. */
  random: () => number
  providers: readonly Provider[]
  endpoints?: Endpoints
}

export interface RequestUrlsOptions {
  githubToken?: string | undefined
  /** Those that are checked first. */
  first: ReadonlySet<string>
  /** What only providers are asked about, in the same batches. */
  companions?: readonly string[]
  /** As for `checkUrls`. */
  pages?: PageReading | undefined
  signal: AbortSignal
  onProgress(progress: CheckProgress): void
}

export interface RequestedUrls {
  results: Map<string, LinkResult>
  networkDown: boolean
  /** For a maintainer: which services did not answer. */
  notes: string[]
}

/**
 * Requests URLs: providers and the web at the same time. What a provider leaves for the web comes
 * later, so a service that does not answer delays its own links only. Never rejects.
 */
export async function requestUrls(
  urls: readonly string[],
  services: LinkServices,
  settings: LinkSettings,
  options: RequestUrlsOptions,
): Promise<RequestedUrls> {
  const { providers, request, ask, clock, random, endpoints } = services
  const { githubToken, first, signal, pages, companions = [] } = options
  const beside = new Set(companions)
  const late = new AbortController()
  const over = new AbortController()
  const end = () => late.abort()
  clock.wait(settings.deadline * API_SHARE, over.signal).then(end, () => undefined)
  const started = startProviders([...urls, ...companions], providers, {
    ...{ request, clock, githubToken, signal: AbortSignal.any([signal, late.signal]) },
    ...(endpoints && { endpoints }),
  })
  const answered: ProviderResult[] = []
  let known = 0
  const later = started.answers.map(async (coming): Promise<LaterUrls> => {
    const answer = await coming
    answered.push(answer)
    known += answer.results.size
    return { urls: answer.rest.filter((url) => !beside.has(url)), pace: answer.pace }
  })
  const unclaimed = started.unclaimed.filter((url) => !beside.has(url))
  const web = await checkUrls(unclaimed, {
    ...{ ask, clock, random, later, first, signal, pages },
    ...{ concurrency: settings.concurrency, hostConcurrency: settings['host-concurrency'] },
    hostRequestInterval: settings['host-request-interval'],
    ...{ retries: settings.retries, deadline: settings.deadline },
    accept: (url) =>
      Object.entries(settings.accept).flatMap(([pattern, statuses]) =>
        matchesHost(pattern, url) ? statuses : [],
      ),
    onProgress: ({ done, hosts }) =>
      options.onProgress({ done: known + done, total: urls.length, hosts }),
  })
  over.abort()
  const isLate = late.signal.aborted && !signal.aborted
  const notes = answered.flatMap((answer) => (isLate && lateNote(answer)) || answer.note || [])
  return join(web, answered, notes)
}

function lateNote({ provider, rest, note }: ProviderResult): string | undefined {
  if (rest.length === 0 || note !== undefined) return
  return `${provider} did not answer in time: its links were checked as web pages instead`
}

function join(
  web: Awaited<ReturnType<typeof checkUrls>>,
  answered: readonly ProviderResult[],
  notes: string[],
): RequestedUrls {
  const { results } = web
  const known = mergeAnswers(answered)
  for (const [url, metadata] of known.metadata) {
    const result = results.get(url)
    if (result) results.set(url, { ...result, metadata })
  }
  for (const [url, result] of known.results) results.set(url, result)
  const isAnswered = [...known.results.values()].some(({ status }) => status !== 'skipped')
  const networkDown = web.networkDown && !isAnswered
  // If the network is down, that the providers cannot be reached is no news.
  return { results, networkDown, notes: networkDown ? [] : notes }
}
