/** Addresses that GitHub takes for a path in the repository, though they are none. */
import type { Nodes } from 'mdast';
import type { Address } from '../../list/addresses.ts';
import type { List, Span } from '../../list/model.ts';
import { type Message } from '../message.ts';
import type { RuleContext } from '../rule.ts';
/** What is wrong with one address. */
export interface AddressFinding {
    message: Message;
    severity?: 'info';
    place?: Span;
    expected?: string[];
}
/** Why a path is none of the repository, though it looks like one. */
export declare function pathFault(address: Address, list: List, definitions: ReadonlyMap<string, string>, context: RuleContext<unknown>): AddressFinding | undefined;
/** Normalized identifier → label, of each definition of a web address. */
export declare function definitionsIn(tree: Nodes): Map<string, string>;
