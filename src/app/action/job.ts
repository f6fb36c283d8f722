/** What the tasks of a run have in common: its services and context, and how it reports. */

import { summary } from '@actions/core'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Admission } from '../../admission/admit.ts'
import type { Config } from '../../config/schema.ts'
import type { BranchPullRequests } from '../../github/api/branch-pull-requests.ts'
import type { Branches } from '../../github/api/branches.ts'
import type { RepositoryName } from '../../github/api/client.ts'
import type { Issues } from '../../github/api/issues.ts'
import type { Labels } from '../../github/api/labels.ts'
import type { Proposals } from '../../github/api/proposals.ts'
import type { PullRequests } from '../../github/api/pull-requests.ts'
import type { Repository } from '../../github/api/repository.ts'
import type { ReviewOutcome } from '../../github/pull-request-review/publish.ts'
import type { CheckOptions } from '../../links/options.ts'
import { type FailOn, type Report, toReport } from '../../report/build.ts'
import { type JobSummaryOptions, toJobSummary } from '../../report/markdown/job-summary.ts'
import type { Commit } from '../../report/markdown/places.ts'
import { isoDay } from '../../text/day.ts'
import { githubAccess } from '../shared/github-access.ts'
import { readsPages, readsPapers, usesBadges } from '../shared/list-context.ts'
import { reportLinks } from '../shared/report-links.ts'
import { unusedIgnores } from '../shared/unused-ignores.ts'
import type { CheckedLists } from './check-lists.ts'
import type { Inputs } from './inputs.ts'
import type { ReportFiles } from './output.ts'
import type { Runner } from './runner.ts'

export interface Services {
  runner: Runner
  inputs: Inputs
  repository: Repository
  /** Of another one, what the token may read. */
  openRepository(name: RepositoryName): Repository
  pullRequests: PullRequests
  issues: Issues
  branches: Branches
  fixes: BranchPullRequests
  labels: Labels
  proposals: Proposals
  now: Date
  signal: AbortSignal
}

/** The services, and the configuration of the default branch. */
export type Job = Services & { config: Config; configText: string }

export interface JobResult {
  report: Report
  files: ReportFiles
  review?: ReviewOutcome | undefined
  issue?: number | undefined
  /** Of a pull request. */
  change?: ChangeResult
}

/** What a pull request does, and whether it meets what the list asks for. */
export interface ChangeResult {
  admission: Admission
  touchesOnlyLists: boolean
  headSha: string
}

export const STOPPED = 'The run was stopped before all was checked. Nothing more is posted.'

/** The options that all link checks of a run share. */
export function checkOptions({ inputs, config, signal }: Job): Omit<CheckOptions, 'which'> {
  return {
    cacheFile: undefined,
    offline: false,
    ...githubAccess(inputs.token, process.env),
    badges: usesBadges(config),
    ...{ pages: readsPages(config), papers: readsPapers(config) },
    version: packageJson.version,
    // The configuration is that of the default branch.
    headerVariables: process.env,
    environment: process.env,
    signal,
    onProgress: () => undefined,
  }
}

/** A run that was stopped fails, whatever it found. */
export function reportOf(job: Job, { lists, links, comparison }: CheckedLists): Report {
  const { config, configText, inputs, now } = job
  // A change is not to blame for an ignore, and some rules see less of it.
  const unused = comparison
    ? undefined
    : unusedIgnores({ path: inputs.config, text: configText, config }, lists, {
        isWhole: inputs.files.length === 0,
        today: isoDay(now),
      })
  const known = links && reportLinks(links.results, lists)
  const report = toReport(lists, failOnOf(job), known, unused ? [unused] : [])
  return job.signal.aborted ? { ...report, outcome: 'fail' } : report
}

/** The least severity that fails the run. */
export function failOnOf(job: Job): FailOn {
  const { failOn } = job.inputs
  if (failOn !== 'auto') return failOn
  return isWholeListRun(job) ? 'never' : 'error'
}

/** Whether a run is about whole lists, as they are on a branch, instead of a change to blame. */
export function isWholeListRun(job: Pick<Job, 'runner'>): boolean {
  return (
    ['schedule', 'workflow_dispatch'].includes(job.runner.event.name) || isPushToDefaultBranch(job)
  )
}

/** Of a tag that has the branch's name, the ref is another. */
export function isPushToDefaultBranch({ runner: { event } }: Pick<Job, 'runner'>): boolean {
  const { ref, repository } = event.payload
  const branch = repository?.default_branch
  return event.name === 'push' && branch !== undefined && ref === `refs/heads/${branch}`
}

export function maintainsIssue(job: Job): boolean {
  const { issue } = job.inputs
  return issue === 'auto' ? isWholeListRun(job) : issue === 'always'
}

/** Where a commit is shown on GitHub. */
export function pageOf({ runner: { serverUrl, repository } }: Job, headSha: string): Commit {
  return { serverUrl, repository: `${repository.owner}/${repository.repo}`, headSha }
}

export async function writeJobSummary(
  job: Job,
  report: Report,
  about: Pick<JobSummaryOptions, 'notes' | 'elapsed' | 'added' | 'admission'> & { head: string },
): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const text = toJobSummary(report, { ...pageOf(job, about.head), ...about, now: Date.now() })
  await summary.addRaw(text, true).write()
}
