import * as v from 'valibot'

/** Milliseconds of each unit. A month is a twelfth of the Gregorian mean year: 30.436875 days. */
const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  month: 2_629_746_000,
  months: 2_629_746_000,
}

const SHORT = /^\d+(?:\.\d+)?(?:ms|s|min|h|d)$/
const LONG = /^\d+(?:\.\d+)?(?:ms|s|min|h|d|months?)$/

/** What a duration may be. */
export interface DurationBounds {
  /** Whether it may be told in months, too; only where their length need not be exact. */
  months?: boolean
  /** The shortest and the longest allowed, written as durations. */
  least?: string
  most?: string
}

/**
 * The schema of a duration as configuration writes it: a number of seconds, or a
 * number with its unit (`500ms`, `20s`, `10min`, `2h`, `7d`, and where allowed
 * `12months`). It gives whole milliseconds.
 */
export function duration({ months = false, least = '0s', most }: DurationBounds = {}) {
  const words = months
    ? 'a duration such as 20s, 7d or 12months'
    : 'a duration such as 20s or 10min'
  const units = `500ms, 20s, 10min, 2h${months ? ', 7d or 12months' : ' or 7d'}`
  const expected = `a number of seconds or a duration such as ${units}`
  const from = toMilliseconds(least)
  const to = most === undefined ? Number.MAX_SAFE_INTEGER : toMilliseconds(most)
  const range = most === undefined ? `at least ${least}` : `${least} to ${most}`
  return v.pipe(
    v.union([
      v.pipe(v.number(), v.minValue(0, say(expected))),
      v.pipe(v.string(), v.regex(months ? LONG : SHORT, say(expected))),
    ]),
    v.check((input) => {
      const milliseconds = toMilliseconds(input)
      return milliseconds >= from && milliseconds <= to
    }, say(range)),
    v.transform(toMilliseconds),
    v.title(words),
  )
}

function say(expected: string): (issue: v.BaseIssue<unknown>) => string {
  return (issue) => `Unexpected ${issue.received}, expected ${expected}`
}

/** Of a number of seconds, or of a text that the schema allowed. */
function toMilliseconds(input: number | string): number {
  if (typeof input === 'number') return Math.round(input * 1_000)
  const [, number, unit] = /^([\d.]+)([a-z]+)$/.exec(input) ?? []
  return Math.round(Number(number) * (UNITS[unit ?? ''] ?? Number.NaN))
}
