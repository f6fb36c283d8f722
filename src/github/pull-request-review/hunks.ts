import type { HunkLines } from './model.ts'

const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/

/**
 * The lines of a file's head that take comments: those that a patch shows as added or unchanged,
 * one range for each hunk. Lines are counted, since the counts in the headers may be wrong.
 */
export function hunksOf(patch: string): HunkLines[] {
  const hunks: HunkLines[] = []
  let hunk: HunkLines | undefined
  for (const line of patch.split('\n')) {
    const [header, start] = HEADER.exec(line) ?? []
    if (header) {
      hunk = { start: Number(start), end: Number(start) - 1 }
      hunks.push(hunk)
    } else if (hunk && /^[ +]/.test(line)) {
      hunk.end++
    }
  }
  return hunks.filter(({ start, end }) => start > 0 && end >= start)
}
