import type { FileDiff } from '../diff.ts'
import type { Issue, IssueComment, Pull, Review, ReviewComment } from '../model.ts'
import type { State } from '../state.ts'

/**
 * The state as REST shows it. URLs that the product does not read are added by `complete()`.
 */

const site = 'https://github.com'

export function user(state: State, login: string) {
  const { id, type } = state.actor(login)
  return { login, id, type, site_admin: false, html_url: `${site}/${login.replace('[bot]', '')}` }
}

export function repository(state: State, owner = state.owner) {
  const isFork = owner !== state.owner
  const open = state.issues.values().filter((issue) => issue.state === 'open')
  const count = Array.from(open).length
  const createdAt = `${state.start.toISOString().slice(0, 19)}Z`
  return {
    id: isFork ? state.id + state.actor(owner).id : state.id,
    name: state.repo,
    full_name: `${owner}/${state.repo}`,
    owner: user(state, owner),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    html_url: `${site}/${owner}/${state.repo}`,
    description: null,
    fork: isFork,
    default_branch: state.defaultBranch,
    has_issues: state.hasIssues && !isFork,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    forks: state.forks.size,
    forks_count: state.forks.size,
    open_issues: count,
    open_issues_count: count,
    size: 1,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    created_at: createdAt,
    updated_at: createdAt,
    pushed_at: createdAt,
  }
}

export function fullRepository(state: State) {
  return { ...repository(state), network_count: state.forks.size, subscribers_count: 0 }
}

export function label(state: State, name: string) {
  const { id, color, description, name: own } = state.label(name)
  return { id, name: own, color, description, default: false }
}

export function issue(state: State, one: Issue) {
  return {
    ...common(state, one),
    comments: state.commentsOf(one.number).length,
    state_reason: one.stateReason,
    ...(one.pull && {
      draft: one.pull.draft,
      pull_request: {
        url: api(state, `pulls/${one.number}`),
        html_url: page(state, one),
        diff_url: `${page(state, one)}.diff`,
        patch_url: `${page(state, one)}.patch`,
        merged_at: one.pull.merged ? one.closedAt : null,
      },
    }),
  }
}

/** The fields that issues and pull requests share. */
function common(state: State, one: Issue) {
  const assignees = one.assignees.map((login) => user(state, login))
  return {
    id: one.id,
    number: one.number,
    title: one.title,
    body: one.body,
    user: user(state, one.author),
    author_association: association(state, one.author),
    state: one.state,
    locked: one.locked,
    labels: one.labels.map((name) => label(state, name)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    html_url: page(state, one),
  }
}

function page(state: State, { number, pull }: Issue): string {
  return `${site}/${state.fullName}/${pull ? 'pull' : 'issues'}/${number}`
}

function api(state: State, path: string): string {
  return `https://api.github.com/repos/${state.fullName}/${path}`
}

function association(state: State, login: string): string {
  if (login === state.owner) return 'OWNER'
  return login.endsWith('[bot]') ? 'CONTRIBUTOR' : 'NONE'
}

/** As lists of pull requests show it. */
export function simplePull(state: State, one: Pull) {
  const { base, head, merged, draft } = one.pull
  const links = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'self']
  const hrefs = [...links, 'review_comment'].map((name) => [
    name,
    { href: api(state, `pulls/${one.number}`) },
  ])
  const hasFork = head.owner === state.owner || state.forks.has(head.owner)
  return {
    ...common(state, one),
    draft,
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    active_lock_reason: null,
    merged_at: merged ? one.closedAt : null,
    merge_commit_sha: null,
    base: {
      label: `${state.owner}:${base}`,
      ref: base,
      sha: state.git.find(`refs/heads/${base}`) ?? '0'.repeat(40),
      user: user(state, state.owner),
      repo: repository(state),
    },
    head: {
      label: `${head.owner}:${head.branch}`,
      ref: head.branch,
      sha: head.sha,
      user: user(state, head.owner),
      // The pull requests of a deleted fork remain.
      repo: hasFork ? repository(state, head.owner) : null,
    },
    _links: Object.fromEntries(hrefs),
  }
}

export function pull(state: State, one: Pull) {
  const files = state.pullDiff(one)
  const sum = (count: (file: FileDiff) => number) => files.reduce((all, f) => all + count(f), 0)
  const base = state.git.find(`refs/heads/${one.pull.base}`)
  return {
    ...simplePull(state, one),
    merged: one.pull.merged,
    merged_by: null,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    maintainer_can_modify: one.pull.head.owner !== state.owner,
    comments: state.commentsOf(one.number).length,
    review_comments: state.reviewCommentsOf(one.number).length,
    commits: base ? state.git.between(base, one.pull.head.sha).length : 0,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changed_files: files.length,
  }
}

export function comment(state: State, one: IssueComment) {
  return {
    id: one.id,
    body: one.body,
    user: user(state, one.author),
    author_association: association(state, one.author),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    html_url: `${page(state, state.issue(one.number))}#issuecomment-${one.id}`,
    issue_url: api(state, `issues/${one.number}`),
  }
}

export function review(state: State, one: Review) {
  const address = `${page(state, state.issue(one.number))}#pullrequestreview-${one.id}`
  return {
    id: one.id,
    user: user(state, one.author),
    author_association: association(state, one.author),
    body: one.body,
    state: one.state,
    commit_id: one.commit,
    ...(one.submittedAt !== null && { submitted_at: one.submittedAt }),
    html_url: address,
    _links: {
      html: { href: address },
      pull_request: { href: api(state, `pulls/${one.number}`) },
    },
  }
}

export function reviewComment(state: State, one: ReviewComment) {
  const place = state.whereabouts(one)
  const start = one.startLine === null ? undefined : state.whereabouts(one, one.startLine)
  const address = `${page(state, state.issue(one.number))}#discussion_r${one.id}`
  const href = api(state, `pulls/comments/${one.id}`)
  return {
    id: one.id,
    pull_request_review_id: one.review,
    body: one.body,
    user: user(state, one.author),
    author_association: association(state, one.author),
    path: place?.path ?? one.path,
    diff_hunk: one.hunk,
    commit_id: place ? state.pull(one.number).pull.head.sha : one.commit,
    original_commit_id: one.commit,
    line: place?.line ?? null,
    original_line: one.line,
    start_line: start?.line ?? null,
    original_start_line: one.startLine,
    side: one.side,
    start_side: one.startLine === null ? null : one.side,
    position: place ? 1 : null,
    original_position: 1,
    subject_type: 'line',
    ...(one.replyTo !== null && { in_reply_to_id: one.replyTo }),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    html_url: address,
    _links: {
      self: { href },
      html: { href: address },
      pull_request: { href: api(state, `pulls/${one.number}`) },
    },
  }
}

export function commit(state: State, sha: string) {
  const { tree, parents, author, committer, message } = state.git.readCommit(sha)
  return {
    sha,
    commit: { author, committer, message, comment_count: 0, tree: { sha: tree } },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent })),
  }
}

export function gitCommit(state: State, sha: string) {
  const { tree, parents, author, committer, message } = state.git.readCommit(sha)
  const unsigned = { verified: false, reason: 'unsigned', verified_at: null }
  return {
    sha,
    author,
    committer,
    message,
    tree: { sha: tree },
    parents: parents.map((parent) => ({ sha: parent })),
    verification: { ...unsigned, signature: null, payload: null },
  }
}

export function file(state: State, one: FileDiff) {
  const patch = state.shownPatch(one)
  return {
    sha: one.sha,
    filename: one.filename,
    status: one.status,
    additions: one.additions,
    deletions: one.deletions,
    changes: one.additions + one.deletions,
    ...(patch !== undefined && { patch }),
    ...(one.previous !== undefined && { previous_filename: one.previous }),
  }
}
