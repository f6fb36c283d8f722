import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { BranchPullRequests } from '../api/branch-pull-requests.ts'
import type { BranchCommit, Branches, BranchFile } from '../api/branches.ts'
import { hasStatus, isApiError, isGitHubError, RateLimitError } from '../api/client.ts'
import {
  type ChangedList,
  type CollectedFixes,
  type CollectOptions,
  collectFixes,
} from './collect.ts'
import { branchName, commitMessage, retireMessage } from './commit.ts'
import type { BranchPullRequest, FixableList, ListFix, RetiredEntry } from './model.ts'
import {
  declinedMarks,
  type FixPlan,
  isOurs,
  mergedMarks,
  planFixPullRequest,
  proposedMarks,
} from './plan.ts'
import { type RetiredEntries, retireEntries } from './retire.ts'
import {
  changesText,
  isOurTitle,
  pullRequestText,
  pullRequestTitle,
  withdrawnText,
} from './texts/body.ts'

/** Code units of an error message of GitHub's. */
const MAX_ERROR_LENGTH = 300
/** Code points of a path in a note. */
const MAX_PATH_LENGTH = 200

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
  /** Whether these are all lists: GitHub returned the whole tree. */
  areAllLists: boolean
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

/** The fixed files, and why not every list was read. */
interface EncodedFixes {
  /** With the safe fixes. */
  files: BranchFile[]
  fixes: ListFix[]
  retired: RetiredEntry[]
  /** The file as each retired entry leaves it, in their order. */
  steps: BranchFile[]
  unread: string | undefined
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
    const retired = await retireEntries(collected.fixed, {
      declined: declined.union(mergedMarks(pulls, instance)),
      ...{ proposed, lint },
    })
    const tree = { tip, parent, ...(await this.#encode(parent, collected, retired, proposed)) }
    const { unread } = tree
    const fixes = [...tree.fixes, ...tree.retired]
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

  /** One commit with the safe fixes, and one for each retired entry. @returns the last of them */
  async #commit({ parent, files, fixes, retired, steps }: FixedTree): Promise<BranchCommit> {
    const { instance } = this.#options
    const base = parent.sha
    let last = parent
    if (files.length > 0) {
      last = await this.#branches.commit(parent, files, (tree) =>
        commitMessage(fixes, { instance, parent: base, tree }),
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

  /** @param proposed the marks of fixes that may have to be withdrawn */
  async #encode(
    { tree }: BranchCommit,
    { changed, unread }: CollectedFixes,
    { entries, unsure }: RetiredEntries,
    proposed: ReadonlySet<string>,
  ): Promise<EncodedFixes> {
    const { lists, areAllLists } = this.#options
    const found = new Set(
      [...changed.flatMap(({ fixes }) => fixes), ...entries].map(({ mark }) => mark),
    )
    // Only then every byte has to be known: a text that was decoded wrongly may hide a fix.
    const isAnyLost = proposed.values().some((mark) => !found.has(mark))
    const paths = (isAnyLost ? lists : [...changed, ...entries]).map(({ path }) => path)
    const stored = paths.length > 0 ? await this.#branches.readFiles(tree, paths) : []
    const bytesOf = (path: string) => stored.find((file) => file.path === path)?.bytes
    const others = isAnyLost ? lists.filter((list) => !isEncoded(bytesOf(list.path), list)) : []
    const notRead = new Set([...unread, ...others.map(({ path }) => path)])
    const fileWith = (path: string, after: string): BranchFile | undefined => {
      const file = stored.find((one) => one.path === path)
      const before = lists.find((list) => list.path === path)?.text ?? ''
      const bytes = file && replaceText(file.bytes, { before, after })
      if (file && bytes) return { ...file, bytes }
      if (!notRead.has(path)) {
        this.#options.warn(`${path} is not fixed: its bytes cannot be read or are not UTF-8.`)
      }
      notRead.add(path)
      return
    }
    const encoded: Omit<EncodedFixes, 'unread'> = { files: [], fixes: [], retired: [], steps: [] }
    for (const { path, after, fixes } of changed) {
      const file = fileWith(path, after)
      if (!file) continue
      encoded.files.push(file)
      for (const fix of fixes) encoded.fixes.push(fix)
    }
    for (const entry of entries) {
      const file = fileWith(entry.path, entry.after)
      if (!file) continue
      encoded.steps.push(file)
      encoded.retired.push(entry)
    }
    const why = whyUnread([...notRead]) ?? whyUnsure(unsure)
    return { ...encoded, unread: areAllLists ? why : PARTIAL_TREE }
  }
}

const PARTIAL_TREE = 'GitHub returned only a part of the repository’s tree'

/** A clause for the log; nothing where all lists were read. */
function whyUnread([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return
  const more = others.length > 0 ? ` and ${amount(others.length, 'other list')}` : ''
  return `${truncate(first, MAX_PATH_LENGTH)}${more} could not be read, or not as UTF-8`
}

/** A clause for the log; nothing where all proposed entries were checked. */
function whyUnsure([path]: readonly string[]): string | undefined {
  if (path === undefined) return
  return `a link of an entry to retire in ${truncate(path, MAX_PATH_LENGTH)} was not checked`
}

/** Whether a file's bytes are the UTF-8 of a text, with or without a byte order mark. */
function isEncoded(bytes: Buffer | undefined, { text }: { text: string }): boolean {
  return bytes !== undefined && replaceText(bytes, { before: text, after: text }) !== undefined
}

/** A file's bytes with the new text; nothing where they are not the UTF-8 of the old text. */
function replaceText(
  bytes: Buffer,
  { before, after }: Pick<ChangedList, 'before' | 'after'>,
): Buffer | undefined {
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
