import { type LinkResult, type RepositoryMetadata } from '../../links/result.ts';
import { type Address } from '../../list/addresses.ts';
import type { List } from '../../list/model.ts';
/** A link to a repository, with its metadata. */
export interface RepositoryLink extends Address {
    metadata: RepositoryMetadata;
}
/** The linked repositories with known metadata, each once an entry. */
export declare function repositoriesOf(list: List, results: ReadonlyMap<string, LinkResult> | undefined): Generator<RepositoryLink>;
