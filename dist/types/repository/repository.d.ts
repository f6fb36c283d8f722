import type { VFile } from 'vfile';
/** The repository that a folder stands in (the folder that holds `.git`), or nothing. */
export declare function findRepository(start: string): string | undefined;
/** A file's path from its repository's root, with `/` between folders. */
export declare function pathInRepository(root: string, path: string): string;
/** Those of a list's relative addresses that name something in the repository, as paths from its root. */
export declare function findExistingPaths(root: string, listPath: string, urls: Iterable<string>): Set<string>;
/** A remark plugin that tells the rules which of the list's relative links lead to files. */
export declare function remarkRepository(): (tree: unknown, file: VFile) => void;
