import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, suggest } from '../../../src/github/pull-request-review/suggestion.ts'
import { moveLine } from '../../../src/lint/analysis/lines.ts'
import type { ReportFinding } from '../../../src/report/model.ts'
import { finding } from './sample-conversation.ts'

const TEXT = 'one\ntwo\nthree\nfour\nfive\n'
const ALL = [{ start: 1, end: 100 }]

function suggested(text: string, hunks = ALL, ...given: Partial<ReportFinding>[]) {
  const findings = given.map(({ line = 2, ...rest }) => finding(line, { endColumn: 4, ...rest }))
  const suggestion = suggest(findings, linesOf(text), hunks)
  return suggestion && { ...suggestion.placement, block: suggestion.block }
}

/** The text after a suggestion is committed on GitHub. */
function commit(
  text: string,
  { line, startLine = line, block }: NonNullable<ReturnType<typeof suggested>>,
) {
  const lines = text.split('\n')
  lines.splice(startLine - 1, line - startLine + 1, ...block.split('\n').slice(1, -1))
  return lines.join('\n')
}

describe('suggest', () => {
  it.each([
    ['a replacement', { expected: ['TWO'] }, { line: 2, block: '```suggestion\nTWO\n```' }],
    ['one of several', { expected: ['TWO', 'Two'] }, undefined],
    ['nothing', {}, undefined],
    ['the same text', { expected: ['two'] }, undefined],
    [
      'a replacement with a fence',
      { expected: ['````'] },
      { line: 2, block: '`````suggestion\n````\n`````' },
    ],
    ['two lines for one', { expected: ['a\nb'] }, { line: 2, block: '```suggestion\na\nb\n```' }],
    ['an empty line', { expected: [''] }, { line: 2, block: '```suggestion\n\n```' }],
    [
      'a removed line',
      { fix: { kind: 'suggestion', range: [4, 8], text: '' } },
      { line: 2, block: '```suggestion\n```' },
    ],
    [
      'a removed line end',
      { fix: { kind: 'suggestion', range: [7, 8], text: ' ' } },
      { startLine: 2, line: 3, block: '```suggestion\ntwo three\n```' },
    ],
    [
      'an added line',
      { fix: { kind: 'suggestion', range: [4, 4], text: 'new\n' } },
      { line: 2, block: '```suggestion\nnew\ntwo\n```' },
    ],
    [
      'an edit elsewhere',
      { fix: { kind: 'suggestion', range: [14, 18], text: 'FOUR' } },
      { startLine: 2, line: 4, block: '```suggestion\ntwo\nthree\nFOUR\n```' },
    ],
    [
      'an edit beyond the end',
      { fix: { kind: 'suggestion', range: [90, 91], text: '' } },
      undefined,
    ],
    ['an invisible character', { expected: ['a\u202eb'] }, undefined],
    ['an escape', { expected: ['a\u001b[31m'] }, undefined],
    ['a tab', { expected: ['a\tb'] }, { line: 2, block: '```suggestion\na\tb\n```' }],
    ['our marker', { expected: ['<!-- awesome-keeper -->'] }, undefined],
    ['a long line', { expected: ['x'.repeat(2001)] }, undefined],
  ] as const)('offers %s', (_, rest, expected) => {
    expect(suggested(TEXT, ALL, rest as unknown as Partial<ReportFinding>)).toEqual(expected)
  })

  it('stays within one hunk', () => {
    const fix = { kind: 'suggestion' as const, range: [14, 18] as [number, number], text: 'FOUR' }
    expect(suggested(TEXT, [{ start: 2, end: 4 }], { fix })).toBeDefined()
    expect(suggested(TEXT, [{ start: 2, end: 3 }], { fix })).toBeUndefined()
  })

  it('does not replace more than 30 lines', () => {
    const text = 'row\n'.repeat(100)
    const fix = (line: number) => ({
      kind: 'suggestion' as const,
      range: [line * 4, line * 4 + 3] as [number, number],
      text: 'x',
    })
    expect(suggested(text, ALL, { fix: fix(29) })).toBeDefined()
    expect(suggested(text, ALL, { fix: fix(40) })).toBeUndefined()
  })

  it('leaves out the file’s line ends', () => {
    const text = 'one\r\ntwo\r\nthree\r\n'
    expect(suggested(text, ALL, { expected: ['TWO'] })?.block).toBe('```suggestion\nTWO\n```')
  })

  it('edits a last line without a line end', () => {
    expect(suggested('one\ntwo', ALL, { expected: ['TWO'] })?.block).toBe('```suggestion\nTWO\n```')
  })

  it('joins several edits, and takes the first of two that touch', () => {
    const a = { column: 1, endColumn: 2, expected: ['T'] }
    const b = { column: 3, endColumn: 4, expected: ['O'] }
    expect(suggested(TEXT, ALL, a, b)?.block).toBe('```suggestion\nTwO\n```')
    expect(suggested(TEXT, ALL, a, { ...a, expected: ['X'] })?.block).toBe(
      '```suggestion\nTwo\n```',
    )
  })

  it('gives the text that moving a line gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 2, maxLength: 12 }),
        fc.nat(11),
        fc.nat(11),
        (rows, from, to) => {
          const text = rows.map((row, index) => `${row}${index}\n`).join('')
          const { starts } = linesOf(text)
          const row = from % rows.length
          const at = starts[to % (rows.length + 1)] ?? 0
          const span = { start: starts[row] ?? 0, end: (starts[row] ?? 0) + 1 }
          const fix = { kind: 'suggestion' as const, ...moveLine(text, span, at) }
          const edited = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])
          const suggestion = suggested(text, ALL, {
            line: row + 1,
            endLine: row + 1,
            endColumn: 2,
            fix,
          })
          expect(suggestion ? commit(text, suggestion) : text).toBe(edited)
        },
      ),
      { numRuns: 500, seed: 4 },
    )
  })

  it('gives the text that the edit gives', () => {
    fc.assert(
      fc.property(
        fc.nat(24),
        fc.nat(24),
        fc.constantFrom('', 'x', 'x\n', '\n', 'x\ny'),
        (a, b, text) => {
          const range: [number, number] = [Math.min(a, b), Math.max(a, b)]
          const edited = TEXT.slice(0, range[0]) + text + TEXT.slice(range[1])
          fc.pre(edited.endsWith('\n') && edited !== '\n')
          const suggestion = suggested(TEXT, ALL, { fix: { kind: 'suggestion', range, text } })
          expect(suggestion ? commit(TEXT, suggestion) : TEXT).toBe(edited)
        },
      ),
      { numRuns: 1000, seed: 4 },
    )
  })
})
