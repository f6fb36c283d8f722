/** A paper's title as comparable words: without markup, each with a weight. */
/** A word and how specific it is: 0 (`of`), 0.4 (`model`) or 1. */
export interface TitleWord {
    text: string;
    weight: number;
}
/**
 * A title in plain letters, without entities, LaTeX, emoji, accents and what lists put around
 * it (`[CVPR'24]`, `(NeurIPS 2023)`, `, 2024`). Case and punctuation stay: they show where a
 * name ends.
 */
export declare function plainTitle(title: string): string;
/** A text without the names of venues, prizes and years. */
export declare function withoutVenues(text: string): string;
/** The words of a plain title (see `plainTitle`), in lower case, in their order. */
export declare function wordsOf(plain: string): TitleWord[];
/** The sum of the weights of words. */
export declare function weigh(words: readonly TitleWord[]): number;
/** Whether a word in lower case does not name anything. */
export declare function isCommon(word: string): boolean;
/** Whether two titles seem to be in different languages, so their words cannot be compared. */
export declare function isForeign(a: readonly TitleWord[], b: readonly TitleWord[]): boolean;
