import type { LinkMetadata, LinkResult } from '../result.ts'
import { ENDPOINTS, type Endpoints } from './endpoints.ts'
import type { Provider, ProviderAnswers, ProviderContext } from './provider.ts'

export type ProvidersOptions = Pick<ProviderContext, 'request' | 'clock' | 'signal'> & {
  endpoints?: Partial<Endpoints>
  githubToken?: string | undefined
}

/** What all sources together say. */
export interface ProvidersResult {
  /** By URL. */
  results: Map<string, LinkResult>
  /** What is known of some of the rest. */
  metadata: Map<string, LinkMetadata>
  /** For the web to visit, in the order given: what nobody claims, and what was handed back. */
  rest: string[]
  /** How many requests were made, by the names of the sources that made any. */
  requests: Record<string, number>
  /** Which sources stopped early, and why, for a maintainer. */
  notes: string[]
}

/**
 * Asks those who know, all of them at once, each for the URLs it claims. With
 * every source out of reach the rest is everything. Never rejects.
 *
 * @param urls as `planVisits` gives them, each once
 * @param sources of those that claim a URL the first is asked
 */
export async function askProviders(
  urls: readonly string[],
  sources: readonly Provider[],
  options: ProvidersOptions,
): Promise<ProvidersResult> {
  const claimed = Map.groupBy(urls, (url) => sources.find((source) => source.claims(url)))
  claimed.delete(undefined)
  const asked: ProvidersResult = {
    results: new Map(),
    metadata: new Map(),
    rest: [],
    requests: {},
    notes: [],
  }
  await Promise.all(
    Array.from(claimed, async ([source, mine]) => {
      if (!source || options.signal.aborted) return
      const answers = await askOne(source, mine, options, asked.requests)
      const isMine = new Set(mine)
      for (const [url, result] of answers.results) {
        if (isMine.has(url)) asked.results.set(url, result)
      }
      for (const [url, facts] of answers.metadata) {
        if (isMine.has(url) && !answers.results.has(url)) asked.metadata.set(url, facts)
      }
      if (answers.note !== undefined) asked.notes.push(answers.note)
    }),
  )
  asked.rest = urls.filter((url) => !asked.results.has(url))
  return asked
}

/** A source that breaks has answered nothing: its links are visited, and the run goes on. */
async function askOne(
  source: Provider,
  urls: readonly string[],
  options: ProvidersOptions,
  requests: Record<string, number>,
): Promise<ProviderAnswers> {
  const context: ProviderContext = {
    ...options,
    endpoints: { ...ENDPOINTS, ...options.endpoints },
    githubToken: options.githubToken,
    request: async (request, signal) => {
      requests[source.name] = (requests[source.name] ?? 0) + 1
      return await options.request(request, signal)
    },
  }
  try {
    return await source.ask(urls, context)
  } catch (error) {
    const cause = error instanceof Error ? error.name : 'unknown error'
    const note = `${source.name} could not be asked (${cause}): its links are visited instead`
    return { results: new Map(), metadata: new Map(), note }
  }
}
