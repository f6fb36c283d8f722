import type { Facts, LinkVerdict } from '../result.ts'
import { ENDPOINTS, type Endpoints } from './endpoints.ts'
import type { Answers, Source, SourceContext } from './provider.ts'

export type SourcesOptions = Pick<SourceContext, 'request' | 'clock' | 'signal'> & {
  endpoints?: Partial<Endpoints>
  githubToken?: string | undefined
}

/** What all sources together say. */
export interface Asked {
  /** By URL. */
  verdicts: Map<string, LinkVerdict>
  /** What is known of some of the rest. */
  facts: Map<string, Facts>
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
export async function askSources(
  urls: readonly string[],
  sources: readonly Source[],
  options: SourcesOptions,
): Promise<Asked> {
  const claimed = Map.groupBy(urls, (url) => sources.find((source) => source.claims(url)))
  claimed.delete(undefined)
  const asked: Asked = { verdicts: new Map(), facts: new Map(), rest: [], requests: {}, notes: [] }
  await Promise.all(
    Array.from(claimed, async ([source, mine]) => {
      if (!source || options.signal.aborted) return
      const answers = await askOne(source, mine, options, asked.requests)
      const isMine = new Set(mine)
      for (const [url, verdict] of answers.verdicts) {
        if (isMine.has(url)) asked.verdicts.set(url, verdict)
      }
      for (const [url, facts] of answers.facts) {
        if (isMine.has(url) && !answers.verdicts.has(url)) asked.facts.set(url, facts)
      }
      if (answers.note !== undefined) asked.notes.push(answers.note)
    }),
  )
  asked.rest = urls.filter((url) => !asked.verdicts.has(url))
  return asked
}

/** A source that breaks has answered nothing: its links are visited, and the run goes on. */
async function askOne(
  source: Source,
  urls: readonly string[],
  options: SourcesOptions,
  requests: Record<string, number>,
): Promise<Answers> {
  const context: SourceContext = {
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
    return { verdicts: new Map(), facts: new Map(), note }
  }
}
