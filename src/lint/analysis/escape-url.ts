import type { Link } from '../../list/model.ts'

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

function percent(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
