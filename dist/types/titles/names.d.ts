import type { TitleWord } from './words.ts';
/** Whether a text is what a method or model is called (`BERT`, `SAM 2`, `Grounding DINO`), no topic. */
export declare function isName(text: string): boolean;
/**
 * Whether two titles' beginnings (what stands before their first colon) are of one series and
 * name two of it.
 *
 * @param isFull whether more follows on the given one: a name alone may stand for its series
 */
export declare function areTwoVersions(given: readonly TitleWord[], truth: readonly TitleWord[], isFull: boolean): boolean;
