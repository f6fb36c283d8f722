/** What the action does behind its first requests, and all that this needs. */

import { ExitCode, setOutput } from '@actions/core'
import { parseConfig } from '../config/load.ts'
import type { Report } from '../report/report.ts'
import { amount } from '../report/words.ts'
import { say } from './delivery.ts'
import type { Task } from './event.ts'
import type { Job, Means, Result } from './job.ts'
import { lookAtCommit } from './job-commit.ts'
import { review } from './job-review.ts'
import { keepTrack } from './job-track.ts'

/**
 * What to look at → a look → what is said of it, where it can be read.
 *
 * @param configText the configuration as it stands on the default branch; empty if there is none
 */
export async function run(means: Means, task: Task, configText: string): Promise<void> {
  if (task.kind === 'nothing') {
    say(`Nothing to do: ${task.why}.`)
    conclude([])
    return
  }
  const job: Job = { ...means, config: parseConfig(configText, means.inputs.config) }
  const results: Result[] = []
  if (task.kind === 'review') {
    for (const pull of task.pulls) results.push(await review(job, pull))
  } else if (keepsIssue(job)) results.push(await keepTrack(job, task.head))
  else results.push(await lookAtCommit(job, task))
  conclude(results)
}

function keepsIssue({ inputs: { issue }, around: { event } }: Job): boolean {
  if (issue !== 'auto') return issue === 'always'
  return ['schedule', 'workflow_dispatch'].includes(event.name)
}

/** Outputs of several pull requests are summed up, or one a line. */
function conclude(results: readonly Result[]): void {
  const reports = results.map(({ report }) => report)
  const failed = reports.some(({ outcome }) => outcome === 'fail')
  const errors = reports.map(({ counts }) => counts.error)
  const warnings = reports.map(({ counts }) => counts.warning)
  const dead = reports.map(({ links }) => links.filter(({ verdict }) => verdict === 'dead').length)
  const reviews = results.flatMap(({ told }) => (told?.kind === 'told' ? [told.reviewId] : []))
  setOutput('outcome', failed ? 'fail' : 'pass')
  setOutput('errors', sum(errors))
  setOutput('warnings', sum(warnings))
  setOutput('dead-links', sum(dead))
  setOutput('report', lines(results.map(({ files }) => files.json)))
  setOutput('sarif', lines(results.map(({ files }) => files.sarif)))
  setOutput('review-id', lines(reviews))
  setOutput('issue-number', lines(results.map(({ issue }) => issue)))
  for (const report of reports) say(lastWords(report))
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
