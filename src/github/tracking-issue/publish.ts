import { configuredContext } from '../../app/shared/list-context.ts'
import type { Config } from '../../config/schema.ts'
import { cacheKey } from '../../links/cache/cache.ts'
import type { CheckedLinks } from '../../links/check.ts'
import type { LinkResult } from '../../links/result.ts'
import type { Report } from '../../report/build.ts'
import type { CheckedList } from '../../session/session.ts'
import { isoDay } from '../../text/day.ts'
import { hasStatus, isDenied, isOfGitHub } from '../api/client.ts'
import { type Issues, IssuesDisabledError } from '../api/issues.ts'
import type { FailingLink, IssuePlan, PastIssue, TrackedList, TrackingInput } from './model.ts'
import { planIssue } from './plan.ts'
import { isMarked, readState } from './state.ts'

/** The issue as it stands before a run, and what it remembers of links that fail. */
export interface CurrentIssue {
  issue: PastIssue | undefined
  failing: readonly FailingLink[]
}

/** Why no issue can be kept. */
export class NoIssueError extends Error {
  readonly code = 'ERR_NO_ISSUE'
}

/**
 * @param before how it stood a short while ago
 * @throws {NoIssueError}
 */
export async function readIssue(
  issues: Issues,
  id: string,
  before?: CurrentIssue,
): Promise<CurrentIssue> {
  const isNew = before !== undefined && before.issue === undefined
  return await orNoIssue(async () => {
    const issue = await issues.findOurs((body) => isMarked(body, id), isNew ? 1 : undefined)
    return { issue, failing: (issue && readState(issue.body, id)?.failing) ?? [] }
  })
}

export interface TrackingOptions {
  id: string
  config: Config
  page: TrackingInput['page']
  now: Date
}

/**
 * Brings the issue up to date with a report; makes, edits, closes or opens it
 * only where that tells something. It is read again first: a run may take
 * minutes, in which people write and other runs speak.
 *
 * @returns the issue's number, where there is one
 * @throws {NoIssueError}
 */
export async function publishIssue(
  issues: Issues,
  before: CurrentIssue,
  looked: { report: Report; lists: readonly CheckedList[]; links: CheckedLinks | undefined },
  { id, config, page, now }: TrackingOptions,
): Promise<number | undefined> {
  const { issue, failing } = await readIssue(issues, id, before)
  const plan = planIssue({
    report: looked.report,
    lists: looked.lists.map((list) => toTracked(list, config, now)),
    linkResults: looked.links?.results,
    failing: looked.links ? failingOf(looked.links) : failing,
    now: now.toISOString(),
    previous: issue,
    settings: { id, ...config.issue },
    page,
  })
  return await orNoIssue(async () => {
    if (plan.create) return await createOnce(issues, plan.create, id)
    if (issue) await change(issues, issue.number, plan)
    return issue?.number
  })
}

async function change(issues: Issues, number: number, { edit, comment }: IssuePlan): Promise<void> {
  try {
    if (edit) await issues.edit(number, edit)
    if (comment !== undefined) await unlessLocked(issues.comment(number, comment))
  } catch (error) {
    if (!hasStatus(error, 404, 410)) throw error
    throw new NoIssueError('the issue went away during this run; the next one makes another')
  }
}

/** Whoever locks an issue wants no talk in it; its body tells the same. */
async function unlessLocked(comment: Promise<void>): Promise<void> {
  try {
    await comment
  } catch (error) {
    const isLocked = hasStatus(error, 403) && /is locked/i.test((error as Error).message)
    if (!isLocked) throw error
  }
}

/** Of two runs at once, the one that came second takes its issue back. */
async function createOnce(
  issues: Issues,
  issue: Parameters<Issues['create']>[0],
  id: string,
): Promise<number> {
  const made = await issues.create(issue)
  const first = await issues.findOurs((body) => isMarked(body, id), 1)
  if (!first || first.number >= made) return made
  await issues.edit(made, { state: 'closed', body: `Told in #${first.number}.` })
  return first.number
}

function toTracked({ path, outline }: CheckedList, config: Config, now: Date): TrackedList {
  return {
    path,
    sections: outline?.sections ?? [],
    links: (outline?.links ?? []).map(({ url, entry, address }) => ({
      url,
      ...address,
      ...(entry !== undefined && { entry }),
    })),
    ignores: configuredContext(config, path, isoDay(now)).ignores,
  }
}

/** What is remembered of the links that fail, for the issue to remember, too. */
function failingOf({ results, cache }: CheckedLinks): FailingLink[] {
  return [...results.values()].flatMap(({ url }: LinkResult) => {
    const key = cacheKey(url)
    const memory = key === undefined ? undefined : cache.urls.get(key)
    if (!key || !memory || memory.failures === 0 || memory.firstFailed === undefined) return []
    const { status, reason = '', checked, firstFailed, lastAlive, failures } = memory
    // A key that hides credentials is no address.
    if ((status !== 'dead' && status !== 'unreachable') || key.startsWith('sha256:')) return []
    const alive = lastAlive === undefined ? {} : { lastAlive }
    return [{ url: key, status, reason, checked, firstFailed, failures, ...alive }]
  })
}

/** Whatever GitHub refuses, or fails in, the run has a summary to tell what it found. */
async function orNoIssue<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    const why = whyNot(error)
    if (why === undefined) throw error
    throw new NoIssueError(why, { cause: error })
  }
}

function whyNot(error: unknown): string | undefined {
  if (error instanceof IssuesDisabledError) return error.message
  if (isDenied(error)) return 'the token may not write issues: give the job `issues: write`'
  if (hasStatus(error, 410)) return 'the repository has its issues switched off'
  if (isOfGitHub(error)) return `GitHub failed: ${error.message}`
  return
}
