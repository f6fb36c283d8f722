/**
 * Whether two titles of one paper both name the paper: they are spelled nearly alike, or one
 * contains the other and has a subtitle or an abbreviation more (`LLaMA-VID`, `LLaMA-VID: An Image
 * is Worth …`). Names of two models or datasets of the paper do not (`GLM`, `GLM-130B`).
 */
export declare function nameOnePaper(a: string, b: string): boolean;
/** Words without spaces between them. */
export declare function solidOf(words: readonly {
    text: string;
}[]): string;
/** The first consecutive words that make up `solid`. */
export declare function findRun(words: readonly {
    text: string;
}[], solid: string): {
    from: number;
    to: number;
} | undefined;
