import type { LinkResult } from '../../result.ts'
import {
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from '../provider.ts'
import type { ApiReply } from '../request.ts'
import { pause, shortPause } from '../retry-pause.ts'
import { type GitHubLink, parseGitHubLink, renamedUrl } from './links.ts'
import { type Found, type QuerySubject, type Reading, readReply, writeQuery } from './query.ts'

/** Owners, repositories and things in them asked for in one query. */
const LARGEST_BATCH = 100

/** Things in one repository that go together. */
const MOST_PARTS = 20

/** The share of the token's hourly budget that links may cost: others in the job need it, too. */
const SHARE = 1 / 10

/**
 * What a job's token has in an hour, until GitHub says.
 *
 * Source: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const USUAL_LIMIT = 1000

/** Queries that fail on end for longer than this end the questions, in milliseconds. */
const LONGEST_FAILURE = 60_000

/** What is asked for, and the links that wait for it. */
interface Wanted extends QuerySubject {
  links: { url: string; link: GitHubLink; part: string | undefined }[]
  attempts: number
}

/**
 * Repositories, what is in them, and their owners, by GitHub's GraphQL API, a
 * hundred at a time; needs a token.
 *
 * What the token cannot see is handed back, as is what is not public, disabled,
 * or ambiguous (a branch with a slash in its name): there the web has the last word.
 *
 * Source: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
export const github: Provider = {
  name: 'github',
  claims: (url) => parseGitHubLink(url) !== undefined,
  async ask(urls, context) {
    const answers = noProviderAnswers()
    if (!context.githubToken) return answers
    const note = await askAll(wantedBy(urls), context, answers)
    if (note !== undefined && !context.signal.aborted) {
      answers.note = `${note}: links to GitHub are visited instead`
    }
    return answers
  },
}

/** Each repository and owner once, whatever its spelling. */
function wantedBy(urls: readonly string[]): Wanted[] {
  const all: Wanted[] = []
  const open = new Map<string, Wanted>()
  for (const url of urls) {
    const link = parseGitHubLink(url)
    if (!link) continue
    const name = link.kind === 'repository' ? link.name : undefined
    const key = `${link.owner}/${name ?? ''}`.toLowerCase()
    const part = link.kind === 'repository' ? link.part : undefined
    const partKey = part && `${part.field} ${part.value} ${'types' in part ? part.types : ''}`
    let wanted = open.get(key)
    if (!wanted || wanted.parts.size >= MOST_PARTS) {
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
 * One query after the other, as GitHub asks. One that is too much for it is asked
 * again in halves; what fails alone is handed back.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @returns why not all were asked for
 */
async function askAll(
  waiting: Wanted[],
  context: ProviderContext,
  answers: ProviderAnswers,
): Promise<string | undefined> {
  const { clock, signal } = context
  const budget = new Budget()
  let size = LARGEST_BATCH
  let failingSince: number | undefined
  let hasPaused = false
  while (waiting.length > 0) {
    if (signal.aborted) return 'the run was stopped'
    if (budget.isSpent) return 'GitHub’s API was asked as often as one run may'
    const batch = takeBatch(waiting, size)
    const said = await askBatch(batch, context)
    switch (said.kind) {
      case 'stopped':
        return said.why
      case 'limited': {
        const wait = hasPaused ? undefined : said.pause
        if (wait === undefined || !(await pause(clock, wait, signal))) {
          return 'GitHub’s API wants to be asked later'
        }
        hasPaused = true
        budget.fail()
        waiting.unshift(...batch)
        break
      }
      case 'heavy':
        failingSince ??= clock.now()
        if (clock.now() - failingSince > LONGEST_FAILURE) return 'GitHub’s API does not answer now'
        budget.fail()
        if (batch.length > 1) waiting.unshift(...batch)
        size = half(batch)
        break
      case 'answered': {
        const { outcomes, rate } = said.reading
        budget.spend(rate)
        for (const [index, wanted] of batch.entries()) {
          const found = outcomes[index]
          if (typeof found === 'object') answer(wanted, found, answers)
        }
        const unanswered = batch.filter((_, index) => outcomes[index] === 'unanswered')
        // Behind the others, so that each query answers some.
        if (batch.length > 1) waiting.push(...unanswered)
        size = unanswered.length > 0 ? half(batch) : Math.min(size * 2, LARGEST_BATCH)
        failingSince = undefined
      }
    }
  }
  return
}

function half(batch: readonly Wanted[]): number {
  return Math.max(1, Math.floor(batch.length / 2))
}

/** Takes so many from the front, fewer where they have many parts, but one. */
function takeBatch(waiting: Wanted[], size: number): Wanted[] {
  let count = 0
  let aliases = 0
  for (const { parts } of waiting.slice(0, size)) {
    aliases += 1 + parts.size
    if (count > 0 && aliases > LARGEST_BATCH) break
    count++
  }
  return waiting.splice(0, count)
}

/** What links may cost, in the points of GitHub's rate limit. */
class Budget {
  #limit = USUAL_LIMIT
  #remaining = Number.POSITIVE_INFINITY
  #spent = 0
  #cost = 1

  /** Whether another query like the last would be more than our share, or than there is. */
  get isSpent(): boolean {
    return this.#spent + this.#cost > this.#limit * SHARE || this.#remaining < this.#cost
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
   * A query that times out costs as well.
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
  /** `pause`: for so many milliseconds, where that is not too long. */
  | { kind: 'limited'; pause: number | undefined }
  | { kind: 'stopped'; why: string }

async function askBatch(
  batch: readonly Wanted[],
  context: ProviderContext,
): Promise<RepositoryAnswer> {
  for (const wanted of batch) wanted.attempts++
  const reply = await context.request(
    {
      url: `${context.endpoints.github}/graphql`,
      method: 'POST',
      headers: {
        authorization: `Bearer ${context.githubToken}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(writeQuery(batch)),
    },
    context.signal,
  )
  return understand(reply, batch, context)
}

/** Statuses with which GitHub gives up on a query. */
const TOO_MUCH: ReadonlySet<number> = new Set([500, 502, 503, 504])

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
    return { kind: 'stopped', why: 'GitHub’s API gave an answer that is not understood' }
  }
  const isLimit =
    status === 429 || (status === 403 && ('retry-after' in headers || /\brate limit\b/i.test(text)))
  if (isLimit) return limited
  if (TOO_MUCH.has(status)) return { kind: 'heavy' }
  if (status === 401) return { kind: 'stopped', why: 'GitHub’s API refused the token' }
  return { kind: 'stopped', why: `GitHub’s API answered ${status}` }
}

/** What is found out about the links that wait for it. */
function answer(wanted: Wanted, { repository, parts }: Found, answers: ProviderAnswers): void {
  // What only the token sees is not there for readers.
  if (repository && !repository.isPublic) return
  const facts = repository?.metadata
  for (const { url, link, part } of wanted.links) {
    const isThere = part === undefined ? !('isUnknown' in link) : parts.has(part)
    if (!isThere || facts?.isDisabled) {
      if (facts) answers.metadata.set(url, facts)
      continue
    }
    const { attempts } = wanted
    const known = { url, attempts, source: 'github', ...(facts && { metadata: facts }) }
    const result: LinkResult =
      !facts || isSameName(facts.name, wanted)
        ? { ...known, status: 'alive', reason: 'GitHub has it' }
        : {
            ...known,
            status: 'moved',
            finalUrl: renamedUrl(url, facts.name),
            reason: `the repository is called ${facts.name} now`,
          }
    answers.results.set(url, result)
  }
}

function isSameName(now: string, { owner, name }: Wanted): boolean {
  return now.toLowerCase() === `${owner}/${name}`.toLowerCase()
}
