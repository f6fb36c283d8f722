import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { changedLines } from '../../../src/lint/baseline/changed-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'changed-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The lines that git's diff marks as added. */
function addedByGit(before: string, after: string): number[] {
  const [old, recent] = [join(folder, 'before'), join(folder, 'after')]
  writeFileSync(old, before)
  writeFileSync(recent, after)
  const { stdout } = spawnSync(
    'git',
    ['diff', '--no-index', '--no-color', '--no-indent-heuristic', '-U0', old, recent],
    {
      encoding: 'utf8',
    },
  )
  return [...stdout.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(
    ([, first, count = '1']) =>
      Array.from({ length: Number(count) }, (_, index) => Number(first) + index),
  )
}

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

/** What may happen to a line: it is kept, removed, changed, or followed by another. */
const anyEdit = fc.constantFrom('keep', 'keep', 'keep', 'remove', 'change', 'insert')
const anyEdits = fc.array(anyEdit, { maxLength: 12 })

describe('changedLines', () => {
  it('are those that git shows, for edits of lines that differ', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const before = edits.map((_, index) => `| row ${index} |`)
        const after = edits.flatMap((edit, index) => {
          const line = before[index] as string
          if (edit === 'remove') return []
          if (edit === 'change') return [`${line} changed`]
          return edit === 'insert' ? [line, `${line} new`] : [line]
        })
        const changed = changedLines(textOf(before), textOf(after))
        expect([...changed]).toEqual(addedByGit(textOf(before), textOf(after)))
      }),
      { numRuns: 200 },
    )
  })

  it('are those that git shows where lines are added among equal ones', () => {
    const anyLine = fc.constantFrom('a', 'b', '')
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 8 }),
        fc.nat(),
        fc.array(anyLine, { minLength: 1, maxLength: 3 }),
        (lines, where, added) => {
          const at = where % (lines.length + 1)
          const [before, after] = [textOf(lines), textOf(lines.toSpliced(at, 0, ...added))]
          expect([...changedLines(before, after)]).toEqual(addedByGit(before, after))
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['cbabb', 'cabbb'],
    ['ghddbhadb', 'ghadddbhaadb'],
    ['abbaccacc', 'abaccaccc'],
    ['hafhfgf', 'haeffhgfgf'],
    ['adfcceh', 'adfgcccehh'],
    ['abc', 'bbc'],
  ])('are those that git shows between the letters of %s and %s', (old, recent) => {
    const [before, after] = [textOf([...old]), textOf([...recent])]
    expect([...changedLines(before, after)]).toEqual(addedByGit(before, after))
  })

  it('are no more than git shows, for any lines; the others are lines of the base', () => {
    const anyLines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 10 })
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const changed = changedLines(textOf(before), textOf(after))
        const git = addedByGit(textOf(before), textOf(after))
        expect(changed.size).toBeLessThanOrEqual(git.length)
        let at = -1
        for (const line of after.filter((_, index) => !changed.has(index + 1))) {
          at = before.indexOf(line, at + 1)
          expect(at).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(changedLines(text, text).size).toBe(0)
      }),
    )
  })

  it('are all of a new text', () => {
    expect([...changedLines('', 'a\nb')]).toEqual([1, 2])
  })

  it('ignore kinds of line ends', () => {
    expect([...changedLines('a\nb\nc\n', 'a\r\nb\r\nX\r\nc\r\n')]).toEqual([3])
  })

  it('are the second of a line and its copy', () => {
    expect([...changedLines('a\nb\nc\n', 'a\nb\nb\nc\n')]).toEqual([3])
  })

  it('are all lines between the ends where too many differ', () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => `row ${index}`)
    const [before, after] = [rows, rows.toReversed()]
    const changed = changedLines(
      textOf(['first', ...before, 'last']),
      textOf(['first', ...after, 'last']),
    )
    expect(changed.size).toBe(4_000)
  })
})
