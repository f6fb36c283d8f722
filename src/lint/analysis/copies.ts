import type { List, Row, Span } from '../../list/model.ts'
import { greatest } from '../../text/extremes.ts'
import { comparableTitle } from '../../titles/comparable.ts'

/** Consecutive rows that are repeated elsewhere in the same order. */
export interface Copy {
  /** The rows that repeat. */
  rows: Row[]
  /** The rows of the first table that holds them. */
  originalRows: Row[]
}

/** So many consecutive rows are a copy, even if they are not a whole table. */
const MIN_ROWS = 5
/**
 * A table with so many rows, all from a larger one, is a copy. Both of two rows may also be those of a
 * narrower topic: so were the two such tables in 109 lists.
 */
const MIN_PART = 3
/** A row in more places than this is no sign of a copy. */
const MAX_PLACES = 8

const cache = new WeakMap<List, Copy[]>()

/** All copies in a list: whole tables of at least two rows, or five consecutive rows, most with links. */
export function findCopies(list: List): Copy[] {
  let copies = cache.get(list)
  if (!copies) {
    copies = search(list)
    cache.set(list, copies)
  }
  return copies
}

/**
 * The copies of a list under review that a change added, or that existed before it: not those that
 * old rows became because of one added row.
 */
export function findCopiesSince(
  list: List,
  base: List,
  isChanged: (span: Span) => boolean,
): Copy[] {
  const before = new Set(findCopies(base).flatMap(({ rows }) => rows.map(placedKey)))
  return findCopies(list).filter(({ rows, originalRows }) => {
    const changed = greatest(
      [rows, originalRows].map((side) => side.filter((row) => isChanged(row.span)).length),
    )
    return (
      changed >= Math.min(MIN_ROWS, rows.length) || rows.some((row) => before.has(placedKey(row)))
    )
  })
}

/** A row in its section. */
function placedKey(row: Row): string {
  return [...row.section.path, rowKey(row)].join('\n')
}

function search(list: List): Copy[] {
  const copies: Copy[] = []
  const seen = new Map<string, Row[]>()
  for (const table of list.tables) {
    for (let at = 0; at < table.rows.length; ) {
      const run = longestCopy(table.rows, at, seen)
      const whole = run.length === table.rows.length
      const least = run[0]?.table.rows.length === run.length ? 2 : MIN_PART
      const links = run.filter((row) => row.identity !== undefined).length
      if ((run.length >= MIN_ROWS || (whole && run.length >= least)) && links * 2 > run.length) {
        const rows = table.rows.slice(at, at + run.length)
        copies.push({ rows, originalRows: run })
        at += run.length
      } else at++
    }
    for (const row of table.rows) {
      const key = rowKey(row)
      if (!key) continue
      const places = seen.get(key)
      if (places) places.push(row)
      else seen.set(key, [row])
    }
  }
  return copies
}

/** The longest run of earlier rows that equals the rows from `at` on; the first of equals. */
function longestCopy(rows: readonly Row[], at: number, seen: ReadonlyMap<string, Row[]>): Row[] {
  const starts = seen.get(rowKey(rows[at] as Row)) ?? []
  let longest: Row[] = []
  for (const start of starts.length > MAX_PLACES ? [] : starts) {
    const run: Row[] = []
    for (;;) {
      const earlier = start.table.rows[start.index + run.length]
      const row = rows[at + run.length]
      if (!earlier || !row || rowKey(earlier) !== rowKey(row)) break
      run.push(earlier)
    }
    if (run.length > longest.length) longest = run
  }
  return longest
}

/**
 * The subject and columns of a row: the same papers under other columns are no copy. Rows without
 * an identity are the same only if they are equal to the letter.
 */
function rowKey(row: Row): string {
  const columns = row.table.columns.map(({ name }) => name).join('|')
  if (row.identity) return `${columns} ${row.identity} ${comparableTitle(row.title)}`
  return row.title && row.cells.map((cell) => cell.raw).join(' | ')
}
