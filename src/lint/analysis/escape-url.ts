import type { Link } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { withoutCredentials } from '../../text/url.ts'
import { code, type MessagePart } from '../message.ts'

/** The longest address in a message, in characters. */
const MAX_ADDRESS_LENGTH = 100

/** An address as messages show it. */
export function addressPart(url: string): MessagePart {
  return code(truncate(withoutCredentials(url).replaceAll('`', '%60'), MAX_ADDRESS_LENGTH))
}

/**
 * An address that can replace a link's: characters that would end the link, the cell or the attribute
 * are percent-encoded; letters of any script stay.
 */
export function escapeUrl(url: string, link: Pick<Link, 'kind' | 'cell'>): string {
  const encoded = url.replace(/[\s<>"'`\\^{}[\]\p{Cc}]/gu, percent)
  const inline = link.kind.startsWith('html')
    ? encoded.replaceAll('&', '&amp;')
    : encoded.replace(/[()]/g, percent)
  return link.cell ? inline.replaceAll('|', '%7C') : inline
}

/** Percent-encodes characters, also those that `encodeURIComponent` keeps. */
export function percent(characters: string): string {
  return encodeURIComponent(characters).replace(
    /['()]/g,
    (kept) => `%${kept.charCodeAt(0).toString(16)}`,
  )
}
