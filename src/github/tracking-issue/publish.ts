import { hasStatus, isDenied, isGitHubError } from '../api/client.ts'
import { type Issues, IssuesDisabledError } from '../api/issues.ts'
import type { FailingLink, IssuePlan, OwnIssue, TrackingInput } from './model.ts'
import { planIssue } from './plan.ts'
import { isMarked, readState } from './state.ts'

/** The issue before a run, and the failing links in its state. */
export interface CurrentIssue {
  issue: OwnIssue | undefined
  failing: readonly FailingLink[]
  /** The day of the link results that it shows. */
  linksChecked: string | undefined
}

/** Why there is no issue, or why it is not up to date. */
export class NoIssueError extends Error {
  readonly code = 'ERR_NO_ISSUE'
}

/** @param before the issue as read a short while ago @throws {NoIssueError} */
export async function readIssue(
  issues: Issues,
  instance: string,
  before?: CurrentIssue,
): Promise<CurrentIssue> {
  // An issue that did not exist a short while ago is on the first page.
  const pages = before && !before.issue ? 1 : undefined
  return await orNoIssue(async () => {
    const issue = await issues.findOurs((body) => isMarked(body, instance), pages)
    const { failing = [], linksChecked } = (issue && readState(issue.body, instance)) ?? {}
    return { issue, failing, linksChecked }
  })
}

/**
 * Creates the issue or brings it up to date, only where something changed. It is read again first,
 * since people and other runs may have changed it.
 * @param input without `failing` where no links were checked
 * @returns the issue's number
 * @throws {NoIssueError}
 */
export async function publishIssue(
  issues: Issues,
  before: CurrentIssue,
  input: Omit<TrackingInput, 'previous' | 'failing'> & {
    failing: TrackingInput['failing'] | undefined
  },
): Promise<number | undefined> {
  const { instance } = input.settings
  const { issue, failing } = await readIssue(issues, instance, before)
  const plan = planIssue({ ...input, failing: input.failing ?? failing, previous: issue })
  return await orNoIssue(async () => {
    if (plan.create) return await createOnce(issues, plan.create, instance)
    if (issue) await update(issues, issue.number, plan)
    return issue?.number
  })
}

async function update(issues: Issues, number: number, { edit, comment }: IssuePlan): Promise<void> {
  try {
    if (edit) await issues.edit(number, edit)
    if (comment !== undefined) await unlessLocked(issues.comment(number, comment))
  } catch (error) {
    if (!hasStatus(error, 404, 410)) throw error
    throw new NoIssueError('the issue was deleted during this run; the next run creates another')
  }
}

/** A locked issue gets no comment; its body has the same information. */
async function unlessLocked(comment: Promise<void>): Promise<void> {
  try {
    await comment
  } catch (error) {
    const isLocked = hasStatus(error, 403) && /is locked/i.test((error as Error).message)
    if (!isLocked) throw error
  }
}

/** Of two runs at once, the second closes its own issue again. */
async function createOnce(
  issues: Issues,
  issue: Parameters<Issues['create']>[0],
  instance: string,
): Promise<number> {
  const created = await issues.create(issue)
  const first = await issues.findOurs((body) => isMarked(body, instance), 1)
  if (!first || first.number >= created) return created
  await issues.edit(created, { state: 'closed', body: `Duplicate of #${first.number}.` })
  return first.number
}

/** Whatever GitHub refuses, the run still has its job summary. */
async function orNoIssue<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    const why = whyNoIssue(error)
    if (why === undefined) throw error
    throw new NoIssueError(why, { cause: error })
  }
}

function whyNoIssue(error: unknown): string | undefined {
  if (error instanceof IssuesDisabledError) return error.message
  if (isDenied(error)) return 'the token may not write issues: give the job `issues: write`'
  if (hasStatus(error, 410)) return 'the repository has issues disabled'
  return isGitHubError(error) ? `GitHub failed: ${error.message}` : undefined
}
