import type { Entry, List, Section, Span, Table } from '../../list/model.ts';
/** What stands together: a table, or the bullets of a section or below a label of it. */
export type Group = Table | Section | Span;
export declare function groupOf(entry: Entry): Group;
/** An entry that repeats an earlier one. */
export interface Repeat {
    first: Entry;
    second: Entry;
}
/** Whether a list repeats entries in several sections or tables on purpose, its copied rows apart. */
export declare function repeatsByCustom(list: List, identityOf: (entry: Entry) => string | undefined, isHighlight: (entry: Entry) => boolean): boolean;
/** The entries on changed lines that the base does not have, or fewer times. */
export declare function addedEntries(list: List, base: List, isChanged: (span: Span) => boolean, nameOf: (entry: Entry) => string): Set<Entry>;
/** Repeats of one cause: those between two sections, of one entry, or of consecutive entries. */
export declare function groupRepeats<Found extends Repeat>(repeats: readonly Found[], scopeOf: (entry: Entry) => unknown, order: ReadonlyMap<Entry, number>): Found[][];
