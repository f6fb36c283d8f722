import { identify, isPaper } from '../../identity/identify.ts'
import type { Entry } from '../../list/model.ts'

/**
 * Whether a row is named by a link to a repository or page: it is about that thing, which may be
 * older than its paper, or share it with others.
 */
export function isNamedByPage({ kind, mainLink, title }: Entry): boolean {
  if (kind !== 'row' || !mainLink || mainLink.text !== title) return false
  return !isPaper(identify(mainLink.url) ?? '')
}
