import type { List, Table } from '../../list/model.ts';
/**
 * Which table of `base` each table of `list` was before a change: the one that
 * shares most rows to the letter, among equals the one at the same place of the
 * same section; else, where no other has more of it, the one at that place. A
 * table that is new has no match.
 */
export declare function matchTables(list: List, base: List): ReadonlyMap<Table, Table>;
