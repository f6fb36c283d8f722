import { hasStatus, isGitHubError, Resource } from './client.ts'

/** What was written on a pull request, read just before we write. */
export interface Conversation {
  headSha: string
  /** Whether it is neither closed nor merged. */
  isOpen: boolean
  reviews: readonly PastReview[]
  threads: readonly Thread[]
  /** Comments on the pull request itself, the oldest first. */
  comments: readonly PastComment[]
}

export interface PastComment {
  id: number
  body: string
  /** Whether our token wrote it (GraphQL's `viewerDidAuthor`). */
  isOurs: boolean
}

export interface PastReview extends PastComment {
  /** Not submitted yet: only its author sees it. */
  isPending: boolean
  commit: string | undefined
}

/** A review comment and the replies to it. */
export interface Thread {
  comments: readonly PastComment[]
}

/** A review comment that is to be made, on the head's side of the diff. */
export interface DraftComment {
  path: string
  line: number
  /** Less than `line`, in the same hunk. */
  startLine?: number
  body: string
}

/** A branch of a fork, or of the repository itself. */
export interface HeadBranch {
  /** Owner and name of its repository. */
  name: string
  branches: readonly [string]
  isDefault: boolean
}

export interface PullRequest {
  number: number
  headSha: string
  baseRef: string
  /** The repository that its head is in; absent where that was deleted. */
  headRepositoryId: number | undefined
  /** The branch that it comes from; absent where that is not known any more. */
  headBranch: HeadBranch | undefined
  title: string
  /** Empty where there is none. */
  body: string
  /** Absent where the account was deleted. */
  author: { login: string; isBot: boolean } | undefined
  /** What the author is to the repository, as GitHub shows it to everybody. */
  association: string
  labels: readonly string[]
}

/** A pull request as REST and events have it. */
export interface RawPullRequest {
  number: number
  head: {
    sha: string
    ref?: string
    repo: { id: number; full_name?: string; default_branch?: string } | null
  }
  base: { ref: string }
  title: string
  body: string | null
  user: { login: string; type: string } | null
  author_association: string
  labels: readonly { name: string }[]
}

export function toPullRequest(raw: RawPullRequest): PullRequest {
  const { number, head, base, title, body, user, author_association, labels } = raw
  return {
    ...{ number, headSha: head.sha, baseRef: base.ref, headRepositoryId: head.repo?.id, title },
    headBranch: headBranchOf(head),
    body: body ?? '',
    author: user ? { login: user.login, isBot: user.type === 'Bot' } : undefined,
    association: author_association,
    labels: labels.map(({ name }) => name),
  }
}

function headBranchOf({ ref, repo }: RawPullRequest['head']): HeadBranch | undefined {
  if (ref === undefined || repo?.full_name === undefined) return
  return { name: repo.full_name, branches: [ref], isDefault: ref === repo.default_branch }
}

const PAGE = 100
/** Pages of a conversation that are read, the oldest first; the rest of a longer one is ignored. */
const MAX_PAGES = 20
/** Comments of a thread that are read: enough to see whether a person replied. */
const MAX_THREAD_COMMENTS = 20

const CONVERSATION_QUERY = `query conversation($owner: String!, $repo: String!, $number: Int!, $reviews: String, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      reviews(first: ${PAGE}, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body state viewerDidAuthor commit { oid } }
      }
      reviewThreads(first: ${PAGE}, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { comments(first: ${MAX_THREAD_COMMENTS}) { nodes { fullDatabaseId body viewerDidAuthor } } }
      }
      comments(first: ${PAGE}, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`

interface ResultPage<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: Node[]
}

type RawComment = { fullDatabaseId: string; body: string; viewerDidAuthor: boolean }

interface RawConversation {
  headRefOid: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  reviews: ResultPage<RawComment & { state: string; commit: { oid: string } | null }>
  reviewThreads: ResultPage<{ comments: { nodes: RawComment[] } }>
  comments: ResultPage<RawComment>
}

export class PullRequests extends Resource {
  async read(number: number): Promise<PullRequest & { isOpen: boolean }> {
    const { data } = await this.octokit.rest.pulls.get({ ...this.name, pull_number: number })
    return { ...toPullRequest(data), isOpen: data.state === 'open' }
  }

  async listOpen(): Promise<PullRequest[]> {
    const request = { ...this.name, state: 'open', per_page: PAGE } as const
    const found = await this.octokit.paginate(this.octokit.rest.pulls.list, request)
    return found.map(toPullRequest)
  }

  /** The open pull requests from a branch of a fork. @param head `owner:branch` */
  async listFrom(head: string): Promise<PullRequest[]> {
    const request = { ...this.name, state: 'open', head, per_page: PAGE } as const
    return (await this.octokit.rest.pulls.list(request)).data.map(toPullRequest)
  }

  /** Whether somebody may push to the repository; `unknown` where this token may not ask. */
  async mayPush(login: string): Promise<boolean | 'unknown'> {
    const request = { ...this.name, username: login }
    try {
      const { data } = await this.octokit.rest.repos.getCollaboratorPermissionLevel(request)
      return data.permission === 'admin' || data.permission === 'write'
    } catch (error) {
      if (hasStatus(error, 404)) return false
      if (isGitHubError(error)) return 'unknown'
      throw error
    }
  }

  /** All that was written on a pull request, and its current head. */
  async readConversation(number: number): Promise<Conversation> {
    const reviews: PastReview[] = []
    const threads: Thread[] = []
    const comments: PastComment[] = []
    let after: Record<string, string | null> = {}
    let [headSha, isOpen] = ['', false]
    for (let page = 0; page < MAX_PAGES; page++) {
      const { repository } = await this.octokit.graphql<{
        repository: { pullRequest: RawConversation }
      }>(CONVERSATION_QUERY, { ...this.name, number, ...after })
      const found = repository.pullRequest
      headSha = found.headRefOid
      isOpen = found.state === 'OPEN'
      for (const review of found.reviews.nodes) {
        const isPending = review.state === 'PENDING'
        reviews.push({ ...toComment(review), isPending, commit: review.commit?.oid })
      }
      for (const thread of found.reviewThreads.nodes) {
        threads.push({ comments: thread.comments.nodes.map(toComment) })
      }
      comments.push(...found.comments.nodes.map(toComment))
      const lists = {
        reviews: found.reviews.pageInfo,
        threads: found.reviewThreads.pageInfo,
        comments: found.comments.pageInfo,
      }
      if (!Object.values(lists).some(({ hasNextPage }) => hasNextPage)) break
      // A list that has ended keeps its last cursor, after which nothing comes.
      const ends = Object.entries(lists).flatMap(([name, { endCursor }]) =>
        endCursor === null ? [] : [[name, endCursor]],
      )
      after = { ...after, ...Object.fromEntries(ends) }
    }
    return { headSha, isOpen, reviews, threads, comments }
  }

  /**
   * Creates a review that only its author sees until it is submitted. Each author has at most one
   * on a pull request: GitHub refuses a second (422).
   */
  async createPendingReview(
    number: number,
    commit: string,
    { body, comments }: { body: string; comments: readonly DraftComment[] },
  ): Promise<number> {
    const { data } = await this.octokit.rest.pulls.createReview({
      ...this.name,
      pull_number: number,
      commit_id: commit,
      body,
      comments: comments.map(({ startLine, ...comment }) => ({
        ...comment,
        side: 'RIGHT',
        ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
      })),
    })
    return data.id
  }

  async submitReview(number: number, review: number, body: string): Promise<void> {
    const submitted = { ...this.#review(number, review), event: 'COMMENT', body } as const
    await this.octokit.rest.pulls.submitReview(submitted)
  }

  async deletePendingReview(number: number, review: number): Promise<void> {
    await this.octokit.rest.pulls.deletePendingReview(this.#review(number, review))
  }

  async editReview(number: number, review: number, body: string): Promise<void> {
    await this.octokit.rest.pulls.updateReview({ ...this.#review(number, review), body })
  }

  async editReviewComment(comment: number, body: string): Promise<void> {
    const edit = { ...this.name, comment_id: comment, body }
    await this.octokit.rest.pulls.updateReviewComment(edit)
  }

  async createComment(number: number, body: string): Promise<number> {
    const comment = { ...this.name, issue_number: number, body }
    return (await this.octokit.rest.issues.createComment(comment)).data.id
  }

  async editComment(comment: number, body: string): Promise<void> {
    await this.octokit.rest.issues.updateComment({ ...this.name, comment_id: comment, body })
  }

  async deleteComment(comment: number): Promise<void> {
    await this.octokit.rest.issues.deleteComment({ ...this.name, comment_id: comment })
  }

  #review(number: number, review: number) {
    return { ...this.name, pull_number: number, review_id: review }
  }
}

function toComment({ fullDatabaseId, body, viewerDidAuthor }: RawComment): PastComment {
  return { id: Number(fullDatabaseId), body, isOurs: viewerDidAuthor }
}
