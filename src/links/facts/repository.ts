/** What the hosts of repositories have in common. */

import type { Endpoints } from '../providers/endpoints.ts'
import type { ExtraFact, Fact, RepositoryFacts } from '../result.ts'
import type { FactRequests } from './requests.ts'

export interface FoundRepository {
  facts: RepositoryFacts
  /** As its owner wrote it. */
  homepage?: string | undefined
}

export interface RepositoryQuestion {
  host: string
  name: string
  extras: ReadonlySet<ExtraFact>
}

export interface HostContext {
  requests: FactRequests
  endpoints: Endpoints
}

/** Asks about one repository. Never rejects. */
export type AskRepository = (
  question: RepositoryQuestion,
  context: HostContext,
) => Promise<Fact<FoundRepository>>

export const NOT_WANTED: Fact<never> = { kind: 'unknown', why: 'it was not asked' }

/** A value that an answer may leave out: then it is not known. */
export function offeredFact<Value>(
  value: Value | null | undefined,
  host: string,
  what: string,
): Fact<Value> {
  if (value !== undefined && value !== null) return { kind: 'known', value }
  return { kind: 'unknown', why: `${host} does not show ${what}` }
}
