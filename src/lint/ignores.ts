import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Entry, Link, List } from '../list/model.ts'
import { fold } from '../list/text.ts'

/** An entry of the configuration's `ignore`. */
export interface Ignore {
  /** Ids of rules; empty: all. */
  rules: readonly string[]
  /** An entry's title or URL (upper and lower case are equal), or a `/regular expression/`. */
  match: string
}

/** Drops the messages that configuration ignores. */
export function applyIgnores(file: VFile, ignores: readonly Ignore[]): void {
  if (ignores.length === 0) return
  const list = file.data.list as List
  const matchers = ignores.map(({ rules, match }) => ({ rules, matches: matcherOf(match) }))
  file.messages = file.messages.filter((message) => {
    const names = namesAt(list, message)
    return !matchers.some(
      ({ rules, matches }) =>
        (rules.length === 0 || rules.includes(message.ruleId ?? '')) && names.some(matches),
    )
  })
}

/** The names of a message's place: the entry's title, and its link's URL or all of the entry's. */
function namesAt(list: List, message: VFileMessage): string[] {
  const place = message.place
  const offset = (place && 'start' in place ? place.start.offset : place?.offset) ?? -1
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

/** Whether a name matches an ignore. */
export function matcherOf(match: string): (name: string) => boolean {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(match) ?? []
  if (source !== undefined) {
    const pattern = new RegExp(source, flags)
    return (name) => pattern.test(name)
  }
  const wanted = fold(match).toLowerCase()
  return (name) => fold(name).toLowerCase() === wanted
}
