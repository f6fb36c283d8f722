import { repositoryOf } from '../identity/repository.ts'
import { type EntryFacts, factsOfMetadata, type LinkResult, metadataOf } from '../links/result.ts'
import type { NewEntry } from './model.ts'

const NOT_ASKED = { kind: 'unknown', why: 'it was not asked' } as const

/**
 * What link results already know of an entry's repository, without a request; all else is unknown.
 * @param day of the run, an ISO date
 */
export function knownFacts(
  { links }: Pick<NewEntry, 'links'>,
  results: ReadonlyMap<string, LinkResult> | undefined,
  day: string,
): EntryFacts {
  const first = links.find(({ url }) => repositoryOf(url) !== undefined)
  const metadata = first && metadataOf(results, first.url, 'repository')
  return {
    repository: metadata ? { kind: 'known', value: factsOfMetadata(metadata) } : NOT_ASKED,
    package: NOT_ASKED,
    day,
  }
}
