import { type CurrentIssue, NoIssueError, readIssue } from '../../github/tracking-issue/publish.ts'
import { loadCache } from '../../links/cache/file.ts'
import { type CheckedLinks, checkLinks, selectResults } from '../../links/check.ts'
import type { LinkedList } from '../../links/options.ts'
import type { LinkSettings } from '../../links/settings.ts'
import { checksEntries, existingFinder } from './admission.ts'
import { type CheckedLists, checkLists } from './check-lists.ts'
import { proposeFixes } from './fix-pull-request.ts'
import {
  checkOptions,
  isPushToDefaultBranch,
  type Job,
  type JobResult,
  maintainsIssue,
  reportOf,
  writeJobSummary,
} from './job.ts'
import { readLinkResults } from './link-results.ts'
import { annotate, warn, writeFiles } from './output.ts'
import { ownRepositories } from './own-repositories.ts'
import { RestoredCache } from './restored-cache.ts'
import { updateIssue } from './tracking-issue.ts'

/**
 * Checks whole lists, and maintains one tracking issue unless that is switched off. After a push to
 * the default branch no link is checked: the results of the last run that did are used again.
 */
export async function runSchedule(job: Job, head: string): Promise<JobResult> {
  const started = performance.now()
  const cache = usesCache(job) ? new RestoredCache(job) : undefined
  try {
    const notes: string[] = []
    const current = maintainsIssue(job) ? await orNote(readCurrent(job), notes) : undefined
    const checked = await checkLists(
      job,
      { head, base: undefined, byOthers: false, own: ownRepositories(job) },
      {
        checkLinks: (lists) => checkAllLinks(job, lists, cache, current),
        ...(checksEntries(job) && { findUnmet: existingFinder(job) }),
      },
    )
    try {
      return await publish(job, { head, checked, current, notes, started })
    } finally {
      // Last: nothing waits for a service that only saves time.
      const { links } = checked
      if (links && links.checked === undefined && !links.networkDown && !job.signal.aborted) {
        await cache?.save(links)
      }
    }
  } finally {
    cache?.close()
  }
}

interface FinishedCheck {
  head: string
  checked: CheckedLists
  current: CurrentIssue | undefined
  notes: string[]
  /** By the process's clock, in milliseconds. */
  started: number
}

/** Brings the issue and the pull request with fixes up to date, and writes the reports. */
async function publish(job: Job, finished: FinishedCheck): Promise<JobResult> {
  const { head, checked, current, notes, started } = finished
  const report = reportOf(job, checked)
  annotate(report)
  const isDown = checked.links?.networkDown ?? false
  const unfinished = isDown ? NETWORK_DOWN : job.signal.aborted ? STOPPED_EARLY : undefined
  if (unfinished !== undefined) addNote(unfinished, notes)
  if (checked.links?.checked !== undefined) notes.push(earlierLinks(checked.links.checked))
  const isLost = reusesLinks(job) && !checked.links
  const issue =
    current && unfinished === undefined
      ? await orNote(bringUpToDate(job, current, { ...checked, report, head }), notes)
      : current?.issue?.number
  const proposed = await proposeFixes(job, head, { ...checked, areLinksLost: isLost })
  notes.push(...proposed, ...checked.notes)
  await writeJobSummary(job, report, { head, notes, elapsed: performance.now() - started })
  return { report, files: writeFiles(job, report, checked), issue }
}

/** Whether this run checks links or uses results again, so that it needs their cache. */
function usesCache({ inputs }: Job): boolean {
  return inputs.links !== 'none' && inputs.linkResults === undefined
}

/** Whether the links' last results are used again: a push is no reason to ask all their sites. */
function reusesLinks(job: Job): boolean {
  return isPushToDefaultBranch(job) && job.inputs.links === 'auto' && usesCache(job)
}

/** @throws {NoIssueError} also where it shows results of links that this run does not have */
async function bringUpToDate(
  job: Job,
  current: CurrentIssue,
  checked: Parameters<typeof updateIssue>[2],
): Promise<number | undefined> {
  if (reusesLinks(job) && !checked.links && current.linksChecked !== undefined) {
    throw new NoIssueError(RESULTS_LOST)
  }
  return await updateIssue(job, current, checked)
}

const RESULTS_LOST =
  'the results of its links are not in the cache of this repository, and a push checks none; the next scheduled run updates it'

const earlierLinks = (day: string) =>
  `Links were not checked: their results are those of ${day}. The scheduled run checks them.`

/** @throws {NoIssueError} also on another branch than the one that the issue reports on */
async function readCurrent({ runner, inputs, issues }: Job): Promise<CurrentIssue> {
  const { default_branch: branch = runner.branch } = runner.event.payload.repository ?? {}
  if (branch === runner.branch) return await readIssue(issues, inputs.instance)
  throw new NoIssueError(`it reports on the branch ${branch}, and this run checks ${runner.branch}`)
}

async function checkAllLinks(
  job: Job,
  lists: LinkedList[],
  cache: RestoredCache | undefined,
  current: CurrentIssue | undefined,
): Promise<CheckedLinks | undefined> {
  const { inputs, config } = job
  if (inputs.links === 'none') return
  if (inputs.linkResults !== undefined) {
    return selectResults(lists, config.links, 'all', readLinkResults(inputs.linkResults))
  }
  if (reusesLinks(job)) return await lastLinks(lists, config.links, cache)
  return await checkLinks(lists, config.links, {
    ...checkOptions(job),
    which: 'all',
    cacheFile: await cache?.restore(),
    failing: current?.failing ?? [],
    findCopies: true,
  })
}

/** The results of the last run that checked all links, for those that lists have now. */
async function lastLinks(
  lists: LinkedList[],
  settings: LinkSettings,
  restored: RestoredCache | undefined,
): Promise<CheckedLinks | undefined> {
  const last = await restored?.restoreResults()
  if (!restored || !last) return
  const { cache } = loadCache(restored.file)
  return { ...selectResults(lists, settings, 'all', last.results), cache, checked: last.checked }
}

const NETWORK_DOWN =
  'No host could be reached: the network of this runner looks down. No links are reported, and the issue is not changed.'

const STOPPED_EARLY =
  'The run was stopped before all was checked: neither the issue nor the cache is changed.'

/** A run without an issue still reports in its summary. */
async function orNote<Value>(value: Promise<Value>, notes: string[]): Promise<Value | undefined> {
  try {
    return await value
  } catch (error) {
    if (!(error instanceof NoIssueError)) throw error
    addNote(`The issue is not updated: ${error.message}.`, notes)
    return
  }
}

function addNote(text: string, notes: string[]): void {
  warn(text)
  notes.push(text)
}
