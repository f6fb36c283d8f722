import {
  type PullRequest,
  type PullRequests,
  type RawPullRequest,
  toPullRequest,
} from '../../github/api/pull-requests.ts'

export type EventTask =
  | { kind: 'review'; pulls: PullRequest[] }
  /** Check a commit; without a base, all of it. */
  | { kind: 'commit'; head: string; base: string | undefined }
  | { kind: 'nothing'; why: string }

export interface Event {
  name: string
  sha: string
  payload: Payload
}

export interface Payload {
  /** What happened: `opened`, `edited` … */
  action?: string
  pull_request?: RawPullRequest & { state?: string }
  repository?: { default_branch?: string }
  merge_group?: { head_sha: string; base_sha: string }
  /** Of a push: `refs/heads/main`, `refs/tags/v1`. */
  ref?: string
  before?: string
  after?: string
  created?: boolean
  forced?: boolean
  deleted?: boolean
  workflow_run?: {
    event: string
    head_sha: string
    head_branch: string | null
    head_repository: { id: number; owner: { login: string } } | null
  }
}

/** Git's name for no commit, as a branch has before its first push. */
const NO_COMMIT = /^0+$/

/**
 * Finds the task of an event. Only commits and ids are trusted: for a `workflow_run` it is the open
 * pull request with that head.
 * @param asked the input `pull-request`
 */
export async function readTask(
  event: Event,
  asked: number | 'open' | undefined,
  pullRequests: PullRequests,
): Promise<EventTask> {
  if (asked === 'open') return { kind: 'review', pulls: await pullRequests.listOpen() }
  if (asked !== undefined) {
    const pull = await pullRequests.read(asked)
    if (pull.isOpen) return { kind: 'review', pulls: [pull] }
    return { kind: 'nothing', why: `pull request ${asked} is closed` }
  }
  const { name, payload, sha } = event
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return reviewOf(payload)
    case 'workflow_run':
      return await reviewOfRun(payload.workflow_run, pullRequests)
    case 'merge_group':
      if (!payload.merge_group) break
      return {
        kind: 'commit',
        head: payload.merge_group.head_sha,
        base: payload.merge_group.base_sha,
      }
    case 'push':
      return pushOf(payload, sha)
    default:
      return { kind: 'commit', head: sha, base: undefined }
  }
  return { kind: 'nothing', why: `the event ${name} has no change to check` }
}

function reviewOf({ pull_request: pull }: Payload): EventTask {
  if (!pull) return { kind: 'nothing', why: 'the event names no pull request' }
  if (pull.state === 'closed') {
    return { kind: 'nothing', why: `pull request ${pull.number} is closed` }
  }
  return { kind: 'review', pulls: [toPullRequest(pull)] }
}

/** `workflow_run.pull_requests` is empty for forks, so the head has to be searched for. */
async function reviewOfRun(
  run: Payload['workflow_run'],
  pullRequests: PullRequests,
): Promise<EventTask> {
  if (run?.event !== 'pull_request') {
    return { kind: 'nothing', why: 'the workflow that ran was not about a pull request' }
  }
  if (!run.head_repository || run.head_branch === null) {
    return { kind: 'nothing', why: 'the fork that the pull request came from is gone' }
  }
  const { id, owner } = run.head_repository
  const open = await pullRequests.listFrom(`${owner.login}:${run.head_branch}`)
  const pulls = open.filter(
    ({ headSha, headRepositoryId }) => headSha === run.head_sha && headRepositoryId === id,
  )
  if (pulls.length > 0) return { kind: 'review', pulls }
  return { kind: 'nothing', why: 'no open pull request has this head any more' }
}

function pushOf({ before, after, deleted, repository }: Payload, sha: string): EventTask {
  if (deleted || (after !== undefined && NO_COMMIT.test(after))) {
    return { kind: 'nothing', why: 'a branch was deleted' }
  }
  const head = after ?? sha
  // A new branch is compared with the default branch.
  const base = before === undefined || NO_COMMIT.test(before) ? repository?.default_branch : before
  return { kind: 'commit', head, base }
}
