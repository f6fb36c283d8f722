import type { Linking } from '../../links/options.ts'
import { type LinkVerdict, visitKey, withoutCredentials } from '../../links/result.ts'
import type { ReportLink } from '../../report/build.ts'

/** The report's links: each URL once, with all places where the lists have it. */
export function reportLinks(
  verdicts: ReadonlyMap<string, LinkVerdict>,
  lists: readonly Partial<Linking>[],
): ReportLink[] {
  const places = new Map<string, ReportLink['places']>()
  for (const { path = '', outline } of lists) {
    for (const { url, line } of outline?.links ?? []) {
      const key = visitKey(url) ?? url
      const found = places.get(key)
      if (!found) places.set(key, [{ path, line }])
      else if (found.at(-1)?.path !== path || found.at(-1)?.line !== line)
        found.push({ path, line })
    }
  }
  return Array.from(
    verdicts.values(),
    ({ url, failing: _, missingFragments: __, facts: ___, isLeft: ____, ...verdict }) => ({
      url: withoutCredentials(url),
      ...verdict,
      places: places.get(url) ?? [],
    }),
  )
}
