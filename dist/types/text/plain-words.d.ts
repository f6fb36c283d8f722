/**
 * A text as plain words: lower case, without accents, one blank for whatever is no letter or number,
 * and one at both ends.
 */
export declare function plainWords(text: string): string;
/** Whether plain words hold a phrase as whole words; both are as `plainWords` gives them. */
export declare function hasPhrase(words: string, phrase: string): boolean;
