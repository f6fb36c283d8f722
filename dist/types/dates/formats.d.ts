/**
 * Dates as lists write them: `2024-05`, `2023/11`, `19 Oct 2023`, `2024年5月`.
 *
 * A format is a pattern such as `YYYY-MM`; two dates of one format look alike.
 * To support another format, add its pattern to `patterns`.
 */
/** The smallest part that is written. */
export type Precision = 'year' | 'quarter' | 'month' | 'day';
export interface ListDate {
    year: number;
    /** 1 to 12; of a quarter the first. */
    month?: number;
    /** 1 to 31, where it is written. */
    day?: number;
    /** 1 to 31, from a comment in the cell: `2023/11<!--30-->`. */
    hiddenDay?: number;
    precision: Precision;
    /** The first of `formats` that fits; the text may fit others, too (see `fits`). */
    format: string;
    /** Day and month may be swapped (`04/05/2023`): only the year is known. */
    ambiguous?: true;
}
/** A month of a year; `month` from 1 to 12. */
export interface YearMonth {
    year: number;
    month: number;
}
/** Reads and writes one token of a pattern. */
export interface DateToken {
    part: 'year' | 'month' | 'day';
    /** Matches values of it, possible or not; without groups. */
    look: string;
    read: (text: string) => number;
    write: (value: number) => string;
}
export declare const monthNames: string[];
export declare const tokens: Readonly<Record<string, DateToken>>;
/** Splits a pattern; the longest token first. */
export declare const tokenPattern: RegExp;
export interface DateFormat {
    name: string;
    precision: Precision;
    /** Matches dates of this format, possible or not, in any case; one group a token. */
    look: RegExp;
    tokens: DateToken[];
}
/** All formats by their names, the preferred ones first. */
export declare const formatsByName: ReadonlyMap<string, DateFormat>;
/** The punctuation of a text: a fast way to find the few formats that may fit. */
export declare function skeleton(text: string): string;
export declare const formatsBySkeleton: ReadonlyMap<string, readonly DateFormat[]>;
