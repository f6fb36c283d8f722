import { type Message, type MessagePart, placeText, plainText } from '../../lint/message.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportFinding } from '../model.ts'

export type MessagePlace = Omit<MessagePart & { kind: 'place' }, 'kind'>

/** Code points of a message to show: titles in it may have any length. */
const MAX_MESSAGE_LENGTH = 600

/** A message for reading: on one line, neighboring texts joined, and cut where it is too long. */
export function truncateMessage(parts: Message, maxLength = MAX_MESSAGE_LENGTH): MessagePart[] {
  const kept: MessagePart[] = []
  let left = maxLength
  for (const part of parts) {
    if (left <= 0) break
    const words = part.kind === 'place' ? placeText(part) : truncate(oneLine(part.text), left)
    left -= words.length
    const last = kept.at(-1)
    if (part.kind === 'place') kept.push(part)
    else if (part.kind === 'text' && last?.kind === 'text') last.text += words
    else kept.push({ ...part, text: words })
  }
  return kept
}

/** As `flatten`, but blanks at the ends stay: they are between parts. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** A message as plain text for reading. @param maxLength in code points */
export function messageText(parts: Message, maxLength?: number): string {
  return plainText(truncateMessage(parts, maxLength)).trim()
}

/** Related places that the message itself does not name. */
export function unmentionedPlaces({ parts, related = [], path }: ReportFinding) {
  const named = parts.flatMap((part) => (part.kind === 'place' ? [{ path, ...part }] : []))
  return related.filter((other) => !named.some((place) => covers(place, other)))
}

/** Whether a named place covers the first line of another. */
export function covers(
  { path, line, endLine = line }: MessagePlace,
  other: { path: string; line: number },
): boolean {
  return path === other.path && line <= other.line && other.line <= endLine
}

/**
 * The texts expected at the place that the message itself does not show; none where one has several
 * lines or more than `maxLength` code points. To expect nothing is no text.
 */
export function unmentionedFixes(
  { parts, expected = [] }: ReportFinding,
  maxLength: number,
): string[] {
  const shown = new Set(
    parts.flatMap((part) => (part.kind === 'code' || part.kind === 'quote' ? [part.text] : [])),
  )
  const fixes = expected.filter((text) => text !== '' && !shown.has(text))
  const isReadable = (text: string) => truncate(text, maxLength) === text && !/[\r\n]/.test(text)
  return fixes.every(isReadable) ? fixes : []
}
