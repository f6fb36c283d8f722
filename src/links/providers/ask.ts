import { ENDPOINTS, type Endpoints } from './endpoints.ts'
import {
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from './provider.ts'

export type ProvidersOptions = Omit<ProviderContext, 'endpoints'> & { endpoints?: Endpoints }

/** What one provider answered. */
export interface ProviderResult extends ProviderAnswers {
  /** Its name. */
  provider: string
  /** Its URLs without a result, in the order given: to be checked on the web. */
  rest: string[]
}

export interface StartedProviders {
  /** The URLs that no provider claims. */
  unclaimed: string[]
  /** One for each provider that has URLs, which ends when it ends. None rejects. */
  answers: Promise<ProviderResult>[]
}

/** Starts all providers at once on the URLs (each once) that each is the first to claim. */
export function startProviders(
  urls: readonly string[],
  providers: readonly Provider[],
  options: ProvidersOptions,
): StartedProviders {
  const claimed = Map.groupBy(urls, (url) => providers.find((provider) => provider.claims(url)))
  const unclaimed = claimed.get(undefined) ?? []
  const answers = Array.from(
    claimed,
    ([provider, mine]) => provider && ask(provider, mine, options),
  )
  return { unclaimed, answers: answers.filter((answer) => answer !== undefined) }
}

async function ask(
  provider: Provider,
  urls: readonly string[],
  options: ProvidersOptions,
): Promise<ProviderResult> {
  const { results, metadata, ...more } = options.signal.aborted
    ? noProviderAnswers()
    : await provider
        .ask(urls, { endpoints: ENDPOINTS, ...options })
        .catch((error) => ({ ...noProviderAnswers(), note: noteOf(provider, error) }))
  const rest = urls.filter((url) => !results.has(url))
  return {
    ...{ ...more, provider: provider.name, rest },
    results: pick(results, urls),
    metadata: pick(metadata, rest),
  }
}

function pick<Value>(known: ReadonlyMap<string, Value>, urls: readonly string[]) {
  const picked = new Map<string, Value>()
  for (const url of urls) {
    const value = known.get(url)
    if (value !== undefined) picked.set(url, value)
  }
  return picked
}

export interface ProvidersResult extends Pick<ProviderAnswers, 'results' | 'metadata'> {
  /** The URLs without a result, in the order given: to be checked on the web. */
  rest: string[]
  /** Which providers stopped early, and why, for a maintainer. */
  notes: string[]
}

/** Asks all providers, and waits for the last of them. Never rejects. */
export async function askProviders(
  urls: readonly string[],
  providers: readonly Provider[],
  options: ProvidersOptions,
): Promise<ProvidersResult> {
  const { answers } = startProviders(urls, providers, options)
  const all = mergeAnswers(await Promise.all(answers))
  return { ...all, rest: urls.filter((url) => !all.results.has(url)) }
}

export function mergeAnswers(answers: readonly ProviderResult[]): Omit<ProvidersResult, 'rest'> {
  return {
    results: new Map(answers.flatMap(({ results }) => [...results])),
    metadata: new Map(answers.flatMap(({ metadata }) => [...metadata])),
    notes: answers.flatMap(({ note }) => note ?? []),
  }
}

function noteOf({ name }: Provider, error: unknown): string {
  const cause = error instanceof Error ? error.name : 'unknown error'
  return `${name} could not be asked (${cause}): its links are checked as web pages instead`
}
