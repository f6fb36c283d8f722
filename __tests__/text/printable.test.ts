import { describe, expect, it } from 'vitest'
import { disarm, visible } from '../../src/text/printable.ts'

describe('visible', () => {
  it.each([
    ['a\tb', 'a→b'],
    ['a\0b\r\n', 'a␀b␍␊'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u007f', '␡'],
    ['\u009b2J', '<U+009B>2J'],
    ['\u202egnp.exe', '<U+202E>gnp.exe'],
    ['a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
    ['pay\u200bpal', 'pay<U+200B>pal'],
    ['\ufeffx', '<U+FEFF>x'],
    ['x\u2028y', 'x<U+2028>y'],
    ['soft\u00adhyphen', 'soft<U+00AD>hyphen'],
    ['\u3164', '<U+3164>'],
    ['a\u{e0041}', 'a<U+E0041>'],
    ['😀\u{e0041}', '😀<U+E0041>'],
    ['half \ud83d', 'half <U+D83D>'],
    ['##[error]x', '##<U+005B>error]x'],
    ['###[x]', '###<U+005B>x]'],
    ['## [x] #[y]', '## [x] #[y]'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it.each([
    'naïve e\u0301',
    '大模型',
    '한국어',
    '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 1️⃣ 🇯🇵',
    'عربي',
    '“…” — ×',
    '葛\u{e0100}',
  ])('leaves %s as it is', (text) => {
    expect(visible(text)).toBe(text)
  })

  it('escapes a joiner that joins no emoji', () => {
    expect(visible('a\u200db')).toBe('a<U+200D>b')
  })
})

describe('disarm', () => {
  it.each([
    ['::error::x', '<U+003A>:error::x'],
    ['  ::set-output', '  <U+003A>:set-output'],
    ['\u3000::x', '\u3000<U+003A>:x'],
    ['  \u001b[1m\u001b[31m::x', '  \u001b[1m\u001b[31m<U+003A>:x'],
  ])('takes the power of %j', (line, expected) => {
    expect(disarm(line)).toBe(expected)
  })

  it.each(['a ::b', ': :', 'C++ std::map', ''])('leaves %j', (line) => {
    expect(disarm(line)).toBe(line)
  })
})
