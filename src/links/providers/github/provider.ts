import type { LinkResult } from '../../result.ts'
import {
  type GitHubServer,
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from '../provider.ts'
import type { ApiReply } from '../request.ts'
import { pause, shortPause } from '../retry-pause.ts'
import { GITHUB, type GitHubLink, parseGitHubLink, renamedUrl } from './links.ts'
import { type Found, type QuerySubject, type Reading, readReply, writeQuery } from './query.ts'

const MAX_BATCH_SIZE = 100

const MAX_PARTS = 20

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

interface Wanted extends QuerySubject {
  links: { url: string; link: GitHubLink; part: string | undefined }[]
  attempts: number
}

/** Where a server's links are asked about, and with which token. */
interface GitHubAccess {
  /** Of its GraphQL API. */
  url: string
  token: string
}

type GitHubContext = ProviderContext & { access: GitHubAccess }

/** github.com's links, by its API; needs a token. */
export const github: Provider = githubAt(GITHUB, ({ endpoints, githubToken: token }) =>
  token ? { url: `${endpoints.github}/graphql`, token } : undefined,
)

/** The links of a GitHub Enterprise server, by its own API: its token is sent nowhere else. */
export function enterpriseGitHub({ host, graphqlUrl, token }: GitHubServer): Provider {
  return githubAt(host, () => ({ url: graphqlUrl, token }))
}

/**
 * Repositories, their parts and their owners, by GitHub's GraphQL API, a hundred at a time. What the token cannot see, what is private, disabled or ambiguous (a branch with a slash in
 * its name) is left to be checked on the web.
 *
 * Source: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
function githubAt(
  host: string,
  accessOf: (context: ProviderContext) => GitHubAccess | undefined,
): Provider {
  return {
    name: host === GITHUB ? 'github' : host,
    claims: (url) => parseGitHubLink(url, host) !== undefined,
    async ask(urls, context) {
      const answers = noProviderAnswers()
      const access = accessOf(context)
      if (!access) return answers
      const note = await askAll(wantedBy(urls, host), { ...context, access }, answers)
      if (note !== undefined && !context.signal.aborted) {
        const where = host === GITHUB ? 'GitHub' : host
        answers.note = `${note}: links to ${where} are checked as web pages instead`
      }
      return answers
    },
  }
}

/** Each repository and owner once, whatever its spelling. */
function wantedBy(urls: readonly string[], host: string): Wanted[] {
  const all: Wanted[] = []
  const open = new Map<string, Wanted>()
  for (const url of urls) {
    const link = parseGitHubLink(url, host)
    if (!link) continue
    const name = link.kind === 'repository' ? link.name : undefined
    const key = `${link.owner}/${name ?? ''}`.toLowerCase()
    const part = link.kind === 'repository' ? link.part : undefined
    const partKey = part && `${part.field} ${part.value} ${'types' in part ? part.types : ''}`
    let wanted = open.get(key)
    if (!wanted || wanted.parts.size >= MAX_PARTS) {
      wanted = { owner: link.owner, name, parts: new Map(), links: [], attempts: 0 }
      open.set(key, wanted)
      all.push(wanted)
    }
    if (part && partKey !== undefined) wanted.parts.set(partKey, part)
    wanted.links.push({ url, link, part: partKey })
  }
  return all
}

/**
 * Runs one query after the other, as GitHub requires. One that is too large is repeated in halves; a
 * subject that fails alone is left to be checked on the web.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @returns why not all subjects were queried
 */
async function askAll(
  waiting: Wanted[],
  context: GitHubContext,
  answers: ProviderAnswers,
): Promise<string | undefined> {
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
          const found = outcomes[index]
          if (typeof found === 'object') answer(wanted, found, answers)
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

function half(batch: readonly Wanted[]): number {
  return Math.max(1, Math.floor(batch.length / 2))
}

/** Takes up to `size` subjects, fewer if they have many parts, but at least one. */
function takeBatch(waiting: Wanted[], size: number): Wanted[] {
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
  batch: readonly Wanted[],
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
  batch: readonly Wanted[],
  { clock }: ProviderContext,
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

function answer(wanted: Wanted, { repository, parts }: Found, answers: ProviderAnswers): void {
  // Readers do not see what only the token sees.
  if (repository && !repository.isPublic) return
  const metadata = repository?.metadata
  for (const { url, link, part } of wanted.links) {
    const exists = part === undefined ? !('isUnknown' in link) : parts.has(part)
    if (!exists || metadata?.isDisabled) {
      if (metadata) answers.metadata.set(url, metadata)
      continue
    }
    const { attempts } = wanted
    const known = { url, attempts, source: 'github', ...(metadata && { metadata }) }
    const result: LinkResult =
      !metadata || isSameName(metadata.name, wanted)
        ? { ...known, status: 'alive', reason: 'GitHub has it' }
        : {
            ...known,
            status: 'moved',
            finalUrl: renamedUrl(url, metadata.name),
            reason: `the repository was renamed to ${metadata.name}`,
          }
    answers.results.set(url, result)
  }
}

function isSameName(now: string, { owner, name }: Wanted): boolean {
  return now.toLowerCase() === `${owner}/${name}`.toLowerCase()
}
