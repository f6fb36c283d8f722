import { join } from 'node:path'
import { type CurrentIssue, NoIssueError, readIssue } from '../../github/tracking-issue/publish.ts'
import { type CheckedLinks, checkLinks, selectResults } from '../../links/check.ts'
import type { LinkedList } from '../../links/options.ts'
import { checkLists } from './check-lists.ts'
import { proposeFixes } from './fix-pull-request.ts'
import { type CacheKey, restoreFile, saveFile } from './github-cache.ts'
import {
  checkOptions,
  isWholeListRun,
  type Job,
  type JobResult,
  reportOf,
  writeJobSummary,
} from './job.ts'
import { readLinkResults } from './link-results.ts'
import { annotate, log, warn, writeFiles } from './output.ts'
import { updateIssue } from './tracking-issue.ts'

/** Checks whole lists, and maintains one tracking issue unless that is switched off. */
export async function runSchedule(job: Job, head: string): Promise<JobResult> {
  const started = performance.now()
  const notes: string[] = []
  const current = maintainsIssue(job) ? await orNote(readCurrent(job), notes) : undefined
  const cache = linkCache(job)
  await cache?.restore()
  const checked = await checkLists(job, { head, base: undefined, byOthers: false }, (lists) =>
    checkAllLinks(job, lists, cache?.path, current),
  )
  const report = reportOf(job, checked)
  annotate(report)
  const isDown = checked.links?.networkDown ?? false
  if (checked.links && !isDown && !job.signal.aborted) await cache?.save()
  const unfinished = isDown ? NETWORK_DOWN : job.signal.aborted ? STOPPED_EARLY : undefined
  if (unfinished !== undefined) addNote(unfinished, notes)
  const issue =
    current && unfinished === undefined
      ? await orNote(updateIssue(job, current, { ...checked, report, head }), notes)
      : current?.issue?.number
  notes.push(...(await proposeFixes(job, head, checked)))
  await writeJobSummary(job, report, { head, notes, elapsed: performance.now() - started })
  return { report, files: writeFiles(job, report, checked), issue }
}

function maintainsIssue(job: Job): boolean {
  const { issue } = job.inputs
  return issue === 'auto' ? isWholeListRun(job) : issue === 'always'
}

/** @throws {NoIssueError} also on another branch than the one that the issue reports on */
async function readCurrent({ runner, inputs, issues }: Job): Promise<CurrentIssue> {
  const { default_branch: branch = runner.branch } = runner.event.payload.repository ?? {}
  if (branch === runner.branch) return await readIssue(issues, inputs.instance)
  throw new NoIssueError(`it reports on the branch ${branch}, and this run checks ${runner.branch}`)
}

/** The cache of link results, in GitHub's cache service; nothing where no links are checked. */
function linkCache({ runner, inputs }: Job) {
  const { instance, links, linkResults } = inputs
  if (links === 'none' || linkResults !== undefined) return
  const path = join(runner.folder, `awesome-keeper${instance && `-${instance}`}`, 'links.json')
  const key: CacheKey = { id: instance, run: runner.run }
  let isRestored = false
  return {
    path,
    async restore() {
      isRestored = await succeeds(restoreFile(path, key), 'The cache of links is lost')
    },
    /** A cache that could not be restored is not replaced by one that holds less. */
    async save() {
      if (isRestored) await succeeds(saveFile(path, key), 'The cache of links could not be saved')
    },
  }
}

async function checkAllLinks(
  job: Job,
  lists: LinkedList[],
  cachePath: string | undefined,
  current: CurrentIssue | undefined,
): Promise<CheckedLinks | undefined> {
  const { inputs, config } = job
  if (inputs.links === 'none') return
  if (inputs.linkResults !== undefined) {
    return selectResults(lists, config.links, 'all', readLinkResults(inputs.linkResults))
  }
  return await checkLinks(lists, config.links, {
    ...checkOptions(job),
    which: 'all',
    cachePath,
    failing: current?.failing ?? [],
    findCopies: true,
  })
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

async function succeeds(problem: Promise<string | undefined>, what: string): Promise<boolean> {
  const why = await problem
  if (why !== undefined) log(`${what}: ${why}.`)
  return why === undefined
}
