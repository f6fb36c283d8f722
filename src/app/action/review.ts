import type { PullRequest } from '../../github/api/pull-requests.ts'
import { addedLinesOf, hunksOf } from '../../github/pull-request-review/hunks.ts'
import { publishReview, type ReviewOutcome } from '../../github/pull-request-review/publish.ts'
import { checkLinks, selectResults } from '../../links/check.ts'
import { type LinkedList, MAX_ADDED_LINKS } from '../../links/options.ts'
import { linkKey } from '../../links/result.ts'
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
  STOPPED,
  writeJobSummary,
} from './job.ts'
import { readLinkResults } from './link-results.ts'
import { annotate, warn, writeFiles } from './output.ts'

/** How long a review may check links, in milliseconds, whatever the configuration allows. */
const MAX_LINK_TIME = 45_000
/** When a review's link checks end at the latest, in milliseconds after its start. */
const LINK_DEADLINE = 65_000

/** Reviews a pull request: checks what it changes, then reports what is new. */
export async function runReview(job: Job, pull: PullRequest): Promise<JobResult> {
  const started = performance.now()
  const { number, headSha: head, baseRef: base } = pull
  const checked = await checkLists(job, { head, base, byOthers: true }, (lists) =>
    checkAddedLinks(job, lists, LINK_DEADLINE - (performance.now() - started)),
  )
  const report = reportOf(job, checked)
  const notes = notesOf(report)
  const review = await publish(job, pull, checked, report, notes)
  if (review?.kind === 'superseded') notes.push(`Nothing was posted: ${review.why}.`)
  const isStopped = job.signal.aborted
  if (isStopped) {
    notes.push(STOPPED)
    warn(STOPPED)
  } else if (review?.kind === 'failed') {
    const failure = `GitHub failed while the review was posted: ${review.why}.`
    notes.push(failure)
    warn(failure)
  }
  if (isStopped || !review || review.kind === 'denied' || review.kind === 'failed') annotate(report)
  const elapsed = performance.now() - started
  await writeJobSummary(job, report, { head, notes, elapsed, added: addedEntries(checked) })
  return { report, files: writeFiles(job, report, checked, number), review }
}

async function checkAddedLinks(job: Job, lists: LinkedList[], left: number) {
  const { inputs, config } = job
  if (inputs.links === 'none') return
  const which = inputs.links === 'all' ? 'all' : 'added'
  if (inputs.linkResults !== undefined) {
    return selectResults(lists, config.links, which, readLinkResults(inputs.linkResults))
  }
  const deadline = Math.max(Math.min(config.links.deadline, MAX_LINK_TIME, left), 0)
  const options = { ...checkOptions(job), which, addedByOthers: true } as const
  return await checkLinks(lists, { ...config.links, deadline }, options)
}

async function publish(
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
    addedLines: new Map(files.map(({ path, patch }) => [path, addedLinesOf(patch ?? '')])),
    settings: {
      ...{ id, mode: comment, minSeverity: config.review['min-severity'], maxComments },
      failOn: failOnOf(job),
    },
    page: pageOf(job, pull.headSha),
    notes,
  })
}

function addedEntries({ lists, links }: CheckedLists): AddedEntry[] {
  return lists.flatMap(({ path, outline }) =>
    (outline?.added ?? []).map(({ urls, ...entry }) => {
      const found = urls.flatMap((url) => links?.results.get(linkKey(url) ?? '')?.metadata ?? [])
      // A paper's page and its PDF have the same.
      const metadata = [...new Map(found.map((item) => [JSON.stringify(item), item])).values()]
      return { path, ...entry, metadata }
    }),
  )
}

const UNCHECKED: ReadonlySet<string> = new Set(['limit', 'deadline', 'stopped'])

function notesOf({ files, links }: Report): string[] {
  const notes: string[] = []
  if (files.length === 0) notes.push('No list was changed.')
  const skipped = links.filter(({ skipped: code = '' }) => UNCHECKED.has(code)).length
  if (skipped > 0) {
    notes.push(
      `${skipped} of the ${links.length} added links were not checked: a review checks at most ${MAX_ADDED_LINKS}, for ${MAX_LINK_TIME / 1000} seconds.`,
    )
  }
  return notes
}
