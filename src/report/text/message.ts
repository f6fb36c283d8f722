import { type Message, type MessagePart, placeText } from '../../lint/message.ts'
import { truncateCode } from '../../text/printable.ts'

/** Code points of a message to show: titles in it may have any length. */
const MAX_LENGTH = 600

/**
 * A message for reading: on one line, neighbouring texts joined, and cut where it is longer.
 *
 * @param maxLength in code points
 */
export function truncateMessage(parts: Message, maxLength = MAX_LENGTH): MessagePart[] {
  const kept: MessagePart[] = []
  let left = maxLength
  for (const part of parts) {
    if (left <= 0) break
    if (part.kind === 'place') {
      kept.push(part)
      left -= placeText(part).length
      continue
    }
    const flat = part.text.replace(/\s+/g, ' ')
    const words = truncateCode(flat, left)
    left -= words.length
    const last = kept.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') last.text += words
    else kept.push({ ...part, text: words })
  }
  return kept
}
