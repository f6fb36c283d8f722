import type { CheckedLists } from '../../app/action/check-lists.ts'
import { isWholeListRun, type Job } from '../../app/action/job.ts'
import { log, warn } from '../../app/action/output.ts'
import { configuredContext } from '../../app/shared/list-context.ts'
import { encodeText, toTextFile } from '../../app/shared/text-file.ts'
import type { PlainMessage } from '../../report/build.ts'
import { type CheckedList, ListSession } from '../../session/session.ts'
import { isoDay } from '../../text/day.ts'
import { amount } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { BranchFile } from '../api/branches.ts'
import { hasStatus, isApiError, isOfGitHub, RateLimitError } from '../api/client.ts'
import { branchName, commitMessage } from './commit.ts'
import { type AppliedFix, fixList } from './fix-list.ts'
import { markOf } from './marker.ts'
import type { BranchCommit, ListFix } from './model.ts'
import { declinedMarks, type FixPlan, planFixPullRequest, proposedMarks } from './plan.ts'
import { pullRequestText, TITLE, withdrawnText } from './text.ts'

/** Mends of one pull request: a body remembers so many, and no human looks through more. */
const MAX_FIXES = 1000

/** Code units of what GitHub says. */
const LONGEST_ANSWER = 300

/**
 * Proposes the sure mends of lists as one pull request, where the input `mend`
 * asks for that, and keeps it up to date. What GitHub refuses is a warning: the
 * run has more to tell.
 *
 * @param head the commit that was looked at
 * @returns what came of it, for the job summary
 */
export async function publishFixPullRequest(
  job: Job,
  head: string,
  looked: CheckedLists,
): Promise<string[]> {
  const { inputs, signal } = job
  if (!inputs.fixPullRequest || !isWholeListRun(job)) return []
  // Without the web, or stopped, a run knows too little to take back what was proposed.
  if (looked.links?.networkDown || signal.aborted) return []
  try {
    const note = await propose(job, head, looked)
    if (note === undefined) return []
    log(note)
    return [note]
  } catch (error) {
    const note = `No mends are proposed: ${whyRefused(error)}.`
    warn(note)
    return [note]
  }
}

/** The lists mended → what that asks for → doing it. */
async function propose(job: Job, head: string, looked: CheckedLists): Promise<string | undefined> {
  const { inputs, runner: around, repository, branches, proposals } = job
  const { instance: id } = inputs
  const { default_branch: known } = around.event.payload.repository ?? {}
  const baseRef = known ?? (await repository.readDefaultBranch())
  if (around.branch !== baseRef) {
    return `No mends are proposed: this run looked at ${around.branch}, and not at ${baseRef}.`
  }
  const branch = branchName(id)
  const [all, tip, parent] = await Promise.all([
    proposals.list(branch),
    branches.readTip(branch),
    branches.readTip(baseRef),
  ])
  // An old run that is started again knows less than those since.
  if (parent?.sha !== head) {
    return `No mends are proposed: ${baseRef} has moved on since this run began. The next run sees to it.`
  }
  const { files, mends } = await mendLists(job, parent, looked, {
    declined: declinedMarks(all, id),
    proposed: proposedMarks(all, id),
  })
  const plan = planFixPullRequest({ id, mends, proposals: all, tip, head, baseRef, branch })
  return await carryOut(plan, { job, branch, baseRef, tip, parent, files, mends })
}

/** What is to be proposed, and where. */
interface Proposing {
  job: Job
  branch: string
  baseRef: string
  tip: BranchCommit | undefined
  /** The commit that was looked at. */
  parent: BranchCommit
  files: BranchFile[]
  mends: ListFix[]
}

async function carryOut(plan: FixPlan, proposing: Proposing): Promise<string | undefined> {
  const { job, mends } = proposing
  const { proposals, inputs } = job
  switch (plan.kind) {
    case 'leave':
      return `No mends are proposed: ${plan.why}.`
    case 'keep': {
      if (!plan.proposal) return
      return `${amount(mends.length, 'sure mend')} proposed in #${plan.proposal.number}, as before.`
    }
    case 'withdraw': {
      const { number, body } = plan.proposal
      await proposals.edit(number, { body: withdrawnText(body, inputs.instance), state: 'closed' })
      await deleteBranch(proposing)
      return `Nothing is left to mend: #${number} is closed.`
    }
    case 'propose': {
      if (!(await push(proposing))) return MEANWHILE
      const number = plan.proposal?.number
      if (number === undefined) return await open(proposing)
      if (!plan.isTold) {
        const body = pullRequestText(mends, inputs.instance, plan.proposal?.body)
        await proposals.edit(number, { body })
      }
      return `${amount(mends.length, 'sure mend')} proposed in #${number}.`
    }
  }
}

const MEANWHILE =
  'No mends are proposed: somebody else, or another run, wrote to their branch meanwhile. The next run sees to it.'

/** @returns false where the branch has moved since it was looked at, which then stays as it is */
async function push({ job, branch, tip, parent, files, mends }: Proposing): Promise<boolean> {
  const { branches, inputs } = job
  const sha = await branches.commit(parent, files, (tree) =>
    commitMessage(mends, { id: inputs.instance, parent: parent.sha, tree }),
  )
  // GitHub leads a branch elsewhere on no condition: what can be done is to look just before.
  if ((await branches.readTip(branch))?.sha !== tip?.sha) return false
  if (tip) {
    await branches.move(branch, sha)
    return true
  }
  try {
    await branches.create(branch, sha)
    return true
  } catch (error) {
    if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) return false
    throw error
  }
}

async function open({ job, branch, baseRef, mends }: Proposing): Promise<string> {
  const { branches, proposals, inputs } = job
  const body = pullRequestText(mends, inputs.instance)
  try {
    const number = await proposals.create({ branch, baseRef, title: TITLE, body })
    return `${amount(mends.length, 'sure mend')} proposed in #${number}, which is new.`
  } catch (error) {
    if (hasStatus(error, 422) && /already exists/i.test(messageOf(error))) return MEANWHILE
    // A branch that nobody can be told of is litter.
    if (hasStatus(error, 403)) await branches.delete(branch)
    throw error
  }
}

/** A branch without a pull request would be taken for something; the commits stay with that. */
async function deleteBranch({ job: { branches }, branch, tip }: Proposing): Promise<void> {
  if (tip && (await branches.readTip(branch))?.sha === tip.sha) await branches.delete(branch)
}

/** What becomes of the lists, as files and as mends. */
async function mendLists(
  job: Job,
  parent: BranchCommit,
  looked: CheckedLists,
  { declined, proposed }: Record<'declined' | 'proposed', ReadonlySet<string>>,
): Promise<{ files: BranchFile[]; mends: ListFix[] }> {
  const chosen = new Set<string>()
  const isWanted = (path: string) => (message: PlainMessage) => {
    const mark = markOfMessage(path, message)
    if (declined.has(mark) || (chosen.size >= MAX_FIXES && !chosen.has(mark))) return false
    if (message.fixKind === 'safe') chosen.add(mark)
    return true
  }
  const mended: { path: string; before: string; after: string; mends: ListFix[] }[] = []
  for (const list of looked.lists) {
    if (!list.outline) continue
    const { path, text: before } = list
    const { judged, mends } = await fixList(
      withProven(list, proposed),
      isWanted(path),
      async (text) => withProven(await judgeAgain(job, path, text, looked), proposed),
    )
    if (judged.outline && judged.text !== before) {
      mended.push({ path, before, after: judged.text, mends: toFixes(path, mends) })
    }
  }
  const stored = await readStored(job, parent, mended)
  const files: BranchFile[] = []
  const mends: ListFix[] = []
  for (const list of mended) {
    const { path, before, after } = list
    const file = stored.find((one) => one.path === path)
    const read = file && toTextFile(path, file.bytes)
    if (!read?.isUtf8 || read.text !== before) {
      warn(`${path} is not mended: its bytes could not be read, or are not UTF-8.`)
      continue
    }
    files.push({ ...file!, bytes: Buffer.from(encodeText(read, after)) })
    mends.push(...list.mends)
  }
  return { files, mends }
}

/**
 * What was proven once stays so while it is proposed: a run that cannot ask
 * GitHub's API finds the web's redirect to the very same address.
 */
function withProven(list: CheckedList, proposed: ReadonlySet<string>): CheckedList {
  const messages = list.messages.map((message) =>
    proposed.has(markOfMessage(list.path, message))
      ? { ...message, fixKind: 'safe' as const }
      : message,
  )
  return { ...list, messages }
}

async function readStored(
  { branches }: Job,
  { tree }: BranchCommit,
  mended: readonly { path: string }[],
): Promise<BranchFile[]> {
  if (mended.length === 0) return []
  return await branches.readFiles(
    tree,
    mended.map(({ path }) => path),
  )
}

/**
 * Judges a list that could be read before its mends. What is in the repository
 * besides is not asked for: no sure mend depends on it.
 */
async function judgeAgain(
  job: Job,
  path: string,
  text: string,
  looked: CheckedLists,
): Promise<CheckedList> {
  const list = await ListSession.open({ path, text }, { trusted: true })
  try {
    return await list.lint(() => ({
      ...configuredContext(job.config, path, isoDay(job.now)),
      repositoryPath: path,
      linkResults: looked.links?.results,
    }))
  } finally {
    await list.close()
  }
}

function toFixes(path: string, made: readonly AppliedFix[]): ListFix[] {
  const mends = made.map(({ message, isInPlace }): ListFix => {
    const { reason, ruleId = '', place, actual, expected, fix } = message
    const [after] = expected ?? []
    const isChange = !fix && actual !== undefined && after !== undefined
    const line = place && ('start' in place ? place.start.line : place.line)
    return {
      path,
      rule: ruleId,
      line: isInPlace ? line : undefined,
      message: reason,
      change: isChange ? { before: actual, after } : undefined,
      mark: markOfMessage(path, message),
    }
  })
  return [...new Map(mends.map((mend) => [JSON.stringify([mend.mark, mend.line]), mend])).values()]
}

function markOfMessage(path: string, { key = '', fix, expected }: PlainMessage): string {
  return markOf(path, key, fix ? undefined : expected?.[0])
}

/**
 * What to tell of an error of GitHub's.
 *
 * @throws whatever is none
 */
function whyRefused(error: unknown): string {
  const message = messageOf(error)
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return 'GitHub Actions may not open pull requests here; allow it in the repository’s settings, under Actions, General, Workflow permissions'
  }
  if (/resource not accessible/i.test(message)) {
    return 'the token may not write them; give the job `contents: write` and `pull-requests: write`'
  }
  if (error instanceof RateLimitError) return message
  if (!isOfGitHub(error)) throw error
  if (!isApiError(error)) return `GitHub failed: ${truncate(message, LONGEST_ANSWER)}`
  if (!error.response) return 'GitHub cannot be reached'
  return `GitHub answered ${error.status}, ${truncate(message, LONGEST_ANSWER)}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}
