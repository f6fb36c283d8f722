import type { VFileMessage } from 'vfile-message'
import { rules } from '../registry.ts'

const absolute = new Set(
  rules.filter(({ meta }) => meta.baseline === 'key').map(({ meta }) => meta.id),
)

type KeyedMessage = Pick<VFileMessage, 'key' | 'ruleId' | 'place' | 'cause' | 'actual'>
type BaseMessage = Pick<VFileMessage, 'key' | 'ruleId' | 'actual'>

/**
 * Which messages a change brought: those whose key the base does not have, or
 * has fewer times. A rule whose novelty is relative also needs its place or its
 * cause on a changed line; of the others' messages without that, those are old
 * whose rule said something of the same words before: under another heading, or
 * another name, for all that its key is new. Among messages with one key those
 * on changed lines are the new ones.
 *
 * @param changed 1-based lines that were added or changed
 */
export function newFindings<Found extends KeyedMessage>(
  messages: readonly Found[],
  baseMessages: readonly BaseMessage[],
  changed: ReadonlySet<number>,
): Set<Found> {
  const [touched, untouched] = [[], []] as [Found[], Found[]]
  for (const message of messages) {
    if (touches(message, changed)) touched.push(message)
    else if (absolute.has(message.ruleId ?? '')) untouched.push(message)
  }
  const surplus = count(messages, ({ key }) => key)
  for (const { key } of baseMessages) add(surplus, key, -1)
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

/** The rule and the words that it found fault with. */
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
