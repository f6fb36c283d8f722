import { type TitleWord } from './words.ts';
/**
 * Whether a plain title holds all of a paper's title, and beside it only a short name, authors, a
 * venue or a year: `same`; `unknown` where that may also be another paper's title.
 */
export declare function holdsTitle(given: string, truth: readonly TitleWord[]): 'same' | 'unknown' | undefined;
