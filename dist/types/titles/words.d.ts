/**
 * A paper's title as words that can be compared: markup of LaTeX, HTML and lists taken off,
 * letters in one form, and each word with a weight by how much it tells.
 */
/** A word, and how much it tells of which paper it is: from 0 (`of`) over 0.4 (`model`) to 1. */
export interface TitleWord {
    text: string;
    weight: number;
}
/**
 * A title in plain letters: entities and LaTeX read, emoji and accents left out, dashes as
 * hyphens, and what lists put around it (`[CVPR'24]`, `(NeurIPS 2023)`, `, 2024`) taken off.
 * Case and punctuation stay: they tell where a name ends.
 */
export declare function plainTitle(title: string): string;
/** The words of a plain title (see `plainTitle`), in lower case, in their order. */
export declare function wordsOf(plain: string): TitleWord[];
/** What words together weigh. */
export declare function weigh(words: readonly TitleWord[]): number;
/** Whether two titles seem to be in two languages, so that their words cannot be compared. */
export declare function isForeign(a: readonly TitleWord[], b: readonly TitleWord[]): boolean;
