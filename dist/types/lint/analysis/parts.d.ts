/** Entries that another file of the same list has, too. */
import type { Entry, List, Span } from '../../list/model.ts';
import type { ListSet } from '../list-set.ts';
import type { Finding } from '../rule.ts';
/** A list before and after a change, in its set. */
export interface PartOfList {
    list: List;
    base: List | undefined;
    set: ListSet;
    path: string;
    isChanged(span: Span): boolean;
    identityOf(entry: Entry): string | undefined;
}
/** How entries are called in messages and in keys. */
interface EntryNames {
    nameOf(entry: Entry): string;
    keyOf(entry: Entry): string;
}
/** @param isMeant whether an entry repeats another on purpose, or is reported already */
export declare function findingsElsewhere(part: PartOfList, isMeant: (entry: Entry) => boolean, { nameOf, keyOf }: EntryNames): Finding[];
export {};
