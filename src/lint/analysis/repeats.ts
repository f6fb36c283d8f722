import type { Entry, List, Section, Span, Table } from '../../list/model.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { findCopies } from './copies.ts'
import { placeOnPage } from './same-thing.ts'

/** What stands together: a table, or the bullets of a section or below a label of it. */
export type Group = Table | Section | Span

export function groupOf(entry: Entry): Group {
  return entry.kind === 'row' ? entry.table : (entry.label ?? entry.section)
}

/** An entry that repeats an earlier one. */
export interface Repeat {
  first: Entry
  second: Entry
}

/**
 * So many repeated entries, and a larger share of all, are a list's custom. Of 20 lists 4 repeat 7.8,
 * 15.7, 17.8 and 96 % of their entries in other sections, the others at most 3.7 %.
 */
const MIN_CUSTOM_ENTRIES = 10
const MIN_CUSTOM_SHARE = 0.05

/** Whether a list repeats entries in several sections or tables on purpose, its copied rows apart. */
export function repeatsByCustom(
  list: List,
  identityOf: (entry: Entry) => string | undefined,
  isHighlight: (entry: Entry) => boolean,
): boolean {
  const copied = new Set<Entry>(findCopies(list).flatMap(({ rows }) => rows))
  const sections = new Map<string, Set<Group>>()
  for (const entry of list.entries) {
    const identity = identityOf(entry)
    if (!identity || copied.has(entry) || isHighlight(entry)) continue
    const key = [identity, placeOnPage(entry), comparableTitle(entry.title)].join(' ')
    const found = sections.get(key) ?? new Set()
    sections.set(key, found.add(groupOf(entry)))
  }
  const repeated = sections
    .values()
    .filter(({ size }) => size > 1)
    .toArray().length
  return repeated >= MIN_CUSTOM_ENTRIES && repeated > MIN_CUSTOM_SHARE * sections.size
}

/** The entries on changed lines that the base does not have, or fewer times. */
export function addedEntries(
  list: List,
  base: List,
  isChanged: (span: Span) => boolean,
  nameOf: (entry: Entry) => string,
): Set<Entry> {
  const changed = new Set(list.entries.filter(({ span }) => isChanged(span)))
  const names = new Set(changed.values().map(nameOf))
  const left = new Map<string, number>()
  for (const [entries, step] of [
    [base.entries, 1],
    [list.entries.filter((entry) => !changed.has(entry)), -1],
  ] as const) {
    for (const name of entries.map(nameOf)) {
      if (names.has(name)) left.set(name, (left.get(name) ?? 0) + step)
    }
  }
  return new Set(
    changed.values().filter((entry) => {
      const name = nameOf(entry)
      const count = left.get(name) ?? 0
      left.set(name, count - 1)
      return count <= 0
    }),
  )
}

/** More repeats than these of one cause are one finding. */
const MAX_FINDINGS = 5

/** Repeats of one cause: those between two sections, of one entry, or of consecutive entries. */
export function groupRepeats<Found extends Repeat>(
  repeats: readonly Found[],
  scopeOf: (entry: Entry) => unknown,
  order: ReadonlyMap<Entry, number>,
): Found[][] {
  const position = (entry: Entry) => order.get(entry) ?? 0
  const groups: Found[][] = []
  for (const ofOne of Map.groupBy(repeats, ({ first }) => first).values()) {
    if (ofOne.length > MAX_FINDINGS) groups.push(ofOne)
  }
  const left = new Set(repeats).difference(new Set(groups.flat()))
  for (const from of Map.groupBy(left, ({ first }) => scopeOf(first)).values()) {
    for (const between of Map.groupBy(from, ({ second }) => scopeOf(second)).values()) {
      if (isOneCause(between)) groups.push(between)
      else for (const repeat of between) groups.push([repeat])
    }
  }
  return groups

  function isOneCause(between: readonly Found[]): boolean {
    const [{ first, second }] = between as [Found]
    if (between.length <= MAX_FINDINGS) return false
    if (scopeOf(first) !== scopeOf(second)) return true
    // In one section only a block that was pasted twice is one cause.
    return between.every((repeat, index) => {
      const before = between[index - 1]
      if (!before) return true
      return [
        position(repeat.first) - position(before.first),
        position(repeat.second) - position(before.second),
      ].every((step) => step === 1)
    })
  }
}
