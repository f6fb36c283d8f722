import type { List, Table } from '../../list/model.ts'

/** A row that is in more tables than this does not show which one its table was. */
const MAX_HOLDERS = 8

const cache = new WeakMap<List, { base: List; matches: Map<Table, Table> }>()

/**
 * Which table of `base` each table of `list` was before a change: the one with the most equal rows,
 * among equals the one at the same place of the same section; otherwise the one at that place, if
 * no other table matches it. A new table has no match.
 */
export function matchTables(list: List, base: List): ReadonlyMap<Table, Table> {
  const found = cache.get(list)
  if (found?.base === base) return found.matches
  const matches = findMatches(list, base)
  cache.set(list, { base, matches })
  return matches
}

function findMatches(list: List, base: List): Map<Table, Table> {
  const places = new Map(placesOf(base).map(([table, place]) => [place, table]))
  const atPlace = new Map(placesOf(list).map(([table, place]) => [table, places.get(place)]))
  const isAtPlace = ({ table, candidate }: SharedRows) => atPlace.get(table) === candidate

  const matches = new Map<Table, Table>()
  const taken = new Set<Table>()
  const match = (table: Table, candidate: Table | undefined) => {
    if (!candidate || matches.has(table) || taken.has(candidate)) return
    matches.set(table, candidate)
    taken.add(candidate)
  }
  const shares = sharesOf(list, base).sort(
    (a, b) => b.rows - a.rows || Number(isAtPlace(b)) - Number(isAtPlace(a)),
  )
  for (const { table, candidate } of shares) match(table, candidate)
  for (const table of list.tables) match(table, atPlace.get(table))
  return matches
}

/** How many rows a table shares with one of the base. */
interface SharedRows {
  table: Table
  candidate: Table
  rows: number
}

function sharesOf(list: List, base: List): SharedRows[] {
  const holders = new Map<string, Set<Table>>()
  for (const table of base.tables) {
    for (const row of table.rows) {
      const key = rowKey(row)
      const tables = holders.get(key)
      if (tables) tables.add(table)
      else holders.set(key, new Set([table]))
    }
  }
  return list.tables.flatMap((table) => {
    const counts = new Map<Table, number>()
    for (const row of table.rows) {
      const tables = holders.get(rowKey(row))
      if (!tables || tables.size > MAX_HOLDERS) continue
      for (const candidate of tables) counts.set(candidate, (counts.get(candidate) ?? 0) + 1)
    }
    return [...counts].map(([candidate, rows]) => ({ table, candidate, rows }))
  })
}

function rowKey(row: Table['rows'][number]): string {
  return row.cells.map((cell) => cell.raw).join('|')
}

/** Each table with its section's path and the number of tables before it in that section. */
function placesOf({ tables }: List): [Table, place: string][] {
  const counts = new Map<string, number>()
  return tables.map((table) => {
    const path = table.section.path.join('\n')
    const before = counts.get(path) ?? 0
    counts.set(path, before + 1)
    return [table, `${path}\n${before}`]
  })
}
