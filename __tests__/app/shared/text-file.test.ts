import { describe, expect, it } from 'vitest'
import { toTextFile } from '../../../src/app/shared/text-file.ts'
import { isUndecoded } from '../../../src/session/unreadable.ts'

const text = '# Список\n\n- [a](https://example.org/a) - A list of good things.\n'
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf16 = (words: string) => Buffer.from(words, 'utf16le')

describe('toTextFile', () => {
  it.each([
    ['UTF-16 with a byte order mark', utf16(`\uFEFF${text}`)],
    ['UTF-16, big end first, with a byte order mark', swapped(utf16(`\uFEFF${text}`))],
    ['UTF-16 without', utf16(text)],
    ['UTF-16, big end first, without', swapped(utf16(text))],
  ])('reads %s', (_, bytes) => {
    const file = toTextFile('README.md', bytes)
    expect(file).toMatchObject({ text, isUtf8: false })
    expect(isUndecoded(file.text)).toBe(false)
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010806000000', 'hex')],
    ['one NUL byte', Buffer.from('# A\n\n- a\0b\n')],
    ['GBK', Buffer.from('d6d0b9fad6d0b9fad6d0b9fa0a', 'hex')],
  ])('leaves what cannot be read: %s', (_, bytes) => {
    expect(isUndecoded(toTextFile('README.md', bytes).text)).toBe(true)
  })

  it('reads a text with a few bytes of Latin-1', () => {
    const bytes = Buffer.from('# Über die besten Bücher und Listen\n', 'latin1')
    const file = toTextFile('README.md', bytes)
    expect(file).toMatchObject({ isUtf8: false })
    expect(isUndecoded(file.text)).toBe(false)
  })
})
