import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../src/app/cli/options.ts'

describe('options', () => {
  it('are read into what the command uses', () => {
    const words = ['a.md', '-', '--rule', 'date-order', '--rule', 'row-width:info']
    expect(
      readOptions([...words, '--max-warnings', '3', '--stdin-filename', 'b.md']),
    ).toMatchObject({
      paths: ['a.md', '-'],
      rule: [
        { id: 'date-order', severity: 'on' },
        { id: 'row-width', severity: 'info' },
      ],
      maxWarnings: 3,
      stdinFilename: 'b.md',
    })
  })

  it.each([
    [['--links', 'added'], '--links added needs --base, which names what to compare with'],
    [['--dry-run'], '--dry-run needs --fix: it says what the fixes would change'],
    [['--max-warnings', 'many'], '--max-warnings takes a whole number, such as 0 or 10'],
    [
      ['--max-warnings', '1', '--fail-on', 'never'],
      '--max-warnings and --fail-on never contradict each other; leave one out',
    ],
    [['-', '--fix'], '--fix cannot change standard input; name the file, or add --dry-run'],
    [
      ['-', '--base', 'main'],
      '--base needs to know which list standard input is; name it with --stdin-filename',
    ],
    [
      ['--stdin-filename', 'a.md'],
      '--stdin-filename names standard input; add - to read a list from there',
    ],
    [
      ['--rule', 'Date_Order'],
      '--rule Date_Order: there is no such rule. Did you mean date-order? --list-rules shows all',
    ],
    [['--rule', 'zzz:off'], '--rule zzz:off: there is no such rule. --list-rules shows all'],
    [
      ['--rule', 'date-order:no'],
      '--rule date-order:no: this is no severity. Did you mean "off"? Use error, warning, info, off or on',
    ],
    [
      ['--rule', 'date-order:off:x'],
      '--rule date-order:off:x: this is no severity. Use error, warning, info, off or on',
    ],
  ])('that contradict each other or make no sense are refused: %j', (words, message) => {
    expect(() => readOptions(words)).toThrow(message)
  })
})
