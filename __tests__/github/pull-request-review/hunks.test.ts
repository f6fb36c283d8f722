import { describe, expect, it } from 'vitest'
import { addedLinesOf, hunksOf } from '../../../src/github/pull-request-review/hunks.ts'

describe('hunksOf', () => {
  it.each([
    ['', []],
    ['@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file', [{ start: 1, end: 2 }]],
    ['@@ -1 +1 @@\n-a\n+b', [{ start: 1, end: 1 }]],
    ['@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['@@ -3,2 +2,0 @@\n-a\n-b', []],
    [
      '@@ -1,3 +1,4 @@ # Title\n a\n+b\n c\n d\n@@ -20,3 +21,2 @@\n a\n-b\n c',
      [
        { start: 1, end: 4 },
        { start: 21, end: 22 },
      ],
    ],
    // Lines of the list that look like headers, also behind ends of line that are none for git.
    ['@@ -1 +1,2 @@\n a\n+@@ -1 +90,9 @@', [{ start: 1, end: 2 }]],
    ['@@ -1 +1,2 @@\n a\n+b\r@@ -1 +90,9 @@\u2028@@ -1 +80,9 @@', [{ start: 1, end: 2 }]],
    // A patch that was cut off.
    ['@@ -1,9 +1,9 @@\n a\n b', [{ start: 1, end: 2 }]],
    ['no patch at all', []],
  ])('of %j', (patch, expected) => {
    expect(hunksOf(patch)).toEqual(expected)
  })
})

describe('addedLinesOf', () => {
  it('gives the lines that a patch adds', () => {
    const patch =
      '@@ -1,3 +1,4 @@\n a\n-b\n+c\n+d\n e\n@@ -9 +10,2 @@\n f\n+g\n\\ No newline at end of file'
    expect([...addedLinesOf(patch)]).toEqual([2, 3, 11])
  })
})
