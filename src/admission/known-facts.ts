import { repositoryOf } from '../identity/repository.ts'
import {
  type EntryFacts,
  type Fact,
  type LinkResult,
  metadataOf,
  type RepositoryFacts,
  type RepositoryMetadata,
} from '../links/result.ts'
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
    repository: metadata ? { kind: 'known', value: factsOf(metadata) } : NOT_ASKED,
    package: NOT_ASKED,
    day,
  }
}

function factsOf(metadata: RepositoryMetadata): RepositoryFacts {
  const { name, stars, created, pushed, license, isArchived } = metadata
  return {
    ...{ host: 'github.com', name, stars: factOf(stars), created: factOf(created) },
    ...{ pushed: factOf(pushed), license: factOf(license) },
    isArchived: { kind: 'known', value: isArchived },
    ...{ isFork: NOT_ASKED, topics: NOT_ASKED, contributors: NOT_ASKED, releases: NOT_ASKED },
  }
}

/** Where link results have none, the host may have one that it does not recognize. */
function factOf<Value>(value: Value | undefined): Fact<Value> {
  return value === undefined ? NOT_ASKED : { kind: 'known', value }
}
