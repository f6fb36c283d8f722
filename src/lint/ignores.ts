import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Entry, Link, List } from '../list/model.ts'
import { flatten } from '../text/phrases.ts'

/** An entry of the configuration's `ignore`. */
export interface Ignore {
  /** Ids of rules; empty: all. */
  rules: readonly string[]
  /**
   * An entry's title or URL (upper and lower case are equal), or a `/regular expression/`. Absent: all
   * that the rules report.
   */
  match?: string
}

/**
 * Drops the messages that configuration ignores, and returns the indices of the ignores that are in
 * use: those that matched, or could have matched with what this run does not know.
 *
 * @param ran whether a rule reported all that it can
 */
export function applyIgnores(
  file: VFile,
  ignores: readonly Ignore[],
  ran: (rule: string) => boolean = () => true,
): number[] {
  if (ignores.length === 0) return []
  const list = file.data.list as List
  const matchers = ignores.map((ignore) => ({ rules: ignore.rules, matches: matcherOf(ignore) }))
  const used = new Set<number>()
  file.messages = file.messages.filter((message) => {
    const names = namesAt(list, message)
    let isIgnored = false
    for (const [index, { rules, matches }] of matchers.entries()) {
      if (rules.length > 0 && !rules.includes(message.ruleId ?? '')) continue
      if (!matches(names)) continue
      used.add(index)
      isIgnored = true
    }
    return !isIgnored
  })
  for (const [index, { rules, matches }] of matchers.entries()) {
    if (used.has(index) || (rules.length > 0 && rules.every(ran))) continue
    // A rule that did not run, such as one of link results, may report what has this name.
    const { entries, links, sections } = list
    const titles = [...entries, ...sections].map(({ title }) => title)
    if (matches(titles) || matches(links.map(({ url }) => url))) used.add(index)
  }
  return [...used]
}

/** The names of a message's place: the entry's title, and its link's URL or all of the entry's. */
function namesAt(list: List, message: VFileMessage): string[] {
  const offset = offsetOf(message)
  const within = ({ span }: Entry | Link) => span.start <= offset && offset < span.end
  // A reference's address is in its definition.
  const link = list.links.find(
    (candidate) => within(candidate) || candidate.urlSpan?.start === offset,
  )
  const entry = link?.entry ?? list.entries.findLast(within)
  const section = list.sections.findLast(({ span }) => span.start <= offset)
  const isOfLink = link !== undefined && offset !== entry?.span.start
  return [
    ...(entry ? [entry.title] : [section?.title ?? '']),
    ...(isOfLink ? [link.url] : (entry?.links.map(({ url }) => url) ?? [])),
  ].filter((name) => name !== '')
}

/** Where a message begins; -1 if it has no place. */
export function offsetOf({ place }: Pick<VFileMessage, 'place'>): number {
  return (place && 'start' in place ? place.start : place)?.offset ?? -1
}

/** Whether any of the names of a place matches an ignore; without `match` all places do. */
export function matcherOf({ match }: Pick<Ignore, 'match'>): (names: readonly string[]) => boolean {
  if (match === undefined) return () => true
  const matches = nameMatcher(match)
  return (names) => names.some(matches)
}

function nameMatcher(match: string): (name: string) => boolean {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(match) ?? []
  if (source !== undefined) {
    const pattern = new RegExp(source, flags)
    return (name) => pattern.test(name)
  }
  const wanted = flatten(match).toLowerCase()
  return (name) => flatten(name).toLowerCase() === wanted
}
