/** GitHub's API with retries: faults are retried where that is safe, short rate limits are waited for. */

import { setTimeout as wait } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { GitHub } from '@actions/github/lib/utils'

export type Octokit = ReturnType<typeof getOctokit>

/** How long one request may take, in milliseconds. */
const TIME_LIMIT = 30_000
const RETRIES = 3
/** The pause before the first retry, in milliseconds; it doubles each time. */
const FIRST_PAUSE = 500
/** The shortest wait for a rate limit, in milliseconds. */
const MIN_WAIT = 1_000
/** A rate limit that lasts longer is not waited for, in milliseconds. */
const MAX_WAIT = 60_000
/** All waits for one request together, in milliseconds. */
const MAX_TOTAL_WAIT = 120_000

/** GitHub accepts no more requests with this token for some time. */
export class RateLimitError extends Error {
  readonly code = 'ERR_RATE_LIMIT'
}

/** SIGINT or SIGTERM: no new request begins. */
export class StoppedError extends Error {
  readonly code = 'ERR_STOPPED'
}

/** An answer that cannot be read, such as a gateway's or one that was cut off. */
class UnreadableAnswerError extends Error {
  readonly code = 'ERR_UNREADABLE_ANSWER'
  readonly status = 502
}

/** Methods that may be repeated without doing their work twice. */
const SAFE_TO_REPEAT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])

/** What went wrong with a request, as Octokit reports it. */
export interface ApiError extends Error {
  /** The HTTP status; 500 with a `cause` and no `response` where none came. */
  status: number
  response?: { headers: Readonly<Record<string, string | number | undefined>>; data?: unknown }
}

/**
 * A client for a token (without one it sees what everybody sees), until `stop` is aborted: reads end at once then, and writes that were sent
 * are waited for. A request is retried after 5xx, a reset or a time-out only where that
 * cannot do its work twice: never a `POST`, except GraphQL's queries. A request that was refused by
 * a rate limit did nothing, so any method is retried after it, up to a minute later.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 * @throws by its requests: `ApiError`, {@link RateLimitError}, {@link StoppedError}
 */
export function openGitHub(
  token: string | undefined,
  stop: AbortSignal,
  random = Math.random,
): Octokit {
  const { env } = process
  // Node's own fetch rather than the toolkit's undici, which takes half of the time to start.
  const options = {
    request: { fetch: boundedFetch(behindProxy(env) ? proxyFetch() : fetch, stop) },
  }
  const octokit = token ? getOctokit(token, options) : new GitHub(options)
  octokit.hook.wrap('request', async (request, options) => {
    const mayRepeat = SAFE_TO_REPEAT.has(options.method) || options.url === '/graphql'
    let waited = 0
    for (let attempt = 0; ; attempt++) {
      if (stop.aborted) throw new StoppedError('the run was stopped')
      try {
        const answer = await request(options)
        checkReadable(answer, options.mediaType?.format === 'raw')
        return answer
      } catch (error) {
        if (!isApiError(error)) throw error
        if (stop.aborted && error.response === undefined) continue
        const limit = limitOf(error)
        const isRepeated = mayRepeat && isFault(error) && attempt < RETRIES
        if (limit === undefined && !isRepeated) throw error
        const pause = limit ?? FIRST_PAUSE * 2 ** attempt * (0.5 + random() / 2)
        if (pause > MAX_WAIT || waited + pause > MAX_TOTAL_WAIT) {
          if (limit === undefined) throw error
          throw new RateLimitError(
            `GitHub accepts no more requests with this token for ${Math.ceil(pause / 1000)} seconds`,
          )
        }
        waited += pause
        await wait(pause, undefined, { signal: stop }).catch(() => undefined)
      }
    }
  })
  return octokit
}

/** @throws {UnreadableAnswerError} where Octokit could not read JSON: it gives text instead */
function checkReadable({ status, headers, data }: ApiResponse, isRaw: boolean): void {
  if (typeof data !== 'string' || status === 204) return
  if (isRaw && !/^application\/json\b/.test(headers['content-type'] ?? '')) return
  throw new UnreadableAnswerError('GitHub gave an answer that cannot be read')
}

type ApiResponse = Awaited<ReturnType<Octokit['request']>>

/**
 * Fetches the whole answer, or fails in time. Octokit reads an answer that was cut off as empty, so
 * that a list would lose its text. The time limit is set here since Octokit's own hook, which signs
 * in, drops what other hooks change.
 */
function boundedFetch(get: Fetch, stop: AbortSignal): Fetch {
  return async (url, options) => {
    const isRead = options.method === 'GET' || url.endsWith('/graphql')
    const timeout = AbortSignal.timeout(TIME_LIMIT)
    const signal = isRead ? AbortSignal.any([timeout, stop]) : timeout
    const response = await get(url, { ...options, signal })
    await response.clone().arrayBuffer()
    return response
  }
}

type Fetch = (url: string, options: { method?: string; signal?: AbortSignal }) => Promise<Response>

/** @see https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers */
function behindProxy(env: NodeJS.ProcessEnv): boolean {
  return !!(env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY)
}

/** Uses the environment's proxies, `no_proxy` included; undici is loaded only then. */
function proxyFetch(): Fetch {
  const load = async () => {
    const { EnvHttpProxyAgent, fetch } = await import('undici')
    return { fetch, dispatcher: new EnvHttpProxyAgent() }
  }
  let loaded: ReturnType<typeof load> | undefined
  return async (url, options) => {
    loaded ??= load()
    const { fetch, dispatcher } = await loaded
    return (await fetch(url, { ...options, dispatcher })) as unknown as Response
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && typeof (error as Partial<ApiError>).status === 'number'
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return isApiError(error) && error.response !== undefined && statuses.includes(error.status)
}

/** Whether GitHub or the network failed or the run was stopped, rather than our code. */
export function isGitHubError(error: unknown): error is Error {
  return (
    isApiError(error) ||
    isTimeout(error) ||
    error instanceof RateLimitError ||
    error instanceof StoppedError ||
    (error instanceof Error && error.name === 'GraphqlResponseError')
  )
}

/** Whether the token lacks a permission, for REST or GraphQL. */
export function isDenied(error: unknown): boolean {
  const { errors } = error as { errors?: { type?: string }[] }
  return hasStatus(error, 403) || !!errors?.some(({ type }) => type === 'FORBIDDEN')
}

/** Whether GitHub or the network failed, so that nobody knows whether the request did its work. */
export function isFault(error: unknown): boolean {
  // Without an answer: reset, refused, or timed out.
  return isApiError(error) ? error.response === undefined || error.status >= 500 : isTimeout(error)
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
}

/**
 * How long GitHub asks to wait, in milliseconds, where it refused for a limit: the primary one
 * (`x-ratelimit-remaining: 0`) or a secondary one.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function limitOf(error: ApiError): number | undefined {
  if (error.status !== 403 && error.status !== 429) return
  const headers = error.response?.headers ?? {}
  const after = Number(headers['retry-after']) * 1000
  if (Number.isFinite(after)) return Math.max(after, MIN_WAIT)
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now()
    return Number.isFinite(reset) ? Math.max(reset, MIN_WAIT) : MAX_WAIT
  }
  // A secondary limit may come without headers; GitHub asks for a minute then.
  return error.status === 429 || /secondary rate limit/i.test(error.message) ? MAX_WAIT : undefined
}

/** `owner/name` in two parts, as Octokit wants it. */
export type RepositoryName = { owner: string; repo: string }

export abstract class Resource {
  protected readonly octokit: Octokit
  protected readonly name: RepositoryName

  constructor(octokit: Octokit, { owner, repo }: RepositoryName) {
    this.octokit = octokit
    this.name = { owner, repo }
  }
}
