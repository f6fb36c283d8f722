/** What the action does behind its first requests, and all that this needs. */

import { ExitCode, setFailed, setOutput, summary } from '@actions/core'
import { parseConfig } from '../../config/load.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import type { Report } from '../../report/build.ts'
import { prose } from '../../report/markdown/escape.ts'
import { amount } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { checkCommit } from './commit.ts'
import type { EventTask } from './event.ts'
import type { Job, JobResult, Services } from './job.ts'
import { log } from './output.ts'
import { runReview } from './review.ts'
import { runSchedule } from './schedule.ts'

/**
 * What to look at → a look → what is said of it, where it can be read.
 *
 * @param configText the configuration as it stands on the default branch; empty if there is none
 */
export async function run(means: Services, task: EventTask, configText: string): Promise<void> {
  if (task.kind === 'nothing') {
    const words = `Nothing to do: ${task.why}.`
    log(words)
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(`${prose(words)}\n`).write()
    conclude([])
    return
  }
  const job: Job = { ...means, config: parseConfig(configText, means.inputs.config) }
  const results: (JobResult | JobFailure)[] = []
  if (task.kind === 'review') {
    for (const pull of task.pulls) results.push(await reviewOne(job, pull, task.pulls.length > 1))
  } else if (task.base === undefined || job.inputs.issue === 'always') {
    results.push(await runSchedule(job, task.head))
  } else results.push(await checkCommit(job, { head: task.head, base: task.base }))
  conclude(results)
}

/** A pull request that could not be looked at. */
interface JobFailure {
  failure: string
}

/** Of several pull requests one that fails does not stop the others. */
async function reviewOne(
  job: Job,
  pull: PullRequest,
  areSeveral: boolean,
): Promise<JobResult | JobFailure> {
  try {
    return await runReview(job, pull)
  } catch (error) {
    if (!areSeveral || !(error instanceof Error)) throw error
    const failure = `Pull request ${pull.number} could not be reviewed: ${error.message}`
    setFailed(visible(failure))
    return { failure }
  }
}

/** Outputs of several pull requests are summed up, or one a line. */
function conclude(ends: readonly (JobResult | JobFailure)[]): void {
  const results = ends.filter((end) => 'report' in end)
  const reports = results.map(({ report }) => report)
  const failed = results.length < ends.length || reports.some(({ outcome }) => outcome === 'fail')
  const errors = reports.map(({ counts }) => counts.error)
  const warnings = reports.map(({ counts }) => counts.warning)
  const dead = reports.map(({ links }) => links.filter(({ status }) => status === 'dead').length)
  const reviews = results.flatMap(({ review: told }) =>
    told?.kind === 'published' ? [told.reviewId] : [],
  )
  setOutput('outcome', failed ? 'fail' : 'pass')
  setOutput('errors', sum(errors))
  setOutput('warnings', sum(warnings))
  setOutput('dead-links', sum(dead))
  setOutput('report', lines(results.map(({ files }) => files.json)))
  setOutput('sarif', lines(results.map(({ files }) => files.sarif)))
  setOutput('review-id', lines(reviews))
  setOutput('issue-number', lines(results.map(({ issue }) => issue)))
  for (const report of reports) log(lastWords(report))
  if (failed) process.exitCode = ExitCode.Failure
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function lines(values: readonly (string | number | undefined)[]): string {
  return values.filter((value) => value !== undefined).join('\n')
}

function lastWords({ counts, files, outcome }: Report): string {
  const { error, warning, info } = counts
  if (files.length === 0) return 'No list was changed: nothing to do.'
  const found = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'info')]
  return `${outcome === 'fail' ? 'Failed' : 'Passed'}: ${found.join(', ')} in ${amount(files.length, 'list')}.`
}
