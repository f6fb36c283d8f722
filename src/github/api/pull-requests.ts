import { Resource } from './resource.ts'

/** What was written on a pull request, read just before we write. */
export interface Conversation {
  /** The head's commit at that moment. */
  headSha: string
  reviews: readonly PastReview[]
  threads: readonly Thread[]
  /** Comments on the pull request itself, the oldest first. */
  comments: readonly PastComment[]
}

export interface PastComment {
  /** REST's id. */
  id: number
  body: string
  /** Whether our token wrote it (GraphQL's `viewerDidAuthor`). */
  isOurs: boolean
}

export interface PastReview extends PastComment {
  /** Not submitted yet: only its author sees it. */
  isPending: boolean
  /** The commit that it was made on. */
  commit: string | undefined
}

/** A review comment and the replies to it. */
export interface Thread {
  /** The first one began it. */
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

/** A pull request, as far as a review needs it. */
export interface PullRequest {
  number: number
  headSha: string
  /** The branch that it is to be merged into. */
  baseRef: string
  /** The repository that its head is in; absent where that was deleted. */
  headRepositoryId: number | undefined
}

/** A pull request in REST's answers and in the events' payloads. */
interface RawPullRequest {
  number: number
  head: { sha: string; repo: { id: number } | null }
  base: { ref: string }
}

export function toPullRequest({ number, head, base }: RawPullRequest): PullRequest {
  return { number, headSha: head.sha, baseRef: base.ref, headRepositoryId: head.repo?.id }
}

/** GitHub's largest page. */
const PAGE = 100
/** Pages of a conversation that are read, the oldest first; the rest of a longer one is ignored. */
const MAX_PAGES = 20
/** Comments of a thread that are read: enough to see whether a person replied. */
const MAX_THREAD_COMMENTS = 20

const CONVERSATION_QUERY = `query conversation($owner: String!, $repo: String!, $number: Int!, $reviews: String, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
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

interface RawComment {
  fullDatabaseId: string
  body: string
  viewerDidAuthor: boolean
}

interface RawReview extends RawComment {
  state: string
  commit: { oid: string } | null
}

interface RawConversation {
  repository: {
    pullRequest: {
      headRefOid: string
      reviews: ResultPage<RawReview>
      reviewThreads: ResultPage<{ comments: { nodes: RawComment[] } }>
      comments: ResultPage<RawComment>
    }
  }
}

/** The pull requests of a repository: read, and commented on. */
export class PullRequests extends Resource {
  async read(number: number): Promise<PullRequest & { isOpen: boolean }> {
    const { data } = await this.octokit.rest.pulls.get({ ...this.name, pull_number: number })
    return { ...toPullRequest(data), isOpen: data.state === 'open' }
  }

  async listOpen(): Promise<PullRequest[]> {
    const found = await this.octokit.paginate(this.octokit.rest.pulls.list, {
      ...this.name,
      state: 'open',
      per_page: PAGE,
    })
    return found.map(toPullRequest)
  }

  /**
   * The open pull requests from a branch of somebody's fork. `commits/{sha}/pulls`
   * does not know forks' commits.
   *
   * @param head `owner:branch`
   */
  async listFrom(head: string): Promise<PullRequest[]> {
    const { data } = await this.octokit.rest.pulls.list({
      ...this.name,
      state: 'open',
      head,
      per_page: PAGE,
    })
    return data.map(toPullRequest)
  }

  /** All that was written on a pull request, and its current head. */
  async readConversation(number: number): Promise<Conversation> {
    const reviews: PastReview[] = []
    const threads: Thread[] = []
    const comments: PastComment[] = []
    const after: Record<'reviews' | 'threads' | 'comments', string | null> = {
      reviews: null,
      threads: null,
      comments: null,
    }
    let headSha = ''
    for (let page = 0; page < MAX_PAGES; page++) {
      const { repository } = await this.octokit.graphql<RawConversation>(CONVERSATION_QUERY, {
        ...this.name,
        number,
        ...after,
      })
      const { reviews: ofReviews, reviewThreads, comments: ofComments } = repository.pullRequest
      headSha = repository.pullRequest.headRefOid
      reviews.push(...ofReviews.nodes.map(toReview))
      threads.push(...reviewThreads.nodes.map(toThread))
      comments.push(...ofComments.nodes.map(toComment))
      // A list that has ended keeps its last cursor, after which nothing comes.
      after.reviews = ofReviews.pageInfo.endCursor ?? after.reviews
      after.threads = reviewThreads.pageInfo.endCursor ?? after.threads
      after.comments = ofComments.pageInfo.endCursor ?? after.comments
      if (![ofReviews, reviewThreads, ofComments].some(({ pageInfo }) => pageInfo.hasNextPage))
        break
    }
    return { headSha, reviews, threads, comments }
  }

  /**
   * Makes a review that nobody else sees until it is submitted. There can be
   * only one of each author on a pull request: GitHub refuses a second (422).
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
      comments: comments.map(({ path, line, startLine, body }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
      })),
    })
    return data.id
  }

  async submitReview(number: number, review: number, body: string): Promise<void> {
    await this.octokit.rest.pulls.submitReview({
      ...this.name,
      pull_number: number,
      review_id: review,
      event: 'COMMENT',
      body,
    })
  }

  async deletePendingReview(number: number, review: number): Promise<void> {
    await this.octokit.rest.pulls.deletePendingReview({
      ...this.name,
      pull_number: number,
      review_id: review,
    })
  }

  async editReview(number: number, review: number, body: string): Promise<void> {
    await this.octokit.rest.pulls.updateReview({
      ...this.name,
      pull_number: number,
      review_id: review,
      body,
    })
  }

  async editReviewComment(comment: number, body: string): Promise<void> {
    await this.octokit.rest.pulls.updateReviewComment({
      ...this.name,
      comment_id: comment,
      body,
    })
  }

  async createComment(number: number, body: string): Promise<number> {
    const { data } = await this.octokit.rest.issues.createComment({
      ...this.name,
      issue_number: number,
      body,
    })
    return data.id
  }

  async editComment(comment: number, body: string): Promise<void> {
    await this.octokit.rest.issues.updateComment({ ...this.name, comment_id: comment, body })
  }

  async deleteComment(comment: number): Promise<void> {
    await this.octokit.rest.issues.deleteComment({ ...this.name, comment_id: comment })
  }
}

function toComment({ fullDatabaseId, body, viewerDidAuthor }: RawComment): PastComment {
  return { id: Number(fullDatabaseId), body, isOurs: viewerDidAuthor }
}

function toThread({ comments }: { comments: { nodes: RawComment[] } }): Thread {
  return { comments: comments.nodes.map(toComment) }
}

function toReview(review: RawReview): PastReview {
  return {
    ...toComment(review),
    isPending: review.state === 'PENDING',
    commit: review.commit?.oid,
  }
}
