/**
 * The 1-based lines of a text that git's diff would show as added since its base.
 */
export declare function changedLines(base: string, text: string): Set<number>;
/** Neighboring lines that are removed, and those that stand in their place: indexes, and how many. */
export interface LineEdit {
    from: number;
    removed: number;
    to: number;
    added: number;
}
/** The edits that make one text's lines another's, in order. */
export declare function lineEdits(before: readonly string[], after: readonly string[]): LineEdit[];
