import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { calendarDuration, dayAfter, dayBefore, duration } from '../../src/schema/duration.ts'

const read = (input: unknown, schema = duration()) => v.parse(schema, input)
const refusal = (input: unknown, schema = duration()) =>
  v.safeParse(schema, input, { abortPipeEarly: true }).issues?.[0].message

describe('a duration', () => {
  it.each([
    [0, 0],
    [20, 20_000],
    [0.25, 250],
    ['500ms', 500],
    ['0.4ms', 0],
    ['20s', 20_000],
    ['1.5s', 1_500],
    ['10min', 600_000],
    ['2h', 7_200_000],
    ['7d', 604_800_000],
    ['2w', 1_209_600_000],
  ])('%j is %d ms', (input, milliseconds) => {
    expect(read(input)).toBe(milliseconds)
  })

  it.each([
    '',
    '20',
    '20 s',
    '-1s',
    '1e3s',
    '5m',
    '10 min',
    's',
    '1.s',
    '.5s',
    '1s\n',
    '٣s',
    '12months',
    '1y',
  ])('%j is not one', (input) => {
    expect(refusal(input)).toMatch(/^a number of seconds or a duration such as 500ms/)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, null, true, [], {}])(
    '%j is not one',
    (input) => {
      expect(v.safeParse(duration(), input).success).toBe(false)
    },
  )

  it('keeps to its bounds, both included', () => {
    const schema = duration({ min: '1s', max: '24d' })
    expect(read('1s', schema)).toBe(1_000)
    expect(read('24d', schema)).toBe(2_073_600_000)
    expect(refusal('999ms', schema)).toBe('a duration from 1s to 24d')
    expect(refusal(24 * 86_400 + 1, schema)).toBe('a duration from 1s to 24d')
  })

  it('is a whole number of milliseconds or not allowed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.string(), fc.stringMatching(/^\d*\.?\d*(s|h)$/)),
        (input) => {
          const { success, output } = v.safeParse(duration(), input)
          expect(!success || (Number.isSafeInteger(output) && output >= 0)).toBe(true)
        },
      ),
    )
  })
})

describe('a duration by the calendar', () => {
  it.each([
    ['2026-03-31', '1d', '2026-03-30'],
    ['2026-03-01', '90d', '2025-12-01'],
    ['2026-03-31', '1month', '2026-02-28'],
    ['2024-03-31', '1month', '2024-02-29'],
    ['2026-05-15T23:59:59Z', '12months', '2025-05-15'],
    ['2026-01-31', '2months', '2025-11-30'],
    ['2024-02-29', '1year', '2023-02-28'],
    ['2024-02-29', '4years', '2020-02-29'],
  ])('before %s by %s is %s', (day, length, expected) => {
    expect(dayBefore(day, length)).toBe(expected)
  })

  it.each([
    ['2026-02-28', '1d', '2026-03-01'],
    ['2026-01-31', '1month', '2026-02-28'],
    ['2024-02-29', '3years', '2027-02-28'],
    ['2026-01-01', '99999years', '9999-12-31'],
  ])('after %s by %s is %s', (day, length, expected) => {
    expect(dayAfter(day, length)).toBe(expected)
  })

  it.each(['', '0d', '1.5months', '-1d', '1w', '12', 'months', '100000d'])('is not %j', (input) => {
    expect(v.safeParse(calendarDuration, input).issues?.[0].message).toBe(
      'a duration such as 90d, 12months or 2years',
    )
  })
})
