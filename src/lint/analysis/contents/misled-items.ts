import type { Contents, ContentsItem } from './find.ts'
import type { Topic } from './topics.ts'
import { bare } from './words.ts'

/**
 * Items that lead to the first of several sections with one title, and the section that is meant:
 * there are as many as sections without an item.
 */
export function misledItems(
  { items }: Contents,
  missing: readonly Topic[],
): Map<Topic, ContentsItem> {
  const found = new Map<Topic, ContentsItem>()
  if (missing.length === 0) return found
  const seen = new Set<unknown>()
  const again = items.filter(({ section }) => {
    if (section && seen.has(section)) return true
    seen.add(section)
    return false
  })
  if (again.length === 0) return found
  const titleOf = ({ section }: Pick<ContentsItem, 'section'>) => bare(section?.title ?? '')
  const byTitle = Map.groupBy(
    again.filter((item) => bare(item.link.text) === titleOf(item)),
    titleOf,
  )
  for (const [title, topics] of Map.groupBy(missing, titleOf)) {
    const misled = byTitle.get(title) ?? []
    if (misled.length !== topics.length) continue
    for (const [index, topic] of topics.entries()) found.set(topic, misled[index] as ContentsItem)
  }
  return found
}
