import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { code, line, type Message, message, quote } from '../../../src/lint/message.ts'
import { SEVERITIES } from '../../../src/lint/severity.ts'
import { type Report, toReport } from '../../../src/report/build.ts'
import { toMarkdown } from '../../../src/report/markdown/document.ts'
import { toText } from '../../../src/report/terminal/document.ts'
import { excerptIn, lintedList, PLAIN, type SampleFinding, shown } from '../samples.ts'

const list = `# Video

- [Models](#modles)

| Date | Title | Paper |
| --- | --- | --- |
| 2024-10 | Video Instruction Tuning With Synthetic Data | [arXiv](https://arxiv.org/abs/2410.02713) |
| 2023-13 | TimeChat: A Time-sensitive Multimodal Large Language Model | [arXiv](ttps://arxiv.org/abs/2312.02051) |
| 2021-04 | Multiscale Vision Transformers | [arXiv](https://arxiv.org/abs/2104.11227) | ICCV 2021 |
| 2021 | ViViT |
`

const findings: SampleFinding[] = [
  {
    at: '#modles',
    rule: 'dead-fragment',
    severity: 'warning',
    message:
      'Unexpected fragment `#modles`, expected `#models`, perhaps: nothing in this file is called so',
    expected: ['#models'],
  },
  {
    at: 'ttps://arxiv.org/abs/2312.02051',
    rule: 'malformed-link',
    message: 'Unexpected `ttps://`, expected `https://`',
    expected: ['https://arxiv.org/abs/2312.02051'],
  },
  {
    at: '| 2021-04 | Multiscale Vision Transformers | [arXiv](https://arxiv.org/abs/2104.11227) | ICCV 2021 |',
    message: 'Unexpected row of 4 cells, expected 3: GitHub drops “ICCV 2021”',
    cause: { at: '| Date | Title | Paper |', message: 'The header has 3 cells' },
  },
  {
    at: '| 2021 | ViViT |',
    severity: 'info',
    message: 'Unexpected row of 2 cells, expected 3',
  },
]

describe('a list with findings', () => {
  it('is readable at 80 columns', () => {
    expect(shown(list, findings)).toMatchInlineSnapshot(`
      "README.md
        3:12  warning  Unexpected fragment \`#modles\`, expected \`#models\`, perhaps:
                       nothing in this file is called so  dead-fragment
              - [Models](#modles)
                         ^~~~~~~
              expected: #models

        8:82  error    Unexpected \`ttps://\`, expected \`https://\`  malformed-link
              …modal Large Language Model | [arXiv](ttps://arxiv.org/abs/2312.02051) |
                                                    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              expected: https://arxiv.org/abs/2312.02051

        9:1   error    Unexpected row of 4 cells, expected 3: GitHub drops “ICCV 2021”
                       row-width
              | 2021-04 | Multiscale Vision Transformers | [arXiv](https://arxiv.org/…
              ^
              see line 5: The header has 3 cells

        info  1 × row-width: Unexpected row of 2 cells, expected 3 (line 10)

      ✖ 3 problems (2 errors, 1 warning) and 1 info in README.md (1,203 entries, 1
      link)
      "
    `)
  })

  it('is readable at 50 columns', () => {
    expect(shown(list, findings, { width: 50 })).toMatchInlineSnapshot(`
      "README.md
        3:12  warning  Unexpected fragment \`#modles\`,
                       expected \`#models\`, perhaps:
                       nothing in this file is called so
                       dead-fragment
              - [Models](#modles)
                         ^~~~~~~
              expected: #models

        8:82  error    Unexpected \`ttps://\`, expected
                       \`https://\`  malformed-link
              …[arXiv](ttps://arxiv.org/abs/2312.02051)…
                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              expected: https://arxiv.org/abs/2312.02051

        9:1   error    Unexpected row of 4 cells,
                       expected 3: GitHub drops “ICCV
                       2021”  row-width
              | 2021-04 | Multiscale Vision Transformer…
              ^
              see line 5: The header has 3 cells

        info  1 × row-width: Unexpected row of 2 cells,
                  expected 3 (line 10)

      ✖ 3 problems (2 errors, 1 warning) and 1 info in
      README.md (1,203 entries, 1 link)
      "
    `)
  })

  it('has the same text in color', () => {
    const colored = shown(list, findings, { color: true })
    expect(colored).toContain('\u001b[31merror')
    expect(colored).toContain('\u001b[33m')
    expect(stripVTControlCharacters(colored)).toBe(shown(list, findings))
  })

  it('shows errors and warnings only, with `quiet`', () => {
    const quiet = shown(list, findings, { quiet: true })
    expect(quiet).not.toMatch(/info|ViViT/)
    expect(quiet.trimEnd().split('\n').at(-1)).toBe(
      '✖ 3 problems (2 errors, 1 warning) in README.md (1,203 entries, 1 link)',
    )
  })

  it('is plain where its texts are not at hand', () => {
    const report = toReport([lintedList('README.md', list, findings.slice(0, 1))], 'error')
    expect(toText(report, new Map(), PLAIN)).toMatchInlineSnapshot(`
      "README.md
        3:12  warning  Unexpected fragment \`#modles\`, expected \`#models\`, perhaps:
                       nothing in this file is called so  dead-fragment
              expected: #models

      ⚠ 1 warning in README.md (1,203 entries, 1 link)
      "
    `)
  })
})

describe('several files', () => {
  it('are shown one after the other, those without findings not at all', () => {
    const files = ['b.md', 'clean.md', 'a.md'].map((path) =>
      lintedList(
        path,
        'one\ntwo\n',
        path === 'clean.md' ? [] : [{ at: 'w', message: `In ${path}` }],
      ),
    )
    const sources = new Map(files.map(({ path, text }) => [path, text]))
    expect(toText(toReport(files, 'error'), sources, PLAIN)).toMatchInlineSnapshot(`
      "b.md
        2:2  error  In b.md  row-width
             two
              ^

      a.md
        2:2  error  In a.md  row-width
             two
              ^

      ✖ 2 errors in 3 files (3,609 entries, 3 links)
      "
    `)
  })
})

describe('nothing found', () => {
  it('is no green tick where the run was stopped, also after its last link', () => {
    const report = toReport([lintedList('README.md', list, [])], 'error')
    const text = '⚠ The run was stopped: no problems in README.md (1,203 entries, 1 link)\n'
    expect(toText(report, new Map(), { ...PLAIN, quiet: true, isStopped: true })).toBe(text)
    const stopped = {
      url: 'https://a.example/',
      reason: 'the run was stopped',
      attempts: 0,
      source: '',
    }
    const links: Report['links'] = [
      { ...stopped, status: 'skipped', skipped: 'stopped', places: [] },
    ]
    expect(toText({ ...report, links }, new Map(), PLAIN).startsWith(text)).toBe(true)
    expect(toMarkdown({ ...report, links })).not.toContain('✅')
  })

  it('is one line', () => {
    expect(shown(list, [])).toBe('✔ No problems in README.md (1,203 entries, 1 link)\n')
    expect(toText(toReport([], 'error'), new Map(), PLAIN)).toBe(
      '✔ No problems in 0 files (0 entries, 0 links)\n',
    )
  })

  it('is empty with `quiet`', () => {
    expect(shown(list, [], { quiet: true })).toBe('')
    expect(shown(list, findings.slice(3), { quiet: true })).toBe('')
  })

  it('of a file without text needs no excerpt', () => {
    expect(shown('', [{ at: '', message: 'Empty' }])).toMatch(
      /^README\.md\n {2}1:1 {2}error {2}Empty {2}row-width\n\n✖/,
    )
  })
})

describe('what the base has', () => {
  const known = findings.map((finding) => ({ ...finding, known: true }))

  it('is counted, not shown', () => {
    expect(shown(list, [...known.slice(1), findings[0]!])).toMatch(
      /^README\.md\n {2}3:12 {2}warning [\s\S]+\n⚠ 1 warning in README.md \(1,203 entries, 1 link\)\n {2}2 existing problems and 1 info are not shown\n$/,
    )
  })

  it('alone is no problem', () => {
    expect(shown(list, known.slice(0, 1))).toBe(
      '✔ No new problems in README.md (1,203 entries, 1 link)\n' +
        '  1 existing problem is not shown\n',
    )
  })
})

describe('the summary', () => {
  const [warning, , error, info] = findings as [
    SampleFinding,
    SampleFinding,
    SampleFinding,
    SampleFinding,
  ]
  const lastLine = (samples: SampleFinding[], failOn: 'error' | 'warning' | 'never') =>
    toText(toReport([lintedList('a.md', list, samples)], failOn), new Map(), PLAIN)
      .trimEnd()
      .split('\n')
      .at(-1)

  it.each([
    [[error], 'never', '✖ 1 error in'],
    [[warning], 'error', '⚠ 1 warning in'],
    [[warning], 'warning', '✖ 1 warning in'],
    [[info], 'warning', '✔ No problems and 1 info in'],
    [[error, warning, info, info], 'error', '✖ 2 problems (1 error, 1 warning) and 2 infos in'],
  ] as const)('of %j failing on %s begins %j', (samples, failOn, start) => {
    expect(lastLine([...samples], failOn)).toBe(`${start} a.md (1,203 entries, 1 link)`)
  })
})

describe('infos', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `row ${index + 1};`)
  const text = rows.join('\n')
  const infos = (count: number, messageOf: (row: string) => string = () => 'Reason') =>
    rows
      .slice(0, count)
      .map((at): SampleFinding => ({ at, severity: 'info', message: messageOf(at) }))
  const samples = (samples: SampleFinding[]) => shown(text, samples).split('\n\n')[0]

  it.each([
    [1, '1 × row-width: Reason (line 1)'],
    [2, '2 × row-width: Reason (lines 1 and 2)'],
    [3, '3 × row-width: Reason (lines 1, 2 and 3)'],
    [4, '4 × row-width: Reason (lines 1, 2, 3 and 4)'],
    [5, '5 × row-width: Reason (lines 1, 2, 3 and 2 more)'],
    [2000, '2,000 × row-width: Reason (lines 1, 2, 3 and 1,997 more)'],
  ])('%i of one rule are one line', (count, line) => {
    expect(samples(infos(count))).toBe(`README.md\n  info  ${line}`)
  })

  it('on one line name it once', () => {
    expect(samples([...infos(1), ...infos(1)])).toBe(
      'README.md\n  info  2 × row-width: Reason (line 1)',
    )
  })

  it('with different messages show the first', () => {
    expect(samples(infos(2, (row) => `Reason ${row}`))).toBe(
      'README.md\n  info  2 × row-width, for example: Reason row 1; (lines 1 and 2)',
    )
  })

  it('of several rules are aligned', () => {
    const other = infos(12).map((info) => ({ ...info, rule: 'empty-link' }))
    expect(samples([...infos(1), ...other])).toBe(
      'README.md\n' +
        '  info  12 × empty-link: Reason (lines 1, 2, 3 and 9 more)\n' +
        '  info   1 × row-width: Reason (line 1)',
    )
  })
})

describe('a finding', () => {
  it('names the related place unless its message does', () => {
    const cause = { at: 'two', message: 'The first one' }
    const see = '\n       see line 2: The first one\n'
    const output = (message: Message) => shown('one\ntwo\n', [{ at: 'one', message, cause }])
    expect(output(message`Twice`)).toContain(see)
    expect(output(message`Twice: ${line(2)} has it`)).not.toContain('see')
    expect(output(message`Twice: ${line(1, 4)} have it`)).not.toContain('see')
    expect(output(message`Twice: ${line(20)} has it`)).toContain(see)
    // Words of the list that read like the place are no place.
    expect(output(message`${quote('see line 2')} has too many cells`)).toContain(see)
  })

  it('names the other file where the related place is in one', () => {
    const report = toReport(
      [lintedList('a.md', 'one', [{ at: 'one', message: message`Twice: ${line(7)}` }])],
      'error',
    )
    report.findings[0]!.related = [{ path: 'b.md', line: 7, message: 'Here' }]
    expect(toText(report, new Map(), PLAIN)).toContain('see b.md:7: Here')
  })

  it.each<[string, string[], string | undefined]>([
    ['that the message does not show', ['two'], 'two'],
    ['of which there are several', ['two', 'three'], 'two or three'],
    ['that the message has as code', ['one'], undefined],
    ['that the message quotes', ['four'], undefined],
    ['of which the message only has a letter', ['E'], 'E'],
    ['that removes', [''], undefined],
    ['of several lines', ['a\nb'], undefined],
    ['that is too long', ['x'.repeat(80)], undefined],
  ])('shows a fix %s', (_, expected, fix) => {
    const parts = message`Expected ${code('one')} or ${quote('four')}`
    const output = shown('text', [{ at: 'text', message: parts, expected }])
    expect(/expected: (.*)/.exec(output)?.[1]).toBe(fix)
  })

  it('has its rule on a line of its own where it does not fit', () => {
    const message = `Unexpected ${'words '.repeat(9)}`.trim()
    const at = (width: number) => shown('one', [{ at: 'one', message }], { width })
    expect(at(89)).toContain('words  row-width\n')
    expect(at(88)).toContain('words\n              row-width\n')
  })

  it('shows no more of a message than a few lines', () => {
    const output = shown('one', [{ at: 'one', message: 'long '.repeat(100_000) }])
    expect(output.split('\n').length).toBeLessThan(20)
    expect(output).toContain('…')
  })

  it.each(['\n', '\r\n', '\r'])('finds its line in a text with %j', (end) => {
    const text = ['# 列表', '', '- [模型](#a) and [more](#b)', ''].join(end)
    const [source, marker] = excerptIn(shown(text, [{ at: '#b', message: 'x' }]))
    expect(source).toBe('        - [模型](#a) and [more](#b)')
    expect(marker).toBe(`${' '.repeat(8 + 24)}^~`)
  })

  it('has its marker under CJK and emoji where a terminal shows them', () => {
    const text = `| 👨‍👩‍👧 ${'中国大模型'.repeat(60)} | [目标](目标) | ${'模型'.repeat(90)} |`
    const [source, marker] = excerptIn(shown(text, [{ at: '[目标](目标)', message: 'x' }]))
    expect(stringWidth(source)).toBeLessThanOrEqual(80)
    expect(stringWidth(source.slice(0, source.indexOf('[目标]')))).toBe(marker.indexOf('^'))
    expect(marker.trim()).toBe(`^${'~'.repeat(stringWidth('[目标](目标)') - 1)}`)
  })

  it('whose line is too long shows the part that its message quotes', () => {
    const row = `| ${'long '.repeat(40)} | HERE you are, in the middle | ${'long '.repeat(40)} |`
    const output = shown(row, [{ at: row, message: message`${quote('HERE you are…')} is hidden` }])
    const [source, marker] = excerptIn(output)
    expect(source.indexOf('HERE you are')).toBe(marker.indexOf('^'))
    expect(marker.trim()).toBe(`^${'~'.repeat('HERE you are'.length - 1)}`)
    // Neither a pipe nor what is not on the line leads anywhere.
    const odd = shown(row, [{ at: row, message: message`${code('|')} and ${quote('nowhere')}` }])
    expect(excerptIn(odd)[1].trim()).toBe('^')
  })

  it('of several lines is marked to the end of the first', () => {
    const output = shown('one two three\nfour', [{ at: 'two three\nfour', message: 'x' }])
    expect(excerptIn(output)).toEqual(['       one two three', '           ^~~~~~~~~'])
  })

  it('at the end of the file shows its last line', () => {
    const report = toReport(
      [lintedList('a.md', 'one\ntwo', [{ at: 'one', message: 'x' }])],
      'error',
    )
    Object.assign(report.findings[0]!, { line: 2, column: 4, endLine: 2, endColumn: 4 })
    const output = toText(report, new Map([['a.md', 'one\ntwo']]), PLAIN)
    expect(excerptIn(output)).toEqual(['       two', '          ^'])
  })

  it('beyond the end of the file has no excerpt', () => {
    const report = toReport([lintedList('a.md', 'one', [{ at: 'one', message: 'x' }])], 'error')
    Object.assign(report.findings[0]!, { line: 9, endLine: 9 })
    expect(toText(report, new Map([['a.md', 'one']]), PLAIN)).not.toContain('^')
  })
})

describe('hostile text', () => {
  const hostile =
    '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202egnp \u2066x\u2069 \u200b\ufeff\u00ad \u2028 \u0085 \r\b ' +
    '::error file=x::boo ##[error]boo \ud800 \u{e0041}'

  it('moves no cursor and runs no workflow command, wherever it is', () => {
    const text = `${hostile}\n::error::x\n`
    const samples: SampleFinding[] = SEVERITIES.flatMap((severity) => [
      { at: '::error::x', message: hostile, severity, rule: hostile, expected: ['::y', '\u001b'] },
      { at: hostile.slice(0, 20), message: `word ${'a'.repeat(50)} ::error::x`, severity },
      {
        at: 'x',
        message: 'x',
        cause: { at: 'x', message: `${'b'.repeat(66)} ::warning::${hostile}` },
        severity,
      },
    ])
    const report = toReport([lintedList(`::notice::${hostile}`, text, samples)], 'error')
    const output = toText(report, new Map([[report.files[0]!.path, text]]), PLAIN)
    expectSafe(output)
    expect(output).toContain('␛[2J')
    expect(output).toContain('<U+202E>gnp')
    // With color the escapes are only ours.
    const colored = toText(report, new Map([[report.files[0]!.path, text]]), {
      ...PLAIN,
      color: true,
    })
    expect(stripOwnColors(colored)).toBe(output)
  })
})

it('any text and any place give safe lines of the given width', () => {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'b', ' ', '|', ':', '#', '[', '\n', '\r\n') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '模',
        '👨‍👩‍👧',
        'e\u0301',
        '\t',
        '\u202e',
        '\u001b',
        '\ud83d',
        '::',
        '\0',
      ),
    },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const text = fc.string({ unit, maxLength: 400 })
  const place = fc.nat({ max: 40 }).map((number) => number + 1)
  const finding = fc
    .record({
      rule: fc.constantFrom('row-width', 'dead-fragment'),
      severity: fc.constantFrom(...SEVERITIES),
      message: text,
      path: fc.constantFrom('a.md', 'b.md'),
      line: place,
      column: place,
      endLine: place,
      endColumn: place,
      key: fc.constant('key'),
      new: fc.boolean(),
      expected: fc.array(text, { maxLength: 2 }),
      related: fc.array(fc.record({ path: fc.constant('b.md'), line: place, message: text }), {
        maxLength: 1,
      }),
    })
    .map((one) => ({ ...one, parts: [{ kind: 'text' as const, text: one.message }] }))
  fc.assert(
    fc.property(
      text,
      fc.array(finding, { maxLength: 6 }),
      fc.integer({ min: 40, max: 120 }),
      fc.boolean(),
      (source, findings, width, quiet) => {
        const report: Report = {
          ...toReport([lintedList('a.md', source, []), lintedList('b.md', '', [])], 'error'),
          findings,
        }
        const output = toText(report, new Map([['a.md', source]]), { color: false, width, quiet })
        expectSafe(output)
        for (const line of output.split('\n')) {
          // A word that cannot be broken may be wider; `::` at a line's start grows by 7 columns.
          const head = /^ *(?:\d+:\d+ +(?:error|warning) +|info +\d+ × )?/
          const words = line.replace(head, '').split(' ')
          if (words.length > 1) expect(stringWidth(line)).toBeLessThanOrEqual(width + 7)
        }
      },
    ),
    { numRuns: 300 },
  )
})

function expectSafe(output: string): void {
  const joiners = output.replaceAll('👨‍👩‍👧', '')
  expect(joiners).not.toMatch(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--\n]/v)
  expect(output).not.toMatch(/^\s*::/m)
  expect(output).not.toContain('##[')
}

function stripOwnColors(output: string): string {
  return output.replace(/\u001b\[\d{1,2}m/g, '')
}
