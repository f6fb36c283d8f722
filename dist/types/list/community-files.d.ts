/** Files about a repository that GitHub looks for at its root, in `.github` and in `docs`. */
/** Whether a path from the repository's root is of a file at one of these places. */
export declare function isRootFile(path: string): boolean;
export declare function isContributingGuide(path: string): boolean;
/** GitHub finds licenses at the root only. */
export declare function isLicenseFile(path: string): boolean;
/** Whether a rule may ask for a file that no link names. */
export declare function isCommunityFile(path: string): boolean;
