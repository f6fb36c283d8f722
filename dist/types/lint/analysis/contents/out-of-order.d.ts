import type { Contents, ContentsItem } from './find.ts';
/** An item that stands elsewhere than its section, and the one that it belongs below. */
export interface MovedItem {
    item: ContentsItem;
    previous: ContentsItem | undefined;
}
/** The fewest items to move, so that the contents has the order of its sections. */
export declare function outOfOrder({ items }: Contents): MovedItem[];
