import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/report/text/excerpt.ts'
import { cpuTime } from '../../cpu-time.ts'

/** The excerpt of a text's only line, or of the line with the place, as two lines. */
function of(text: string, part: string, width = 40): string[] {
  const start = text.indexOf(part)
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const { source, marker } = excerpt(text, { lineStart, start, end: start + part.length }, width)
  return [source, marker]
}

const row = `| ${'left '.repeat(60)}| [target](https://example.org) | ${'right '.repeat(60)}|`

describe('a line that fits', () => {
  it('is shown whole', () => {
    expect(of('one two three', 'two')).toEqual(['one two three', '    ^~~'])
  })

  it('loses its indentation', () => {
    expect(of(' \t  - one two', 'two')).toEqual(['- one two', '      ^~~'])
  })

  it.each(['\n', '\r\n', '\r'])('ends at %j', (end) => {
    expect(of(`before${end}one two${end}after`, 'two')).toEqual(['one two', '    ^~~'])
  })

  it('may be as wide as the terminal', () => {
    expect(of(`${'a'.repeat(36)}last`, 'last')).toEqual([
      `${'a'.repeat(36)}last`,
      `${' '.repeat(36)}^~~~`,
    ])
    expect(of(`${'a'.repeat(37)}last`, 'last')[0]).toMatch(/^…a+last$/)
  })

  it('has one mark where it is the place as a whole', () => {
    expect(of('  - [one](two)  ', '- [one](two)')).toEqual(['- [one](two)  ', '^'])
  })

  it('has one mark where the place is a point', () => {
    expect(excerpt('one', { lineStart: 0, start: 1, end: 1 }, 40).marker).toBe(' ^')
  })

  it('has its mark behind it where the place is its end', () => {
    expect(excerpt('one\r\ntwo', { lineStart: 0, start: 3, end: 5 }, 40)).toEqual({
      source: 'one',
      marker: '   ^',
    })
    expect(excerpt('one', { lineStart: 0, start: 3, end: 3 }, 40).marker).toBe('   ^')
  })

  it('is marked to its end where the place goes on below', () => {
    const text = 'one two\nthree'
    const { marker } = excerpt(text, { lineStart: 0, start: 4, end: text.length }, 40)
    expect(marker).toBe('    ^~~')
  })

  it('may be empty', () => {
    expect(excerpt('', { lineStart: 0, start: 0, end: 0 }, 40)).toEqual({ source: '', marker: '^' })
  })
})

describe('a line that is too wide', () => {
  it('is cut behind a place near its start', () => {
    expect(of(`| one | ${row}`, 'one')).toEqual([
      '| one | | left left left left left left…',
      '  ^~~',
    ])
  })

  it('is cut on both sides of a place in its middle', () => {
    expect(of(row, '[target](https://example.org)')).toEqual([
      '… left | [target](https://example.org) …',
      '         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    ])
  })

  it('is cut before a place at its end', () => {
    expect(of(`${row} end`, 'end')).toEqual([
      '…ght right right right right right | end',
      '                                     ^~~',
    ])
  })

  it('shows the start of a place that is too wide itself', () => {
    expect(of(`${'a '.repeat(40)}${'b'.repeat(90)} c`, 'b'.repeat(90))).toEqual([
      '…a a a a bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…',
      '         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    ])
  })

  it('shows no half of a character, however many code units a column takes', () => {
    const grapheme = `e${'\u{1d185}'.repeat(15)}`
    for (const shift of ['', 'a']) {
      const [source] = of(`${grapheme.repeat(50)}${shift}«${shift}${grapheme.repeat(50)}`, '«')
      expect(source).toMatch(/^….*«.*…$/)
      expect(source).not.toContain('<U+')
    }
  })

  it('is not looked at beyond what can be shown', () => {
    const text = `${'x '.repeat(5_000_000)}target${' y'.repeat(5_000_000)}`
    const started = cpuTime()
    const [source] = of(text, 'target')
    expect(source).toMatch(/^….* target .*…$/)
    expect(cpuTime() - started).toBeLessThan(500)
  })
})

describe('columns', () => {
  it('of wide characters are two', () => {
    expect(of('大模型 two', 'two')).toEqual(['大模型 two', '       ^~~'])
    expect(of('a 模型 b', '模型')).toEqual(['a 模型 b', '  ^~~~'])
  })

  it('of an emoji are two, however many code points it has', () => {
    expect(of('👨‍👩‍👧 ❤️ two', 'two')).toEqual(['👨‍👩‍👧 ❤️ two', '      ^~~'])
  })

  it('of an accent are none', () => {
    expect(of('e\u0301e\u0301 two', 'two')).toEqual(['e\u0301e\u0301 two', '   ^~~'])
  })

  it('of what is escaped are those of the escape', () => {
    expect(of('a\u202eb\tc two', 'two')).toEqual(['a<U+202E>b→c two', '             ^~~'])
  })

  it('of a command that lost its power are counted', () => {
    expect(of('  ::error::x', 'x')).toEqual(['<U+003A>:error::x', `${' '.repeat(16)}^`])
    expect(of('\u00a0::error::x', 'x')).toEqual(['\u00a0<U+003A>:error::x', `${' '.repeat(17)}^`])
    expect(of('##[error]x', 'x')).toEqual(['##<U+005B>error]x', `${' '.repeat(16)}^`])
  })

  it('agree where wide characters are cut', () => {
    const [source, marker] = of(`${'模'.repeat(100)}x${'型'.repeat(100)}`, 'x')
    expect(stringWidth(source!)).toBeLessThanOrEqual(40)
    expect(stringWidth(source!.slice(0, source!.indexOf('x')))).toBe(marker!.length - 1)
  })
})

it('no excerpt is wider than given, and the marker is under the place', () => {
  const unit = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', ' ', '|', ':', '#', '[') },
    fc.constantFrom('模', '👨‍👩‍👧', 'e\u0301', '\t', '\u202e', '\u001b', '\ud83d', '\ude00', '🇯🇵'),
  )
  const text = fc.string({ unit, maxLength: 300 })
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.integer({ min: 30, max: 90 }),
      (before, place, after, width) => {
        const line = `${before}«${place}${after}`
        const start = before.length
        const shown = excerpt(
          `x\n${line}\ny`,
          { lineStart: 2, start: start + 2, end: start + 3 + place.length },
          width,
        )
        expect(stringWidth(shown.source)).toBeLessThanOrEqual(width)
        expect(shown.marker.length).toBeLessThanOrEqual(width)
        const at = shown.source.indexOf('«')
        expect(at).toBeGreaterThanOrEqual(0)
        expect(shown.marker.indexOf('^')).toBe(stringWidth(shown.source.slice(0, at)))
      },
    ),
    { numRuns: 500 },
  )
})
