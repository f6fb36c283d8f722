import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import packageJson from '../../package.json' with { type: 'json' }
import { ConfigError, parseConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { openGitHub } from '../github/client.ts'
import { type PullRequest, PullRequests } from '../github/pull-requests.ts'
import { Repository } from '../github/repository.ts'
import { visible } from '../report/harmless.ts'
import { toJobSummary } from '../report/job-summary.ts'
import { type FailOn, type Report, toReport } from '../report/report.ts'
import { amount } from '../report/words.ts'
import { hunksOf } from '../review/hunks.ts'
import type { Page } from '../review/model.ts'
import { type Looked, lookAt, type Range } from './change.ts'
import { annotate, type ReportFiles, say, writeReport } from './delivery.ts'
import { type Event, readTask } from './event.ts'
import { UsageError } from './files.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Told, tellReview } from './review.ts'
import { readVerdictsFile } from './verdicts-file.ts'
import { MOST_OF_OTHERS, pickVerdicts, reportLinks, visitLinks } from './visits.ts'

/** How long a review may visit links, in milliseconds, whatever the configuration says. */
const REVIEW_DEADLINE = 45_000

/** What the runner's environment tells. */
interface Surroundings {
  event: Event
  repository: { owner: string; repo: string }
  serverUrl: string
  /** Where files may be left for later steps. */
  folder: string
}

/** Runs the action; fails the step where it should, and never throws. */
export async function action(): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())
  try {
    await new Run(readSurroundings(), readInputs(), stop.signal).run()
  } catch (error) {
    core.setFailed(visible(whatFailed(error)))
  }
}

/** Errors made for people say all; of others the stack tells where to look. */
function whatFailed(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message
  if (!(error instanceof Error)) return String(error)
  core.debug(error.stack ?? '')
  return error.message
}

function readSurroundings(): Surroundings {
  const { env } = process
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const path = env.GITHUB_EVENT_PATH
  return {
    event: {
      name: env.GITHUB_EVENT_NAME ?? '',
      sha: env.GITHUB_SHA ?? '',
      payload: path ? JSON.parse(readFileSync(path, 'utf8')) : {},
    },
    repository: { owner, repo },
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    folder: env.RUNNER_TEMP ?? '.',
  }
}

/** What came of one pull request or commit. */
interface Result {
  report: Report
  files: ReportFiles
  told: Told | undefined
}

class Run {
  readonly #around: Surroundings
  readonly #inputs: Inputs
  readonly #signal: AbortSignal
  readonly #repository: Repository
  readonly #pullRequests: PullRequests

  constructor(around: Surroundings, inputs: Inputs, signal: AbortSignal) {
    this.#around = around
    this.#inputs = inputs
    this.#signal = signal
    const octokit = openGitHub(inputs.token)
    this.#repository = new Repository(octokit, around.repository)
    this.#pullRequests = new PullRequests(octokit, around.repository)
  }

  /** The event → what to look at → a look → what is said of it, where it can be read. */
  async run(): Promise<void> {
    const { event } = this.#around
    const task = await readTask(event, this.#inputs.pullRequest, this.#pullRequests)
    const results: Result[] = []
    if (task.kind === 'nothing') say(`Nothing to do: ${task.why}.`)
    else {
      const config = await this.#readConfig()
      if (task.kind === 'commit') results.push(await this.#lookAtCommit(task, config))
      else for (const pull of task.pulls) results.push(await this.#review(pull, config))
    }
    this.#conclude(results)
  }

  /** Configuration is trusted, so it comes from the default branch and from nowhere else. */
  async #readConfig(): Promise<Config> {
    const { repository } = this.#around.event.payload
    const branch = repository?.default_branch ?? (await this.#repository.readDefaultBranch())
    const path = this.#inputs.config
    return parseConfig((await this.#repository.readText(path, branch)) ?? '', path)
  }

  async #lookAtCommit(
    { head, base }: { head: string; base: string | undefined },
    config: Config,
  ): Promise<Result> {
    const started = performance.now()
    const looked = await this.#lookAt({ head, base, byOthers: false }, config)
    const report = this.#report(looked)
    annotate(report)
    await this.#summarise(report, head, [], performance.now() - started)
    return { report, files: this.#write(report, looked), told: undefined }
  }

  async #review(pull: PullRequest, config: Config): Promise<Result> {
    const started = performance.now()
    const { number, headSha, baseRef } = pull
    const looked = await this.#lookAt({ head: headSha, base: baseRef, byOthers: true }, config)
    const report = this.#report(looked)
    const notes = notesOf(report)
    const told = await this.#tell(pull, looked, report, notes, config)
    if (told?.kind === 'overtaken') notes.push(`Nothing was said: ${told.why}.`)
    if (told === undefined || told.kind === 'denied') annotate(report)
    await this.#summarise(report, headSha, notes, performance.now() - started)
    return { report, files: this.#write(report, looked, number), told }
  }

  async #lookAt(range: Range, config: Config): Promise<Looked> {
    return await lookAt(range, this.#repository, config, this.#inputs.files, (lists) =>
      this.#visit(lists, range, config),
    )
  }

  async #visit(
    lists: Parameters<typeof visitLinks>[0],
    { base, byOthers }: Range,
    { links }: Config,
  ): Promise<Looked['verdicts']> {
    const { links: asked, verdicts } = this.#inputs
    const which = asked === 'auto' ? (base === undefined ? 'all' : 'added') : asked
    if (which === 'none') return
    if (verdicts !== undefined) {
      return pickVerdicts(lists, links, which, readVerdictsFile(verdicts))
    }
    const deadline = byOthers ? Math.min(links.deadline, REVIEW_DEADLINE) : links.deadline
    const { verdicts: found } = await visitLinks(
      lists,
      { ...links, deadline },
      {
        which,
        addedByOthers: byOthers,
        storePath: undefined,
        offline: false,
        version: packageJson.version,
        environment: process.env,
        signal: this.#signal,
        onProgress: () => undefined,
        warn: (message) => core.warning(visible(message)),
      },
    )
    return found
  }

  #report({ lists, verdicts }: Looked): Report {
    return toReport(lists, this.#failOn(), verdicts && reportLinks(verdicts, lists))
  }

  #failOn(): FailOn {
    const { failOn } = this.#inputs
    if (failOn !== 'auto') return failOn
    return ['schedule', 'workflow_dispatch'].includes(this.#around.event.name) ? 'never' : 'error'
  }

  async #tell(
    pull: PullRequest,
    { comparison, lists }: Looked,
    report: Report,
    notes: readonly string[],
    config: Config,
  ): Promise<Told | undefined> {
    const { comment, maxComments, id } = this.#inputs
    if (comment === 'none' || this.#signal.aborted) return
    return await tellReview(this.#pullRequests, pull.number, {
      report,
      texts: textsOf(lists),
      hunks: new Map(
        comparison?.files.map(({ path, patch }) => [path, hunksOf(patch ?? '')]) ?? [],
      ),
      settings: { id, mode: comment, from: config.review.from, maxComments },
      page: this.#page(pull.headSha),
      notes,
    })
  }

  #page(headSha: string): Page {
    const { serverUrl, repository } = this.#around
    return { serverUrl, repository: `${repository.owner}/${repository.repo}`, headSha }
  }

  async #summarise(
    report: Report,
    head: string,
    notes: readonly string[],
    elapsed: number,
  ): Promise<void> {
    const text = toJobSummary(report, { ...this.#page(head), notes, elapsed })
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(text, true).write()
  }

  /** @param pull the number of the pull request, if it is one */
  #write(report: Report, { lists }: Looked, pull?: number): ReportFiles {
    const { id } = this.#inputs
    return writeReport(report, {
      name: `awesome-keeper${id && `-${id}`}${pull === undefined ? '' : `-${pull}`}`,
      folder: this.#around.folder,
      id,
      texts: textsOf(lists),
      onlyNew: pull !== undefined,
    })
  }

  /** Outputs of several pull requests are summed up, or one a line. */
  #conclude(results: readonly Result[]): void {
    const reports = results.map(({ report }) => report)
    const sum = (count: (report: Report) => number) =>
      reports.reduce((total, report) => total + count(report), 0)
    const failed = reports.some(({ outcome }) => outcome === 'fail')
    core.setOutput('outcome', failed ? 'fail' : 'pass')
    core.setOutput(
      'errors',
      sum(({ counts }) => counts.error),
    )
    core.setOutput(
      'warnings',
      sum(({ counts }) => counts.warning),
    )
    core.setOutput(
      'dead-links',
      sum(({ links }) => links.filter(isDead).length),
    )
    core.setOutput('report', results.map(({ files }) => files.json).join('\n'))
    core.setOutput('sarif', results.map(({ files }) => files.sarif).join('\n'))
    const reviews = results.flatMap(({ told }) => (told?.kind === 'told' ? [told.reviewId] : []))
    core.setOutput('review-id', reviews.filter((id) => id !== undefined).join('\n'))
    for (const { report } of results) say(lastWords(report))
    if (failed) process.exitCode = core.ExitCode.Failure
  }
}

function isDead({ verdict }: Report['links'][number]): boolean {
  return verdict === 'dead'
}

function textsOf(lists: Looked['lists']): Map<string, string> {
  return new Map(lists.map(({ path, text }) => [path, text]))
}

/** What a reader of a review must know besides its findings. */
function notesOf({ files, links }: Report): string[] {
  const unasked = links.filter(({ reason }) => reason.startsWith('not asked:')).length
  return [
    ...(files.length === 0 ? ['No list was changed.'] : []),
    ...(unasked > 0
      ? [
          `${unasked} of the ${links.length} added links were not visited: a review visits at most ${MOST_OF_OTHERS}, for ${REVIEW_DEADLINE / 1000} seconds.`,
        ]
      : []),
  ]
}

function lastWords({ counts, files, outcome }: Report): string {
  const { error, warning, info } = counts
  if (files.length === 0) return 'No list was changed: nothing to do.'
  const found = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'info')]
  return `${outcome === 'fail' ? 'Failed' : 'Passed'}: ${found.join(', ')} in ${amount(files.length, 'list')}.`
}
