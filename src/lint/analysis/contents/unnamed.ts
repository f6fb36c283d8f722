import type { FileContext } from '../../context.ts'
import { type TopicHistory, topicHistory } from './added.ts'
import { meantByDeadItems } from './dead-items.ts'
import type { Contents, ContentsItem } from './find.ts'
import { misledItems } from './misled-items.ts'
import { missingTopics, type Topic, topicsOf } from './topics.ts'

/** The sections that a contents does not name, by what is to be done. */
export interface UnnamedTopics {
  /** All of the list. */
  topics: readonly Topic[]
  /** Absent without a base. */
  history: TopicHistory | undefined
  /** Those that lack a line. */
  missing: readonly Topic[]
  /** Those that an item means which leads elsewhere. */
  misled: ReadonlyMap<Topic, ContentsItem>
  /** Those that an item means which leads nowhere. */
  meant: ReadonlyMap<Topic, ContentsItem>
}

/**
 * The sections that a contents should name, but does not. What was left out before stays left out.
 * @param before the contents of the base, where there is one
 */
export function unnamedTopics(
  contents: Contents,
  before: Contents | undefined,
  isChanged: FileContext['isChanged'],
): UnnamedTopics {
  const topics = topicsOf(contents)
  const known = before ? topicsOf(before) : topics
  const history = before && topicHistory(topics, known, isChanged)
  const all = missingTopics(contents, topics, known)
  const meant = meantByDeadItems(contents, all, before)
  const unnamed = all.filter((topic) => !meant.has(topic))
  const misled = misledItems(contents, unnamed)
  const formerly =
    before && unnamed.length > 0 ? formerlyUnnamed(before, contents.items) : new Set()
  const first = topics.find(({ isNamed }) => isNamed)?.section.span.start ?? 0
  const missing = unnamed.filter((topic) => {
    if (misled.has(topic)) return false
    const old = history?.former.get(topic)
    if (history?.added.has(topic) || old?.isNamed) return true
    const isLeftOut = old !== undefined && !formerly.has(old.section)
    // What is above the first section introduces the list.
    return !isLeftOut && topic.section.span.start > first
  })
  return { topics, history, missing, misled, meant }
}

/** The sections that lacked a line before, or had one that led nowhere and is gone. */
function formerlyUnnamed(before: Contents, items: readonly ContentsItem[]): Set<unknown> {
  const { missing, meant } = unnamedTopics(before, undefined, () => false)
  const dead = new Set(items.flatMap(({ section, fragment }) => (section ? [] : fragment)))
  const left = [...meant].flatMap(([topic, { fragment }]) => (dead.has(fragment) ? [] : topic))
  return new Set([...missing, ...left].map(({ section }) => section))
}
