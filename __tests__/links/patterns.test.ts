import { expect, it } from 'vitest'
import { PatternMatcher } from '../../src/links/patterns.ts'
import { TimeLimitError, withinTime } from '../../src/links/time-limit.ts'

const HARMLESS = [['a.org/x'], ['b.org/aaa', 'b.org/y']]
const SLOW = ['a'.repeat(60)]
const pattern = /^(a+)+$|y$/u

it('stops a pattern on one URL and goes on with the next', () => {
  const matcher = new PatternMatcher({ url: 50, pattern: 5_000, all: 5_000 })
  const texts = [...HARMLESS, ['aaa'], [`${SLOW}!`], ['y']]
  const { found, unknown } = matcher.match(pattern, texts)
  expect([[...found], [...unknown]]).toEqual([[1, 2, 4], [3]])
})

it('stops a pattern on all URLs that are left, and not the next pattern', () => {
  const matcher = new PatternMatcher({ url: 50, pattern: 120, all: 5_000 })
  const texts = [...HARMLESS, ...Array.from({ length: 50 }, () => [`${SLOW}!`])]
  const { found, unknown } = matcher.match(pattern, texts)
  expect([...found]).toEqual([1])
  expect(unknown.size).toBe(50)
  expect([...matcher.match(/^b/u, texts).found]).toEqual([1])
})

it('starts no pattern when the time of all is over', () => {
  const matcher = new PatternMatcher({ url: 60, pattern: 60, all: 50 })
  matcher.match(pattern, [[`${SLOW}!`]])
  expect(matcher.match(/x/u, HARMLESS).unknown.size).toBe(2)
})

it('keeps the result and the errors of what is in time', () => {
  expect(withinTime(() => 'done', 1_000)).toBe('done')
  expect(() =>
    withinTime(() => {
      throw new RangeError('full')
    }, 1_000),
  ).toThrow(RangeError)
  expect(() => withinTime(() => /^(a+)+$/u.test(`${SLOW}!`), 20)).toThrow(TimeLimitError)
})
