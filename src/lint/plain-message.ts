import type { VFileMessage } from 'vfile-message'

const KEPT = [
  ...(['reason', 'ruleId', 'source', 'fatal', 'place', 'actual', 'expected', 'note'] as const),
  ...(['url', 'fix', 'fixKind', 'parts', 'key', 'titleKey', 'ignoreMatch'] as const),
  ...(['isOffLine', 'published'] as const),
]

/** A message as data, which one thread can pass to another. */
export type PlainMessage = Pick<VFileMessage, (typeof KEPT)[number]> & {
  cause?: Pick<VFileMessage, 'reason' | 'place'>
  /** Whether the base does not have it; always true without a base. */
  isNew: boolean
}

export function toPlainMessage(message: VFileMessage, isNew: boolean): PlainMessage {
  const cause = message.cause as VFileMessage | undefined
  const kept = KEPT.filter((key) => message[key] !== undefined)
  return {
    ...(Object.fromEntries(kept.map((key) => [key, message[key]])) as unknown as PlainMessage),
    ...(cause?.reason && { cause: { reason: cause.reason, place: cause.place } }),
    isNew,
  }
}
