import { timelinesOf } from '../lint/analysis/date-cells.ts'
import {
  DATED,
  isSorted,
  ordersOf,
  type SortedItem,
  sort,
  sortName,
} from '../lint/analysis/name-order.ts'
import { comesBefore, ownOrder, sortedEntries } from '../lint/analysis/sort-direction.ts'
import type { ListVersion } from '../lint/context.ts'
import type { Entry } from '../list/model.ts'
import type { EntryPlace } from './model.ts'

/** Both versions of a list, and which entries are new. */
interface ComparedLists {
  list: ListVersion
  base: ListVersion
  added: ReadonlySet<Entry>
  /** Which entry of the base each other entry was. */
  matches: ReadonlyMap<Entry, Entry>
}

/**
 * Finds where added entries stand among those of their table or list; several added ones count as a
 * block. Whether that is in order is known only where the base keeps an order: by name or by date.
 */
export function placeFinder(context: ComparedLists): (entry: Entry) => EntryPlace {
  const { list, base, added } = context
  const groups = groupsOf(list)
  const before = groupsOf(base)
  return (entry) => {
    const group = groups.get(containerOf(entry)) ?? [entry]
    const at = group.indexOf(entry)
    const isAdded = (other: Entry) => added.has(other)
    return {
      isAtStart: group.slice(0, at).every(isAdded),
      isAtEnd: group.slice(at + 1).every(isAdded),
      ...sortedPlace(entry, group, before, context),
    }
  }
}

function containerOf(entry: Entry): object {
  return entry.kind === 'row' ? entry.table : entry.list
}

function groupsOf({ list }: ListVersion): Map<object, Entry[]> {
  return Map.groupBy(list.entries, containerOf)
}

type SortedPlace = Pick<EntryPlace, 'isSorted' | 'before'>

function sortedPlace(
  entry: Entry,
  group: readonly Entry[],
  before: ReadonlyMap<object, Entry[]>,
  context: ComparedLists,
): SortedPlace {
  const { matches } = context
  const olds = group.flatMap((other) => matches.get(other) ?? [])
  const [old] = olds
  const oldGroup = old && before.get(containerOf(old))
  if (!oldGroup) return { isSorted: 'unknown' }
  return (
    placeByName(entry, group, oldGroup, context) ??
    placeByDate(entry, old, context) ?? { isSorted: 'unknown' }
  )
}

function itemsOf(group: readonly Entry[]): SortedItem[] {
  return group
    .map((entry) => ({ entry, name: sortName(entry.title), lines: entry.span }))
    .filter(({ name }) => name !== '' && !DATED.test(name))
}

const NAME_ORDERS = ordersOf('en')

/** Nothing where the base is not sorted by name. */
function placeByName(
  entry: Entry,
  group: readonly Entry[],
  oldGroup: readonly Entry[],
  { added }: ComparedLists,
): SortedPlace | undefined {
  const model = itemsOf(oldGroup)
  if (!isSorted(model, sort(model, NAME_ORDERS, true))) return
  const items = itemsOf(group)
  const weigh = (item: SortedItem) => (added.has(item.entry) ? 1 : group.length + 1)
  const sorted = sort(items, NAME_ORDERS, false, weigh)
  const item = items.find((one) => one.entry === entry)
  if (!sorted || !item) return { isSorted: 'unknown' }
  if (!sorted.misplaced.includes(item)) return { isSorted: true }
  const rank = sorted.ranks.get(item) ?? 0
  const next = sorted.kept.find((other) => (sorted.ranks.get(other) ?? 0) > rank)
  return { isSorted: false, ...(next && { before: next.entry.title }) }
}

/** Nothing where the base is not sorted by date. */
function placeByDate(
  entry: Entry,
  old: Entry,
  { list, base, added }: ComparedLists,
): SortedPlace | undefined {
  const model = timelinesOf(base).find(({ dated }) => dated.some((one) => one.entry === old))
  const order = model && ownOrder(model.dated, model)
  if (!order) return
  const current = timelinesOf(list).find(({ dated }) => dated.some((one) => one.entry === entry))
  if (!current) return { isSorted: 'unknown' }
  const { kept, misplaced } = sortedEntries(current.dated, order.direction, (one) =>
    added.has(one.entry) ? 1 : current.dated.length + 1,
  )
  const dated = misplaced.find((one) => one.entry === entry)
  if (!dated) return { isSorted: true }
  const next = [...kept].find((other) => comesBefore(dated.date, other.date, order.direction))
  return { isSorted: false, ...(next && { before: next.entry.title }) }
}
