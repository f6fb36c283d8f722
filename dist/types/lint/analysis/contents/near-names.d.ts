import type { ContentsItem } from './find.ts';
/** Items that nearly have the words of their heading, in a contents where the others have them. */
export declare function nearNames(items: readonly ContentsItem[]): ContentsItem[];
