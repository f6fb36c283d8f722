/** What all that the action does has in common: its means, and where its words go. */

import { summary, warning } from '@actions/core'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Config } from '../../config/schema.ts'
import type { BranchPullRequests } from '../../github/api/branch-pull-requests.ts'
import type { Branches } from '../../github/api/branches.ts'
import type { Issues } from '../../github/api/issues.ts'
import type { PullRequests } from '../../github/api/pull-requests.ts'
import type { Repository } from '../../github/api/repository.ts'
import type { ReviewOutcome } from '../../github/pull-request-review/publish.ts'
import type { CheckOptions } from '../../links/options.ts'
import { type FailOn, type Report, textsOf, toReport } from '../../report/build.ts'
import { type JobSummaryOptions, toJobSummary } from '../../report/markdown/job-summary.ts'
import type { Commit } from '../../report/markdown/places.ts'
import { visible } from '../../text/printable.ts'
import { reportLinks } from '../shared/report-links.ts'
import { usesBadges } from '../shared/settings.ts'
import type { CheckedLists } from './check-lists.ts'
import type { Inputs } from './inputs.ts'
import { log, type ReportFiles, writeReport } from './output.ts'
import type { Runner } from './runner.ts'

/** What a run of the action works with. */
export interface Services {
  runner: Runner
  inputs: Inputs
  repository: Repository
  pullRequests: PullRequests
  issues: Issues
  branches: Branches
  proposals: BranchPullRequests
  /** Ends the run early. */
  signal: AbortSignal
}

/** The means, and the configuration of the default branch. */
export type Job = Services & { config: Config }

/** What came of one pull request or commit. */
export interface JobResult {
  report: Report
  files: ReportFiles
  review?: ReviewOutcome | undefined
  issue?: number | undefined
}

/** How links are visited in any case. */
export function checkOptions({
  inputs,
  config,
  runner: around,
  signal,
}: Job): Omit<CheckOptions, 'which'> {
  return {
    cachePath: undefined,
    offline: false,
    // Elsewhere the job's token is not github.com's.
    githubToken: around.serverUrl === 'https://github.com' ? inputs.token : undefined,
    badges: usesBadges(config),
    version: packageJson.version,
    environment: process.env,
    signal,
    onProgress: () => undefined,
    // What could not be asked or remembered is asked otherwise: nothing to be called to.
    warn: log,
  }
}

/** Says something that a maintainer should know; nothing in it can command the runner. */
export function warn(message: string): void {
  warning(visible(message))
}

export function reportOf(job: Job, { lists, links: visited }: CheckedLists): Report {
  return toReport(lists, failOnOf(job), visited && reportLinks(visited.results, lists))
}

/** The least severity that fails the run. */
export function failOnOf(job: Job): FailOn {
  const { failOn } = job.inputs
  if (failOn !== 'auto') return failOn
  return isWholeListRun(job) ? 'never' : 'error'
}

/** Whether a run looks at the whole of what is on a branch, and at nobody's change. */
export function isWholeListRun({ runner: { event } }: Job): boolean {
  return ['schedule', 'workflow_dispatch'].includes(event.name)
}

/** Where a commit can be looked at. */
export function pageOf({ runner: { serverUrl, repository } }: Job, headSha: string): Commit {
  return { serverUrl, repository: `${repository.owner}/${repository.repo}`, headSha }
}

/** Writes the job summary, where the runner takes one. */
export async function writeJobSummary(
  job: Job,
  report: Report,
  about: Pick<JobSummaryOptions, 'notes' | 'elapsed' | 'added'> & { head: string },
): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const text = toJobSummary(report, { ...pageOf(job, about.head), ...about, now: Date.now() })
  await summary.addRaw(text, true).write()
}

/** @param pull the number of the pull request, if it is one */
export function writeFiles(
  { inputs: { instance: id }, runner: { folder } }: Job,
  report: Report,
  { lists }: CheckedLists,
  pull?: number,
): ReportFiles {
  return writeReport(report, {
    name: `awesome-keeper${id && `-${id}`}${pull === undefined ? '' : `-${pull}`}`,
    folder,
    id,
    texts: textsOf(lists),
    onlyNew: pull !== undefined,
  })
}
