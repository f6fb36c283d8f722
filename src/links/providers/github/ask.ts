import type { ProviderContext } from '../provider.ts'
import type { ApiReply } from '../request.ts'
import { pause, shortPause } from '../retry-pause.ts'
import { type Found, type QuerySubject, type Reading, readReply, writeQuery } from './query.ts'

const MAX_BATCH_SIZE = 100

/** The share of the token's hourly limit that links may use: the rest of the job needs it, too. */
const MAX_SHARE = 1 / 10

/**
 * The hourly limit of a job's token, until GitHub answers with its own.
 *
 * Source: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const DEFAULT_LIMIT = 1000

/**
 * After failing for so long, in milliseconds with the pauses, or so many times in a row, no more
 * queries are made.
 */
const MAX_FAILURE_TIME = 75_000
const MAX_FAILURES = 12

/** Milliseconds before the query that follows a failure; doubled by each further one. */
const FIRST_PAUSE = 100
const MAX_PAUSE = 2000

/** Where a server's links are asked about, and with which token. */
export interface GitHubAccess {
  /** Of its GraphQL API. */
  url: string
  token: string
}

export type GitHubContext = Pick<ProviderContext, 'request' | 'clock' | 'signal'> & {
  access: GitHubAccess
}

/** What to ask about, and how often it was. */
export interface CountedSubject extends QuerySubject {
  attempts: number
}

/**
 * Asks GitHub's GraphQL API about subjects, a hundred at a time: one query after the other, as GitHub
 * requires. One that is too large is repeated in halves; a subject that fails alone has no outcome.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @returns why not all subjects were queried
 */
export async function askGitHub<Subject extends CountedSubject>(
  subjects: readonly Subject[],
  context: GitHubContext,
  onOutcome: (subject: Subject, outcome: Found | 'absent') => void,
): Promise<string | undefined> {
  const waiting = [...subjects]
  const { clock, signal } = context
  const budget = new Budget()
  let size = MAX_BATCH_SIZE
  let failingSince: number | undefined
  let failures = 0
  let hasPaused = false
  while (waiting.length > 0) {
    if (signal.aborted) return 'the run was stopped'
    if (budget.isSpent) return 'GitHub’s API was used as much as one run may'
    const batch = takeBatch(waiting, size)
    const reply = await askBatch(batch, context)
    switch (reply.kind) {
      case 'stopped':
        return reply.why
      case 'limited': {
        const wait = hasPaused ? undefined : reply.pause
        if (wait === undefined || !(await pause(clock, wait, signal))) {
          return 'GitHub’s rate limit is reached'
        }
        hasPaused = true
        budget.fail()
        waiting.unshift(...batch)
        break
      }
      case 'heavy':
        failingSince ??= clock.now()
        failures++
        budget.fail()
        if (batch.length > 1) waiting.unshift(...batch)
        size = half(batch)
        if (waiting.length === 0) break
        if (failures >= MAX_FAILURES || clock.now() - failingSince > MAX_FAILURE_TIME) {
          return 'GitHub’s API does not answer now'
        }
        await pause(clock, Math.min(FIRST_PAUSE * 2 ** (failures - 1), MAX_PAUSE), signal)
        break
      case 'answered': {
        const { outcomes, rate } = reply.reading
        budget.spend(rate)
        for (const [index, wanted] of batch.entries()) {
          const outcome = outcomes[index]
          if (outcome !== undefined && outcome !== 'unanswered') onOutcome(wanted, outcome)
        }
        const unanswered = batch.filter((_, index) => outcomes[index] === 'unanswered')
        // At the end, so that each query answers some.
        if (batch.length > 1) waiting.push(...unanswered)
        size = unanswered.length > 0 ? half(batch) : Math.min(size * 2, MAX_BATCH_SIZE)
        failingSince = undefined
        failures = 0
      }
    }
  }
  return
}

function half(batch: readonly CountedSubject[]): number {
  return Math.max(1, Math.floor(batch.length / 2))
}

/** Takes up to `size` subjects, fewer if they have many parts, but at least one. */
function takeBatch<Subject extends CountedSubject>(waiting: Subject[], size: number): Subject[] {
  let count = 0
  let aliases = 0
  for (const { parts } of waiting.slice(0, size)) {
    aliases += 1 + parts.size
    if (count > 0 && aliases > MAX_BATCH_SIZE) break
    count++
  }
  return waiting.splice(0, count)
}

/** The points of GitHub's rate limit that links may use. */
class Budget {
  #limit = DEFAULT_LIMIT
  #remaining = Number.POSITIVE_INFINITY
  #spent = 0
  #cost = 1

  /** Whether another query like the last would exceed our share, or the limit. */
  get isSpent(): boolean {
    return this.#spent + this.#cost > this.#limit * MAX_SHARE || this.#remaining < this.#cost
  }

  spend(rate: { cost: number; remaining: number; limit: number } | undefined): void {
    if (rate) {
      this.#limit = rate.limit
      this.#remaining = rate.remaining
      this.#cost = Math.max(1, rate.cost)
    }
    this.#spent += this.#cost
  }

  /**
   * A query that times out has a cost, too.
   *
   * Source: https://github.blog/changelog/2025-07-21-including-timeouts-in-primary-rate-limits
   */
  fail(): void {
    this.#spent += this.#cost
  }
}

type RepositoryAnswer =
  | { kind: 'answered'; reading: Reading }
  | { kind: 'heavy' }
  /** `pause`: milliseconds, unless too long. */
  | { kind: 'limited'; pause: number | undefined }
  | { kind: 'stopped'; why: string }

async function askBatch(
  batch: readonly CountedSubject[],
  context: GitHubContext,
): Promise<RepositoryAnswer> {
  for (const wanted of batch) wanted.attempts++
  const reply = await context.request(
    {
      url: context.access.url,
      method: 'POST',
      headers: {
        authorization: `Bearer ${context.access.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(writeQuery(batch)),
    },
    context.signal,
  )
  return understand(reply, batch, context)
}

/** GitHub's statuses for a query that is too large. */
const TOO_LARGE: ReadonlySet<number> = new Set([500, 502, 503, 504])

function understand(
  reply: ApiReply,
  batch: readonly CountedSubject[],
  { clock }: GitHubContext,
): RepositoryAnswer {
  if (reply.failure) {
    const { code, detail } = reply.failure
    if (code === 'ERR_TIMEOUT' || code === 'ERR_RESET') return { kind: 'heavy' }
    return { kind: 'stopped', why: `GitHub’s API cannot be reached (${detail})` }
  }
  const { status, headers, text, cut } = reply
  const limited: RepositoryAnswer = { kind: 'limited', pause: shortPause(reply, clock) }
  if (status === 200) {
    const reading = cut ? 'heavy' : readReply(text, batch)
    if (reading === 'limited') return limited
    if (reading === 'heavy') return { kind: 'heavy' }
    if (reading) return { kind: 'answered', reading }
    return { kind: 'stopped', why: 'GitHub’s API gave an unexpected answer' }
  }
  const isLimit =
    status === 429 || (status === 403 && ('retry-after' in headers || /\brate limit\b/i.test(text)))
  if (isLimit) return limited
  if (TOO_LARGE.has(status)) return { kind: 'heavy' }
  if (status === 401) return { kind: 'stopped', why: 'GitHub’s API refused the token' }
  return { kind: 'stopped', why: `GitHub’s API answered ${status}` }
}
