import { diffArrays } from 'diff'

/** A comparison that needs more edits than this calls all lines between the ends changed. */
const MOST_EDITS = 5_000

/**
 * The lines of a text, from 1, that are not in its base or stand elsewhere
 * there, as git's diff would show them.
 */
export function changedLines(base: string, text: string): Set<number> {
  const [before, after] = [linesOf(base), linesOf(text)]
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
  const [old, recent] = [
    { lines: before, isMarked: new Array<boolean>(before.length).fill(false) },
    { lines: after, isMarked: new Array<boolean>(after.length).fill(false) },
  ]
  const gone = before.slice(first, before.length - last)
  const come = after.slice(first, after.length - last)
  const edits = diffArrays(gone, come, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: gone.length },
    { removed: false, added: true, count: come.length },
  ]
  let [oldAt, recentAt] = [first, first]
  for (const { added, removed, count } of edits) {
    if (removed) old.isMarked.fill(true, oldAt, oldAt + count)
    if (added) recent.isMarked.fill(true, recentAt, recentAt + count)
    if (!added) oldAt += count
    if (!removed) recentAt += count
  }
  slide(old, recent)
  slide(recent, old)
  return new Set(recent.isMarked.flatMap((marked, index) => (marked ? index + 1 : [])))
}

/** A text's lines, and which of them the other text has not. */
interface Side {
  lines: readonly string[]
  isMarked: boolean[]
}

/**
 * Where marked lines could as well be some of the equal ones further up or down,
 * git joins them with others, else means those that stand in for lines of the
 * other text, else the last: of a line and its copy the second is the copy.
 */
function slide({ lines, isMarked }: Side, other: Side): void {
  const gaps = markedGaps(other)
  /** How many unmarked lines stand before the group. */
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

/** After how many unmarked lines marked ones stand. */
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
  // What stands behind the last line's end is no line.
  if (lines.at(-1) === '') lines.pop()
  return lines
}
