import type { VFile } from 'vfile'
import { lint } from '../lint/linter.ts'
import type { Entry, List } from '../list/model.ts'
import { only } from './only.ts'
import { type Share, sum } from './share.ts'

/** What may be sorted by name, and how well it is. */
export interface Alphabet {
  /** Bullets only. */
  bullets: Share
  /** Rows by the column that most rows have their title in; absent where no table has one. */
  rows?: Share & { column: string }
}

/** Of fewer entries nobody can tell whether they are sorted. */
const LEAST_GROUP = 3

/** How many of a list's entries the rule `alphabetical` finds out of order. */
export function readAlphabet(file: VFile, list: List): Alphabet {
  const column = titleColumn(list)
  const bullets = measure(file, groupsOf(list, undefined))
  return column === undefined
    ? { bullets }
    : { bullets, rows: { ...measure(file, groupsOf(list, column), column), column } }
}

function measure(file: VFile, groups: readonly (readonly Entry[])[], column?: string): Share {
  const setting = only('alphabetical', ['warning', column === undefined ? {} : { column }])
  const told = new Map(
    lint(file, { settings: setting }).map((message) => [startOf(message), message]),
  )
  return sum(
    groups.map((group) => {
      const messages = group.flatMap(({ span }) => told.get(span.start) ?? [])
      // A message without a neighbour stands for all of a group that is hardly sorted.
      const isLoose = messages.some(({ cause }) => cause === undefined)
      return { of: group.length, out: isLoose ? group.length : messages.length }
    }),
  )
}

function startOf({ place }: ReturnType<typeof lint>[number]): number | undefined {
  return place && 'start' in place ? place.start.offset : place?.offset
}

/** The entries that are sorted among themselves: of one list, or of one table that has the column. */
function groupsOf(list: List, column: string | undefined): Entry[][] {
  const sortable = list.entries.filter((entry) =>
    entry.kind === 'row'
      ? entry.table.columns.some(({ name }) => name === column)
      : column === undefined && !(entry.list.type === 'list' && entry.list.ordered),
  )
  const groups = Map.groupBy(sortable, (entry) => (entry.kind === 'row' ? entry.table : entry.list))
  return [...groups.values()].filter(({ length }) => length >= LEAST_GROUP)
}

/** The header over the titles of most rows. */
function titleColumn(list: List): string | undefined {
  const rows = new Map<string, number>()
  for (const table of list.tables) {
    const name = table.columns.find(({ role }) => role === 'title')?.name
    if (name) rows.set(name, (rows.get(name) ?? 0) + table.rows.length)
  }
  return [...rows].sort(([, one], [, other]) => other - one)[0]?.[0]
}
