import type { PullRequest } from '../../github/api/pull-requests.ts'
import { hunksOf } from '../../github/pull-request-review/hunks.ts'
import { publishReview, type ReviewOutcome } from '../../github/pull-request-review/publish.ts'
import { checkLinks, selectResults } from '../../links/check.ts'
import { MAX_ADDED_LINKS } from '../../links/options.ts'
import { type LinkMetadata, linkKey } from '../../links/result.ts'
import { type Report, textsOf } from '../../report/build.ts'
import type { AddedEntry } from '../../report/markdown/added.ts'
import { type CheckedLists, checkLists } from './check-lists.ts'
import {
  checkOptions,
  failOnOf,
  type Job,
  type JobResult,
  pageOf,
  reportOf,
  warn,
  writeFiles,
  writeJobSummary,
} from './job.ts'
import { readLinkResults } from './link-results.ts'
import { annotate } from './output.ts'

/** How long a review may visit links, in milliseconds, whatever the configuration says. */
const LONGEST_VISITS = 45_000
/** When the visits of a review end at the latest, in milliseconds: where reading took long. */
const END_OF_VISITS = 65_000

/** Reviews a pull request: a look at what it changes, then what is new is told on it. */
export async function runReview(job: Job, pull: PullRequest): Promise<JobResult> {
  const { repository, config, inputs } = job
  const started = performance.now()
  const { number, headSha: head, baseRef: base } = pull
  const looked = await checkLists(
    { head, base, byOthers: true },
    repository,
    config,
    inputs.files,
    (lists) => checkAddedLinks(job, lists, END_OF_VISITS - (performance.now() - started)),
  )
  const report = reportOf(job, looked)
  const notes = notesOf(report)
  const told = await tell(job, pull, looked, report, notes)
  if (told?.kind === 'superseded') notes.push(`Nothing was posted: ${told.why}.`)
  if (told?.kind === 'failed') {
    const failure = `GitHub failed while the review was posted: ${told.why}.`
    notes.push(failure)
    warn(failure)
  }
  if (told === undefined || told.kind === 'denied' || told.kind === 'failed') annotate(report)
  const elapsed = performance.now() - started
  await writeJobSummary(job, report, { head, notes, elapsed, added: addedBy(looked) })
  return { report, files: writeFiles(job, report, looked, number), review: told }
}

async function checkAddedLinks(
  job: Job,
  lists: Parameters<typeof checkLinks>[0],
  left: number,
): Promise<CheckedLists['links']> {
  const { inputs, config } = job
  if (inputs.links === 'none') return
  const which = inputs.links === 'all' ? 'all' : 'added'
  if (inputs.linkResults !== undefined) {
    return selectResults(lists, config.links, which, readLinkResults(inputs.linkResults))
  }
  const deadline = Math.max(Math.min(config.links.deadline, LONGEST_VISITS, left), 0)
  return await checkLinks(
    lists,
    { ...config.links, deadline },
    { ...checkOptions(job), which, addedByOthers: true },
  )
}

async function tell(
  job: Job,
  pull: PullRequest,
  { comparison, lists }: CheckedLists,
  report: Report,
  notes: readonly string[],
): Promise<ReviewOutcome | undefined> {
  const { inputs, config, signal, pullRequests } = job
  const { comment, maxComments, instance: id } = inputs
  if (comment === 'none' || signal.aborted) return
  const files = comparison?.files ?? []
  return await publishReview(pullRequests, pull.number, {
    report,
    texts: textsOf(lists),
    hunks: new Map(files.map(({ path, patch }) => [path, hunksOf(patch ?? '')])),
    settings: {
      ...{ id, mode: comment, minSeverity: config.review['min-severity'], maxComments },
      failOn: failOnOf(job),
    },
    page: pageOf(job, pull.headSha),
    notes,
  })
}

/** The added entries, with all that is known of what they link. */
function addedBy({ lists, links: visited }: CheckedLists): AddedEntry[] {
  return lists.flatMap(({ path, outline }) =>
    (outline?.added ?? []).map(({ urls, ...entry }) => ({
      path,
      ...entry,
      metadata: distinct(
        urls.flatMap((url) => visited?.results.get(linkKey(url) ?? '')?.metadata ?? []),
      ),
    })),
  )
}

/** One of each: a paper's page and its PDF tell the same. */
function distinct(facts: readonly LinkMetadata[]): LinkMetadata[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}

/** What a reader of a review must know besides its findings. */
function notesOf({ files, links }: Report): string[] {
  const unasked = links.filter(({ reason }) => reason.startsWith('not asked:')).length
  return [
    ...(files.length === 0 ? ['No list was changed.'] : []),
    ...(unasked > 0
      ? [
          `${unasked} of the ${links.length} added links were not visited: a review visits at most ${MAX_ADDED_LINKS}, for ${LONGEST_VISITS / 1000} seconds.`,
        ]
      : []),
  ]
}
