import type { ListDate, YearMonth } from './formats.ts';
/**
 * Negative if `a` is before `b`, positive if after, otherwise 0. Only parts that both have
 * are compared, so 2023 and 2023-05 are equal. A hidden day counts.
 */
export declare function compareDates(a: ListDate, b: ListDate): number;
/** The first and the last day that a date may be, as numbers that rise with time. */
export declare function daysOf(date: ListDate): [first: number, last: number];
/** The first and the last month that a date may be, see `monthNumber`. */
export declare function monthsOf({ year, month, precision }: ListDate): [first: number, last: number];
/** A month as a number: those of two months differ by the months between them. */
export declare function monthNumber({ year, month }: YearMonth): number;
