/** HTML comments in a text, found without a pattern: one that is never closed would be searched from each `<!--` to the end. */
/** What is inside of the first comment that is closed. */
export declare function firstComment(text: string): string | undefined;
/** A text with each comment that is closed replaced. */
export declare function replaceComments(text: string, by: string): string;
