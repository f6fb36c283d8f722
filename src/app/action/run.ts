/** The tasks of the action; loaded after the first requests, because the rules are large. */

import { ExitCode, setFailed, setOutput, summary } from '@actions/core'
import type { Admission } from '../../admission/admit.ts'
import { type ExtendedConfig, extendConfig } from '../../config/extends.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import { checkLinks } from '../../links/check.ts'
import type { Report } from '../../report/build.ts'
import { safeJsonLine } from '../../report/json.ts'
import { prose } from '../../report/markdown/escape.ts'
import { unmetCount } from '../../report/text/counts.ts'
import { amount } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { referenceReader } from '../shared/referenced-text.ts'
import { checkLists } from './check-lists.ts'
import type { EventTask } from './event.ts'
import { namedReference } from './inputs.ts'
import {
  type ChangeResult,
  checkOptions,
  isPushToDefaultBranch,
  type Job,
  type JobResult,
  maintainsIssue,
  reportOf,
  type Services,
  STOPPED,
  writeJobSummary,
} from './job.ts'
import { annotate, log, warn, writeFiles } from './output.ts'
import { ownRepositories } from './own-repositories.ts'
import { mayChangeFindings } from './push.ts'
import { runReview } from './review.ts'
import { runSchedule } from './schedule.ts'

/**
 * Runs the task of an event and sets the outputs.
 * @param configText empty if there is no configuration
 */
export async function run(services: Services, task: EventTask, configText: string): Promise<void> {
  if (task.kind === 'nothing') {
    await noteNothing(task.why)
    conclude([], services.signal.aborted)
    return
  }
  const { config, notes } = await readConfig(services, configText)
  for (const note of notes) warn(note)
  const job: Job = { ...services, config, configText }
  if (task.kind === 'review') {
    const results: (JobResult | undefined)[] = []
    for (const pull of task.pulls) {
      if (job.signal.aborted) break
      results.push(await reviewOne(job, pull, task.pulls.length > 1))
    }
    conclude(results, job.signal.aborted)
    return
  }
  const result = await checkBranch(job, task)
  conclude(result ? [result] : [], job.signal.aborted)
}

/** Checks a commit: of the default branch its whole lists, unless neither issue nor fixes are wanted. */
async function checkBranch(
  job: Job,
  { head, base }: Extract<EventTask, { kind: 'commit' }>,
): Promise<JobResult | undefined> {
  const isPush = isPushToDefaultBranch(job) && (maintainsIssue(job) || job.inputs.fixPullRequest)
  if (!isPush) {
    const isWhole = base === undefined || job.inputs.issue === 'always'
    return isWhole ? await runSchedule(job, head) : await checkCommit(job, { head, base })
  }
  const isNew = job.runner.event.payload.created === true
  if (await mayChangeFindings(job, { head, base: isNew ? undefined : base })) {
    return await runSchedule(job, head)
  }
  await noteNothing('the push changes no list')
  return
}

async function noteNothing(reason: string): Promise<void> {
  const why = `Nothing to do: ${reason}.`
  log(why)
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(`${prose(why)}\n`).write()
}

/** Of the repository's owner and, where the input names another one, of that. @throws {ConfigError} */
async function readConfig(services: Services, text: string): Promise<ExtendedConfig> {
  const { inputs, runner, openRepository } = services
  const { owner } = runner.repository
  const named = namedReference(inputs.config)
  return await extendConfig(text, named ? 'input config' : inputs.config, {
    owners: [owner, ...(named ? [named.owner] : [])],
    otherwise: `use one of ${owner}, or name it in the action’s input config`,
    read: referenceReader(openRepository),
  })
}

/** Of several pull requests, one that fails does not stop the others: its result is missing. */
async function reviewOne(job: Job, pull: PullRequest, areSeveral: boolean) {
  try {
    return await runReview(job, pull)
  } catch (error) {
    if (!areSeveral || !(error instanceof Error)) throw error
    setFailed(visible(`Pull request ${pull.number} could not be reviewed: ${error.message}`))
    return
  }
}

/** Checks a push or a merge queue's commit; the result is annotations and the job summary. */
async function checkCommit(job: Job, range: { head: string; base: string }): Promise<JobResult> {
  const { config, inputs } = job
  const started = performance.now()
  const checked = await checkLists(
    job,
    { ...range, byOthers: false, own: ownRepositories(job) },
    {
      checkLinks: async (lists) => {
        if (inputs.links === 'none') return
        const which = inputs.links === 'all' ? 'all' : 'added'
        return await checkLinks(lists, config.links, { ...checkOptions(job), which })
      },
    },
  )
  const report = reportOf(job, checked)
  annotate(report)
  const elapsed = performance.now() - started
  if (job.signal.aborted) warn(STOPPED)
  const notes = [...(job.signal.aborted ? [STOPPED] : []), ...checked.notes]
  await writeJobSummary(job, report, { head: range.head, notes, elapsed })
  return { report, files: writeFiles(job, report, checked) }
}

/** Sets the outputs: of several pull requests, numbers are added up, others are one a line. */
function conclude(all: readonly (JobResult | undefined)[], isStopped: boolean): void {
  const results = all.filter((result) => result !== undefined)
  const reports = results.map(({ report }) => report)
  const failed =
    isStopped || results.length < all.length || reports.some(({ outcome }) => outcome === 'fail')
  const sum = (count: (report: Report) => number) =>
    reports.reduce((total, report) => total + count(report), 0)
  const reviews = results.flatMap(({ review }) =>
    review?.kind === 'published' ? review.reviewId : [],
  )
  setOutput('outcome', failed ? 'fail' : 'pass')
  setOutput(
    'errors',
    sum(({ counts }) => counts.error),
  )
  setOutput(
    'warnings',
    sum(({ counts }) => counts.warning),
  )
  setOutput(
    'dead-links',
    sum(({ links }) => links.filter(({ status }) => status === 'dead').length),
  )
  setOutput('report', lines(results.map(({ files }) => files.json)))
  setOutput('sarif', lines(results.map(({ files }) => files.sarif)))
  setOutput('review-id', lines(reviews))
  setOutput('issue-number', lines(results.map(({ issue }) => issue)))
  const changes = results.flatMap(({ change }) => change ?? [])
  const outputOf = (value: (change: ChangeResult) => string) => lines(changes.map(value))
  setOutput(
    'kind',
    outputOf(({ admission }) => admission.kind),
  )
  setOutput(
    'added',
    outputOf(({ admission }) => addedJson(admission)),
  )
  setOutput(
    'requirements',
    outputOf(({ admission }) => admission.status),
  )
  setOutput(
    'only-lists',
    outputOf((change) => String(change.touchesOnlyLists)),
  )
  setOutput(
    'head-sha',
    outputOf(({ headSha }) => headSha),
  )
  if (isStopped) log('The run was stopped.')
  else for (const report of reports) log(summaryLine(report))
  if (failed) process.exitCode = ExitCode.Failure
}

/** Added entries in an output, whose size GitHub limits. */
const MAX_ADDED = 100

function addedJson({ added }: Admission): string {
  return safeJsonLine(
    added.slice(0, MAX_ADDED).map(({ path, line, title, sections, links }) => ({
      ...{ path, line, title, url: links[0]?.url ?? '', section: sections.join('/') },
    })),
  )
}

function lines(values: readonly (string | number | undefined)[]): string {
  return values.filter((value) => value !== undefined).join('\n')
}

function summaryLine(report: Report): string {
  const { counts, files, outcome } = report
  const { error, warning, info } = counts
  if (files.length === 0) return 'No list was changed: nothing to do.'
  const found = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'info')]
  const unmet = unmetCount(report)
  const requirements = unmet ? `; ${amount(unmet, 'requirement')} not met` : ''
  return `${outcome === 'fail' ? 'Failed' : 'Passed'}: ${found.join(', ')} in ${amount(files.length, 'list')}${requirements}.`
}
