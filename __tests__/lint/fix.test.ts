import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineSpan } from '../../src/lint/analysis/lines.ts'
import { applyFixes } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/linter.ts'
import { readList } from '../../src/list/parse.ts'

const at = (start: number, end: number) => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
})

const replace = (start: number, end: number, ...expected: string[]) => ({
  place: at(start, end),
  expected,
  fixKind: 'safe' as const,
})

const edit = (start: number, end: number, text: string) => ({
  place: at(0, 0),
  expected: undefined,
  fix: { range: [start, end] as [number, number], text },
  fixKind: 'safe' as const,
})

describe('mend', () => {
  it('replaces a message’s place by the first that was expected there', () => {
    expect(applyFixes('one two', [replace(4, 7, 'three', 'four')])).toBe('one three')
  })

  it('makes the edit elsewhere that a message offers', () => {
    expect(applyFixes('one two', [edit(0, 3, '1')])).toBe('1 two')
    expect(applyFixes('one two', [{ ...edit(0, 3, '1'), expected: ['x'] }])).toBe('1 two')
  })

  it('leaves alone what is not sure, or offers nothing', () => {
    const unsure = { place: at(0, 3), expected: ['1'] }
    const mute = { place: at(0, 3), fixKind: 'safe' as const }
    const nowhere = { expected: ['1'], fixKind: 'safe' as const }
    const point = {
      place: { line: 1, column: 1, offset: 0 },
      expected: ['1'],
      fixKind: 'safe' as const,
    }
    expect(applyFixes('one two', [unsure, mute, nowhere, point] as never)).toBe('one two')
  })

  it('may replace by nothing, and put something between', () => {
    expect(applyFixes('one two', [replace(3, 7, '')])).toBe('one')
    expect(applyFixes('one two', [edit(3, 3, ',')])).toBe('one, two')
    expect(applyFixes('', [edit(0, 0, 'x')])).toBe('x')
  })

  it('makes edits in the order of the text, whatever the order of the messages', () => {
    expect(applyFixes('a b c', [replace(4, 5, 'C'), replace(0, 1, 'A')])).toBe('A b C')
  })

  it('makes the first of two that overlap', () => {
    expect(applyFixes('abcdef', [replace(2, 5, 'X'), replace(0, 3, 'Y')])).toBe('Ydef')
    expect(applyFixes('abcdef', [replace(0, 6, 'X'), replace(2, 3, 'Y')])).toBe('X')
  })

  it('makes the first of two at the same place, be it only a point', () => {
    expect(applyFixes('ab', [edit(1, 1, '\n'), edit(1, 1, '\n')])).toBe('a\nb')
    expect(applyFixes('ab', [edit(1, 1, '-'), edit(1, 2, 'B')])).toBe('a-b')
  })

  it('makes two that only meet', () => {
    expect(applyFixes('abcd', [edit(0, 2, 'BA'), edit(2, 4, 'DC')])).toBe('BADC')
  })

  it('leaves every other character where it was', () => {
    const anyEdits = fc.array(
      fc.tuple(fc.nat(20), fc.nat(5), fc.string({ unit: fc.constantFrom('X', 'Y'), maxLength: 3 })),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e🔥\r\n]{0,20}$/u), anyEdits, (text, edits) => {
        const messages = edits.map(([start, length, words]) =>
          edit(Math.min(start, text.length), Math.min(start + length, text.length), words),
        )
        const mended = applyFixes(text, messages)
        const touched = (offset: number) =>
          messages.some(({ fix: { range } }) => range[0] <= offset && offset < range[1])
        const kept = [...text.split('').keys()].filter((offset) => !touched(offset))
        const left = mended.replace(/[XY]/g, '').split('')
        let found = -1
        for (const offset of kept) {
          found = left.indexOf(text[offset] as string, found + 1)
          expect(found).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the mends of rows out of order', () => {
  const anyDates = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.boolean())
      .map(([month, yearOnly]) =>
        yearOnly && month < 3 ? '2024' : `2024-${String(month).padStart(2, '0')}`,
      ),
    { minLength: 1, maxLength: 14 },
  )
  const settings = { 'date-order': { order: 'newest-first' } }
  const findings = (text: string) =>
    lint(readList(text, 'README.md'), { settings }).filter(({ ruleId }) => ruleId === 'date-order')

  it.each(['\n', '\r\n'])('sort the table, and lose no row, with lines that end in %j', (end) => {
    fc.assert(
      fc.property(anyDates, fc.boolean(), (dates, ended) => {
        const rows = dates.map((date, index) => `| ${date} | row ${index} |`)
        const original =
          ['| Date | Name |', '| --- | --- |', ...rows].join(end) + (ended ? end : '')
        let text = original
        for (let round = 0; ; round++) {
          const messages = findings(text)
          if (messages.length === 0) break
          // Each round moves one row at least to where it stays.
          expect(round).toBeLessThan(dates.length)
          text = applyFixes(text, messages)
          expect(findings(text).length).toBeLessThan(messages.length)
        }
        expect(text.split(end).sort()).toEqual(original.split(end).sort())
        expect(text.length).toBe(original.length)
        expect(text.startsWith(original.slice(0, lineSpan(text, { start: 0, end: 0 }).end))).toBe(
          true,
        )
      }),
    )
  })
})
