import { describe, expect, it } from 'vitest'
import { code, line, type Message, message, quote, text } from '../../../src/lint/message.ts'
import {
  messageText,
  truncateMessage,
  unmentionedFixes,
  unmentionedPlaces,
} from '../../../src/report/text/message.ts'
import { reportOf } from '../samples.ts'

function findingOf(parts: Message, expected: string[] = []) {
  const cause = { at: 'three', message: 'The header has 1 cell' }
  const report = reportOf('a.md', 'one\ntwo\nthree', [
    { at: 'one', message: parts, expected, cause },
  ])
  return report.findings[0]!
}

describe('a related place', () => {
  it.each<[string, Message, boolean]>([
    ['is mentioned by its line', message`Already listed on ${line(3)}.`, true],
    ['is mentioned by lines around it', message`Repeats ${line(2, 5)}.`, true],
    ['is not mentioned by a quote', message`GitHub hides ${quote('see line 3')}.`, false],
    ['is not mentioned by text', message`See line 3.`, false],
    ['is not mentioned by another line', message`Already listed on ${line(33)}.`, false],
    [
      'is not mentioned by a line of another file',
      [{ kind: 'place', line: 3, path: 'b.md' }],
      false,
    ],
  ])('%s', (_, parts, isMentioned) => {
    expect(unmentionedPlaces(findingOf(parts))).toHaveLength(isMentioned ? 0 : 1)
  })
})

describe('a fix', () => {
  it.each<[string, Message, string[], string[]]>([
    ['is shown as code', message`Write ${code('https://')}.`, ['https://'], []],
    ['is shown as a quote', message`Write ${quote('Oak')}.`, ['Oak'], []],
    ['is not shown by a letter of it', message`Begin ${quote('Elm')} in upper case.`, ['E'], ['E']],
    ['is not shown by text that contains it', message`Unexpected a`, ['a'], ['a']],
    ['is too long for reading', message`Unexpected`, ['x'.repeat(21)], []],
    ['is counted in code points', message`Unexpected`, ['😀'.repeat(20)], ['😀'.repeat(20)]],
    ['has lines', message`Unexpected`, ['a', 'b\nc'], []],
    ['removes', message`Unexpected`, [''], []],
  ])('%s', (_, parts, expected, fixes) => {
    expect(unmentionedFixes(findingOf(parts, expected), 20)).toEqual(fixes)
  })
})

describe('a long message', () => {
  it('is cut inside a part, on one line', () => {
    const parts = [text('a\n b'), text('c '), quote('title '.repeat(9)), line(3)]
    expect(truncateMessage(parts, 12)).toEqual([text('a bc '), quote('title …')])
    expect(messageText(parts, 12)).toBe('a bc “title …”')
  })

  it('that fits keeps all parts', () => {
    expect(messageText(message`${quote('a')} is on ${line(3)}.`)).toBe('“a” is on line 3.')
  })
})
