import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineSpan, moveLine } from '../../../src/lint/analysis/lines.ts'

/** Lines with their ends, of which the last may lack one. */
const anyLines = fc
  .tuple(
    fc.array(
      fc.tuple(fc.stringMatching(/^[ab|中🔥 ]{0,6}$/u), fc.constantFrom('\n', '\r\n', '\r')),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    fc.boolean(),
  )
  // An empty line after `\r` would turn it into `\r\n`; an empty last line is none. Blank lines
  // do not move.
  .map(([lines, ended]) =>
    lines.map(([words, end], index) => ({
      words: words.trim() || 'c',
      end: ended || index < lines.length - 1 ? end : '',
    })),
  )

const join = (lines: readonly { words: string; end: string }[]) =>
  lines.map(({ words, end }) => words + end).join('')

const offsets = (lines: readonly { words: string; end: string }[]) =>
  lines.map((_, index) => join(lines.slice(0, index)).length)

const apply = (text: string, fix: ReturnType<typeof moveLine>) =>
  text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])

describe('lineSpan', () => {
  it('is the line of a span, its line break included', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.nat(), fc.nat(), (lines, which, from, length) => {
        const index = which % lines.length
        const { words, end } = lines[index] as (typeof lines)[number]
        const lineStart = offsets(lines)[index] as number
        const start = lineStart + (from % (words.length + 1))
        const spanEnd = Math.min(lineStart + words.length, start + length)
        expect(lineSpan(join(lines), { start, end: spanEnd })).toEqual({
          start: lineStart,
          end: lineStart + words.length + end.length,
        })
      }),
    )
  })

  it('includes all lines that a span touches', () => {
    expect(lineSpan('one\ntwo\r\nthree\nfour', { start: 5, end: 11 })).toEqual({
      start: 4,
      end: 15,
    })
  })
})

describe('moveLine', () => {
  it('gives exactly the lines in their new order', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.nat(), (lines, which, where) => {
        const from = which % lines.length
        const to = where % (lines.length + 1)
        const text = join(lines)
        const starts = [...offsets(lines), text.length]
        const start = starts[from] as number
        const line = lines[from] as (typeof lines)[number]
        const fix = moveLine(text, { start, end: start + line.words.length }, starts[to] as number)

        const order = lines.map((_, index) => index).filter((index) => index !== from)
        order.splice(to > from ? to - 1 : to, 0, from)
        const moved = apply(text, fix)
        expect(moved.split(/\r\n|\n|\r/)).toEqual(
          join(order.map((index, at) => ({ ...lines[index]!, end: lines[at]!.end }))).split(
            /\r\n|\n|\r/,
          ),
        )
        // No byte is lost or added: each line keeps its line break.
        expect([...moved].sort()).toEqual([...text].sort())
        expect(/[\r\n]$/.test(moved)).toBe(/[\r\n]$/.test(text))
        if (/[\r\n]$/.test(text)) expect(moved).toBe(join(order.map((index) => lines[index]!)))
      }),
    )
  })

  it.each([
    ['up', 'a\r\nb\r\nc\r\n', 2, 0, 'c\r\na\r\nb\r\n'],
    ['down', 'a\r\nb\r\nc\r\n', 0, 2, 'b\r\na\r\nc\r\n'],
    ['up from a last line without an end', 'a\r\nb\r\nc', 2, 0, 'c\r\na\r\nb'],
    ['down behind a last line without an end', 'a\nb\nc', 0, 3, 'b\nc\na'],
    ['behind a last line with another end', 'a\r\nb\nc', 0, 3, 'b\nc\r\na'],
    ['nowhere', 'a\nb\nc', 1, 1, 'a\nb\nc'],
    ['to where it ends', 'a\nb\nc', 1, 2, 'a\nb\nc'],
  ])('moves %s', (_, text, from, to, expected) => {
    const starts = [
      0,
      ...[...text.matchAll(/\r\n|\n/g)].map(({ 0: end, index }) => index + end.length),
    ]
    const at = to < starts.length ? (starts[to] as number) : text.length
    const start = starts[from] as number
    expect(apply(text, moveLine(text, { start, end: start + 1 }, at))).toBe(expected)
  })

  it('moves several lines together, with their quote markers and indentation', () => {
    const text = '- a\n  - nested\n- b\n'
    expect(apply(text, moveLine(text, { start: 0, end: 14 }, text.length))).toBe(
      '- b\n- a\n  - nested\n',
    )
    const quoted = '> | a |\n> | b |\n'
    expect(apply(quoted, moveLine(quoted, { start: 10, end: 15 }, 0))).toBe('> | b |\n> | a |\n')
  })

  it('keeps blank lines between items', () => {
    const text = '> - a\r\n>\r\n> - b\r\n> \r\n\r\n> - c'
    const [b, c] = [text.indexOf('> - b'), text.indexOf('> - c')]
    const span = (start: number) => ({ start, end: start + 5 })
    expect(apply(text, moveLine(text, span(c), 0))).toBe('> - c\r\n> \r\n\r\n> - a\r\n>\r\n> - b')
    expect(apply(text, moveLine(text, span(b), 0))).toBe('> - b\r\n>\r\n> - a\r\n> \r\n\r\n> - c')
    expect(apply(text, moveLine(text, span(0), c))).toBe('> - b\r\n>\r\n> - a\r\n> \r\n\r\n> - c')
    expect(apply(text, moveLine(text, span(0), text.length))).toBe(
      '> - b\r\n> \r\n\r\n> - c\r\n>\r\n> - a',
    )
    expect(apply('\n\na', moveLine('\n\na', { start: 2, end: 3 }, 0))).toBe('a\n\n')
  })

  it('replaces no more than the lines between', () => {
    const text = 'a\nb\nc\nd\n'
    expect(moveLine(text, { start: 4, end: 5 }, 2)).toEqual({ range: [2, 6], text: 'c\nb\n' })
  })
})
