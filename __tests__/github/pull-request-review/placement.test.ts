import { describe, expect, it } from 'vitest'
import { placementOf } from '../../../src/github/pull-request-review/placement.ts'

const HUNKS = [
  { start: 10, end: 20 },
  { start: 40, end: 140 },
]

describe('placementOf', () => {
  it.each([
    ['a line', 12, 12, 5, { line: 12 }],
    ['a line off the diff', 9, 9, 5, undefined],
    ['several lines', 12, 15, 5, { startLine: 12, line: 15 }],
    ['lines whose last is only its start', 12, 13, 1, { line: 12 }],
    ['lines that begin before the hunk', 5, 12, 5, { startLine: 10, line: 12 }],
    ['lines of which the hunk has the first', 20, 30, 5, { line: 20 }],
    ['lines in two hunks', 18, 45, 5, { startLine: 18, line: 20 }],
    ['a table around the hunk', 5, 30, 5, undefined],
    ['more lines than one sees', 50, 120, 5, { line: 50 }],
  ])('of %s', (_, line, endLine, endColumn, expected) => {
    expect(placementOf({ line, endLine, endColumn }, HUNKS)).toEqual(expected)
  })
})
