import { fold } from '../list/text.ts'
import type { Ignore } from '../rules/ignore.ts'

/**
 * Whether configuration is to be silent about a rule on a link. The engine drops
 * such findings by itself; this is for links of which a run finds nothing.
 */
export function isIgnored(
  ignores: readonly Ignore[],
  rule: string,
  { url, entry }: { url: string; entry?: string },
): boolean {
  return ignores
    .filter(({ rules }) => rules.length === 0 || rules.includes(rule))
    .some(({ match }) => matches(match, url) || matches(match, entry ?? ''))
}

/** As `rules/ignore.ts` reads it: to the letter, case aside, or a `/pattern/`. */
function matches(match: string, name: string): boolean {
  if (name === '') return false
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(match) ?? []
  return source === undefined
    ? fold(name).toLowerCase() === fold(match).toLowerCase()
    : new RegExp(source, flags).test(name)
}
