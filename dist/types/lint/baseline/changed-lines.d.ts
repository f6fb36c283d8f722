/**
 * The lines of a text, from 1, that are not in its base or stand elsewhere
 * there, as git's diff would show them.
 */
export declare function changedLines(base: string, text: string): Set<number>;
