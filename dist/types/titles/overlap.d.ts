import { type TitleWord } from './words.ts';
/** What two titles have in common. */
export interface Overlap {
    /** How much of their words they share, by weight: 0 to 1. */
    share: number;
    /** The words of each that the other has not. */
    onlyLeft: TitleWord[];
    onlyRight: TitleWord[];
}
/**
 * Compares the words of two titles. Words agree that are spelt nearly alike, are one word here and
 * two there (`pre training`), or stand for one another's initials (`LLMs` for `Large Language
 * Models`).
 */
export declare function overlapOf(a: readonly TitleWord[], b: readonly TitleWord[]): Overlap;
