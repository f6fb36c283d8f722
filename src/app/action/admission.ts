/** The admission check of a change: its facts, its results, and what follows from them. */

import {
  type Admission,
  type AdmissionInput,
  admit,
  counts,
  resultsOf,
} from '../../admission/admit.ts'
import { knownFacts } from '../../admission/known-facts.ts'
import type { EntryChanges, NewEntry, PullRequestText } from '../../admission/model.ts'
import { neededFacts } from '../../admission/needs.ts'
import { needsMembership } from '../../admission/pull-request/check.ts'
import { unmetByPath } from '../../admission/unmet.ts'
import type { Config } from '../../config/schema.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import { type FindFactsOptions, findFacts } from '../../links/facts/find.ts'
import type { EntryFacts, LinkResult } from '../../links/result.ts'
import type { EntryPolicy } from '../../lint/rules/entry-requirements.ts'
import { globMatcher } from '../../schema/globs.ts'
import { isoDay } from '../../text/day.ts'
import { entryPolicyOf } from '../shared/entry-policy.ts'
import { boundedMatch } from './bounded-match.ts'
import type { ChangedEntries, ListChecks } from './check-lists.ts'
import { checkOptions, type Job } from './job.ts'

/** An admission, and what a reader should know about how it was made. */
export interface CheckedAdmission {
  admission: Admission
  notes: string[]
}

/**
 * Checks what a pull request adds. Services are asked only what the policy asks of these entries,
 * and who the author is only where a rule fails that is not for members.
 * @param time for services, in milliseconds
 */
export async function checkAdmission(
  job: Job,
  pull: PullRequest,
  found: ChangedEntries,
  linkResults: ReadonlyMap<string, LinkResult> | undefined,
  time: number,
): Promise<CheckedAdmission> {
  const { config, now } = job
  const { changes, listPaths, paths } = found
  const policy = entryPolicyOf(config)
  const settings = config['pull-request']
  const today = isoDay(now)
  const { facts, notes } = await readFacts(job, policy?.policy, changes, { linkResults, time })
  const input = (isMember: boolean | 'unknown'): AdmissionInput => ({
    ...{ changes, policy, listPaths, today, match: boundedMatch() },
    factsOf: (entry) => facts.get(entry),
    pullRequest: settings && { settings, text: textOf(pull, paths, isMember) },
  })
  const admission = admit(input('unknown'))
  const { author } = pull
  if (!settings || !author || !needsMembership(settings, admission.rules)) {
    return { admission: orUnknown(admission, found), notes }
  }
  const mayPush = await job.pullRequests.mayPush(author.login)
  const isMember = mayPush === 'unknown' ? ASSOCIATED.has(pull.association) : mayPush
  const again = orUnknown(admit(input(isMember)), found)
  return { admission: again, notes: [...notes, ...(mayPush === 'unknown' ? [NOT_ASKED_WHO] : [])] }
}

/** What GitHub calls those who may push, as far as their membership is public. */
const ASSOCIATED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

const NOT_ASKED_WHO =
  'GitHub did not answer whether the author may push to the repository. A member with a private membership is held to the rules, too.'

function textOf(
  { title, body, author }: PullRequest,
  paths: readonly string[],
  isMember: boolean | 'unknown',
): PullRequestText {
  return { title, body, paths, author: { isBot: author?.isBot ?? false, isMember } }
}

/** The facts of those entries that the policy asks about. */
async function readFacts(
  job: Job,
  policy: EntryPolicy | undefined,
  { added }: EntryChanges,
  about: Pick<FindFactsOptions, 'linkResults' | 'time'>,
): Promise<{ facts: Map<NewEntry, EntryFacts>; notes: string[] }> {
  const { config, now, signal } = job
  const questions = policy && !signal.aborted ? neededFacts(policy, added) : []
  const options = { ...checkOptions(job), ...about, day: isoDay(now) }
  const { facts, notes } = await findFacts(questions, config.links, options)
  const known = questions.flatMap(({ entry: index }, at) => {
    const [entry, own] = [added[index], facts[at]]
    return entry && own ? [[entry, own] as const] : []
  })
  return { facts: new Map(known), notes }
}

/** What a list that could not be read adds is not known. */
function orUnknown(admission: Admission, { areAllRead }: ChangedEntries): Admission {
  if (areAllRead || admission.status === 'failed') return admission
  return { ...admission, status: 'unknown' }
}

/** Whether a change touches nothing but lists and what the configuration's `files` names. */
export function touchesOnlyLists(config: Config, found: ChangedEntries): boolean {
  const { paths, listPaths, areAllPaths } = found
  const { files } = config['pull-request'] ?? {}
  const isNamed = files ? globMatcher(files) : () => false
  return areAllPaths && paths.every((path) => listPaths.has(path) || isNamed(path))
}

/** The result that a label shows; absent where nothing was asked. */
export function labelStateOf(admission: Admission, outcome: 'pass' | 'fail') {
  const asked = resultsOf(admission).filter(counts)
  if (admission.status === 'failed') return 'fail'
  if (admission.added.length === 0 || (asked.length === 0 && admission.status === 'none')) return
  if (outcome === 'fail') return 'fail'
  const isOpen = asked.some(({ status }) => status === 'unknown') || asked.length === 0
  return isOpen ? 'unknown' : 'pass'
}

/** Whether a scheduled run reports the entries that do not meet the requirements. */
export function checksEntries({ config }: Job): boolean {
  return entryPolicyOf(config)?.policy.existing === true
}

/** Finds what the entries of whole lists do not meet, as far as link results know: infos. */
export function existingFinder({ config, now }: Job): NonNullable<ListChecks['findUnmet']> {
  const { policy } = entryPolicyOf(config) ?? {}
  return ({ changes, listPaths }, links) => {
    if (!policy) return new Map()
    const today = isoDay(now)
    const admission = admit({
      ...{ changes, listPaths, today, pullRequest: undefined, match: boundedMatch() },
      factsOf: (entry) => knownFacts(entry, links?.results, today),
      policy: { policy: { ...policy, advise: [] }, severity: 'info' },
    })
    return unmetByPath(resultsOf(admission))
  }
}
