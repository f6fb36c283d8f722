import type { LinkMetadata, LinkResult } from '../result.ts'
import { ENDPOINTS, type Endpoints } from './endpoints.ts'
import { noProviderAnswers, type Provider, type ProviderContext } from './provider.ts'

export type ProvidersOptions = Omit<ProviderContext, 'endpoints'> & { endpoints?: Endpoints }

export interface ProvidersResult {
  results: Map<string, LinkResult>
  /** About URLs without a result. */
  metadata: Map<string, LinkMetadata>
  /** The URLs without a result, in the order given: to be checked on the web. */
  rest: string[]
  /** Which providers stopped early, and why, for a maintainer. */
  notes: string[]
}

/** Asks all providers at once about the URLs (each once) that each is the first to claim. Never rejects. */
export async function askProviders(
  urls: readonly string[],
  providers: readonly Provider[],
  options: ProvidersOptions,
): Promise<ProvidersResult> {
  const claimed = Map.groupBy(urls, (url) => providers.find((provider) => provider.claims(url)))
  claimed.delete(undefined)
  const results = new Map<string, LinkResult>()
  const metadata = new Map<string, LinkMetadata>()
  const notes: string[] = []
  await Promise.all(
    Array.from(claimed, async ([provider, claimedUrls]) => {
      if (!provider || options.signal.aborted) return
      const answers = await provider
        .ask(claimedUrls, { endpoints: ENDPOINTS, ...options })
        .catch((error) => ({ ...noProviderAnswers(), note: noteOf(provider, error) }))
      for (const url of claimedUrls) {
        const result = answers.results.get(url)
        const known = answers.metadata.get(url)
        if (result) results.set(url, result)
        else if (known) metadata.set(url, known)
      }
      if (answers.note !== undefined) notes.push(answers.note)
    }),
  )
  return { results, metadata, rest: urls.filter((url) => !results.has(url)), notes }
}

function noteOf({ name }: Provider, error: unknown): string {
  const cause = error instanceof Error ? error.name : 'unknown error'
  return `${name} could not be asked (${cause}): its links are checked as web pages instead`
}
