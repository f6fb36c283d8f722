import type { Message, MessagePart } from '../../lint/message.ts'
import { type MessagePlace, truncateMessage } from '../text/message.ts'
import { codeSpan, escapeStart, inlineProse, joinInline, link, plain } from './escape.ts'

/** Gives the address of a place, or nothing where it has none. */
export type PlaceUrl = (place: MessagePlace) => string | undefined

/**
 * A message as Markdown for GitHub, on one line: quotes between “ and ”, code as code spans,
 * places as links where `placeUrl` gives an address. Nothing in a part can mark up, link, mention
 * or refer, whoever wrote it. Long messages are cut at 600 code points.
 *
 * @param parts the parts of a finding (`ReportFinding.parts`)
 * @param placeUrl called for each place part; without it places are plain text
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
