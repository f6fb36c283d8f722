import type {
  Conversation,
  DraftComment,
  PastComment,
  PastReview,
  Thread,
} from '../pull-request-review/model.ts'
import type { Octokit } from './client.ts'
import type { RepositoryName } from './repository.ts'

/** A pull request, as far as a review needs to know. */
export interface PullRequest {
  number: number
  headSha: string
  /** The branch that it is to be merged into. */
  baseRef: string
  /** The repository that its head is in; absent where that was deleted. */
  headRepositoryId: number | undefined
}

/** What REST and the events' payloads say of a pull request. */
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
/** So many pages of a talk are read, the oldest first; what a longer one holds besides is not known. */
const MOST_PAGES = 20
/** Answers in a thread that are read: enough to see whether a human took part. */
const MOST_ANSWERS = 20

const CONVERSATION_QUERY = `query talk($owner: String!, $repo: String!, $number: Int!, $reviews: String, $threads: String, $comments: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviews(first: ${PAGE}, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body state viewerDidAuthor commit { oid } }
      }
      reviewThreads(first: ${PAGE}, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { comments(first: ${MOST_ANSWERS}) { nodes { fullDatabaseId body viewerDidAuthor } } }
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
export class PullRequests {
  readonly #octokit: Octokit
  readonly #name: RepositoryName

  constructor(octokit: Octokit, { owner, repo }: RepositoryName) {
    this.#octokit = octokit
    this.#name = { owner, repo }
  }

  async read(number: number): Promise<PullRequest & { isOpen: boolean }> {
    const { data } = await this.#octokit.rest.pulls.get({ ...this.#name, pull_number: number })
    return { ...toPullRequest(data), isOpen: data.state === 'open' }
  }

  async listOpen(): Promise<PullRequest[]> {
    const found = await this.#octokit.paginate(this.#octokit.rest.pulls.list, {
      ...this.#name,
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
    const { data } = await this.#octokit.rest.pulls.list({
      ...this.#name,
      state: 'open',
      head,
      per_page: PAGE,
    })
    return data.map(toPullRequest)
  }

  /** All that was said on a pull request, and where its head is now. */
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
    for (let page = 0; page < MOST_PAGES; page++) {
      const { repository } = await this.#octokit.graphql<RawConversation>(CONVERSATION_QUERY, {
        ...this.#name,
        number,
        ...after,
      })
      const { reviews: ofReviews, reviewThreads, comments: ofComments } = repository.pullRequest
      headSha = repository.pullRequest.headRefOid
      reviews.push(...ofReviews.nodes.map(toReview))
      threads.push(...reviewThreads.nodes.map(toThread))
      comments.push(...ofComments.nodes.map(toComment))
      // Behind the end of one that has ended nothing comes while others go on.
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
    const { data } = await this.#octokit.rest.pulls.createReview({
      ...this.#name,
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
    await this.#octokit.rest.pulls.submitReview({
      ...this.#name,
      pull_number: number,
      review_id: review,
      event: 'COMMENT',
      body,
    })
  }

  async deletePendingReview(number: number, review: number): Promise<void> {
    await this.#octokit.rest.pulls.deletePendingReview({
      ...this.#name,
      pull_number: number,
      review_id: review,
    })
  }

  async editReview(number: number, review: number, body: string): Promise<void> {
    await this.#octokit.rest.pulls.updateReview({
      ...this.#name,
      pull_number: number,
      review_id: review,
      body,
    })
  }

  async editReviewComment(comment: number, body: string): Promise<void> {
    await this.#octokit.rest.pulls.updateReviewComment({
      ...this.#name,
      comment_id: comment,
      body,
    })
  }

  async createComment(number: number, body: string): Promise<number> {
    const { data } = await this.#octokit.rest.issues.createComment({
      ...this.#name,
      issue_number: number,
      body,
    })
    return data.id
  }

  async editComment(comment: number, body: string): Promise<void> {
    await this.#octokit.rest.issues.updateComment({ ...this.#name, comment_id: comment, body })
  }

  async deleteComment(comment: number): Promise<void> {
    await this.#octokit.rest.issues.deleteComment({ ...this.#name, comment_id: comment })
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
