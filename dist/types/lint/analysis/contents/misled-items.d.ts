import type { Contents, ContentsItem } from './find.ts';
import type { Topic } from './topics.ts';
/**
 * Items that lead to the first of several sections with one title, and the section that is meant:
 * there are as many as sections without an item.
 */
export declare function misledItems({ items }: Contents, missing: readonly Topic[]): Map<Topic, ContentsItem>;
