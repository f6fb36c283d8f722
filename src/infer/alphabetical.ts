import type { VFile } from 'vfile'
import type { Entry, List } from '../list/model.ts'
import { findingsOf } from './findings.ts'
import { byFrequency, type Share, sum } from './share.ts'

/** How much of a list is sorted by name. */
export interface Alphabet {
  /** Bullets only. */
  bullets: Share
  /** Rows by the column that most rows have their title in; absent if no table has one. */
  rows?: Share & { column: string }
}

/** Fewer entries show no order. */
const MIN_GROUP = 3

/** How many of a list's entries the rule `alphabetical` finds out of order. */
export function analyzeAlphabet(file: VFile, list: List): Alphabet {
  const column = titleColumn(list)
  const bullets = measure(file, groupsOf(list, undefined))
  return column === undefined
    ? { bullets }
    : { bullets, rows: { ...measure(file, groupsOf(list, column), column), column } }
}

function measure(file: VFile, groups: readonly (readonly Entry[])[], column?: string): Share {
  const options = { sections: 'all', ...(column !== undefined && { column }) }
  const findings = findingsOf(file, 'alphabetical', ['warning', options])
  return sum(
    groups.map((group) => {
      const messages = group.flatMap(({ span }) => findings.get(span.start) ?? [])
      // A message without a neighbor stands for all of a group that is hardly sorted.
      const isLoose = messages.some(({ cause }) => cause === undefined)
      return { of: group.length, out: isLoose ? group.length : messages.length }
    }),
  )
}

/** The entries that are sorted among themselves: of one list, or of one table that has the column. */
function groupsOf(list: List, column: string | undefined): Entry[][] {
  const sortable = list.entries.filter((entry) =>
    entry.kind === 'row'
      ? entry.table.columns.some(({ name }) => name === column)
      : column === undefined && !(entry.list.type === 'list' && entry.list.ordered),
  )
  const groups = Map.groupBy(sortable, (entry) => (entry.kind === 'row' ? entry.table : entry.list))
  return [...groups.values()].filter(({ length }) => length >= MIN_GROUP)
}

/** The header over the titles of most rows; a column that repeats its texts holds no titles. */
function titleColumn(list: List): string | undefined {
  const byTable = Map.groupBy(list.entries, (entry) =>
    entry.kind === 'row' ? entry.table : undefined,
  )
  const names = list.tables.flatMap((table) => {
    const name = table.columns.find(({ role }) => role === 'title')?.name
    const titles = (byTable.get(table) ?? []).map(({ title }) => title)
    const isDistinct = new Set(titles).size * 2 > titles.length
    return name && isDistinct ? new Array<string>(table.rows.length).fill(name) : []
  })
  return byFrequency(names, (name) => name)[0]?.[0]
}
