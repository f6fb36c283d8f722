import type {
  FailingLink,
  TrackedList,
  TrackedRetirement,
  TrackingInput,
} from '../../github/tracking-issue/model.ts'
import { type CurrentIssue, publishIssue } from '../../github/tracking-issue/publish.ts'
import { cacheKey } from '../../links/cache/entries.ts'
import type { CheckedLinks } from '../../links/check.ts'
import { readSetting } from '../../lint/severity.ts'
import type { Report } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'
import { isoDay } from '../../text/day.ts'
import { configuredContext } from '../shared/list-context.ts'
import type { CheckedLists } from './check-lists.ts'
import { type Job, pageOf } from './job.ts'

/** Brings the issue up to date with a run. @returns its number @throws {NoIssueError} */
export async function updateIssue(
  job: Job,
  before: CurrentIssue,
  { report, head, lists, links }: CheckedLists & { report: Report; head: string },
): Promise<number | undefined> {
  const { issues, runner, now } = job
  const commit = pageOf(job, head)
  const runUrl = `${commit.serverUrl}/${commit.repository}/actions/runs/${runner.runId}`
  return await publishIssue(issues, before, {
    report,
    lists: lists.map((list) => toTracked(list, job)),
    linkResults: links?.results,
    ...(links?.checked !== undefined && { linksChecked: links.checked }),
    failing: links && failingOf(links),
    retirements: lists.flatMap(trackedRetirements),
    now: now.toISOString(),
    settings: settingsOf(job),
    page: { ...commit, branch: runner.branch, runUrl },
  })
}

function settingsOf({ config, inputs: { instance } }: Job): TrackingInput['settings'] {
  const { title, labels, assignees, only, 'min-severity': minSeverity } = config.issue
  const { severity: deadSeverity = 'error' } = readSetting(config.rules['dead-link'])
  return { instance, title, labels, assignees, minSeverity, deadSeverity, ...(only && { only }) }
}

function toTracked({ path, outline }: CheckedList, { config, now }: Job): TrackedList {
  const links = (outline?.links ?? []).map(({ url, entry, address }) => {
    return { url, ...address, ...(entry !== undefined && { entry }) }
  })
  const { ignores } = configuredContext(config, path, isoDay(now))
  return { path, sections: outline?.sections ?? [], links, ignores }
}

function trackedRetirements({ path, retirements = [] }: CheckedList): TrackedRetirement[] {
  return retirements.flatMap(({ dates, ...retirement }) =>
    dates ? [{ ...retirement, path, dates }] : [],
  )
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
