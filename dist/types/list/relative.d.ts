/**
 * The path from the repository's root that a relative address in a list names,
 * as GitHub resolves it: `/x` from the root, else from the list's own folder.
 *
 * Nothing for other addresses, and for those that climb out of the repository
 * (`../../issues` is a page of GitHub's).
 *
 * @param url the address as it stands in the list
 * @param listPath the list's own path from the root, with `/` between folders
 */
export declare function repositoryPath(url: string, listPath: string): string | undefined;
/** Whether an address was meant for the web but lacks its `https://`. */
export declare function lacksScheme(url: string): boolean;
