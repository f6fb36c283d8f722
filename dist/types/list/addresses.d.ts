import type { Link, List, Span } from './model.ts';
/** A link and the place of its address: in the definition if it is by reference. */
export interface Address {
    link: Link;
    place: Span;
}
/** The links of a list, each address once: of references to one definition the first. */
export declare function addressesOf(list: List): Generator<Address>;
