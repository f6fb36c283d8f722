/** The report as a page, with what only the command knows of the lists. */

import { linkKey } from '../../links/result.ts'
import { type Report, textsOf } from '../../report/build.ts'
import { toHtml } from '../../report/html/page.ts'
import type { CheckedList } from '../../session/session.ts'
import { withoutCredentials } from '../../text/url.ts'
import { linkLines } from './line-links.ts'

/** Renders the page of a report; its lines link to the server that shows them, where there is one. */
export async function renderPage(report: Report, lists: readonly CheckedList[]): Promise<string> {
  const years = new Map<number, number>()
  for (const [year, count] of lists.flatMap(({ outline }) => [...(outline?.years ?? [])])) {
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return toHtml(report, {
    ...{ sources: textsOf(lists), years, linkYears: linkYears(lists) },
    sections: new Map(lists.map(({ path, outline }) => [path, outline?.sections ?? []])),
    addressOf: await linkLines(lists, process.env),
    generatedAt: new Date(),
  })
}

/** The year of the oldest entry that a link is in, by the link's URL in the report. */
function linkYears(lists: readonly CheckedList[]): Map<string, number> {
  const years = new Map<string, number>()
  for (const { url, year } of lists.flatMap(({ outline }) => outline?.links ?? [])) {
    if (year === undefined) continue
    const key = withoutCredentials(linkKey(url) ?? url)
    years.set(key, Math.min(year, years.get(key) ?? year))
  }
  return years
}
