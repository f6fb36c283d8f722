import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/text/columns.ts'
import { visible } from '../../src/text/printable.ts'

describe('pieces', () => {
  it('measures columns and keeps offsets', () => {
    expect(pieces('a大👨‍👩‍👧\u202e')).toEqual([
      { shown: 'a', width: 1, start: 0, end: 1 },
      { shown: '大', width: 2, start: 1, end: 2 },
      { shown: '👨‍👩‍👧', width: 2, start: 2, end: 10 },
      { shown: '<U+202E>', width: 8, start: 10, end: 11 },
    ])
  })

  it('covers any text without a gap, and its widths add up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = pieces(text)
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        const width = found.reduce((sum, piece) => sum + piece.width, 0)
        expect(stringWidth(visible(text))).toBe(width)
      }),
    )
  })
})
