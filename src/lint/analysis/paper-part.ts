import { code, type MessagePart, text } from '../message.ts'

/** A paper's identity in a message: `arXiv:1706.03762` as text, others as code. */
export function paperPart(identity: string): MessagePart {
  return identity.startsWith('arxiv:') ? text(identity.replace('arxiv', 'arXiv')) : code(identity)
}
