import type { FileContext } from '../../context.ts'
import type { Topic } from './topics.ts'

/** How sections of two versions belong together. */
export interface TopicHistory {
  /** Sections that the change adds. */
  added: ReadonlySet<Topic>
  /** The same sections before the change, which may have renamed or moved them. */
  former: ReadonlyMap<Topic, Topic>
}

/**
 * Which sections a change adds. Where as many disappear between two that stay, they are renamed.
 * @param before the sections of the base
 */
export function topicHistory(
  topics: readonly Topic[],
  before: readonly Topic[],
  isChanged: FileContext['isChanged'],
): TopicHistory {
  const unmatched = byPath(before)
  const matches = topics.map((topic) => unmatched.get(topic.path)?.shift())
  const indexOf = new Map(before.map((topic, index) => [topic, index]))
  const added = new Set<Topic>()
  const former = new Map<Topic, Topic>()
  let last = -1
  for (let start = 0; start < topics.length; start++) {
    const match = matches[start]
    if (match) {
      former.set(topics[start] as Topic, match)
      last = indexOf.get(match) as number
      continue
    }
    let end = start
    while (end < topics.length && !matches[end]) end++
    const following = matches[end]
    const gone = before.slice(last + 1, following ? indexOf.get(following) : before.length)
    const isRenamed = gone.length === end - start
    for (let index = start; index < end; index++) {
      const topic = topics[index] as Topic
      const old = gone[index - start]
      if (isRenamed && old) former.set(topic, old)
      else if (isChanged(topic.section.span)) added.add(topic)
    }
    start = end - 1
  }
  // Moved below another section.
  const left = [...unmatched.values()].flat()
  for (const topic of added) {
    const old = left.find(({ path }) => ownPart(path) === ownPart(topic.path))
    if (old && added.delete(topic)) former.set(topic, old)
  }
  return { added, former }
}

function ownPart(path: string): string {
  return path.slice(path.lastIndexOf('\n'))
}

function byPath(topics: readonly Topic[]): Map<string, Topic[]> {
  const found = new Map<string, Topic[]>()
  for (const topic of topics) {
    const same = found.get(topic.path)
    if (same) same.push(topic)
    else found.set(topic.path, [topic])
  }
  return found
}
