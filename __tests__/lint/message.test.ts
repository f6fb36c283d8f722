import { describe, expect, it } from 'vitest'
import {
  code,
  line,
  message,
  placeText,
  plainText,
  quote,
  quoteBoth,
  text,
} from '../../src/lint/message.ts'

describe('message', () => {
  it('builds parts, and joins adjacent texts', () => {
    const where = message`${line(71)} (${'Tools'})`
    expect(message`${quote('Decord')} is ${'already'} listed on ${where}.`).toEqual([
      quote('Decord'),
      text(' is already listed on '),
      line(71),
      text(' (Tools).'),
    ])
    expect(message`${''}${code('a')}${2}`).toEqual([code('a'), text('2')])
  })

  it('begins with a capital letter, even with a place', () => {
    expect(plainText(message`${line(61)} links the same paper.`)).toBe(
      'Line 61 links the same paper.',
    )
    const nested = message`${line(61)} (Tools)`
    expect(plainText(message`These rows repeat ${nested}.`)).toBe(
      'These rows repeat line 61 (Tools).',
    )
  })

  it('shows quotes, code and places in plain text', () => {
    expect(plainText([quote('a'), text(' '), code('b'), text(' '), line(3, 5)])).toBe(
      '“a” `b` lines 3 to 5',
    )
    expect(placeText({ kind: 'place', line: 3, path: 'docs/list.md' })).toBe(
      'line 3 of docs/list.md',
    )
  })
})

describe('quoteBoth', () => {
  const quotesOf = (one: string, other: string) =>
    quoteBoth(one, other).map((part) => plainText([part]))
  const long = 'A Survey of Large Language Models for Everything'

  it('keeps short texts, and equal ones', () => {
    expect(quotesOf('BERT', 'T5')).toEqual(['“BERT”', '“T5”'])
    expect(quotesOf('BERT', 'BERT')).toEqual(['“BERT”', '“BERT”'])
  })

  it('cuts long texts so that they differ', () => {
    expect(quotesOf(`${long}: Part One`, `${long}: Part Two`)).toEqual([
      '“…ing: Part One”',
      '“…ing: Part Two”',
    ])
    const [one, other] = quotesOf(long, `${long}, Again`)
    expect(one).not.toBe(other)
  })
})
