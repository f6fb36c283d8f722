import type { Contents, ContentsItem } from './find.ts'
import type { Topic } from './topics.ts'
import { bare } from './words.ts'

/** A shorter word is in many titles. */
const MIN_CONTAINED = 4

/** Of more items and sections the first are compared. */
const MAX_COMPARED = 200

/**
 * The sections that an item means which leads nowhere, and that item: those with its words, otherwise one where it
 * stands in the order. `dead-fragment` reports such an item.
 */
export function meantByDeadItems(
  contents: Contents,
  missing: readonly Topic[],
  before: Contents | undefined,
): Map<Topic, ContentsItem> {
  const { items, list } = contents
  const meant = new Map<Topic, ContentsItem>()
  const alive =
    before && new Set(before.items.flatMap((item) => (item.section ? item.fragment : [])))
  const named = missing
    .slice(0, MAX_COMPARED)
    .map((topic) => ({ topic, title: bare(topic.section.title), slug: bare(topic.section.slug) }))
  let compared = 0
  for (const [index, item] of items.entries()) {
    if (item.section || list.anchors.has(item.fragment)) continue
    if (++compared > MAX_COMPARED) break
    const left = named.filter(({ topic }) => !meant.has(topic))
    const [words, fragment] = [bare(item.link.text), bare(item.fragment)]
    const same =
      left.find(({ title, slug }) => title === words || slug === fragment) ??
      left.find(({ title }) => holds(title, words))
    const isRenamed = !alive || alive.has(item.fragment)
    const topic = (same ?? (isRenamed ? between(items, index, left) : undefined))?.topic
    if (topic) meant.set(topic, item)
  }
  return meant
}

/** Whether one of two words is part of the other. */
function holds(title: string, words: string): boolean {
  if (Math.min(title.length, words.length) < MIN_CONTAINED) return false
  return title.includes(words) || words.includes(title)
}

/** The first section between those that the items above and below lead to. */
function between<Found extends { topic: Topic }>(
  items: readonly ContentsItem[],
  index: number,
  found: readonly Found[],
): Found | undefined {
  let [above, below] = [index, index]
  while (above >= 0 && !items[above]?.section) above--
  while (below < items.length && !items[below]?.section) below++
  const start = items[above]?.section?.span.start ?? 0
  const end = items[below]?.section?.span.start ?? Number.POSITIVE_INFINITY
  return found.find(
    ({ topic: { section } }) => section.span.start > start && section.span.start < end,
  )
}
