import type { Clock, LinkResult } from '../http/answer.ts'
import type { LinkMetadata } from '../result.ts'
import type { Endpoints } from './endpoints.ts'
import type { RequestApi } from './request.ts'

/**
 * Whoever knows a host better than its pages tell: claims its URLs, answers them
 * in as few requests as its API takes, and hands back what it cannot answer to
 * the web, whose visitor is the last source.
 *
 * A source never calls dead what a page can tell: what an API does not know may
 * be private, too new, or asked for wrongly. The web looks, and looks twice.
 * Only where pages tell robots nothing (`packages.ts`) a source looks twice itself.
 */
export interface Provider {
  /** Stands in verdicts as their `source`. */
  readonly name: string
  /** Whether it may know the URL (a `visitKey`). Of several sources that do, the first is asked. */
  claims(url: string): boolean
  /** Asks for URLs that it claims. Stops, and hands back the rest, when the signal is aborted. */
  ask(urls: readonly string[], context: ProviderContext): Promise<ProviderAnswers>
}

/** All that a source needs of the world. */
export interface ProviderContext {
  request: RequestApi
  clock: Clock
  signal: AbortSignal
  endpoints: Endpoints
  /** Without one GitHub's API answers nobody, and the web is asked instead. */
  githubToken: string | undefined
}

/** What a source says of the URLs it was asked for. */
export interface ProviderAnswers {
  /** By URL. One that is absent is handed back. */
  results: Map<string, LinkResult>
  /** Known of URLs that are handed back all the same: the paper is there, its HTML page may not be. */
  metadata: Map<string, LinkMetadata>
  /** Why the source stopped early, for a maintainer. */
  note?: string
}

/** Nothing is known: everything is handed back. */
export function noProviderAnswers(): ProviderAnswers {
  return { results: new Map(), metadata: new Map() }
}
