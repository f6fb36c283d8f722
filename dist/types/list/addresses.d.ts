import type { Link, List, Span } from './model.ts';
/** A link, and where its address stands: in a definition, where it is by reference. */
export interface Address {
    link: Link;
    place: Span;
}
/** The links of a list by the places of their addresses: of references to one definition, the first. */
export declare function addressesOf(list: List): Generator<Address>;
