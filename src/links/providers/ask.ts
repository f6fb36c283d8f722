import type { LinkMetadata, LinkResult } from '../result.ts'
import { ENDPOINTS, type Endpoints } from './endpoints.ts'
import {
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from './provider.ts'

export type ProvidersOptions = Pick<ProviderContext, 'request' | 'clock' | 'signal'> & {
  endpoints?: Partial<Endpoints>
  githubToken?: string | undefined
}

export interface ProvidersResult {
  results: Map<string, LinkResult>
  /** About URLs without a result. */
  metadata: Map<string, LinkMetadata>
  /** The URLs without a result, in the order given: to be checked on the web. */
  rest: string[]
  /** Which providers stopped early, and why, for a maintainer. */
  notes: string[]
}

/**
 * Asks all providers at once, each for the URLs it claims. If none can be reached, `rest` has all
 * URLs. Never rejects.
 *
 * @param urls as `planLinks` gives them, each once
 * @param providers the first that claims a URL is asked
 */
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
      const answers = await askOne(provider, claimedUrls, options)
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

/** A provider that throws has answered nothing: its links are checked on the web. */
async function askOne(
  provider: Provider,
  urls: readonly string[],
  { endpoints, githubToken, ...context }: ProvidersOptions,
): Promise<ProviderAnswers> {
  try {
    return await provider.ask(urls, {
      ...context,
      githubToken,
      endpoints: { ...ENDPOINTS, ...endpoints },
    })
  } catch (error) {
    const cause = error instanceof Error ? error.name : 'unknown error'
    const note = `${provider.name} could not be asked (${cause}): its links are checked as web pages instead`
    return { ...noProviderAnswers(), note }
  }
}
