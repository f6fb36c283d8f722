import type { HostPace } from '../checker.ts'
import type { Clock } from '../http/answer.ts'
import type { LinkMetadata, LinkResult } from '../result.ts'
import type { Endpoints } from './endpoints.ts'
import type { RequestApi } from './request.ts'
import type { ServiceName } from './services.ts'

/**
 * The API of a host: answers the URLs it claims in as few requests as possible, and leaves the rest
 * to be checked on the web. It reports no dead links, since what an API does not know may be private,
 * too new, or misread; only where pages show robots nothing (`packages.ts`) it checks twice itself.
 */
export interface Provider {
  readonly name: string
  /** What the configuration calls it. */
  readonly service: ServiceName
  /** Whether its pages show robots nothing. */
  readonly hidesPages?: boolean
  /** How its pages are to be requested where it is not asked, if slower than others. */
  readonly pagePace?: HostPace
  /** Whether it may know the URL (a `linkKey`). Of several providers, the first is asked. */
  claims(url: string): boolean
  /** Checks URLs that it claims. Stops early when the signal is aborted. */
  ask(urls: readonly string[], context: ProviderContext): Promise<ProviderAnswers>
}

/** A GitHub Enterprise server. */
export interface GitHubServer {
  /** Of its pages: `ghe.example`. */
  host: string
  graphqlUrl: string
  /** Valid there only. */
  token: string
}

export interface ProviderContext {
  request: RequestApi
  clock: Clock
  signal: AbortSignal
  endpoints: Endpoints
  /** github.com's API needs one; without it the web is checked instead. */
  githubToken?: string | undefined
}

export interface ProviderAnswers {
  /** By URL. A URL without a result is checked on the web. */
  results: Map<string, LinkResult>
  /** About URLs without a result: the paper exists, but perhaps not this page of it. */
  metadata: Map<string, LinkMetadata>
  /** Why it stopped early, for a maintainer. */
  note?: string
  /** How the service's pages are to be asked instead, if slower than others. */
  pace?: HostPace
}

export function noProviderAnswers(): ProviderAnswers {
  return { results: new Map(), metadata: new Map() }
}
