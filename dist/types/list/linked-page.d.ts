/** A name under which web addresses lead to the files that are checked. */
export interface RepositoryAddressing {
    /** Such as `github.com`. */
    host: string;
    /** Owner and name, as GitHub writes them. */
    name: string;
    /** The branches that these files are on, or will be on. */
    branches: readonly string[];
    /** Whether one of them is the default branch, which the page of the repository shows. */
    isDefault: boolean;
}
/** What a link with a fragment names in its repository. */
export interface LinkedPage {
    /** From the root; of a folder and of the repository's page (the empty path) its README is shown. */
    path: string;
    /** As written, without `#`. */
    fragment: string;
}
/**
 * The page of its own repository that a link with a fragment leads to, by a relative or an absolute
 * address, as GitHub resolves it. Nothing for fragments of the list itself (`#x`), for other
 * repositories and branches, and for addresses that show no headings (`raw`, `?plain=1`, lines).
 *
 * @param url the address as written
 * @param listPath the list's own path from the root
 */
export declare function linkedPage(url: string, listPath: string, own: readonly RepositoryAddressing[]): LinkedPage | undefined;
