/** Whether a glob can match a path: one with a leading `/`, `..` or unmatched brackets cannot. */
export declare function isGlob(glob: string): boolean;
/**
 * A test for paths from the repository's root, with `/` between folders: whether one matches
 * one of the globs without a leading `!` (if there are any) and none of those with one.
 * @throws {Error} for an invalid glob (see `isGlob`)
 */
export declare function globMatcher(globs: readonly string[]): (path: string) => boolean;
/** Whether a glob takes paths away; `!(a|b)` at the start is a pattern. */
export declare function isExclusion(glob: string): boolean;
