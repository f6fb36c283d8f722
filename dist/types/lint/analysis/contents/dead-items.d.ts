import type { Contents, ContentsItem } from './find.ts';
import type { Topic } from './topics.ts';
/**
 * The sections that an item means which leads nowhere, and that item: those with its words, otherwise one where it
 * stands in the order. `dead-fragment` reports such an item.
 */
export declare function meantByDeadItems(contents: Contents, missing: readonly Topic[], before: Contents | undefined): Map<Topic, ContentsItem>;
