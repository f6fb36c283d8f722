import * as v from 'valibot'
import { askGitHub, type CountedSubject, type GitHubAccess } from '../providers/github/ask.ts'
import type { Found, KnownRepository } from '../providers/github/query.ts'
import type { ProviderContext } from '../providers/provider.ts'
import {
  type Fact,
  factsOfMetadata,
  type RepositoryFacts,
  type RepositoryMetadata,
} from '../result.ts'
import { answerName } from './answer-schema.ts'
import { chooseReleases } from './releases.ts'
import { type FoundRepository, NOT_WANTED, type RepositoryQuestion } from './repository.ts'
import { type FactRequests, unreadableAnswer } from './requests.ts'

export interface GitHubFactsContext extends Pick<ProviderContext, 'clock' | 'signal'> {
  requests: FactRequests
  /** Its pages' host. */
  host: string
  /** `undefined` without a token. */
  access: GitHubFactsAccess | undefined
  /** What link checks already know of a repository. */
  metadataOf(question: RepositoryQuestion): RepositoryMetadata | undefined
}

export interface GitHubFactsAccess extends GitHubAccess {
  /** Of its REST API, without a slash at the end. */
  restUrl: string
}

interface AskedRepository extends CountedSubject {
  question: RepositoryQuestion
}

/**
 * Asks GitHub about repositories: all in one query, and for the contributors of each one request. What
 * link checks know is not asked again.
 * @returns in the order of the questions
 */
export async function askGitHubFacts(
  questions: readonly RepositoryQuestion[],
  context: GitHubFactsContext,
): Promise<Fact<FoundRepository>[]> {
  const queried = await queryGitHub(
    questions.filter((question) => !isKnown(question, context)),
    context,
  )
  return await Promise.all(
    questions.map(async (question): Promise<Fact<FoundRepository>> => {
      const metadata = isKnown(question, context)
      const found: Fact<Pick<KnownRepository, 'metadata' | 'releases'>> = metadata
        ? { kind: 'known', value: { metadata } }
        : (queried.get(question) ?? NO_ANSWER)
      if (found.kind !== 'known') return found
      return { kind: 'known', value: await completed(found.value, question, context) }
    }),
  )
}

const NO_ANSWER = { kind: 'unknown', why: 'GitHub’s API does not answer now' } as const
const ABSENT: Fact<never> = {
  kind: 'unknown',
  why: 'GitHub has no public repository of this name',
}

/** What link checks know, where that is all that is asked. */
function isKnown(
  question: RepositoryQuestion,
  { metadataOf }: GitHubFactsContext,
): RepositoryMetadata | undefined {
  const metadata = metadataOf(question)
  // An earlier version did not cache these.
  const isWhole = metadata?.isFork !== undefined && metadata.topics !== undefined
  return isWhole && !metadata.isDisabled && !question.extras.has('releases') ? metadata : undefined
}

async function queryGitHub(
  questions: readonly RepositoryQuestion[],
  { access, requests, clock, signal }: GitHubFactsContext,
): Promise<Map<RepositoryQuestion, Fact<KnownRepository>>> {
  const answers = new Map<RepositoryQuestion, Fact<KnownRepository>>()
  const giveUp = (why: string) => {
    for (const question of questions) {
      if (!answers.has(question)) answers.set(question, { kind: 'unknown', why })
    }
  }
  const off = requests.offReason('github')
  if (off !== undefined || !access) giveUp(off ?? 'GitHub is asked with a token only')
  if (off !== undefined || !access || questions.length === 0) return answers
  const subjects = questions.map((question): AskedRepository => {
    const [owner = '', name = ''] = question.name.split('/')
    const wantsReleases = question.extras.has('releases')
    return { owner, name, parts: new Map(), attempts: 0, question, wantsReleases }
  })
  const context = { request: requests.counted, clock, signal, access }
  const stopped = await askGitHub(subjects, context, ({ question }, outcome) => {
    answers.set(question, factOf(outcome))
  })
  if (stopped !== undefined && !signal.aborted) requests.explain(stopped)
  giveUp(stopped ?? NO_ANSWER.why)
  return answers
}

function factOf(outcome: Found | 'absent'): Fact<KnownRepository> {
  const repository = outcome === 'absent' ? undefined : outcome.repository
  // Readers do not see what only the token sees.
  if (!repository?.isPublic) return ABSENT
  if (repository.metadata.isDisabled) {
    return { kind: 'unknown', why: 'GitHub has disabled the repository' }
  }
  return { kind: 'known', value: repository }
}

async function completed(
  { metadata, releases }: Pick<KnownRepository, 'metadata' | 'releases'>,
  { extras }: RepositoryQuestion,
  context: GitHubFactsContext,
): Promise<FoundRepository> {
  const listed = extras.has('contributors')
    ? await askContributors(metadata.name, context)
    : { contributors: NOT_WANTED, isCut: false }
  const chosen = releases ? chooseReleases(releases) : { releases: NOT_WANTED, isCut: false }
  const incomplete = [
    ...(listed.isCut ? (['contributors'] as const) : []),
    ...(chosen.isCut ? (['releases'] as const) : []),
  ]
  return {
    facts: {
      ...factsOfMetadata(metadata, context.host),
      ...{ contributors: listed.contributors, releases: chosen.releases },
      ...(incomplete.length > 0 && { incomplete }),
    },
    homepage: metadata.homepage,
  }
}

const MAX_CONTRIBUTORS = 100

const contributorList = v.pipe(
  v.array(v.object({ login: answerName, type: v.string() })),
  v.maxLength(MAX_CONTRIBUTORS),
)

/** Source: https://docs.github.com/en/rest/repos/repos#list-repository-contributors */
async function askContributors(
  name: string,
  { requests, access }: GitHubFactsContext,
): Promise<{ contributors: RepositoryFacts['contributors']; isCut: boolean }> {
  const no = (fact: Fact<never>) => ({ contributors: fact, isCut: false })
  if (!access) return no({ kind: 'unknown', why: 'GitHub is asked with a token only' })
  const answer = await requests.get({
    service: 'github',
    url: `${access.restUrl}/repos/${name}/contributors?per_page=${MAX_CONTRIBUTORS}&anon=false`,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${access.token}` },
    absent: 'GitHub does not list its contributors',
  })
  if (answer.kind === 'unknown') return no(answer)
  // An empty repository has no list: 204.
  if (answer.value === undefined) {
    return { contributors: { kind: 'known', value: 0 }, isCut: false }
  }
  const list = v.safeParse(contributorList, answer.value)
  if (!list.success) return no(unreadableAnswer('github'))
  const people = list.output.filter(({ type, login }) => type !== 'Bot' && !/\[bot\]$/.test(login))
  return {
    contributors: { kind: 'known', value: people.length },
    isCut: list.output.length === MAX_CONTRIBUTORS,
  }
}
