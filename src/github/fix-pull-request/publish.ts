import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { BranchPullRequests } from '../api/branch-pull-requests.ts'
import type { BranchCommit, Branches, BranchFile } from '../api/branches.ts'
import { hasStatus, isApiError, isGitHubError, RateLimitError } from '../api/client.ts'
import { type ChangedList, type CollectOptions, collectFixes } from './collect.ts'
import { branchName, commitMessage } from './commit.ts'
import type { FixableList, ListFix } from './model.ts'
import { declinedMarks, type FixPlan, planFixPullRequest, proposedMarks } from './plan.ts'
import { fixTitle, isFixTitle, pullRequestText, withdrawnText } from './texts/body.ts'

/** Code units of an error message of GitHub's. */
const MAX_ERROR_LENGTH = 300

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

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

interface FixedTree {
  tip: BranchCommit | undefined
  parent: BranchCommit
  files: BranchFile[]
  fixes: ListFix[]
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
    const changed = await collectFixes(lists, { declined, proposed, lint })
    const tree = { tip, parent, ...(await this.#encode(parent, changed)) }
    const { fixes } = tree
    const input = { instance, pulls, tip, head, baseRef, fixes, branch: this.#branch }
    return await this.#carryOut(planFixPullRequest(input), tree)
  }

  async #carryOut(plan: FixPlan, tree: FixedTree): Promise<string | undefined> {
    const { instance } = this.#options
    const count = amount(tree.fixes.length, 'safe fix', 'safe fixes')
    switch (plan.kind) {
      case 'blocked':
        throw new BlockedError(plan.why)
      case 'keep':
        return plan.pull && `#${plan.pull.number} with ${count} is up to date.`
      case 'close': {
        const { number, body } = plan.pull
        const text = withdrawnText(body, instance)
        await this.#options.pulls.edit(number, { body: text, state: 'closed' })
        await this.#deleteBranch(tree)
        return `Closed #${number}: nothing is left to fix.`
      }
      case 'propose': {
        await this.#push(tree)
        const { pull, isDescribed } = plan
        if (!pull) return `Opened #${await this.#open(tree)} with ${count}.`
        if (!isDescribed) {
          await this.#options.pulls.edit(pull.number, {
            ...(isFixTitle(pull.title) && { title: fixTitle(tree.fixes.length) }),
            body: pullRequestText(tree.fixes, instance, pull.body),
          })
        }
        return `Updated #${pull.number} with ${count}.`
      }
    }
  }

  /** @throws {BlockedError} where the branch has changed since it was read, and is kept */
  async #push({ tip, parent, files, fixes }: FixedTree): Promise<void> {
    const { instance } = this.#options
    const sha = await this.#branches.commit(parent, files, (tree) =>
      commitMessage(fixes, { instance, parent: parent.sha, tree }),
    )
    // GitHub has no conditional update of a branch, so it is read again just before.
    if ((await this.#branches.readTip(this.#branch))?.sha !== tip?.sha) throw branchChanged()
    if (tip) return await this.#branches.move(this.#branch, sha)
    await orBranchChanged(this.#branches.create(this.#branch, sha))
  }

  /** @returns the number of the new pull request */
  async #open({ fixes }: FixedTree): Promise<number> {
    const { instance, baseRef } = this.#options
    const [title, body] = [fixTitle(fixes.length), pullRequestText(fixes, instance)]
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

  async #encode({ tree }: BranchCommit, changed: readonly ChangedList[]) {
    const paths = changed.map(({ path }) => path)
    const stored = paths.length > 0 ? await this.#branches.readFiles(tree, paths) : []
    const files: BranchFile[] = []
    const fixes: ListFix[] = []
    for (const list of changed) {
      const file = stored.find(({ path }) => path === list.path)
      const bytes = file && replaceText(file.bytes, list)
      if (bytes) {
        files.push({ ...file, bytes })
        for (const fix of list.fixes) fixes.push(fix)
      } else {
        this.#options.warn(`${list.path} is not fixed: its bytes cannot be read or are not UTF-8.`)
      }
    }
    return { files, fixes }
  }
}

/** A file's bytes with the new text; nothing where they are not the UTF-8 of the old text. */
function replaceText(bytes: Buffer, { before, after }: ChangedList): Buffer | undefined {
  const mark = bytes.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK : Buffer.alloc(0)
  if (!bytes.equals(Buffer.concat([mark, Buffer.from(before)]))) return
  return Buffer.concat([mark, Buffer.from(after)])
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
