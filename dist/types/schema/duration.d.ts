import * as v from 'valibot';
/**
 * The schema of a duration in exact time: a number of seconds, or a number with its unit
 * (`500ms`, `20s`, `10min`, `2h`, `7d`, `2w`). Gives whole milliseconds.
 * @param bounds the shortest and the longest duration allowed, written as durations
 */
export declare function duration({ min, max }?: {
    min?: string;
    max?: string;
}): v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, "a number of seconds or a duration such as 500ms, 20s, 10min, 2h, 7d or 2w">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a number of seconds or a duration such as 500ms, 20s, 10min, 2h, 7d or 2w">]>], undefined>, v.CheckAction<string | number, `a duration from ${string} to ${string}` | `a duration of at least ${string}`>, v.TransformAction<string | number, number>, v.TitleAction<number, "a duration such as 20s or 10min">]>;
/** The schema of a duration by the calendar, for `dayBefore`: `90d`, `12months`, `2years`. */
export declare const calendarDuration: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>;
/**
 * The day (ISO 8601) that is a calendar duration before another, in UTC; the last day of a shorter
 * month. @param day an ISO day, or a time that starts with one
 */
export declare function dayBefore(day: string, duration: string): string;
/** The day that is a calendar duration after another, as `dayBefore` counts; at most `9999-12-31`. */
export declare function dayAfter(day: string, duration: string): string;
