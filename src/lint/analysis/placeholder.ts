import type { Link } from '../../list/model.ts'

/** Addresses that nobody means, as they stand in templates. */
const PLACEHOLDER = /^(?:#|url|URL|https:\/\/(?:github|example)\.com\/)$/

/** Whether a link, no badge, has a placeholder in place of an address. */
export function hasPlaceholder({ url, kind, text, badge }: Link): boolean {
  if (badge || !PLACEHOLDER.test(url)) return false
  return kind === 'inline' || (kind === 'html-link' && text !== '')
}
