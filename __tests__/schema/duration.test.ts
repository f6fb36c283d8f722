import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { duration } from '../../src/schema/duration.ts'

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
  ])('%j is %d ms', (input, milliseconds) => {
    expect(read(input)).toBe(milliseconds)
  })

  it('may be told in months where that is allowed', () => {
    const days = 86_400_000
    expect(read('12months', duration({ months: true }))).toBe(365.2425 * days)
    expect(read('1month', duration({ months: true }))).toBe(30.436875 * days)
    expect(refusal('12months')).toBe(
      'Unexpected "12months", expected a number of seconds or a duration such as 500ms, 20s, 10min, 2h or 7d',
    )
    expect(refusal('1y', duration({ months: true }))).toBe(
      'Unexpected "1y", expected a number of seconds or a duration such as 500ms, 20s, 10min, 2h, 7d or 12months',
    )
  })

  it.each(['', '20', '20 s', '-1s', '1e3s', '5m', '10 min', 's', '1.s', '.5s', '1s\n', '٣s'])(
    '%j is none',
    (input) => {
      expect(refusal(input)).toMatch(/^Unexpected ".*", expected a number of seconds or/s)
    },
  )

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, null, true, [], {}])('%j is none', (input) => {
    expect(v.safeParse(duration(), input).success).toBe(false)
  })

  it('keeps to its bounds, both included', () => {
    const schema = duration({ least: '1s', most: '24d' })
    expect(read('1s', schema)).toBe(1_000)
    expect(read('24d', schema)).toBe(2_073_600_000)
    expect(refusal('999ms', schema)).toBe('Unexpected "999ms", expected 1s to 24d')
    expect(refusal(24 * 86_400 + 1, schema)).toBe('Unexpected 2073601, expected 1s to 24d')
  })

  it('is a whole number of milliseconds or none at all', () => {
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
