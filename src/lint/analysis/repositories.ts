import { type LinkResult, metadataOf, type RepositoryMetadata } from '../../links/result.ts'
import { type Address, addressesOf } from '../../list/addresses.ts'
import type { Entry, List } from '../../list/model.ts'

/** A link to a repository, with its metadata. */
export interface RepositoryLink extends Address {
  metadata: RepositoryMetadata
}

/** The linked repositories with known metadata, each once an entry. */
export function* repositoriesOf(
  list: List,
  results: ReadonlyMap<string, LinkResult> | undefined,
): Generator<RepositoryLink> {
  if (!results) return
  const seen = new Map<Entry | undefined, Set<string>>()
  for (const { link, place } of addressesOf(list)) {
    if (link.kind === 'image' || link.kind === 'html-image') continue
    const metadata = metadataOf(results, link.url, 'repository')
    const names = seen.get(link.entry) ?? new Set()
    if (!metadata || names.has(metadata.name)) continue
    seen.set(link.entry, names.add(metadata.name))
    yield { link, place, metadata }
  }
}
