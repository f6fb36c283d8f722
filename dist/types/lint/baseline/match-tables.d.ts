import type { List, Table } from '../../list/model.ts';
/**
 * Which table of `base` each table of `list` was before a change: the one with the most equal rows,
 * among equals the one at the same place of the same section; otherwise the one at that place, if
 * no other table matches it. A new table has no match.
 */
export declare function matchTables(list: List, base: List): ReadonlyMap<Table, Table>;
