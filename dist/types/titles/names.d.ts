import type { TitleWord } from './words.ts';
/** Whether a text is the name of a method or model (`BERT`, `SAM 2`, `Grounding DINO`), not a topic. */
export declare function isName(text: string): boolean;
/**
 * Whether the beginnings of two titles (before their first colon) name two versions of one series.
 *
 * @param isFull whether more follows the given one: a name alone may stand for its series
 */
export declare function areTwoVersions(given: readonly TitleWord[], truth: readonly TitleWord[], isFull: boolean): boolean;
