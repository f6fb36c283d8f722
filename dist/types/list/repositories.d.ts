import { type LinkVerdict, type RepositoryFacts } from '../links/result.ts';
import { type Address } from './addresses.ts';
import type { List } from './model.ts';
/** A link to a repository, and what is known of it. */
export interface RepositoryLink extends Address {
    facts: RepositoryFacts;
}
/** The repositories that a list links, as far as anything is known of them; each once an entry. */
export declare function repositoriesOf(list: List, verdicts: ReadonlyMap<string, LinkVerdict> | undefined): Generator<RepositoryLink>;
