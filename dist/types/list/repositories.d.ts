import { type LinkResult, type RepositoryMetadata } from '../links/result.ts';
import { type Address } from './addresses.ts';
import type { List } from './model.ts';
/** A link to a repository, and what is known of it. */
export interface RepositoryLink extends Address {
    metadata: RepositoryMetadata;
}
/** The repositories that a list links, as far as anything is known of them; each once an entry. */
export declare function repositoriesOf(list: List, results: ReadonlyMap<string, LinkResult> | undefined): Generator<RepositoryLink>;
