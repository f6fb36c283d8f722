import { type ListDate } from './formats.ts';
/** The date in another format; `undefined` if that is unknown or has another precision. */
export declare function writeDate(date: ListDate, format: string): string | undefined;
