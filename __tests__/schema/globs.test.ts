import { describe, expect, it } from 'vitest'
import { globMatcher, isGlob } from '../../src/schema/globs.ts'

describe('isGlob', () => {
  it.each([
    'README.md',
    'docs/**/*.md',
    '*.{md,markdown}',
    '!drafts/**',
    '!(a|b).md',
    '[a-c].md',
    './a.md',
  ])('takes %j', (glob) => {
    expect(isGlob(glob)).toBe(true)
  })

  it.each([
    '',
    '!',
    '/README.md',
    '../a.md',
    'a/../b',
    '!/a',
    '[a',
    '(a',
    '{a',
    '[z-a]',
    'x'.repeat(70_000),
  ])('refuses %.20j', (glob) => {
    expect(isGlob(glob)).toBe(false)
  })
})

describe('globMatcher', () => {
  it.each<[string[], string[], string[]]>([
    [['README.md'], ['README.md'], ['readme.md', 'docs/README.md']],
    [
      ['*.md', 'docs/**/*.md'],
      ['a.md', 'docs/a.md', 'docs/x/a.md'],
      ['x/a.md', '.a.md'],
    ],
    [['.github/*.md'], ['.github/README.md'], ['README.md']],
    [['**/*.md', '!drafts/**'], ['a.md', 'x/a.md'], ['drafts/a.md']],
    [['!drafts/**'], ['a.md'], ['drafts/a.md']],
    [['x/*.md', '!(a|b).md'], ['c.md', 'x/a.md'], ['a.md']],
  ])('%j', (globs, inside, outside) => {
    const matches = globMatcher(globs)
    expect([...inside, ...outside].filter(matches)).toEqual(inside)
  })
})
