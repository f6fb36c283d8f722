/** A day in UTC as ISO 8601 writes it: `2026-01-31`. @param time a date, or milliseconds since 1970 */
export declare function isoDay(time: Date | number): string;
/** Whether a text is a day that exists, as `2027-01-31`. */
export declare function isDay(text: string): boolean;
/** @param month from 1 to 12 */
export declare function daysInMonth(year: number, month: number): number;
