import type { List, Row, Span } from '../../list/model.ts';
/** Rows on end that stand elsewhere, too, in the same order. */
export interface Copy {
    /** The rows that repeat. */
    rows: Row[];
    /** The rows of the first table that holds them. */
    originalRows: Row[];
}
/**
 * All copies in a list: whole tables of two rows or more, or five rows on end,
 * of which most link something: what they say may well be the same otherwise.
 */
export declare function findCopies(list: List): Copy[];
/**
 * The copies of a list under review that a change made, or that were there
 * before it: not those that rows of old became by the one that was added to them.
 */
export declare function findCopiesSince(list: List, base: List, isChanged: (span: Span) => boolean): Copy[];
