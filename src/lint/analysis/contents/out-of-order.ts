import type { Section } from '../../../list/model.ts'
import { longestRun } from '../longest-run.ts'
import type { Contents, ContentsItem } from './find.ts'

/** Of fewer items an order of their own is likely. */
const MIN_ITEMS = 10

/**
 * More items in another place than their sections are an order of its own: of 45 lists with
 * contents 6 have one or two, 3 have five or more (an alphabetical order, columns).
 */
const MAX_MOVED = 2

/** An item that stands elsewhere than its section, and the one that it belongs below. */
export interface MovedItem {
  item: ContentsItem
  previous: ContentsItem | undefined
}

/** The fewest items to move, so that the contents has the order of its sections. */
export function outOfOrder({ items }: Contents): MovedItem[] {
  const first = new Map<Section, ContentsItem>()
  for (const item of items)
    if (item.section && !first.has(item.section)) first.set(item.section, item)
  const listed = [...first].map(([section, item]) => ({ start: section.span.start, item }))
  if (listed.length < MIN_ITEMS) return []
  const { blocks } = longestRun(
    listed.map(({ start }) => ({ low: start, high: start, weight: 1 })),
    Number.POSITIVE_INFINITY,
  )
  const kept = new Set(blocks.flat())
  const moved = listed.filter((_, index) => !kept.has(index))
  // A shortcut to another part, above or below all others, is meant.
  const isShortcut = ({ item }: { item: ContentsItem }) =>
    item === items[0] || item === items.at(-1)
  if (moved.length > Math.min(MAX_MOVED, listed.length / MIN_ITEMS)) return []
  return moved
    .filter((item) => !isShortcut(item))
    .map(({ start, item }) => ({
      item,
      previous: listed.findLast((other, index) => kept.has(index) && other.start < start)?.item,
    }))
}
