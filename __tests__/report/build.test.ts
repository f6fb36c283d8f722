import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/lint/key.ts'
import { text as textPart } from '../../src/lint/message.ts'
import { type LintedList, type PlainMessage, toReport } from '../../src/report/build.ts'
import { lintedList, reportOf, type SampleFinding } from './samples.ts'

const text = '# List\n\n| A | B |\n| --- | --- |\n| one | two | three |\n'

/** A message as a rule of remark-lint, or a parser, may give it. */
function bare(message: Partial<PlainMessage>): LintedList {
  const plain = { reason: 'Reason', fatal: false, isNew: true, ...message } as PlainMessage
  return { path: 'a.md', text: 'x', holds: undefined, messages: [plain] }
}

describe('a finding', () => {
  it('has all data of its message', () => {
    const { findings } = reportOf('docs/list.md', text, [
      {
        at: '| one | two | three |',
        message: 'Unexpected row of 3 cells, expected 2',
        expected: ['| one | two |'],
        fix: { range: [33, 34], text: '\\|' },
        cause: { at: '| A | B |', message: 'The header has 2 cells' },
      },
    ])
    expect(findings).toEqual([
      {
        rule: 'row-width',
        severity: 'error',
        message: 'Unexpected row of 3 cells, expected 2',
        parts: [textPart('Unexpected row of 3 cells, expected 2')],
        path: 'docs/list.md',
        line: 5,
        column: 1,
        endLine: 5,
        endColumn: 22,
        key: keyOf('row-width', ['| one | two | three |']),
        new: true,
        url: 'https://example.org/row-width',
        expected: ['| one | two |'],
        related: [{ path: 'docs/list.md', line: 3, message: 'The header has 2 cells' }],
        fix: { kind: 'suggestion', range: [33, 34], text: '\\|' },
      },
    ])
  })

  it('has no keys for what its message does not have', () => {
    const [finding] = toReport([bare({ ruleId: 'final-newline' })], 'error').findings
    expect(Object.keys(finding!).sort()).toEqual([
      'column',
      'endColumn',
      'endLine',
      'key',
      'line',
      'message',
      'new',
      'parts',
      'path',
      'rule',
      'severity',
    ])
  })

  it('without a place is at the start of the file', () => {
    const [finding] = toReport([bare({})], 'error').findings
    expect(finding).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 })
  })

  it('at a point ends where it starts', () => {
    const [finding] = toReport([bare({ place: { line: 3, column: 7 } })], 'error').findings
    expect(finding).toMatchObject({ line: 3, column: 7, endLine: 3, endColumn: 7 })
  })

  it('without a key gets one that does not depend on its place', () => {
    const keys = [1, 2].map(
      (line) =>
        toReport([bare({ ruleId: 'r', place: { line, column: 1 } })], 'error').findings[0]?.key,
    )
    expect(keys).toEqual([keyOf('r', ['Reason']), keyOf('r', ['Reason'])])
  })

  it('has no related place where the cause has none', () => {
    const cause = new Error('broken') as unknown as NonNullable<PlainMessage['cause']>
    expect(toReport([bare({ cause })], 'error').findings[0]).not.toHaveProperty('related')
  })

  it('does not share its lists with the message', () => {
    const sample: SampleFinding = {
      at: 'one',
      message: 'x',
      expected: ['a'],
      fix: { range: [0, 1], text: '' },
    }
    const file = lintedList('a.md', text, [sample])
    const [finding] = toReport([file], 'error').findings
    finding!.expected!.push('b')
    finding!.fix!.range[0] = 9
    expect(file.messages[0]).toMatchObject({
      expected: ['a'],
      fix: { range: [0, 1] },
    })
  })
})

describe('a report', () => {
  it('orders findings by file as given, then line, column and rule', () => {
    const files = ['b.md', 'a.md'].map((path) =>
      lintedList(path, text, [
        { at: 'three', message: '5', rule: 'a' },
        { at: 'one', message: '4', rule: 'z' },
        { at: 'one', message: '3', rule: 'b' },
        { at: '# List', message: '1', rule: 'z' },
        { at: '| A', message: '2', rule: 'z' },
      ]),
    )
    const { findings } = toReport(files, 'error')
    expect(findings.map(({ path, message }) => path[0] + message).join(' ')).toBe(
      'b1 b2 b3 b4 b5 a1 a2 a3 a4 a5',
    )
  })

  it('has the size of each file, and zeros for one that could not be read', () => {
    const { files } = toReport([lintedList('b.md', text, []), bare({})], 'error')
    expect(files).toEqual([
      { path: 'b.md', tables: 1, rows: 3, entries: 1203, links: 1 },
      { path: 'a.md', tables: 0, rows: 0, entries: 0, links: 0 },
    ])
  })

  it('lists what the base has, and counts only what is new', () => {
    const report = reportOf('a.md', text, [
      { at: 'one', message: 'old', known: true },
      { at: 'two', message: 'new', severity: 'warning' },
      { at: 'three', message: 'new', severity: 'info' },
    ])
    expect(report.findings.map((finding) => finding.new)).toEqual([false, true, true])
    expect(report.counts).toEqual({ error: 0, warning: 1, info: 1 })
    expect(report.outcome).toBe('pass')
  })

  it.each([
    ['error', 'error', 'fail'],
    ['error', 'warning', 'fail'],
    ['error', 'never', 'pass'],
    ['warning', 'error', 'pass'],
    ['warning', 'warning', 'fail'],
    ['warning', 'never', 'pass'],
    ['info', 'warning', 'pass'],
  ] as const)('of one %s, failing on %s: %s', (severity, failOn, outcome) => {
    const report = reportOf('a.md', text, [{ at: 'one', message: 'x', severity }], failOn)
    expect(report.outcome).toBe(outcome)
  })
})
