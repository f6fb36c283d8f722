import type { List, ListItem, Parents } from 'mdast';
import type { Span } from '../model.ts';
/**
 * The items of a list, with those that GitHub does not see as items of their own, because a blank
 * after their marker is missing (`-[a](…)`): it adds such a line to the paragraph above.
 *
 * @param found receives the places of their markers
 */
export declare function itemsOf(list: List, text: string, found: Span[]): ListItem[];
/** The glued lines of a paragraph that is next to a list, as items of that list. */
export declare function itemsBeside(parent: Parents, index: number, text: string, found: Span[]): {
    list: List;
    items: ListItem[];
} | undefined;
