/**
 * Dates as lists write them: `2024-05`, `2023/11`, `19 Oct 2023`, `2024年5月`.
 *
 * A format is a pattern such as `YYYY-MM`; two dates of one format look alike.
 * To teach it another, add its pattern to `patterns`.
 */
/** The smallest part that is written. */
export type Precision = 'year' | 'month' | 'day';
export interface ListDate {
    year: number;
    /** 1 to 12. */
    month?: number;
    /** 1 to 31, where it is written. */
    day?: number;
    /** 1 to 31, where a month is written and a comment beside it says the day. */
    hiddenDay?: number;
    precision: Precision;
    /** The first of `formats` that fits; the text may fit others too (see `formatsOf`). */
    format: string;
    /** Set where day and month may be either way round (`04/05/2023`): only the year is known. */
    ambiguous?: true;
}
export type DateReading = {
    kind: 'date';
    date: ListDate;
}
/** Stands for "no date": nothing, a dash, `TBD`. */
 | {
    kind: 'empty';
}
/** Looks like a date that no calendar has: "month 13", expected "a month from 1 to 12". */
 | {
    kind: 'impossible';
    reason: string;
    expected: string;
}
/** No date, or not just one: a venue and its year, a range, a season. */
 | {
    kind: 'other';
};
/** A month of a year; `month` from 1 to 12. */
export interface YearMonth {
    year: number;
    month: number;
}
/** The names of all formats, those preferred first. */
export declare const formats: readonly string[];
/** How much a date of a format says; `undefined` for an unknown format. */
export declare function precisionOf(format: string): Precision | undefined;
/**
 * Reads a cell's visible text. `hidden` is what a comment in the cell says, as in
 * `2023/11<!--30-->`: a day, or a whole date of that month.
 */
export declare function readDate(text: string, hidden?: string): DateReading;
/** Reads a text in one format, so that what is `ambiguous` alone is known by its column. */
export declare function readAs(text: string, format: string): ListDate | undefined;
/** Whether a text is a date that may be of this format. */
export declare function fits(text: string, format: string): boolean;
/** All formats that a text may be of: `2023-10` is YYYY-MM and YYYY-M. */
export declare function formatsOf(text: string): string[];
/**
 * A date's text without brackets, emphasis and comments around it, full-width
 * signs and the kinds of dashes as their plain ones: they look the same to a reader.
 */
export declare function unwrap(text: string): string;
/**
 * Negative where `a` is before `b`, positive where after, else 0; by as much as
 * both say, so that 2023 and 2023-05 tie. A hidden day counts.
 */
export declare function compareDates(a: ListDate, b: ListDate): number;
/**
 * The date in another format; `undefined` where that format says more or less than
 * the date does (nothing is invented, nothing lost), or is unknown.
 */
export declare function writeDate(date: ListDate, format: string): string | undefined;
/** The first month that the date may mean: January where it says a year only. */
export declare function earliestMonth({ year, month }: ListDate): YearMonth;
/** The last month that the date may mean: December where it says a year only. */
export declare function latestMonth({ year, month }: ListDate): YearMonth;
/** Whole months from `a` to `b`; negative where `b` comes first. */
export declare function monthsBetween(a: YearMonth, b: YearMonth): number;
