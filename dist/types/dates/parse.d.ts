import { type ListDate } from './formats.ts';
export type DateReading = {
    kind: 'date';
    date: ListDate;
}
/** Stands for "no date": an empty cell, a dash, `TBD`. */
 | {
    kind: 'empty';
}
/** Looks like a date that does not exist, because "there is no month 13". */
 | {
    kind: 'impossible';
    reason: string;
}
/** Not a date, or not only one: a venue and its year, a range, a season. */
 | {
    kind: 'other';
};
/**
 * Reads a cell's visible text.
 *
 * @param hidden the text of a comment in the cell, as in `2023/11<!--30-->`: a day, or a
 *   whole date of that month
 */
export declare function readDate(text: string, hidden?: string): DateReading;
/** Reads a text in one format; what is `ambiguous` by itself is not in a column of one format. */
export declare function readAs(text: string, format: string): ListDate | undefined;
/** Whether a text is a date that may be of this format. */
export declare function fits(text: string, format: string): boolean;
/** A date without brackets, emphasis and comments around it, in plain digits, signs and dashes. */
export declare function unwrap(text: string): string;
