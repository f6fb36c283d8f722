import type { PullRequest } from '../../github/api/pull-requests.ts'
import { hunksOf } from '../../github/pull-request-review/hunks.ts'
import { type Told, tellReview } from '../../github/pull-request-review/publish.ts'
import { pickVerdicts, visitLinks } from '../../links/check.ts'
import { MOST_OF_OTHERS } from '../../links/options.ts'
import { type Facts, visitKey } from '../../links/result.ts'
import { type Report, textsOf } from '../../report/build.ts'
import type { AddedEntry } from '../../report/markdown/added.ts'
import { type Looked, lookAt } from './check-lists.ts'
import {
  type Job,
  pageOf,
  type Result,
  reportOf,
  summarise,
  visitOptions,
  warn,
  writeFiles,
} from './job.ts'
import { readVerdictsFile } from './link-results.ts'
import { annotate } from './output.ts'

/** How long a review may visit links, in milliseconds, whatever the configuration says. */
const LONGEST_VISITS = 45_000
/** When the visits of a review end at the latest, in milliseconds: where reading took long. */
const END_OF_VISITS = 65_000

/** Reviews a pull request: a look at what it changes, then what is new is told on it. */
export async function review(job: Job, pull: PullRequest): Promise<Result> {
  const { repository, config, inputs } = job
  const started = performance.now()
  const { number, headSha: head, baseRef: base } = pull
  const looked = await lookAt(
    { head, base, byOthers: true },
    repository,
    config,
    inputs.files,
    (lists) => visit(job, lists, END_OF_VISITS - (performance.now() - started)),
  )
  const report = reportOf(job, looked)
  const notes = notesOf(report)
  const told = await tell(job, pull, looked, report, notes)
  if (told?.kind === 'overtaken') notes.push(`Nothing was said: ${told.why}.`)
  if (told?.kind === 'failed') {
    const failure = `GitHub failed while the review was told: ${told.why}.`
    notes.push(failure)
    warn(failure)
  }
  if (told === undefined || told.kind === 'denied' || told.kind === 'failed') annotate(report)
  const elapsed = performance.now() - started
  await summarise(job, report, { head, notes, elapsed, added: addedBy(looked) })
  return { report, files: writeFiles(job, report, looked, number), told }
}

async function visit(
  job: Job,
  lists: Parameters<typeof visitLinks>[0],
  left: number,
): Promise<Looked['visited']> {
  const { inputs, config } = job
  if (inputs.links === 'none') return
  const which = inputs.links === 'all' ? 'all' : 'added'
  if (inputs.verdicts !== undefined) {
    return pickVerdicts(lists, config.links, which, readVerdictsFile(inputs.verdicts))
  }
  const deadline = Math.max(Math.min(config.links.deadline, LONGEST_VISITS, left), 0)
  return await visitLinks(
    lists,
    { ...config.links, deadline },
    { ...visitOptions(job), which, addedByOthers: true },
  )
}

async function tell(
  job: Job,
  pull: PullRequest,
  { comparison, lists }: Looked,
  report: Report,
  notes: readonly string[],
): Promise<Told | undefined> {
  const { inputs, config, signal, pullRequests } = job
  const { comment, maxComments, id } = inputs
  if (comment === 'none' || signal.aborted) return
  const files = comparison?.files ?? []
  return await tellReview(pullRequests, pull.number, {
    report,
    texts: textsOf(lists),
    hunks: new Map(files.map(({ path, patch }) => [path, hunksOf(patch ?? '')])),
    settings: { id, mode: comment, from: config.review.from, maxComments },
    page: pageOf(job, pull.headSha),
    notes,
  })
}

/** The added entries, with all that is known of what they link. */
function addedBy({ lists, visited }: Looked): AddedEntry[] {
  return lists.flatMap(({ path, outline }) =>
    (outline?.added ?? []).map(({ urls, ...entry }) => ({
      path,
      ...entry,
      facts: distinct(
        urls.flatMap((url) => visited?.verdicts.get(visitKey(url) ?? '')?.facts ?? []),
      ),
    })),
  )
}

/** One of each: a paper's page and its PDF tell the same. */
function distinct(facts: readonly Facts[]): Facts[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}

/** What a reader of a review must know besides its findings. */
function notesOf({ files, links }: Report): string[] {
  const unasked = links.filter(({ reason }) => reason.startsWith('not asked:')).length
  return [
    ...(files.length === 0 ? ['No list was changed.'] : []),
    ...(unasked > 0
      ? [
          `${unasked} of the ${links.length} added links were not visited: a review visits at most ${MOST_OF_OTHERS}, for ${LONGEST_VISITS / 1000} seconds.`,
        ]
      : []),
  ]
}
