import type { VFileMessage } from 'vfile-message'
import type { Entry, List, Span } from '../../list/model.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { keyOf } from '../key.ts'
import type { Finding } from '../rule.ts'

/** The names by which a finding is recognized: in the baseline, in other reviews, and by `ignore`. */
export function namesOf(
  list: List,
  ruleId: string,
  { fingerprint, place, cause }: Pick<Finding, 'fingerprint' | 'place' | 'cause'>,
): Pick<VFileMessage, 'fingerprint' | 'titleKey' | 'ignoreMatch'> {
  const link = lastBefore(list.links, place.start)
  // A link may stand in a bullet that only describes its entry.
  const entry =
    entryAt(list, place.start) ?? (link?.span.start === place.start ? link.entry : undefined)
  const ignoreMatch = entry ? entry.title : link && link.span.end > place.start && link.url
  const places = [place, ...(cause ? [cause.place] : [])]
  const byTitle = renameEntries(
    fingerprint,
    list,
    places,
    ({ title }) => comparableTitle(title) || undefined,
  )
  return {
    fingerprint,
    ...(ignoreMatch && { ignoreMatch }),
    ...(byTitle && { titleKey: keyOf(ruleId, byTitle) }),
  }
}

/** The last of the items, which are in the order of the text, that begins no later than an offset. */
function lastBefore<Item extends { span: Span }>(
  items: readonly Item[],
  offset: number,
): Item | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item).span.start <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

/** The innermost entry that holds an offset. */
function entryAt({ entries }: List, offset: number): Entry | undefined {
  let entry = lastBefore(entries, offset)
  while (entry && entry.span.end <= offset)
    entry = entry.kind === 'bullet' ? entry.parent : undefined
  return entry
}

/**
 * A fingerprint in which the names of the entries at some places are replaced: their identity or
 * title, alone or as the last part of a JSON array. In a fixed order, since pairs have none.
 * Undefined where nothing was replaced.
 *
 * @param nameOf gives an entry's replacement, or nothing where it keeps its names
 */
export function renameEntries(
  fingerprint: readonly string[],
  list: List,
  places: readonly Span[],
  nameOf: (entry: Entry) => string | undefined,
): string[] | undefined {
  const entries = places.flatMap(({ start }) => entryAt(list, start) ?? [])
  let isRenamed = false
  const renamed = fingerprint.map((part) => {
    for (const entry of entries) {
      const name = nameOf(entry)
      if (name === undefined) continue
      for (const old of [entry.identity, entry.title, comparableTitle(entry.title)]) {
        if (!old) continue
        const ending = `,${JSON.stringify(old)}]`
        if (part !== old && !part.endsWith(ending)) continue
        isRenamed = true
        return part === old ? name : `${part.slice(0, -ending.length)},${JSON.stringify(name)}]`
      }
    }
    return part
  })
  return isRenamed ? renamed.sort() : undefined
}
