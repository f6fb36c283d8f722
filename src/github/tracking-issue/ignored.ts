import { type Ignore, matcherOf } from '../../lint/ignores.ts'

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
    .map(({ match }) => matcherOf(match))
    .some((matches) => [url, entry ?? ''].some((name) => name !== '' && matches(name)))
}
