import type { Entry, List } from '../../list/model.ts'
import { comparableTitle } from '../../titles/comparable.ts'

/** What an entry is found again by, the most exact first. */
const NAMES: readonly ((entry: Entry) => string | undefined)[] = [
  ({ identity, title, section }) => identity && JSON.stringify([identity, title, section.path]),
  ({ identity, title }) => identity && JSON.stringify([identity, title]),
  ({ identity, section }) => identity && JSON.stringify([identity, section.path]),
  ({ identity }) => identity,
  ({ title, section }) => title && JSON.stringify([comparableTitle(title), section.path]),
  ({ title }) => comparableTitle(title),
]

/**
 * Which entry of `base` each entry of `list` was before a change: found by identity, otherwise by
 * title, otherwise by its place between the same neighbours. A new entry has no match.
 */
export function matchEntries(list: List, base: List): Map<Entry, Entry> {
  const matches = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  const match = (entry: Entry, before: Entry) => {
    matches.set(entry, before)
    taken.add(before)
  }
  for (const nameOf of NAMES) {
    const free = Map.groupBy(
      base.entries.filter((entry) => !taken.has(entry)),
      (entry) => nameOf(entry) ?? '',
    )
    for (const entry of list.entries) {
      const name = nameOf(entry)
      const before = name && !matches.has(entry) && free.get(name)?.shift()
      if (before) match(entry, before)
    }
  }
  matchByPlace(list.entries, base.entries, matches, match)
  return matches
}

/** Entries between two matched ones are the same if the base has as many between these two. */
function matchByPlace(
  entries: readonly Entry[],
  before: readonly Entry[],
  matches: ReadonlyMap<Entry, Entry>,
  match: (entry: Entry, before: Entry) => void,
): void {
  const indexes = new Map(before.map((entry, index) => [entry, index]))
  const indexOf = (entry: Entry | undefined, otherwise: number) =>
    entry ? (indexes.get(matches.get(entry) as Entry) ?? otherwise) : otherwise
  const matched = new Set(matches.values())
  for (let start = 0; start < entries.length; start++) {
    if (matches.has(entries[start] as Entry)) continue
    let end = start
    while (end < entries.length && !matches.has(entries[end] as Entry)) end++
    const first = indexOf(entries[start - 1], -1) + 1
    const between = before.slice(first, indexOf(entries[end], before.length))
    if (between.length === end - start && between.every((entry) => !matched.has(entry))) {
      for (const [offset, old] of between.entries()) {
        const entry = entries[start + offset] as Entry
        if (entry.kind === old.kind) match(entry, old)
      }
    }
    start = end
  }
}
