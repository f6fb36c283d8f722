import type { ListDate } from '../../dates/formats.ts';
import { type DateReading } from '../../dates/parse.ts';
import type { Cell, Entry, List, Section, Table } from '../../list/model.ts';
import type { FileContext } from '../context.ts';
/** Where a date is written: a cell, or a piece of a bullet. */
export type DateCell = Pick<Cell, 'span' | 'raw' | 'text'>;
export interface DateReadingCell {
    entry: Entry;
    cell: DateCell;
    reading: DateReading;
}
export interface DatedEntry {
    entry: Entry;
    cell: DateCell;
    date: ListDate;
}
/** Entries that a maintainer may keep in the order of their dates. */
export interface Timeline {
    /** Absent for bullets. */
    table?: Table;
    section: Section;
    /** The header of the date column, in lower case; empty for bullets. */
    header: string;
    cells: DateReadingCell[];
    dated: DatedEntry[];
}
/** The tables with a date column, and the lists of bullets that begin or end with a date. */
export declare function timelinesOf({ list, text }: {
    list: List;
    text: string;
}): Timeline[];
/** The rows of a table that have a date. */
export declare function datedRows(table: Table): DatedEntry[];
/** Each timeline as it was before the change, to infer from; itself if it is new. */
export declare function beforeChange(timelines: readonly Timeline[], { base, baseTable }: Pick<FileContext, 'base' | 'baseTable'>): Map<Timeline, Timeline>;
