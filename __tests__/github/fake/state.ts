import { diff, type FileDiff, follow, type Place } from './diff.ts'
import { type FileChanges, Git } from './git.ts'
import type {
  Actor,
  Issue,
  IssueComment,
  Label,
  Pull,
  Review,
  ReviewComment,
  ReviewState,
  WorkflowRun,
} from './model.ts'
import { notFound, unprocessable } from './refusal.ts'

export interface StateOptions {
  owner: string
  repo: string
  defaultBranch: string
  isPrivate: boolean
  hasIssues: boolean
  /** The clock's start; each new object moves it by one second. */
  now: Date
}

/** One repository with its forks, and what people and bots wrote there. */
export class State {
  readonly git = new Git()
  readonly owner: string
  readonly repo: string
  readonly id = 700_000_001
  readonly defaultBranch: string
  readonly isPrivate: boolean
  hasIssues: boolean
  /** The number of entries after which trees are truncated, as GitHub does after 100,000. */
  truncateTreesAt: number | undefined
  /** Patches of files with more lines or bytes are left out. */
  patchLimit = { lines: 3000, bytes: 300_000 }
  /** The repository's setting that GitHub Actions may open pull requests. */
  actionsMayOpenPulls = true

  readonly actors = new Map<string, Actor>()
  readonly issues = new Map<number, Issue>()
  readonly comments = new Map<number, IssueComment>()
  readonly reviews = new Map<number, Review>()
  readonly reviewComments = new Map<number, ReviewComment>()
  readonly labels = new Map<string, Label>()
  /** By the id of the thread's first comment. */
  readonly resolved = new Set<number>()
  readonly forks = new Set<string>()
  /** Other repositories, by `owner/name` in lower case; only their files can be read. */
  readonly others = new Map<string, State>()
  readonly runs = new Map<number, WorkflowRun>()
  /** Who may push, besides the owner. */
  readonly collaborators = new Map<string, 'admin' | 'write' | 'read'>()
  /** Whether tokens may ask for somebody's permission. */
  showsPermissions = true
  readonly start: Date

  #ticks = 0
  #ids = 1000
  readonly #diffs = new Map<string, FileDiff[]>()

  constructor(options: StateOptions) {
    this.owner = options.owner
    this.repo = options.repo
    this.defaultBranch = options.defaultBranch
    this.isPrivate = options.isPrivate
    this.hasIssues = options.hasIssues
    this.start = options.now
    this.actor(options.owner)
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`
  }

  now(): Date {
    return new Date(this.start.getTime() + this.#ticks * 1000)
  }

  tick(): string {
    this.#ticks++
    return `${this.now().toISOString().slice(0, 19)}Z`
  }

  nextId(): number {
    return ++this.#ids
  }

  actor(login: string): Actor {
    const known = this.actors.get(login)
    if (known) return known
    const type = login.endsWith('[bot]') ? ('Bot' as const) : ('User' as const)
    const actor = { login, id: this.nextId(), type }
    this.actors.set(login, actor)
    return actor
  }

  // Commits

  refOf(owner: string, branch: string): string {
    return owner === this.owner ? `refs/heads/${branch}` : `refs/forks/${owner}/${branch}`
  }

  commit(
    owner: string,
    branch: string,
    files: FileChanges,
    { parent, message = 'A change', author = owner }: CommitOptions = {},
  ): string {
    const ref = this.refOf(owner, branch)
    const known = this.git.find(ref)
    const on = parent === undefined ? known : this.git.find(parent)
    if (parent !== undefined && on === undefined) throw new Error(`no commit ${parent}`)
    const sha = this.git.commit({
      ref,
      parents: on === undefined ? [] : [on],
      files,
      message,
      author,
      date: new Date(this.tick()),
    })
    this.pushed(owner, branch, sha)
    return sha
  }

  /** Pull requests follow their branch. */
  pushed(owner: string, branch: string, sha: string): void {
    for (const issue of this.issues.values()) {
      const head = issue.pull?.head
      if (issue.state !== 'open' || head?.owner !== owner || head.branch !== branch) continue
      head.sha = sha
      this.git.setRef(`refs/pull/${issue.number}/head`, sha)
    }
  }

  /** What changed between two commits, cached. */
  diff(base: string, head: string): FileDiff[] {
    const key = `${base} ${head}`
    const known = this.#diffs.get(key) ?? diff(this.git, base, head)
    this.#diffs.set(key, known)
    return known
  }

  /** A patch as GitHub shows it: none where it is too large. */
  shownPatch({ patch }: FileDiff): string | undefined {
    if (patch === undefined) return undefined
    const { lines, bytes } = this.patchLimit
    if (Buffer.byteLength(patch) > bytes || patch.split('\n').length > lines) return undefined
    return patch
  }

  // Issues and pull requests

  createIssue(author: string, about: NewIssue): Issue {
    const createdAt = this.tick()
    const issue: Issue = {
      id: this.nextId(),
      number: this.issues.size + 1,
      title: about.title,
      body: about.body ?? null,
      author: this.actor(author).login,
      state: 'open',
      stateReason: null,
      labels: [...(about.labels ?? [])],
      assignees: [...(about.assignees ?? [])],
      locked: false,
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
    }
    for (const login of issue.assignees) this.actor(login)
    for (const name of issue.labels) this.label(name)
    this.issues.set(issue.number, issue)
    return issue
  }

  createPull(author: string, about: NewIssue & { base: string; owner: string; branch: string }) {
    const sha = this.git.find(this.refOf(about.owner, about.branch))
    if (sha === undefined) throw new Error(`no branch ${about.owner}:${about.branch}`)
    const issue = this.createIssue(author, about)
    const { owner, branch, base } = about
    const pull = { base, head: { owner, branch, sha }, merged: false, draft: false }
    this.git.setRef(`refs/pull/${issue.number}/head`, sha)
    return Object.assign(issue, { pull })
  }

  issue(number: number): Issue {
    const issue = this.issues.get(number)
    if (!issue) throw notFound()
    return issue
  }

  pull(number: number): Pull {
    const issue = this.issue(number)
    if (!issue.pull) throw notFound()
    return issue as Pull
  }

  /** A pull request's own difference: from its merge base, as GitHub shows it. */
  pullDiff({ pull }: Pull, head = pull.head.sha): FileDiff[] {
    const tip = this.git.find(`refs/heads/${pull.base}`)
    const base = tip && this.git.mergeBase(tip, head)
    return base ? this.diff(base, head) : []
  }

  label(name: string): Label {
    const known = this.findLabel(name)
    if (known) return known
    const label = { id: this.nextId(), name, color: 'ededed', description: null }
    this.labels.set(name, label)
    return label
  }

  /** Labels ignore upper and lower case. */
  findLabel(name: string): Label | undefined {
    const wanted = name.toLowerCase()
    return this.labels.values().find((label) => label.name.toLowerCase() === wanted)
  }

  comment(number: number, author: string, body: string): IssueComment {
    const issue = this.issue(number)
    const createdAt = this.tick()
    const id = this.nextId()
    const { login } = this.actor(author)
    const comment = { id, number, author: login, body, createdAt, updatedAt: createdAt }
    this.comments.set(id, comment)
    issue.updatedAt = createdAt
    return comment
  }

  commentsOf(number: number): IssueComment[] {
    return Array.from(this.comments.values()).filter((comment) => comment.number === number)
  }

  // Reviews

  createReview(author: string, number: number, about: NewReview): Review {
    const { login } = this.actor(author)
    const pull = this.pull(number)
    const pending = this.reviewsOf(number).some(
      (review) => review.author === login && review.state === 'PENDING',
    )
    if (pending) throw unprocessable('User can only have one pending review per pull request')
    const sha = about.commit ?? pull.pull.head.sha
    if (!this.isOf(pull, sha)) throw unprocessable('The commitOID is not part of the pull request')
    // A review is created completely or not at all.
    const placed = (about.comments ?? []).map((comment) => this.#place(pull, sha, comment))
    const createdAt = this.tick()
    const review: Review = {
      id: this.nextId(),
      number,
      author: login,
      body: about.body ?? '',
      state: about.state,
      commit: sha,
      createdAt,
      submittedAt: about.state === 'PENDING' ? null : createdAt,
    }
    this.reviews.set(review.id, review)
    for (const comment of placed) {
      const id = this.nextId()
      const dates = { createdAt, updatedAt: createdAt }
      const rest = { number, review: review.id, author: login, commit: sha, replyTo: null }
      this.reviewComments.set(id, { id, ...rest, ...comment, ...dates })
    }
    return review
  }

  isOf({ number, pull }: Pull, sha: string): boolean {
    if (this.git.find(sha) !== sha) return false
    const base = this.git.find(`refs/heads/${pull.base}`)
    const commits = base ? this.git.between(base, `refs/pull/${number}/head`) : []
    return commits.includes(sha)
  }

  /** Comments are allowed only on lines that the diff shows. */
  #place(pull: Pull, sha: string, comment: NewReviewComment) {
    const { path, body, line, side = 'RIGHT', start_line: startLine, position } = comment
    if (body === '') throw unprocessable("Pull request review thread body can't be blank")
    if (body.length > 65_536) {
      throw unprocessable(
        'Pull request review thread body is too long (maximum is 65536 characters)',
      )
    }
    const noHunk = "Pull request review thread diff hunk can't be blank"
    const file = this.pullDiff(pull, sha).find(({ filename }) => filename === path)
    if (!file) throw unprocessable(`Pull request review thread path is invalid and ${noHunk}`)
    if (position !== undefined || line === undefined) {
      throw unprocessable(`Pull request review thread position is invalid and ${noHunk}`)
    }
    const isShown = this.shownPatch(file) !== undefined
    const sideOf = side === 'LEFT' ? ('left' as const) : ('right' as const)
    const holds = (at: number) => (hunk: (typeof file.hunks)[number]) =>
      at >= hunk[sideOf].start && at <= hunk[sideOf].end
    const hunk = isShown ? file.hunks.find(holds(line)) : undefined
    if (startLine !== undefined && startLine >= line) {
      throw unprocessable('Pull request review thread start line must precede the end line.')
    }
    const startsOff = startLine !== undefined && !(hunk && holds(startLine)(hunk))
    const offHunk =
      'Pull request review thread start line must be part of the same hunk as the line.'
    if (!hunk) {
      const reasons = ['Pull request review thread line must be part of the diff']
      throw unprocessable(
        startsOff ? `${reasons[0]}, ${offHunk}, and ${noHunk}` : `${reasons[0]} and ${noHunk}`,
      )
    }
    if (startsOff) throw unprocessable(offHunk)
    const { left, right, lines } = hunk
    const range = (of: { start: number; end: number }) => `${of.start},${of.end - of.start + 1}`
    const text = `@@ -${range(left)} +${range(right)} @@\n${lines.slice(0, 4).join('\n')}`
    return { path, body, line, startLine: startLine ?? null, side, hunk: text }
  }

  submit(review: Review, state: ReviewState, body: string | undefined): void {
    review.state = state
    if (body) review.body = body
    review.submittedAt = this.tick()
  }

  deleteReview(review: Review): void {
    this.reviews.delete(review.id)
    for (const comment of this.reviewComments.values()) {
      if (comment.review === review.id) this.reviewComments.delete(comment.id)
    }
  }

  reviewsOf(number: number): Review[] {
    return Array.from(this.reviews.values()).filter((review) => review.number === number)
  }

  reviewCommentsOf(number: number): ReviewComment[] {
    return Array.from(this.reviewComments.values()).filter((comment) => comment.number === number)
  }

  /** Only their author sees the comments of a pending review. */
  isVisible({ state, author }: Review, actor: string): boolean {
    return state !== 'PENDING' || author === actor
  }

  reply(author: string, to: number, body: string): ReviewComment {
    const first = this.reviewComments.get(to)
    if (!first) throw notFound()
    const root = first.replyTo === null ? first : this.reviewComments.get(first.replyTo)!
    const review = this.createReview(author, first.number, { state: 'COMMENTED', body: '' })
    const [id, createdAt] = [this.nextId(), this.tick()]
    const own = { id, body, review: review.id, author: review.author, replyTo: root.id }
    const comment = { ...root, ...own, createdAt, updatedAt: createdAt }
    this.reviewComments.set(id, comment)
    return comment
  }

  /** A pull request's threads, as an actor sees them; all, without an actor. */
  threadsOf(number: number, actor?: string): ReviewComment[][] {
    const visible = this.reviewCommentsOf(number).filter(
      ({ review }) => actor === undefined || this.isVisible(this.reviews.get(review)!, actor),
    )
    const threads = new Map<number, ReviewComment[]>()
    for (const comment of visible) {
      const root = comment.replyTo ?? comment.id
      threads.set(root, [...(threads.get(root) ?? []), comment])
    }
    return [...threads.values()]
  }

  /** The line of a comment in the pull request's head; `undefined`: outdated. */
  whereabouts({ number, path, line, commit, side }: ReviewComment, at = line): Place | undefined {
    const pull = this.pull(number)
    const { sha } = pull.pull.head
    if (sha === commit) return { path, line: at }
    if (side === 'LEFT') return undefined
    const place = follow(this.diff(commit, sha), path, at)
    const file = place && this.pullDiff(pull).find(({ filename }) => filename === place.path)
    return file?.hunks.some(({ right }) => place!.line >= right.start && place!.line <= right.end)
      ? place
      : undefined
  }
}

export interface CommitOptions {
  /** Default: the branch's tip; of a new branch, none. */
  parent?: string
  message?: string
  author?: string
}

export interface NewIssue {
  title: string
  body?: string | null
  labels?: readonly string[]
  assignees?: readonly string[]
}

export interface NewReview {
  state: ReviewState
  body?: string | undefined
  commit?: string | undefined
  comments?: readonly NewReviewComment[] | undefined
}

/** As REST takes it. */
export interface NewReviewComment {
  path: string
  body: string
  line?: number
  side?: 'LEFT' | 'RIGHT'
  start_line?: number
  start_side?: string
  position?: number
}
