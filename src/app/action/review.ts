import { type Admission, resultsOf } from '../../admission/admit.ts'
import { unmetByPath, withoutIgnored } from '../../admission/unmet.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import { addedLinesOf, hunksOf } from '../../github/pull-request-review/hunks.ts'
import { publishReview, type ReviewOutcome } from '../../github/pull-request-review/publish.ts'
import { checkLinks, selectResults } from '../../links/check.ts'
import { type LinkedList, MAX_ADDED_LINKS } from '../../links/options.ts'
import { linkKey } from '../../links/result.ts'
import { type Report, textsOf, withRequirements } from '../../report/build.ts'
import type { AddedEntry } from '../../report/markdown/added.ts'
import { type CheckedAdmission, checkAdmission, touchesOnlyLists } from './admission.ts'
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
import { updateLabels } from './labels.ts'
import { readLinkResults } from './link-results.ts'
import { annotate, annotateRules, warn, writeFiles } from './output.ts'
import { ownRepositories } from './own-repositories.ts'
import { readPastProposals } from './past-proposals.ts'
import type { Range } from './sources.ts'

/** How long a review may check links, in milliseconds, whatever the configuration allows. */
const MAX_LINK_TIME = 45_000
/** When a review's link checks end at the latest, in milliseconds after its start. */
const LINK_DEADLINE = 65_000

/** Reviews a pull request: checks what it changes, then reports what is new. */
export async function runReview(job: Job, pull: PullRequest): Promise<JobResult> {
  const started = performance.now()
  const { number, headSha: head, baseRef: base } = pull
  const left = () => LINK_DEADLINE - (performance.now() - started)
  const range = { head, base, byOthers: true, own: ownRepositories(job, pull) }
  const { checked, admitted } = await checkChange(job, pull, range, left)
  const { admission } = admitted
  const report = withRequirements(reportOf(job, checked), admission, failOnOf(job))
  const { open, past } = await readPastProposals(job, pull, admission)
  const shown = [...notesOf(report), ...admitted.notes, ...open]
  const review = await publish(job, pull, { checked, report, notes: shown, admission })
  const isCurrent = review?.kind !== 'superseded'
  const undone = isCurrent ? await updateLabels(job, pull, admission, report.outcome) : []
  const notes = [...shown, ...undone, ...past, ...checked.notes]
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
  if (isStopped || !review || review.kind === 'denied' || review.kind === 'failed') {
    annotate(report)
    annotateRules(admission)
  }
  const elapsed = performance.now() - started
  const added = addedEntries(checked)
  await writeJobSummary(job, report, { head, notes, elapsed, added, admission })
  const files = writeFiles(job, report, checked, number)
  const change = { admission, touchesOnlyLists: admitted.touchesOnlyLists, headSha: head }
  return { report, files, review, change }
}

/** Checks lists and links, and whether the change meets what the list asks for. */
async function checkChange(job: Job, pull: PullRequest, range: Range, left: () => number) {
  let found: CheckedAdmission | undefined
  let isOnlyLists = false
  const checked = await checkLists(job, range, {
    checkLinks: (lists) => checkAddedLinks(job, lists, left()),
    async findUnmet(changed, links) {
      isOnlyLists = touchesOnlyLists(job.config, changed)
      found = await checkAdmission(job, pull, changed, links?.results, left())
      return unmetByPath(resultsOf(found.admission))
    },
  })
  const { admission, notes } = found as CheckedAdmission
  const admitted = {
    admission: withoutIgnored(admission, reportedKeys(checked.lists)),
    ...{ notes, touchesOnlyLists: isOnlyLists },
  }
  return { checked, admitted }
}

/** The keys of what the lint left, of each list that could be read. */
function reportedKeys(lists: CheckedLists['lists']): Map<string, Set<string>> {
  const read = lists.filter(({ holds }) => holds !== undefined)
  return new Map(
    read.map(({ path, messages }) => [path, new Set(messages.flatMap(({ key }) => key ?? []))]),
  )
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

/** What is to be published of a review. */
interface Reviewed {
  checked: CheckedLists
  report: Report
  notes: readonly string[]
  admission: Admission
}

async function publish(
  job: Job,
  pull: PullRequest,
  { checked, report, notes, admission }: Reviewed,
): Promise<ReviewOutcome | undefined> {
  const { comparison, lists } = checked
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
    ...{ notes, admission },
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
