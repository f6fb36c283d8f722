import type { Message, MessagePart } from '../../lint/message.ts'
import { truncateMessage } from '../text/message.ts'
import { type Html, html, prose } from './markup.ts'

/** A message as markup: code as code, words of the list between quotation marks. */
export function messageHtml(parts: Message): Html {
  return html`${truncateMessage(parts).map(partHtml)}`
}

function partHtml(part: MessagePart): Html {
  switch (part.kind) {
    case 'text':
      return prose(part.text)
    case 'code':
      return html`<code>${part.text}</code>`
    case 'quote':
      return html`“${part.text}”`
    case 'place': {
      const { line, endLine, path } = part
      const file = path === undefined ? undefined : html` of <code>${path}</code>`
      return html`${endLine === undefined ? `line ${line}` : `lines ${line} to ${endLine}`}${file}`
    }
  }
}
