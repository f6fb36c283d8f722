import { diffArrays } from 'diff'

/** In a comparison with more edits, all lines between the equal ends count as changed. */
const MAX_EDITS = 5_000

/**
 * The 1-based lines of a text that git's diff would show as added since its base.
 */
export function changedLines(base: string, text: string): Set<number> {
  const { old, recent } = compareLines(linesOf(base), linesOf(text))
  slide(old, recent)
  slide(recent, old)
  return new Set(recent.isMarked.flatMap((marked, index) => (marked ? index + 1 : [])))
}

/** Neighboring lines that are removed, and those that stand in their place: indexes, and how many. */
export interface LineEdit {
  from: number
  removed: number
  to: number
  added: number
}

/** The edits that make one text's lines another's, in order. */
export function lineEdits(before: readonly string[], after: readonly string[]): LineEdit[] {
  const { old, recent } = compareLines(before, after)
  const edits: LineEdit[] = []
  let [from, to] = [0, 0]
  while (from < before.length || to < after.length) {
    const [removed, added] = [old.markedFrom(from), recent.markedFrom(to)]
    if (removed + added > 0) edits.push({ from, removed, to, added })
    from += removed + 1
    to += added + 1
  }
  return edits
}

function compareLines(before: readonly string[], after: readonly string[]) {
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
  const old = new Side(before, first, before.length - last)
  const recent = new Side(after, first, after.length - last)
  const [removed, inserted] = [old.sharedWith(recent), recent.sharedWith(old)]
  const edits = diffArrays(
    removed.map((at) => before[at]),
    inserted.map((at) => after[at]),
    { maxEditLength: MAX_EDITS },
  ) ?? [
    { removed: true, added: false, count: removed.length },
    { removed: false, added: true, count: inserted.length },
  ]
  let [oldAt, recentAt] = [0, 0]
  for (const edit of edits) {
    if (edit.removed) old.mark(removed.slice(oldAt, oldAt + edit.count))
    if (edit.added) recent.mark(inserted.slice(recentAt, recentAt + edit.count))
    if (!edit.added) oldAt += edit.count
    if (!edit.removed) recentAt += edit.count
  }
  return { old, recent }
}

/** A text's lines, and which of them the other text does not have. */
class Side {
  readonly lines: readonly string[]
  readonly isMarked: boolean[]
  readonly #start: number
  readonly #end: number

  constructor(lines: readonly string[], start: number, end: number) {
    this.lines = lines
    this.isMarked = new Array<boolean>(lines.length).fill(false)
    this.#start = start
    this.#end = end
  }

  /**
   * The indices of lines that the other side has, too. All others are marked: as in git, comparing
   * is left to lines that may be the same, so that a rewritten text takes no time.
   */
  sharedWith(other: Side): number[] {
    const theirs = new Set(other.lines.slice(other.#start, other.#end))
    const shared: number[] = []
    for (let at = this.#start; at < this.#end; at++) {
      const isShared = theirs.has(this.lines[at] ?? '')
      if (isShared) shared.push(at)
      this.isMarked[at] = !isShared
    }
    return shared
  }

  mark(indices: readonly number[]): void {
    for (const at of indices) this.isMarked[at] = true
  }

  /** How many marked lines follow each other. */
  markedFrom(start: number): number {
    let end = start
    while (this.isMarked[end]) end++
    return end - start
  }
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
