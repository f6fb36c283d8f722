/** A picture's repository, and where in its address the name stands. */
export interface BadgeRepository {
    /** `owner/name` as written. */
    name: string;
    countsStars: boolean;
    /** The address with another repository's name. */
    withName(name: string): string;
}
/** The repository on GitHub that a badge is of, if it is such a badge. */
export declare function badgeRepository(url: string): BadgeRepository | undefined;
/** `owner/name`, in lower case, of the repository that a URL is in; `undefined` for other URLs. */
export declare function repositoryName(url: string): string | undefined;
