import { type LinkResult, linkKey } from '../../links/result.ts'
import type { ReportLink } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'
import { withoutCredentials } from '../../text/url.ts'

/** The report's links: each URL once, with all its places in the lists. */
export function reportLinks(
  results: ReadonlyMap<string, LinkResult>,
  lists: readonly Pick<CheckedList, 'path' | 'outline'>[],
): ReportLink[] {
  const places = new Map<string, ReportLink['places']>()
  for (const { path, outline } of lists) {
    for (const { url, line } of outline?.links ?? []) {
      const key = linkKey(url) ?? url
      const found = places.get(key)
      const last = found?.at(-1)
      if (!found) places.set(key, [{ path, line }])
      else if (last?.path !== path || last.line !== line) found.push({ path, line })
    }
  }
  return Array.from(
    [...results.values()].filter(({ isCompanion }) => !isCompanion),
    ({ url, failing: _, missingFragments: __, metadata: ___, page: ____, ...result }) => ({
      url: withoutCredentials(url),
      ...result,
      places: places.get(url) ?? [],
    }),
  )
}
