/**
 * The 1-based lines of a text that git's diff would show as added since its base.
 */
export declare function changedLines(base: string, text: string): Set<number>;
