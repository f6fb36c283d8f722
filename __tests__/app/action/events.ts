import type { Github } from '../../github/fake/index.ts'
import type { Pull } from '../../github/fake/model.ts'
import { pull as renderPull, repository, user } from '../../github/fake/rest/render.ts'
import type { State } from '../../github/fake/state.ts'

/** An event that starts a workflow: the payload, and what the runner adds. */
export interface WorkflowEvent {
  name: string
  payload: Record<string, unknown>
  /** `GITHUB_SHA` and `GITHUB_REF`. */
  sha: string
  ref: string
  /** `GITHUB_ACTOR`. */
  actor: string
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`, of pull requests. */
  headRef?: string
  baseRef?: string
}

/**
 * Events made of the fake's state, in the shape of those that
 * https://docs.github.com/webhooks/webhook-events-and-payloads shows.
 */

export interface PullRequestEventOptions {
  /** Default: `opened`. */
  action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'closed'
  /** For `synchronize`: the branch's head before. */
  before?: string
}

/** Runs the default branch's workflow with the base's permissions. */
export function pullRequestTarget(
  github: Github,
  number: number,
  options: PullRequestEventOptions = {},
): WorkflowEvent {
  const { pull, author } = github.state.pull(number)
  return {
    name: 'pull_request_target',
    payload: pullRequestPayload(github, number, options),
    sha: github.sha(pull.base),
    ref: `refs/heads/${pull.base}`,
    actor: author,
    headRef: pull.head.branch,
    baseRef: pull.base,
  }
}

/** Runs with the head's permissions: `GITHUB_SHA` is the commit that merging would make. */
export function pullRequest(
  github: Github,
  number: number,
  options: PullRequestEventOptions = {},
): WorkflowEvent {
  return {
    ...pullRequestTarget(github, number, options),
    name: 'pull_request',
    sha: mergeCommit(github.state, github.state.pull(number)),
    ref: `refs/pull/${number}/merge`,
  }
}

function pullRequestPayload(
  { state }: Github,
  number: number,
  { action = 'opened', before = '0'.repeat(40) }: PullRequestEventOptions,
) {
  const one = state.pull(number)
  return {
    action,
    number,
    pull_request: renderPull(state, one),
    ...(action === 'synchronize' && { before, after: one.pull.head.sha }),
    ...common(state, one.author),
  }
}

/** The last fields of all payloads. */
function common(state: State, sender: string) {
  return { repository: repository(state), sender: user(state, sender) }
}

/** After another workflow's run on a pull request; for forks, `pull_requests` is empty. */
export function workflowRun(
  { state }: Github,
  number: number,
  { event = 'pull_request', conclusion = 'success' } = {},
): WorkflowEvent {
  const one = state.pull(number)
  const { head, base } = one.pull
  const id = state.nextId()
  const isFork = head.owner !== state.owner
  const run = { id, event, headBranch: head.branch, headSha: head.sha, headOwner: head.owner }
  state.runs.set(id, run)
  const pullRequests = [
    {
      id: one.id,
      number,
      url: `https://api.github.com/repos/${state.fullName}/pulls/${number}`,
      head: { ref: head.branch, sha: head.sha, repo: reference(state) },
      base: { ref: base, sha: tip(state, base), repo: reference(state) },
    },
  ]
  const date = `${state.now().toISOString().slice(0, 19)}Z`
  return {
    ...unattended(state, 'workflow_run'),
    actor: one.author,
    payload: {
      action: 'completed',
      workflow: { id: 1, name: 'Check', path: '.github/workflows/check.yml', state: 'active' },
      workflow_run: {
        id,
        name: 'Check',
        event,
        status: 'completed',
        conclusion,
        head_branch: head.branch,
        head_sha: head.sha,
        run_number: 1,
        run_attempt: 1,
        workflow_id: 1,
        created_at: date,
        updated_at: date,
        run_started_at: date,
        pull_requests: isFork ? [] : pullRequests,
        head_commit: headCommit(state, head.sha),
        head_repository: repository(state, head.owner),
        repository: repository(state),
        actor: user(state, one.author),
        triggering_actor: user(state, one.author),
      },
      ...common(state, one.author),
    },
  }
}

function reference({ id, repo, fullName }: State) {
  return { id, name: repo, url: `https://api.github.com/repos/${fullName}` }
}

/** The commit that the merge queue will merge: a pull request on top of the base. */
export function mergeGroup({ state }: Github, number: number): WorkflowEvent {
  const one = state.pull(number)
  const { base } = one.pull
  const sha = mergeCommit(state, one)
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${tip(state, base)}`
  state.git.setRef(ref, sha)
  return {
    name: 'merge_group',
    sha,
    ref,
    actor: 'github-merge-queue[bot]',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: sha,
        head_ref: ref,
        base_sha: tip(state, base),
        base_ref: `refs/heads/${base}`,
        head_commit: headCommit(state, sha),
      },
      ...common(state, 'github-merge-queue[bot]'),
    },
  }
}

/** @param before the branch's head before; default: the parent of its tip, or no commit. */
export function push(
  { state }: Github,
  { branch = state.defaultBranch, before }: { branch?: string; before?: string } = {},
): WorkflowEvent {
  const after = tip(state, branch)
  const nothing = '0'.repeat(40)
  const from = before ?? state.git.readCommit(after).parents[0] ?? nothing
  const shas = from === nothing ? [after] : state.git.between(from, after)
  return {
    name: 'push',
    sha: after,
    ref: `refs/heads/${branch}`,
    actor: state.owner,
    payload: {
      ref: `refs/heads/${branch}`,
      before: from,
      after,
      created: from === nothing,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `https://github.com/${state.fullName}/compare/${from}...${after}`,
      commits: shas.map((sha) => headCommit(state, sha)),
      head_commit: headCommit(state, after),
      pusher: { name: state.owner, email: `${state.owner}@example.org` },
      ...common(state, state.owner),
    },
  }
}

/** Its payload has little more than the schedule. */
export function schedule({ state }: Github, { cron = '17 5 * * 1' } = {}): WorkflowEvent {
  return {
    ...unattended(state, 'schedule'),
    payload: {
      schedule: cron,
      workflow: '.github/workflows/awesome-keeper.yml',
      repository: repository(state),
    },
  }
}

export function workflowDispatch(
  { state }: Github,
  { inputs = null }: { inputs?: Record<string, string> | null } = {},
): WorkflowEvent {
  return {
    ...unattended(state, 'workflow_dispatch'),
    payload: {
      inputs,
      ref: `refs/heads/${state.defaultBranch}`,
      workflow: '.github/workflows/awesome-keeper.yml',
      ...common(state, state.owner),
    },
  }
}

/** An event on the default branch. */
function unattended(state: State, name: string) {
  const { defaultBranch, owner } = state
  return { name, sha: tip(state, defaultBranch), ref: `refs/heads/${defaultBranch}`, actor: owner }
}

function tip(state: State, branch: string): string {
  const sha = state.git.find(`refs/heads/${branch}`)
  if (sha === undefined) throw new Error(`no branch ${branch}`)
  return sha
}

function headCommit(state: State, sha: string) {
  const { tree, message, author, committer } = state.git.readCommit(sha)
  const { date: timestamp } = author
  return { id: sha, tree_id: tree, distinct: true, message, timestamp, author, committer }
}

/** The commit that merging would make, as GitHub keeps it in `refs/pull/N/merge`. */
function mergeCommit(state: State, { number, pull }: Pull): string {
  const base = tip(state, pull.base)
  const { sha: head } = pull.head
  const tree = state.git.text('merge-tree', '--write-tree', base, head)
  const by = { name: 'GitHub', email: 'noreply@github.com', date: state.tick() }
  const sha = state.git.commitTree(tree, [base, head], `Merge ${head} into ${base}`, by)
  state.git.setRef(`refs/pull/${number}/merge`, sha)
  return sha
}
