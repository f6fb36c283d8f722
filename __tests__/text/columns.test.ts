import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columns, pieces } from '../../src/text/columns.ts'
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

  it('covers any text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = pieces(text)
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
    )
  })
})

describe('columns', () => {
  it.each([
    'naïve e\u0301',
    '大模型 ｜',
    '한국어',
    'ﾊﾟｰﾂ',
    'हिन्दी',
    '👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️❤1️⃣🇯🇵👍🏽🤗☀',
    'عربي',
    '“…” — ×',
    '葛\u{e0100}',
  ])('agrees with string-width on %s', (text) => {
    expect(columns(text)).toBe(stringWidth(text))
  })

  it('agrees with string-width on texts of all scripts', () => {
    // String-width counts Hangul written as single letters by rules of its own.
    const written = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/.test(text))
    fc.assert(
      fc.property(written, (text) => {
        expect(columns(visible(text))).toBe(stringWidth(visible(text)))
      }),
      { numRuns: 1_000 },
    )
  })
})
