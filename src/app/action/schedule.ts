import { join } from 'node:path'
import { type CurrentIssue, NoIssueError, readIssue } from '../../github/tracking-issue/publish.ts'
import { checkLinks, selectResults } from '../../links/check.ts'
import type { Report } from '../../report/build.ts'
import { type CheckedLists, checkLists } from './check-lists.ts'
import { proposeFixes } from './fix-pull-request.ts'
import { type CacheKey, restoreFile, saveFile } from './github-cache.ts'
import {
  checkOptions,
  isWholeListRun,
  type Job,
  type JobResult,
  pageOf,
  reportOf,
  warn,
  writeFiles,
  writeJobSummary,
} from './job.ts'
import { readLinkResults } from './link-results.ts'
import { annotate, log } from './output.ts'
import { updateIssue } from './tracking-issue.ts'

/**
 * Looks at whole lists, with the memory of the runs before: what is there,
 * whatever brought it. One issue is kept that tells how they stand, unless that
 * is not wanted.
 */
export async function runSchedule(job: Job, head: string): Promise<JobResult> {
  const { repository, config, inputs, runner: around } = job
  const started = performance.now()
  const now = new Date()
  const cachePath = join(
    around.folder,
    `awesome-keeper${inputs.instance && `-${inputs.instance}`}`,
    'links.json',
  )
  const key: CacheKey = { id: inputs.instance, run: around.run }
  const notes: string[] = []
  const standing = keepsIssue(job) ? await orNote(lookUp(job), notes) : undefined
  const isVisiting = inputs.links !== 'none' && inputs.linkResults === undefined
  const isCached =
    isVisiting && (await succeeds(restoreFile(cachePath, key), 'The cache of links is lost'))

  const looked = await checkLists(
    { head, base: undefined, byOthers: false },
    repository,
    config,
    inputs.files,
    async (lists) => {
      if (inputs.links === 'none') return
      if (inputs.linkResults !== undefined) {
        return selectResults(lists, config.links, 'all', readLinkResults(inputs.linkResults))
      }
      return await checkLinks(lists, config.links, {
        ...checkOptions(job),
        which: 'all',
        cachePath,
        failing: standing?.failing ?? [],
        findCopies: true,
      })
    },
  )
  const report = reportOf(job, looked)
  const isDown = looked.links?.networkDown ?? false
  if (looked.links && !isDown && isCached) {
    await succeeds(saveFile(cachePath, key), 'The cache of links could not be saved')
  }
  const unfinished = isDown ? UNREACHED : job.signal.aborted ? STOPPED : undefined
  if (unfinished !== undefined) note(unfinished, notes)
  const issue =
    standing && unfinished === undefined
      ? await orNote(keepIssue(job, standing, { ...looked, report, head, now }), notes)
      : standing?.issue?.number
  notes.push(...(await proposeFixes(job, head, looked)))
  annotate(report)
  await writeJobSummary(job, report, { head, notes, elapsed: performance.now() - started })
  return { report, files: writeFiles(job, report, looked), issue }
}

function keepsIssue(job: Job): boolean {
  const { issue } = job.inputs
  return issue === 'auto' ? isWholeListRun(job) : issue === 'always'
}

/** @throws {NoIssueError} also on another branch than that which the issue tells of */
async function lookUp({ runner: around, inputs, issues }: Job): Promise<CurrentIssue> {
  const { default_branch: branch = around.branch } = around.event.payload.repository ?? {}
  if (branch === around.branch) return await readIssue(issues, inputs.instance)
  throw new NoIssueError(`it reports on the branch ${branch}, and this run checks ${around.branch}`)
}

const UNREACHED =
  'No host could be reached: the network of this runner looks down. Nothing is said of links, and the issue stays as it is.'

const STOPPED =
  'The run was stopped before all links were visited: the issue stays as it is, and the next run asks first what was left.'

async function keepIssue(
  job: Job,
  standing: CurrentIssue,
  { head, now, ...looked }: CheckedLists & { report: Report; head: string; now: Date },
): Promise<number | undefined> {
  const { issues, runner: around, config, inputs } = job
  const commit = pageOf(job, head)
  const runUrl = `${commit.serverUrl}/${commit.repository}/actions/runs/${around.runId}`
  const page = { ...commit, branch: around.branch, runUrl }
  return await updateIssue(issues, standing, looked, {
    instance: inputs.instance,
    ...{ config, now, page },
  })
}

/** A run without an issue still has a summary to tell what it found. */
async function orNote<Value>(value: Promise<Value>, notes: string[]): Promise<Value | undefined> {
  try {
    return await value
  } catch (error) {
    if (!(error instanceof NoIssueError)) throw error
    note(`The issue is not updated: ${error.message}.`, notes)
    return
  }
}

/** Says in the log and in the job summary why the issue may not tell the truth. */
function note(text: string, notes: string[]): void {
  warn(text)
  notes.push(text)
}

/** Says why something could not be done. */
async function succeeds(problem: Promise<string | undefined>, what: string): Promise<boolean> {
  const why = await problem
  if (why !== undefined) log(`${what}: ${why}.`)
  return why === undefined
}
