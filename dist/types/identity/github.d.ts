/**
 * A repository, or with `rest` something in it. `tree/main` alone is the repository. A file is the
 * same in all its views (blob, raw, blame); any other page keeps its path and query.
 */
export declare function githubIdentity(owner: string, name: string, rest?: string, query?: string): string | undefined;
export declare function githubOwnerIdentity(owner: string): string | undefined;
