import { type RepositoryAddress, repositoryOf } from '../../identity/repository.ts'
import { ENDPOINTS, type Endpoints } from '../providers/endpoints.ts'
import { GITHUB } from '../providers/github/links.ts'
import { type PackageAddress, packagePageOf } from '../providers/packages.ts'
import type { GitHubServer, ProviderContext } from '../providers/provider.ts'
import type { AllowedServices } from '../providers/services.ts'
import {
  type EntryFacts,
  type ExtraFact,
  type Fact,
  type FactQuestion,
  type LinkResult,
  metadataOf,
  type PackageFacts,
  type RepositoryMetadata,
} from '../result.ts'
import { askCodeberg } from './codeberg.ts'
import { askGitHubFacts, type GitHubFactsAccess } from './github.ts'
import { askGitLab } from './gitlab.ts'
import { askDownloads, askNamedRepository } from './registries.ts'
import {
  type AskRepository,
  type FoundRepository,
  NOT_WANTED,
  type RepositoryQuestion,
} from './repository.ts'
import { FACT_LIMITS, FactRequests } from './requests.ts'
import { type FactSubjects, findSubjects } from './subjects.ts'

export interface FactsContext
  extends Pick<ProviderContext, 'request' | 'clock' | 'signal' | 'githubToken'> {
  endpoints?: Endpoints
  /** The GitHub Enterprise server of the run. */
  githubServer?: GitHubServer | undefined
  /** What link checks found: what they know is not asked again. */
  linkResults?: ReadonlyMap<string, LinkResult> | undefined
  /** The day of the run, an ISO date. */
  day: string
  /** How many requests are allowed in all. */
  maxRequests?: number
  /** Default: all. */
  services?: AllowedServices
}

export interface AskedFacts {
  /** In the order of the questions. */
  facts: EntryFacts[]
  /** For a maintainer, in plain words: which services did not answer, and whether a limit was reached. */
  notes: string[]
}

/**
 * Asks services what they know of entries: finds each one's repository and package, asks the hosts
 * about all repositories (each once), then the registries. What is not answered within the limits of
 * the run is unknown, with the reason. Never rejects.
 */
export async function askFacts(
  questions: readonly Pick<FactQuestion, 'urls' | 'extras'>[],
  context: FactsContext,
): Promise<AskedFacts> {
  const { request, clock, signal, day, endpoints = ENDPOINTS, githubServer } = context
  const maxRequests = context.maxRequests ?? FACT_LIMITS.requests
  const services = context.services ?? 'all'
  const requests = new FactRequests({ request, clock, signal, maxRequests, services })
  const registry = { requests, endpoints }
  const packages: PackageContext = {
    githubHost: githubServer?.host,
    namedBy: (address) => askNamedRepository(address, registry),
    askDownloads: (address) => askDownloads(address, registry),
  }
  try {
    const subjects = await Promise.all(
      questions.map(({ urls }) => findSubjects(urls, packages.githubHost, packages.namedBy)),
    )
    const repositories = await askRepositories(
      wantedRepositories(questions, subjects),
      { ...context, endpoints, requests },
      knownMetadata(questions, context),
    )
    const facts = questions.map(async ({ extras }, index): Promise<EntryFacts> => {
      const { repository: address, package: linked } = subjects[index]!
      const found =
        address.kind === 'known' ? (repositories.get(keyOf(address.value)) ?? NOT_WANTED) : address
      return {
        repository: found.kind === 'known' ? { kind: 'known', value: found.value.facts } : found,
        package: await packageFacts(linked, found, extras, packages),
        day,
      }
    })
    return { facts: await Promise.all(facts), notes: requests.notes }
  } finally {
    requests.stop()
  }
}

/** Repositories are the same in any case. */
function keyOf({ host, name }: RepositoryAddress): string {
  return `${host}/${name}`.toLowerCase()
}

/** Each repository once, with all that is asked of it. */
function wantedRepositories(
  questions: readonly Pick<FactQuestion, 'extras'>[],
  subjects: readonly FactSubjects[],
): Map<string, RepositoryQuestion> {
  const wanted = new Map<string, RepositoryQuestion>()
  for (const [index, { extras }] of questions.entries()) {
    const repository = subjects[index]?.repository
    if (repository?.kind !== 'known') continue
    const key = keyOf(repository.value)
    const known = wanted.get(key)
    const all = new Set([...(known?.extras ?? []), ...extras])
    wanted.set(key, { ...(known ?? repository.value), extras: all })
  }
  return wanted
}

/** What link checks know of repositories, by their keys. */
function knownMetadata(
  questions: readonly Pick<FactQuestion, 'urls'>[],
  { linkResults, githubServer }: FactsContext,
): Map<string, RepositoryMetadata> {
  const known = new Map<string, RepositoryMetadata>()
  for (const url of linkResults ? questions.flatMap(({ urls }) => urls) : []) {
    const address = repositoryKey(url, githubServer?.host)
    const metadata = address && metadataOf(linkResults, url, 'repository')
    if (metadata) known.set(address, metadata)
  }
  return known
}

function repositoryKey(url: string, githubHost: string | undefined): string | undefined {
  const address = repositoryOf(url, githubHost)
  return address && keyOf(address)
}

const ONE_BY_ONE: Readonly<Record<string, AskRepository>> = {
  'gitlab.com': askGitLab,
  'codeberg.org': askCodeberg,
}

type RepositoriesContext = FactsContext & { endpoints: Endpoints; requests: FactRequests }

async function askRepositories(
  wanted: ReadonlyMap<string, RepositoryQuestion>,
  context: RepositoriesContext,
  known: ReadonlyMap<string, RepositoryMetadata>,
): Promise<Map<string, Fact<FoundRepository>>> {
  const byHost = Map.groupBy(wanted.values(), ({ host }) => host)
  const answers = Array.from(byHost, async ([host, questions]) => {
    const askOne = ONE_BY_ONE[host]
    const found = askOne
      ? await Promise.all(questions.map((question) => askOne(question, context)))
      : await askGitHubFacts(questions, {
          ...{ ...context, host, access: accessOf(host, context) },
          metadataOf: (question) => known.get(keyOf(question)),
        })
    return questions.map(
      (question, index) => [keyOf(question), found[index] ?? NOT_WANTED] as const,
    )
  })
  return new Map((await Promise.all(answers)).flat())
}

/** Each token goes to its own server only. */
function accessOf(
  host: string,
  { endpoints, githubToken, githubServer }: RepositoriesContext,
): GitHubFactsAccess | undefined {
  if (host === githubServer?.host) {
    const { graphqlUrl: url, token } = githubServer
    // https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
    const restUrl = url.endsWith('/api/graphql')
      ? `${url.slice(0, -'/graphql'.length)}/v3`
      : url.replace(/\/graphql$/, '')
    return { url, token, restUrl }
  }
  if (host !== GITHUB || !githubToken) return
  return { url: `${endpoints.github}/graphql`, token: githubToken, restUrl: endpoints.github }
}

interface PackageContext {
  githubHost: string | undefined
  /** The address of the repository that a package names. */
  namedBy(address: PackageAddress): Promise<Fact<string>>
  askDownloads(address: PackageAddress): Promise<PackageFacts>
}

const NAMES_ANOTHER: Fact<never> = {
  kind: 'unknown',
  why: 'the package of the repository’s homepage names another repository',
}

/**
 * The package whose page is the homepage of a repository. Forks keep the homepage of their parent, and
 * anybody may write any, so the package must not name another repository.
 */
async function packageNamedBy(
  found: Fact<FoundRepository>,
  { namedBy, githubHost }: PackageContext,
): Promise<Fact<PackageAddress>> {
  if (found.kind !== 'known') return found
  const address = packagePageOf(found.value.homepage ?? '')
  if (!address) return { kind: 'none' }
  const named = await namedBy(address)
  if (named.kind === 'unknown') return named
  const key = named.kind === 'known' ? repositoryKey(named.value, githubHost) : undefined
  const isOther = key !== undefined && key !== keyOf(found.value.facts)
  return isOther ? NAMES_ANOTHER : { kind: 'known', value: address }
}

/** Downloads cost requests; which package it is does not where it is linked. */
async function packageFacts(
  linked: PackageAddress | undefined,
  found: Fact<FoundRepository>,
  extras: ReadonlySet<ExtraFact>,
  context: PackageContext,
): Promise<Fact<PackageFacts>> {
  const isWanted = extras.has('downloads')
  if (!linked && !isWanted) return NOT_WANTED
  const address: Fact<PackageAddress> = linked
    ? { kind: 'known', value: linked }
    : await packageNamedBy(found, context)
  if (address.kind !== 'known') return address
  const value = isWanted
    ? await context.askDownloads(address.value)
    : { ...address.value, downloads: NOT_WANTED, monthlyDownloads: NOT_WANTED }
  return { kind: 'known', value }
}
