import type { VFileMessage } from 'vfile-message'
import type { Entry, List, Span } from '../../list/model.ts'
import { rules } from '../registry.ts'
import { renameEntries } from './entry-names.ts'
import { matchEntries } from './match-entries.ts'

const byKeyAlone = new Set(
  rules.filter(({ meta }) => meta.baseline === 'key').map(({ meta }) => meta.id),
)

type BaseMessage = Pick<
  VFileMessage,
  'key' | 'ruleId' | 'actual' | 'place' | 'cause' | 'fingerprint'
>

/** A list before and after a change. */
export interface ListVersions {
  list: List
  base: List
}

/**
 * Which messages a change brought: those whose key the base does not have, or has fewer times, and
 * that are not of an entry which had the finding under its former address or title.
 *
 * A rule whose `baseline` is `changed-lines` also needs its place or its cause on a changed line.
 * Other rules' messages without one are old if the rule reported the same words before, under
 * another heading or name. Among messages with one key those on changed lines are the new ones.
 *
 * @param changed 1-based lines that were added or changed
 * @param versions the lists, to recognize corrected entries
 */
export function newFindings<Found extends BaseMessage>(
  messages: readonly Found[],
  baseMessages: readonly BaseMessage[],
  changed: ReadonlySet<number>,
  versions?: ListVersions,
): Set<Found> {
  const surplus = count(messages, ({ key }) => key)
  for (const { key } of baseMessages) add(surplus, key, -1)
  const renamed = versions ? renamedFindings(messages, baseMessages, surplus, versions) : new Set()
  const [touched, untouched] = [[], []] as [Found[], Found[]]
  for (const message of messages) {
    if (renamed.has(message)) continue
    if (touches(message, changed)) touched.push(message)
    else if (byKeyAlone.has(message.ruleId ?? '')) untouched.push(message)
  }
  const words = count(untouched, wordsOf)
  for (const message of baseMessages) add(words, wordsOf(message), -1)

  const found = new Set<Found>()
  for (const message of touched) {
    if (take(surplus, message.key)) found.add(message)
  }
  for (const message of untouched) {
    if (take(words, wordsOf(message)) && take(surplus, message.key)) found.add(message)
  }
  return found
}

/** Messages that the base has of the same entry, whose identity or title was then another. */
function renamedFindings<Found extends BaseMessage>(
  messages: readonly Found[],
  baseMessages: readonly BaseMessage[],
  surplus: Map<string | undefined, number>,
  { list, base }: ListVersions,
): Set<Found> {
  const added = messages.filter(({ key }) => (surplus.get(key) ?? 0) > 0)
  const gone = baseMessages.filter(({ key }) => (surplus.get(key) ?? 0) < 0)
  const rulesGone = new Set(gone.map(({ ruleId }) => ruleId))
  const renamed = new Set<Found>()
  if (!added.some(({ ruleId }) => rulesGone.has(ruleId))) return renamed

  const names = new Map<Entry, string>()
  for (const [entry, before] of matchEntries(list, base)) {
    if (entry.identity === before.identity && entry.title === before.title) continue
    const name = `corrected entry ${names.size}`
    names.set(entry, name).set(before, name)
  }
  const nameIn = (message: BaseMessage, version: List) => {
    const places = [spanOf(message), spanOf(message.cause as VFileMessage | undefined)]
    const parts = renameEntries(message.fingerprint ?? [], version, places.flat(), (entry) =>
      names.get(entry),
    )
    return parts && JSON.stringify([message.ruleId, ...parts])
  }
  const before = count(gone, (message) => nameIn(message, base))
  for (const message of added) {
    const name = nameIn(message, list)
    if (name === undefined || (surplus.get(message.key) ?? 0) <= 0 || !take(before, name)) continue
    add(surplus, message.key, -1)
    renamed.add(message)
  }
  return renamed
}

function spanOf(message: Pick<VFileMessage, 'place'> | undefined): Span[] {
  const place = message?.place
  const start = place && 'start' in place ? place.start.offset : place?.offset
  return start === undefined ? [] : [{ start, end: start }]
}

function count<Item, Name>(
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Map<Name, number> {
  const counts = new Map<Name, number>()
  for (const item of items) add(counts, nameOf(item), 1)
  return counts
}

function add<Name>(counts: Map<Name, number>, name: Name, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times)
}

/** Takes one of a name, where there is one. */
function take<Name>(counts: Map<Name, number>, name: Name): boolean {
  const left = counts.get(name) ?? 0
  if (left > 0) counts.set(name, left - 1)
  return left > 0
}

/** The rule and the words that it is about. */
function wordsOf({ ruleId, actual }: BaseMessage): string {
  return `${ruleId}\n${actual}`
}

function touches(
  message: Pick<VFileMessage, 'place' | 'cause'>,
  changed: ReadonlySet<number>,
): boolean {
  const cause = message.cause as Pick<VFileMessage, 'place'> | undefined
  return [message.place, cause?.place].some((place) => {
    if (!place) return false
    const [first, last] =
      'start' in place ? [place.start.line, place.end.line] : [place.line, place.line]
    for (let line = first; line <= last; line++) if (changed.has(line)) return true
    return false
  })
}
