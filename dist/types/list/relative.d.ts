/**
 * The path from the repository's root that a relative address names, as GitHub resolves it:
 * `/x` from the root, otherwise from the list's folder. `undefined` for other addresses, and
 * for those outside of the repository (`../../issues` is a page of GitHub).
 *
 * @param url the address as written
 * @param listPath the list's own path from the root, with `/` between folders
 */
export declare function repositoryPath(url: string, listPath: string): string | undefined;
