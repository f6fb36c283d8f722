/** The tasks of the action; loaded after the first requests, because the rules are large. */

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
 * Runs the task of an event and sets the outputs.
 *
 * @param configText the configuration of the default branch; empty if there is none
 */
export async function run(services: Services, task: EventTask, configText: string): Promise<void> {
  if (task.kind === 'nothing') {
    const why = `Nothing to do: ${task.why}.`
    log(why)
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(`${prose(why)}\n`).write()
    conclude([])
    return
  }
  const config = parseConfig(configText, services.inputs.config)
  const job: Job = { ...services, config, configText }
  if (task.kind === 'review') {
    const results: (JobResult | undefined)[] = []
    for (const pull of task.pulls) results.push(await reviewOne(job, pull, task.pulls.length > 1))
    conclude(results)
    return
  }
  const { head, base } = task
  const isSchedule = base === undefined || job.inputs.issue === 'always'
  conclude([isSchedule ? await runSchedule(job, head) : await checkCommit(job, { head, base })])
}

/** Of several pull requests, one that fails does not stop the others: its result is missing. */
async function reviewOne(
  job: Job,
  pull: PullRequest,
  areSeveral: boolean,
): Promise<JobResult | undefined> {
  try {
    return await runReview(job, pull)
  } catch (error) {
    if (!areSeveral || !(error instanceof Error)) throw error
    setFailed(visible(`Pull request ${pull.number} could not be reviewed: ${error.message}`))
    return
  }
}

/** Sets the outputs: of several pull requests, numbers are added up, others are one a line. */
function conclude(all: readonly (JobResult | undefined)[]): void {
  const results = all.filter((result) => result !== undefined)
  const reports = results.map(({ report }) => report)
  const failed = results.length < all.length || reports.some(({ outcome }) => outcome === 'fail')
  const dead = reports.map(({ links }) => links.filter(({ status }) => status === 'dead').length)
  const reviews = results.flatMap(({ review }) =>
    review?.kind === 'published' ? review.reviewId : [],
  )
  setOutput('outcome', failed ? 'fail' : 'pass')
  setOutput('errors', sum(reports.map(({ counts }) => counts.error)))
  setOutput('warnings', sum(reports.map(({ counts }) => counts.warning)))
  setOutput('dead-links', sum(dead))
  setOutput('report', lines(results.map(({ files }) => files.json)))
  setOutput('sarif', lines(results.map(({ files }) => files.sarif)))
  setOutput('review-id', lines(reviews))
  setOutput('issue-number', lines(results.map(({ issue }) => issue)))
  for (const report of reports) log(summaryLine(report))
  if (failed) process.exitCode = ExitCode.Failure
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function lines(values: readonly (string | number | undefined)[]): string {
  return values.filter((value) => value !== undefined).join('\n')
}

function summaryLine({ counts, files, outcome }: Report): string {
  const { error, warning, info } = counts
  if (files.length === 0) return 'No list was changed: nothing to do.'
  const found = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'info')]
  return `${outcome === 'fail' ? 'Failed' : 'Passed'}: ${found.join(', ')} in ${amount(files.length, 'list')}.`
}
