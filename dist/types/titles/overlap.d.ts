import { type TitleWord } from './words.ts';
/** The words that two titles share. */
export interface Overlap {
    /** The share of common words, by weight: 0 to 1. */
    share: number;
    /** The words of each that the other does not have. */
    onlyLeft: TitleWord[];
    onlyRight: TitleWord[];
}
/**
 * Compares the words of two titles. Words match if they are spelled nearly alike, joined in one
 * title (`pre training`), or initials of the other's words (`LLMs` for `Large Language Models`).
 */
export declare function overlapOf(a: readonly TitleWord[], b: readonly TitleWord[]): Overlap;
