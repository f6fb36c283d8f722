import type { Fault } from './faults.ts'
import type { FileChanges } from './git.ts'
import type { Issue, IssueComment, Pull, Review, ReviewComment, Token } from './model.ts'
import { type FakeServer, type Hook, type LoggedRequest, startServer } from './server.ts'
import { type CommitOptions, type NewIssue, State } from './state.ts'

export { type Fault, type FaultKind, secondaryLimit } from './faults.ts'
export type { FileChange, FileChanges } from './git.ts'
export type { Issue, IssueComment, Pull, Review, ReviewComment, Token } from './model.ts'
export type { LoggedRequest } from './server.ts'

export interface GithubOptions {
  /** Default: `octo-org`. */
  owner?: string
  /** Default: `awesome-list`. */
  repo?: string
  /** Default: `main`. */
  defaultBranch?: string
  isPrivate?: boolean
  hasIssues?: boolean
  /** ISO 8601; default: `2026-01-15T12:00:00Z`. Each new object moves the clock by one second. */
  now?: string
  /** The default branch's first commit. Default: an empty list. */
  files?: FileChanges
  /** Default: one called `token` that may read contents and write pull requests and issues. */
  tokens?: readonly Token[]
}

/** A token with the permissions of the recommended workflow. */
export const jobToken: Token = {
  token: 'token',
  actor: 'github-actions[bot]',
  permissions: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
}

/** A token with the permissions of `pull_request` from forks. */
export const readToken: Token = {
  token: 'read-token',
  actor: 'github-actions[bot]',
  permissions: { contents: 'read', 'pull-requests': 'read', issues: 'read' },
}

/** Starts a fake GitHub with one repository; must be closed. */
export async function startGitHub(options: GithubOptions = {}): Promise<Github> {
  const state = new State({
    owner: options.owner ?? 'octo-org',
    repo: options.repo ?? 'awesome-list',
    defaultBranch: options.defaultBranch ?? 'main',
    isPrivate: options.isPrivate ?? false,
    hasIssues: options.hasIssues ?? true,
    now: new Date(options.now ?? '2026-01-15T12:00:00Z'),
  })
  const github = new Github(state, await startServer(state))
  for (const token of options.tokens ?? [jobToken, readToken]) github.allow(token)
  github.commit(state.defaultBranch, options.files ?? { 'README.md': '# List\n' })
  return github
}

export interface PullRequestOptions {
  /** A branch, or `owner:branch` of a fork. Default: `contributor:patch-1`. */
  from?: string
  /** Default: the default branch. */
  to?: string
  title?: string
  body?: string
  /** Who opens it. Default: the owner of the branch. */
  author?: string
  /** The first commit, on top of `to`. Without files, the branch must exist. */
  files?: FileChanges
}

/** All that was written on a pull request. */
export interface PullView {
  pull: Pull
  reviews: Review[]
  /** The comments of each thread, in order. */
  threads: { isResolved: boolean; isOutdated: boolean; comments: ReviewComment[] }[]
  comments: IssueComment[]
}

/** A fake GitHub: its state is a real git repository, its answers follow GitHub's description. */
export class Github {
  readonly state: State
  readonly #server: FakeServer

  constructor(state: State, server: FakeServer) {
    this.state = state
    this.#server = server
  }

  get apiUrl(): string {
    return this.#server.origin
  }

  get graphqlUrl(): string {
    return `${this.#server.origin}/graphql`
  }

  /** `127.0.0.1:port`. */
  get host(): string {
    return `127.0.0.1:${this.#server.port}`
  }

  get fullName(): string {
    return this.state.fullName
  }

  get requests(): LoggedRequest[] {
    return this.#server.requests
  }

  /** Invalid requests and answers, and what the fake cannot do. Must be empty at the end. */
  get problems(): string[] {
    return this.#server.problems
  }

  /** @throws Error that lists the problems. */
  expectNoProblems(): void {
    if (this.problems.length > 0)
      throw new Error(`GitHub had problems:\n${this.problems.join('\n')}`)
  }

  allow(token: Token): void {
    this.#server.tokens.set(token.token, token)
  }

  fault(fault: Fault): void {
    this.#server.faults.order(fault)
  }

  /**
   * Calls back before a request for an operation, for `graphql` or for anything (`*`) is handled.
   *
   * @returns a function that removes the callback.
   */
  on(operation: string, hook: Hook): () => void {
    return this.#server.on(operation, hook)
  }

  /** All requests, as `operation status` each. */
  get asked(): string[] {
    return this.requests.map(({ operationId, status }) => `${operationId} ${status ?? 'none'}`)
  }

  // Actions of people

  /** @param branch or `owner:branch` of a fork. @returns the commit. */
  commit(branch: string, files: FileChanges, options: CommitOptions = {}): string {
    const [owner, name] = this.#split(branch)
    return this.state.commit(owner, name, files, options)
  }

  /** The commit that a branch (`owner:branch` of a fork), ref or SHA points to. */
  sha(name: string): string {
    const [owner, branch] = this.#split(name)
    const sha = this.state.git.find(this.state.refOf(owner, branch)) ?? this.state.git.find(name)
    if (sha === undefined) throw new Error(`no commit ${name}`)
    return sha
  }

  /** The text of a file at a commit or branch. */
  read(name: string, path: string): string {
    return this.state.git.run(['cat-file', 'blob', `${this.sha(name)}:${path}`]).toString('utf8')
  }

  /** Forks the repository, with its default branch. */
  fork(owner: string): void {
    this.state.actor(owner)
    this.state.forks.add(owner)
    const branch = this.state.defaultBranch
    this.state.git.setRef(this.state.refOf(owner, branch), this.sha(branch))
  }

  /** Deletes its branches; pull requests keep their commits. */
  deleteFork(owner: string): void {
    this.state.forks.delete(owner)
    const refs = this.state.git.text('for-each-ref', '--format=%(refname)', `refs/forks/${owner}/`)
    for (const ref of refs.split('\n').filter(Boolean)) this.state.git.deleteRef(ref)
  }

  openPullRequest(options: PullRequestOptions = {}): FakePullRequest {
    const { from = 'contributor:patch-1', to = this.state.defaultBranch, files } = options
    const [owner, branch] = this.#split(from)
    if (owner !== this.state.owner && !this.state.forks.has(owner)) this.fork(owner)
    if (files) {
      const known = this.state.git.find(this.state.refOf(owner, branch))
      this.state.commit(owner, branch, files, known ? {} : { parent: `refs/heads/${to}` })
    }
    const { title = 'Add an entry', body = '', author = owner } = options
    const pull = this.state.createPull(author, { title, body, base: to, owner, branch })
    return new FakePullRequest(this, pull.number, from)
  }

  closePullRequest(number: number, { merged = false } = {}): void {
    const one = this.state.pull(number)
    Object.assign(one, { state: 'closed', closedAt: this.state.tick() })
    one.pull.merged = merged
  }

  createIssue(author: string, about: NewIssue): Issue {
    return this.state.createIssue(author, about)
  }

  issue(number: number): Issue & { discussion: IssueComment[] } {
    return { ...this.state.issue(number), discussion: this.state.commentsOf(number) }
  }

  /** Issues without pull requests, oldest first. */
  get issues(): Issue[] {
    return Array.from(this.state.issues.values()).filter(({ pull }) => !pull)
  }

  /** All that was written there, pending reviews included. */
  pull(number: number): PullView {
    const { state } = this
    const threads = state.threadsOf(number).map((comments) => ({
      isResolved: state.resolved.has(comments[0]!.replyTo ?? comments[0]!.id),
      isOutdated: state.whereabouts(comments[0]!) === undefined,
      comments,
    }))
    const reviews = state.reviewsOf(number)
    return { pull: state.pull(number), reviews, threads, comments: state.commentsOf(number) }
  }

  /** On an issue or a pull request. */
  comment(number: number, actor: string, body: string): IssueComment {
    return this.state.comment(number, actor, body)
  }

  /** To a review comment. */
  reply(actor: string, to: number, body: string): ReviewComment {
    return this.state.reply(actor, to, body)
  }

  /** @param id of a comment, or of a review comment. */
  deleteComment(id: number): void {
    if (!this.state.comments.delete(id) && !this.state.reviewComments.delete(id)) {
      throw new Error(`no comment ${id}`)
    }
  }

  /** @param id of the thread's first comment. */
  resolveThread(id: number): void {
    this.state.resolved.add(id)
  }

  async close(): Promise<void> {
    await this.#server.close()
    for (const { git } of [this.state, ...this.state.others.values()]) git[Symbol.dispose]()
  }

  /** Makes another repository whose files can be read: `owner/name`. @returns its commit. */
  addRepository(name: string, files: FileChanges): string {
    const [owner = '', repo = ''] = name.split('/')
    const { defaultBranch, start: now } = this.state
    const other = new State({ owner, repo, defaultBranch, isPrivate: false, hasIssues: true, now })
    this.state.others.set(name.toLowerCase(), other)
    return other.commit(owner, defaultBranch, files, {})
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #split(name: string): [owner: string, branch: string] {
    const [, owner, branch] = /^([\w-]+):(.+)$/.exec(name) ?? []
    return owner && branch ? [owner, branch] : [this.state.owner, name]
  }
}

/** A pull request, for acting as its author. */
export class FakePullRequest {
  readonly number: number
  /** `branch`, or `owner:branch` of a fork. */
  readonly from: string
  readonly #github: Github

  constructor(github: Github, number: number, from: string) {
    this.#github = github
    this.number = number
    this.from = from
  }

  get head(): string {
    return this.#github.state.pull(this.number).pull.head.sha
  }

  push(files: FileChanges, options: CommitOptions = {}): string {
    return this.#github.commit(this.from, files, options)
  }

  view(): PullView {
    return this.#github.pull(this.number)
  }
}
