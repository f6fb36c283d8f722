import { truncate } from '../../text/truncate.ts'
import type { BranchPullRequests } from '../api/branch-pull-requests.ts'
import type { BranchCommit, Branches } from '../api/branches.ts'
import { hasStatus, isApiError, isGitHubError, RateLimitError } from '../api/client.ts'
import { type CollectOptions, collectFixes } from './collect.ts'
import { branchName, commitMessage, retireMessage, updateMessage } from './commit.ts'
import { type EncodedFixes, encodeFixes } from './encode.ts'
import type { BranchPullRequest, FixableList } from './model.ts'
import {
  declinedMarks,
  type FixPlan,
  isOurs,
  mergedMarks,
  planFixPullRequest,
  proposedMarks,
} from './plan.ts'
import { retireEntries } from './retire.ts'
import {
  changesText,
  isOurTitle,
  pullRequestText,
  pullRequestTitle,
  withdrawnText,
} from './texts/body.ts'
import { updatePapers } from './update-papers.ts'

/** Code units of an error message of GitHub's. */
const MAX_ERROR_LENGTH = 300

/** Somebody else's commits, or those of a later run, stand in the way. */
class BlockedError extends Error {
  readonly code = 'ERR_FIX_PULL_REQUEST_BLOCKED'
}

export interface FixOutcome {
  /** What was done, or why not, in one sentence. */
  note: string
  /** Whether GitHub refused something or failed. */
  isWarning: boolean
}

export interface FixOptions {
  branches: Branches
  pulls: BranchPullRequests
  instance: string
  baseRef: string
  head: string
  lists: readonly FixableList[]
  /** Whether these are all lists: GitHub returned the whole tree. */
  areAllLists: boolean
  /** Why fixes that need link results may be missing, as a clause; absent where none can be. */
  unchecked?: string
  lint: CollectOptions['lint']
  warn(message: string): void
}

/** Proposes the safe fixes of lists, if there are any, in one pull request, and keeps that up to date. */
export async function publishFixPullRequest(options: FixOptions): Promise<FixOutcome | undefined> {
  try {
    const note = await new FixPublisher(options).publish()
    return note === undefined ? undefined : { note, isWarning: false }
  } catch (error) {
    const isBlocked = error instanceof BlockedError
    const why = isBlocked ? error.message : whyRefused(error)
    return { note: `No pull request with fixes: ${why}.`, isWarning: !isBlocked }
  }
}

interface FixedTree extends EncodedFixes {
  tip: BranchCommit | undefined
  parent: BranchCommit
}

class FixPublisher {
  readonly #branches: Branches
  readonly #options: FixOptions
  readonly #branch: string

  constructor(options: FixOptions) {
    this.#branches = options.branches
    this.#options = options
    this.#branch = branchName(options.instance)
  }

  /** Fix the lists → plan → carry out the plan. */
  async publish(): Promise<string | undefined> {
    const { instance, baseRef, head, lists, lint } = this.#options
    const [pulls, tip, parent] = await Promise.all([
      this.#options.pulls.list(this.#branch),
      this.#branches.readTip(this.#branch),
      this.#branches.readTip(baseRef),
    ])
    // A run that is started again may be older than the last one.
    if (parent?.sha !== head) {
      throw new BlockedError(`${baseRef} has changed since this run began`)
    }
    const declined = declinedMarks(pulls, instance)
    const proposed = proposedMarks(pulls, instance)
    const collected = await collectFixes(lists, { declined, proposed, lint })
    const choice = { declined: declined.union(mergedMarks(pulls, instance)), proposed, lint }
    const papers = await updatePapers(collected.fixed, choice)
    const retired = await retireEntries(papers.lists, choice)
    const encoded = await encodeFixes(
      { collected, papers, retired },
      {
        ...{ ...this.#options, proposed },
        readFiles: (paths) => this.#branches.readFiles(parent.tree, paths),
      },
    )
    const tree = { tip, parent, ...encoded }
    const { unread = this.#options.unchecked } = tree
    const fixes = [...tree.fixes, ...tree.updated, ...tree.retired]
    const input = { instance, pulls, tip, head, baseRef, fixes, unread, branch: this.#branch }
    return await this.#carryOut(planFixPullRequest(input), tree)
  }

  async #carryOut(plan: FixPlan, tree: FixedTree): Promise<string | undefined> {
    const { instance } = this.#options
    const count = changesText(tree)
    switch (plan.kind) {
      case 'blocked':
        throw new BlockedError(plan.why)
      case 'keep':
        return plan.pull && `#${plan.pull.number} with ${count} is up to date.`
      case 'leave':
        return `#${plan.pull.number} is left as it is: ${plan.why}.`
      case 'close': {
        const { number, body } = await this.#reread(plan.pull, tree.tip?.sha)
        const text = withdrawnText(body, instance)
        await this.#options.pulls.edit(number, { body: text, state: 'closed' })
        await this.#deleteBranch(tree)
        return `Closed #${number}: nothing is left to fix.`
      }
      case 'propose': {
        const { pull, isDescribed } = plan
        await this.#push(tree, pull)
        if (!pull) return `Opened #${await this.#open(tree)} with ${count}.`
        if (!isDescribed) {
          const now = await this.#reread(pull)
          await this.#options.pulls.edit(pull.number, {
            ...(isOurTitle(now.title) && { title: pullRequestTitle(tree) }),
            body: pullRequestText(tree, instance, now.body),
          })
        }
        return `Updated #${pull.number} with ${count}.`
      }
    }
  }

  /**
   * The pull request as it is just before it is written.
   * @param headSha of its branch; absent after our push, which GitHub may show late
   * @throws {BlockedError} where a person closed, merged or edited it meanwhile
   */
  async #reread({ number }: BranchPullRequest, headSha?: string): Promise<BranchPullRequest> {
    const pulls = await this.#options.pulls.list(this.#branch)
    const now = pulls.find((one) => one.number === number)
    if (now?.state !== 'open') throw new BlockedError(`#${number} was closed or merged meanwhile`)
    if (!isOurs(now, this.#options.instance)) {
      throw new BlockedError(`somebody edited the description of #${number} meanwhile`)
    }
    if (headSha !== undefined && now.headSha !== headSha) throw branchChanged()
    return now
  }

  /** @throws {BlockedError} where the branch has changed since it was read, and is kept */
  async #push(fixed: FixedTree, pull: BranchPullRequest | undefined): Promise<void> {
    const { tip } = fixed
    const { sha } = await this.#commit(fixed)
    if (pull) await this.#reread(pull, tip?.sha)
    // GitHub has no conditional update of a branch, so it is read again just before.
    if ((await this.#branches.readTip(this.#branch))?.sha !== tip?.sha) throw branchChanged()
    if (tip) return await this.#branches.move(this.#branch, sha)
    await orBranchChanged(this.#branches.create(this.#branch, sha))
  }

  /** One commit with the safe fixes, one with papers, one for each retired entry. @returns the last */
  async #commit(fixed: FixedTree): Promise<BranchCommit> {
    const { parent, files, fixes, updatedFiles, updated, retired, steps } = fixed
    const { instance } = this.#options
    const base = parent.sha
    let last = parent
    if (files.length > 0) {
      last = await this.#branches.commit(parent, files, (tree) =>
        commitMessage(fixes, { instance, parent: base, tree }),
      )
    }
    if (updatedFiles.length > 0) {
      const place = { instance, base, parent: last.sha }
      last = await this.#branches.commit(last, updatedFiles, (tree) =>
        updateMessage(updated, { ...place, tree }),
      )
    }
    for (const [index, entry] of retired.entries()) {
      const place = { instance, base, parent: last.sha }
      last = await this.#branches.commit(last, steps.slice(index, index + 1), (tree) =>
        retireMessage(entry, { ...place, tree }),
      )
    }
    return last
  }

  /** @returns the number of the new pull request */
  async #open(tree: FixedTree): Promise<number> {
    const { instance, baseRef } = this.#options
    const [title, body] = [pullRequestTitle(tree), pullRequestText(tree, instance)]
    try {
      return await orBranchChanged(
        this.#options.pulls.create({ head: this.#branch, base: baseRef, title, body }),
      )
    } catch (error) {
      // Without a pull request nobody would notice the branch.
      if (hasStatus(error, 403)) await this.#branches.delete(this.#branch)
      throw error
    }
  }

  /** The commits stay reachable from the pull request. */
  async #deleteBranch({ tip }: FixedTree): Promise<void> {
    const now = tip && (await this.#branches.readTip(this.#branch))
    if (now && now.sha === tip.sha) await this.#branches.delete(this.#branch)
  }
}

function branchChanged(): BlockedError {
  return new BlockedError('somebody else or another run wrote to the branch meanwhile')
}

async function orBranchChanged<Result>(request: Promise<Result>): Promise<Result> {
  try {
    return await request
  } catch (error) {
    if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) throw branchChanged()
    throw error
  }
}

/** The reason for an error, as a clause. @throws an error that is not GitHub's */
function whyRefused(error: unknown): string {
  const message = messageOf(error)
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return 'GitHub Actions may not open pull requests here; allow it in the repository’s settings, under Actions, General, Workflow permissions'
  }
  if (/resource not accessible/i.test(message)) {
    return 'the token may not write them; give the job `contents: write` and `pull-requests: write`'
  }
  if (error instanceof RateLimitError) return message
  if (!isGitHubError(error)) throw error
  if (!isApiError(error)) return `GitHub failed: ${truncate(message, MAX_ERROR_LENGTH)}`
  if (!error.response) return 'GitHub cannot be reached'
  return `GitHub answered ${error.status}, ${truncate(message, MAX_ERROR_LENGTH)}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}
