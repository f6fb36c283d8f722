import type { List, Row, Span } from '../../list/model.ts';
/** Consecutive rows that are repeated elsewhere in the same order. */
export interface Copy {
    /** The rows that repeat. */
    rows: Row[];
    /** The rows of the first table that holds them. */
    originalRows: Row[];
}
/** All copies in a list: whole tables of at least two rows, or five consecutive rows, most with links. */
export declare function findCopies(list: List): Copy[];
/**
 * The copies of a list under review that a change added, or that existed before it: not those that
 * old rows became because of one added row.
 */
export declare function findCopiesSince(list: List, base: List, isChanged: (span: Span) => boolean): Copy[];
