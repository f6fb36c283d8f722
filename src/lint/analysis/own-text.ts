import type { Bullet } from '../../list/model.ts'
import { visibleText } from '../../list/visible-text.ts'
import { flatten } from '../../text/phrases.ts'

/** A bullet's visible text without its nested bullets. */
export function ownText({ node: { children } }: Bullet): string {
  return flatten(
    children
      .filter(({ type }) => type !== 'list')
      .map(visibleText)
      .join(' '),
  )
}
