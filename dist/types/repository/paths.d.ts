import type { VFile } from 'vfile';
/** The repository of a folder (the nearest folder that holds `.git`), or nothing. */
export declare function findRepository(start: string): string | undefined;
/**
 * Whether a path in a folder leads out of it: through symbolic links, or by itself.
 * @param root default: the repository of the path; where there is none, nothing is left
 */
export declare function leavesRepository(path: string, root?: string | undefined): boolean;
/** A file's path from its repository's root, with `/` between folders. */
export declare function pathInRepository(root: string, path: string): string;
/**
 * The paths, from the repository's root, that a list's relative URLs name and that exist, and those
 * of its license and guides for contributors.
 */
export declare function findExistingPaths(root: string, listPath: string, urls: readonly string[]): Set<string>;
/** A remark plugin that sets the list's path and existing paths for the rules. */
export declare function remarkRepository(): (tree: unknown, file: VFile) => void;
