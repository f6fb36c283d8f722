/** Text that was meant as a link: its brackets or its scheme are wrong, so GitHub shows it as text. */
import type { Nodes } from 'mdast';
import type { Span } from '../../list/model.ts';
import { type Message } from '../message.ts';
export interface BrokenLink {
    message: Message;
    place: Span;
    /** The link that was most likely intended, where that is plain. */
    expected?: string;
}
/** All text of a list that was meant as a link, by place. */
export declare function brokenLinks(tree: Nodes, text: string): Generator<BrokenLink>;
