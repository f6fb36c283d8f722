import type { VFileMessage } from 'vfile-message'
import { rules } from '../rules/index.ts'

const absolute = new Set(
  rules.filter(({ meta }) => meta.novelty === 'absolute').map(({ meta }) => meta.id),
)

/**
 * Which messages a change brought: those whose key the base does not have, or
 * has fewer times. A rule whose novelty is relative also needs its place or its
 * cause on a changed line. Among messages with one key those on changed lines
 * are the new ones.
 *
 * @param changed 1-based lines that were added or changed
 */
export function findNew<Message extends Pick<VFileMessage, 'key' | 'ruleId' | 'place' | 'cause'>>(
  messages: readonly Message[],
  baseMessages: readonly Pick<VFileMessage, 'key'>[],
  changed: ReadonlySet<number>,
): Set<Message> {
  const known = new Map<string, number>()
  for (const { key = '' } of baseMessages) known.set(key, (known.get(key) ?? 0) + 1)
  const found = new Set<Message>()
  for (const [key, equals] of Map.groupBy(messages, (message) => message.key ?? '')) {
    let surplus = equals.length - (known.get(key) ?? 0)
    const touched = equals.filter((message) => touches(message, changed))
    const untouched = equals.filter((message) => !touched.includes(message))
    const candidates = absolute.has(equals[0]?.ruleId ?? '') ? [...touched, ...untouched] : touched
    for (const message of candidates) if (surplus-- > 0) found.add(message)
  }
  return found
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
