import type { ListLinks } from '../../links/options.ts'
import { type LinkResult, linkKey } from '../../links/result.ts'
import type { ReportLink } from '../../report/build.ts'
import { withoutCredentials } from '../../text/url.ts'

/** The report's links: each URL once, with all places where the lists have it. */
export function reportLinks(
  results: ReadonlyMap<string, LinkResult>,
  lists: readonly Partial<ListLinks>[],
): ReportLink[] {
  const places = new Map<string, ReportLink['places']>()
  for (const { path = '', outline } of lists) {
    for (const { url, line } of outline?.links ?? []) {
      const key = linkKey(url) ?? url
      const found = places.get(key)
      if (!found) places.set(key, [{ path, line }])
      else if (found.at(-1)?.path !== path || found.at(-1)?.line !== line)
        found.push({ path, line })
    }
  }
  return Array.from(
    results.values(),
    ({ url, failing: _, missingFragments: __, metadata: ___, isUnfinished: ____, ...result }) => ({
      url: withoutCredentials(url),
      ...result,
      places: places.get(url) ?? [],
    }),
  )
}
