import type { ListDate } from './formats.ts';
/**
 * Negative if `a` is before `b`, positive if after, otherwise 0. Only parts that both have
 * are compared, so 2023 and 2023-05 are equal. A hidden day counts.
 */
export declare function compareDates(a: ListDate, b: ListDate): number;
