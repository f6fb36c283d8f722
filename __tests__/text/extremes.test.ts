import { expect, it } from 'vitest'
import { greatest, least } from '../../src/text/extremes.ts'

it('finds the greatest and the least of any amount of numbers', () => {
  const many = Array.from({ length: 1_000_000 }, (_, index) => index - 5)
  expect([greatest(many), least(many)]).toEqual([999_994, -5])
  expect([greatest([]), least([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
})
