import { diffArrays } from 'diff'

/** In a comparison with more edits, all lines between the equal ends count as changed. */
const MAX_EDITS = 5_000

/**
 * The 1-based lines of a text that git's diff would show as added since its base.
 */
export function changedLines(base: string, text: string): Set<number> {
  const [before, after] = [linesOf(base), linesOf(text)]
  const [old, recent] = [
    { lines: before, isMarked: new Array<boolean>(before.length).fill(false) },
    { lines: after, isMarked: new Array<boolean>(after.length).fill(false) },
  ]
  for (const { from, removed, to, added } of lineEdits(before, after)) {
    old.isMarked.fill(true, from, from + removed)
    recent.isMarked.fill(true, to, to + added)
  }
  slide(old, recent)
  slide(recent, old)
  return new Set(recent.isMarked.flatMap((marked, index) => (marked ? index + 1 : [])))
}

/** Neighboring lines that were removed, and those that were added in their place: indexes and numbers of lines. */
export interface LineEdit {
  from: number
  removed: number
  to: number
  added: number
}

/** The edits that make one text's lines another's, in order. */
export function lineEdits(before: readonly string[], after: readonly string[]): LineEdit[] {
  let first = 0
  while (first < before.length && first < after.length && before[first] === after[first]) first++
  let last = 0
  while (
    last < before.length - first &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) {
    last++
  }
  const removed = before.slice(first, before.length - last)
  const added = after.slice(first, after.length - last)
  const parts = diffArrays(removed, added, { maxEditLength: MAX_EDITS })
  if (!parts) return [{ from: first, removed: removed.length, to: first, added: added.length }]
  const edits: LineEdit[] = []
  let edit: LineEdit = { from: first, removed: 0, to: first, added: 0 }
  for (const part of [...parts, { removed: false, added: false, count: 0 }]) {
    if (part.removed) edit.removed += part.count
    else if (part.added) edit.added += part.count
    else {
      if (edit.removed + edit.added > 0) edits.push(edit)
      const [from, to] = [edit.from + edit.removed, edit.to + edit.added]
      edit = { from: from + part.count, removed: 0, to: to + part.count, added: 0 }
    }
  }
  return edits
}

/** A text's lines, and which of them the other text does not have. */
interface Side {
  lines: readonly string[]
  isMarked: boolean[]
}

/**
 * Where equal lines further up or down could be marked instead, git joins marked groups, otherwise
 * takes those at the place of marked lines of the other text, otherwise the last ones: of a line
 * and its copy the second is the copy.
 */
function slide({ lines, isMarked }: Side, other: Side): void {
  const gaps = markedGaps(other)
  /** Number of unmarked lines before the group. */
  let gap = 0
  for (let at = 0; at < lines.length; at++) {
    if (!isMarked[at]) {
      gap++
      continue
    }
    let [start, end] = [at, at]
    const moveUp = () => {
      isMarked[--start] = true
      isMarked[--end] = false
      gap--
      while (isMarked[start - 1]) start--
    }
    const moveDown = () => {
      isMarked[start++] = false
      isMarked[end++] = true
      gap++
      while (isMarked[end]) end++
    }
    while (isMarked[end]) end++
    let size: number
    let facing: number | undefined
    do {
      size = end - start
      while (start > 0 && lines[start - 1] === lines[end - 1]) moveUp()
      facing = gaps.has(gap) ? gap : undefined
      while (end < lines.length && lines[start] === lines[end]) {
        moveDown()
        if (gaps.has(gap)) facing = gap
      }
    } while (size !== end - start)
    while (facing !== undefined && gap > facing) moveUp()
    at = end - 1
  }
}

/** The numbers of unmarked lines before marked ones. */
function markedGaps({ isMarked }: Side): Set<number> {
  const gaps = new Set<number>()
  let gap = 0
  for (const marked of isMarked) {
    if (marked) gaps.add(gap)
    else gap++
  }
  return gaps
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  // What is after the last line end is no line.
  if (lines.at(-1) === '') lines.pop()
  return lines
}
