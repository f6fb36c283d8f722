import type { Message, MessagePart } from '../../lint/message.ts'
import { type MessagePlace, truncateMessage } from '../text/message.ts'
import { codeSpan, escapeStart, inlineProse, joinInline, link, plain } from './escape.ts'

export type PlaceUrl = (place: MessagePlace) => string | undefined

/**
 * A message as Markdown on one line; nothing in a part can mark up, link, mention or refer.
 * @param placeUrl without it places are plain text
 */
export function messageMarkdown(parts: Message, placeUrl?: PlaceUrl): string {
  const pieces = truncateMessage(parts).map((part) => partMarkdown(part, placeUrl))
  return escapeStart(joinInline(pieces).trim())
}

function partMarkdown(part: MessagePart, placeUrl: PlaceUrl | undefined): string {
  switch (part.kind) {
    case 'text':
      return inlineProse(part.text)
    case 'code':
      return codeSpan(part.text)
    case 'quote':
      return `“${plain(part.text)}”`
    case 'place': {
      const { line, endLine, path } = part
      const lines = endLine === undefined ? `line ${line}` : `lines ${line} to ${endLine}`
      const label = path === undefined ? lines : `${lines} of ${codeSpan(path)}`
      const url = placeUrl?.(part)
      return url === undefined ? label : link(label, url)
    }
  }
}
