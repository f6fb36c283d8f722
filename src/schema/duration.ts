import * as v from 'valibot'
import { daysInMonth, isoDay } from '../text/day.ts'

/** Milliseconds of each unit of exact time. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 },
}

const SHORT = /^(\d+(?:\.\d+)?)(ms|s|min|h|d|w)$/
const CALENDAR = /^([1-9]\d{0,4})(d|months?|years?)$/

/**
 * The schema of a duration in exact time: a number of seconds, or a number with its unit
 * (`500ms`, `20s`, `10min`, `2h`, `7d`, `2w`). Gives whole milliseconds.
 * @param bounds the shortest and the longest duration allowed, written as durations
 */
export function duration({ min = '0s', max }: { min?: string; max?: string } = {}) {
  const expected = 'a number of seconds or a duration such as 500ms, 20s, 10min, 2h, 7d or 2w'
  const from = toMilliseconds(min)
  const to = max === undefined ? Number.MAX_SAFE_INTEGER : toMilliseconds(max)
  return v.pipe(
    v.union([
      v.pipe(v.number(), v.minValue(0, expected)),
      v.pipe(v.string(), v.regex(SHORT, expected)),
    ]),
    v.check(
      (input) => toMilliseconds(input) >= from && toMilliseconds(input) <= to,
      max === undefined ? `a duration of at least ${min}` : `a duration from ${min} to ${max}`,
    ),
    v.transform(toMilliseconds),
    v.title('a duration such as 20s or 10min'),
  )
}

/** Of a number of seconds, or of a text that the schema allowed. */
function toMilliseconds(input: number | string): number {
  if (typeof input === 'number') return Math.round(input * 1_000)
  const [, number, unit = ''] = SHORT.exec(input) ?? []
  return Math.round(Number(number) * (UNITS[unit] ?? Number.NaN))
}

/** The schema of a duration by the calendar, for `dayBefore`: `90d`, `12months`, `2years`. */
export const calendarDuration = v.pipe(
  v.string(),
  v.regex(CALENDAR, 'a duration such as 90d, 12months or 2years'),
  v.title('a duration such as 90d or 12months'),
)

/**
 * The day (ISO 8601) that is a calendar duration before another, in UTC; the last day of a shorter
 * month. @param day an ISO day, or a time that starts with one
 */
export function dayBefore(day: string, duration: string): string {
  return shiftDay(day, duration, -1)
}

/** The day that is a calendar duration after another, as `dayBefore` counts; at most `9999-12-31`. */
export function dayAfter(day: string, duration: string): string {
  const after = shiftDay(day, duration, 1)
  return after.startsWith('+') ? '9999-12-31' : after
}

function shiftDay(day: string, duration: string, sign: 1 | -1): string {
  const [, digits = '', unit = ''] = CALENDAR.exec(duration) ?? []
  const count = Number(digits) * sign
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  if (unit === 'd') return isoDay(Date.UTC(year, month - 1, date + count))
  const months = year * 12 + month - 1 + count * (unit.startsWith('year') ? 12 : 1)
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDay(Date.UTC(newYear, newMonth - 1, Math.min(date, daysInMonth(newYear, newMonth))))
}
