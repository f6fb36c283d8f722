import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toAnnotations } from '../../src/report/annotations.ts'
import { toReport } from '../../src/report/build.ts'
import { lintedList, reportOf } from './samples.ts'

const text = 'one two\nthree\n'

it('writes new findings as commands, the most severe first, then a summary', () => {
  const report = reportOf('docs/a.md', text, [
    { at: 'one', message: 'An info.', severity: 'info' },
    { at: 'two\nthree', message: 'A warning.', severity: 'warning' },
    { at: 'three', message: 'An error.', rule: 'dead-link' },
    { at: 'two', message: 'Known.', known: true },
  ])
  expect(toAnnotations(report).split('\n')).toEqual([
    '::error file=docs/a.md,line=2,endLine=2,col=1,endColumn=6,title=dead-link::An error.',
    '::warning file=docs/a.md,line=1,endLine=2,title=row-width::A warning.',
    '::notice file=docs/a.md,line=1,endLine=1,col=1,endColumn=4,title=row-width::An info.',
    '❌ Awesome Keeper found 2 problems (1 error, 1 warning) and 1 info',
    '1 existing problem is not shown',
    '',
  ])
})

it('lets no text or path of a list be a command of its own', () => {
  const part = fc.constantFrom(
    '\n',
    '\r',
    '::error::',
    '##[group]',
    '%0A',
    '%',
    ',',
    ':',
    'a',
    '\u2028',
  )
  const words = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (path, message) => {
      const report = toReport([lintedList(path, 'one', [{ at: 'one', message }])], 'error')
      const lines = toAnnotations(report).split(/[\r\n\u2028]/)
      expect(lines).toHaveLength(3)
      expect(lines[0]).toMatch(/^::error (?:[a-zA-Z]+=[^,:]*,?)+::/)
      expect(lines[0]).not.toMatch(/##\[|%(?!25|0A|0D|3A|2C)/)
      expect(lines[1]).toMatch(/^❌ /)
    }),
  )
})
