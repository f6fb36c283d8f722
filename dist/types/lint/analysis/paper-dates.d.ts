/** What the arXiv numbers of entries show about their dates. */
import type { ListDate, YearMonth } from '../../dates/formats.ts';
import type { List } from '../../list/model.ts';
import type { FileContext } from '../context.ts';
import { type DatedEntry, type Timeline } from './date-cells.ts';
import { type DateOrder, type Weigh } from './sort-direction.ts';
/** A smaller difference is no mistake: authors count from different days. */
export declare const MIN_MONTHS = 2;
/** A dated entry with exactly one arXiv number. */
export interface PaperDate {
    dated: DatedEntry;
    /** `arxiv:1706.03762` */
    number: string;
    month: YearMonth;
    /** Months from the paper to the date, negative for a date before it; 0 if the date can be its month. */
    gap: number;
}
/** What is wrong with a date. */
export type DateDoubt = 
/** It is before the paper, or a year or more after it. */
'early' | 'late'
/** The entry stands where the paper's month belongs, but not its date. */
 | 'place'
/** It does not agree with the number, which is no finding by itself. */
 | 'differs';
/** A timeline with what is known about its dates. */
export interface PaperTimeline {
    timeline: Timeline;
    papers: PaperDate[];
    doubts: ReadonlyMap<DatedEntry, PaperDate & {
        doubt: DateDoubt;
    }>;
    /** The entries whose dates are not in doubt. */
    trusted: DatedEntry[];
    order: DateOrder | undefined;
    /** Of entries that could move, one whose number agrees exactly stays. */
    weigh: Weigh;
}
/**
 * Compares the dates of a list's timelines with their arXiv numbers. What a column means, and whether
 * its dates agree with the numbers, is inferred from the list before the change, where it has that.
 */
export declare function reviewedTimelines(list: List, context: Pick<FileContext, 'text' | 'today' | 'base' | 'baseTable'>): PaperTimeline[];
/**
 * Compares the dates of a file's timelines with their arXiv numbers.
 * @param today an ISO day
 * @param before each timeline as it was before the change, to infer from
 */
export declare function paperTimelines(timelines: readonly Timeline[], today: string | undefined, before?: ReadonlyMap<Timeline, Timeline>): PaperTimeline[];
/** Months from the paper's to the date's nearest month. */
export declare function gapOf(date: ListDate, month: YearMonth): number;
/** The date of a paper in the format of another date; nothing for an unknown day. */
export declare function writePaperDate(date: ListDate, { year, month, day }: YearMonth & {
    day?: number;
}): {
    date: ListDate;
    text: string;
} | undefined;
/** Whether an entry stays where it is when its date is corrected. */
export declare function staysInPlace(dated: DatedEntry, date: ListDate, { timeline, trusted }: PaperTimeline): boolean;
/** Whether a date is later than tomorrow in UTC, or a year than the next one. */
export declare function isFuture({ year, month, day }: ListDate, today: string | undefined): boolean;
