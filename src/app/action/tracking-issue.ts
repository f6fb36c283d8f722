import type { Config } from '../../config/schema.ts'
import type { Issues } from '../../github/api/issues.ts'
import type { FailingLink, TrackedList, TrackingInput } from '../../github/tracking-issue/model.ts'
import { type CurrentIssue, publishIssue } from '../../github/tracking-issue/publish.ts'
import { cacheKey } from '../../links/cache/cache.ts'
import type { CheckedLinks } from '../../links/check.ts'
import type { Report } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'
import { isoDay } from '../../text/day.ts'
import { configuredContext } from '../shared/list-context.ts'

export interface TrackingOptions {
  instance: string
  config: Config
  page: TrackingInput['page']
  now: Date
}

/** Brings the issue up to date with a run. @returns its number @throws {NoIssueError} */
export async function publishTrackingIssue(
  issues: Issues,
  before: CurrentIssue,
  run: { report: Report; lists: readonly CheckedList[]; links: CheckedLinks | undefined },
  { instance, config, page, now }: TrackingOptions,
): Promise<number | undefined> {
  return await publishIssue(issues, before, {
    report: run.report,
    lists: run.lists.map((list) => toTracked(list, config, now)),
    linkResults: run.links?.results,
    failing: run.links && failingOf(run.links),
    now: now.toISOString(),
    settings: { instance, ...config.issue },
    page,
  })
}

function toTracked({ path, outline }: CheckedList, config: Config, now: Date): TrackedList {
  return {
    path,
    sections: outline?.sections ?? [],
    links: (outline?.links ?? []).map(({ url, entry, address }) => ({
      url,
      ...address,
      ...(entry !== undefined && { entry }),
    })),
    ignores: configuredContext(config, path, isoDay(now)).ignores,
  }
}

/** The failing links of a run, without those whose URL the cache hides. */
function failingOf({ results, cache }: CheckedLinks): FailingLink[] {
  return [...results.keys()].flatMap((url) => {
    const key = cacheKey(url)
    const entry = key === undefined ? undefined : cache.urls.get(key)
    if (key === undefined || key.startsWith('sha256:') || entry?.firstFailed === undefined)
      return []
    const { status, reason = '', checked, firstFailed, lastAlive, failures } = entry
    if (failures === 0 || (status !== 'dead' && status !== 'unreachable')) return []
    const alive = lastAlive === undefined ? {} : { lastAlive }
    return [{ url: key, status, reason, checked, firstFailed, failures, ...alive }]
  })
}
