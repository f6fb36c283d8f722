import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truncate } from '../../src/text/truncate.ts'

describe('truncate', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀bc', 3, 'a😀…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['', 3, ''],
  ])('cuts %j to %i code points: %j', (text, maxLength, expected) => {
    expect(truncate(text, maxLength)).toBe(expected)
  })

  it('cuts as counting all code points would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 12 }), (text, max) => {
        const points = [...text]
        const expected = points.length > max ? `${points.slice(0, max - 1).join('')}…` : text
        expect(truncate(text, max)).toBe(expected)
      }),
    )
  })
})
