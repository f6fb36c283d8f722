import { hasStatus, isDenied, isFault, isGitHubError } from '../api/client.ts'
import type { PullRequests } from '../api/pull-requests.ts'
import { isMarked } from './marker.ts'
import type { Conversation, PastComment, ReviewInput, ReviewPlan } from './model.ts'
import { planReview } from './plan.ts'

export type ReviewOutcome =
  /** All is posted, which may be nothing. */
  | { kind: 'published'; reviewId?: number }
  /** The token may not comment here. */
  | { kind: 'denied' }
  /** There is a newer head, or another run took over: that one publishes; or it was closed. */
  | { kind: 'superseded'; why: string }
  /** GitHub failed: a part may be posted, and the next run posts the rest. */
  | { kind: 'failed'; why: string }

/** How often a request is made whose answer was lost. */
const TRIES = 3

/** The pull request was closed or merged, or has a newer commit. */
class MovedError extends Error {
  readonly code = 'ERR_PULL_REQUEST_MOVED'
}

/**
 * Posts what is new, and updates what was posted before. Nothing is posted twice: the review is
 * created as pending, of which GitHub allows one at a time, and submitted if the head is still the
 * same and no other run has posted meanwhile.
 */
export async function publishReview(
  pullRequests: PullRequests,
  number: number,
  input: Omit<ReviewInput, 'conversation'>,
): Promise<ReviewOutcome> {
  try {
    return await new ReviewPublisher(pullRequests, number, input).publish()
  } catch (error) {
    if (error instanceof MovedError) return { kind: 'superseded', why: error.message }
    if (isDenied(error)) return { kind: 'denied' }
    if (isGitHubError(error)) return { kind: 'failed', why: error.message }
    throw error
  }
}

/** A review that nobody else sees yet, or why there is none. */
type Prepared =
  | { kind: 'pending'; id: number }
  | { kind: 'refused' }
  | ChangedMeanwhile
  | Extract<ReviewOutcome, { kind: 'superseded' }>

/** Another run posted something since the conversation was read, which must be read again. */
type ChangedMeanwhile = { kind: 'changed meanwhile' }

type PullRequestState = Pick<Conversation, 'isOpen' | 'headSha'>

class ReviewPublisher {
  readonly #pullRequests: PullRequests
  readonly #number: number
  readonly #input: Omit<ReviewInput, 'conversation'>

  constructor(
    pullRequests: PullRequests,
    number: number,
    input: Omit<ReviewInput, 'conversation'>,
  ) {
    this.#pullRequests = pullRequests
    this.#number = number
    this.#input = input
  }

  async publish(): Promise<ReviewOutcome> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const outcome = await this.#publishOnce()
      if (outcome.kind !== 'changed meanwhile') return outcome
    }
    return superseded
  }

  async #publishOnce(): Promise<ReviewOutcome | ChangedMeanwhile> {
    const conversation = await this.#read()
    this.#demandSame(conversation)
    for (const { id } of this.#ours(conversation.reviews).filter(({ isPending }) => isPending)) {
      // Left by a run that died; one that still runs will notice.
      if (!(await this.#withdraw(id))) return changedMeanwhile
    }
    let plan = planReview({ ...this.#input, conversation })
    const prepared = plan.review && (await this.#prepare(plan.review, conversation))
    if (prepared?.kind === 'superseded' || prepared?.kind === 'changed meanwhile') return prepared
    if (prepared?.kind === 'refused') {
      // Some of the comments: all of them go to the summary.
      const settings = { ...this.#input.settings, mode: 'summary' as const }
      plan = planReview({ ...this.#input, settings, conversation })
    }
    // Before the review, which remembers what the summary lists.
    if (plan.summary) {
      if (prepared?.kind === 'refused') await this.#demandStillSame()
      await this.#postSummary(plan.summary, conversation)
    }
    if (plan.review && prepared?.kind === 'pending') {
      if (plan.summary) await this.#demandSameOrWithdraw(await this.#readState(), prepared.id)
      if (!(await this.#submit(prepared.id, plan.review.body))) return superseded
    }
    const isPosted = prepared?.kind === 'pending' || plan.summary !== undefined
    try {
      await this.#edit(plan)
    } catch (error) {
      // Its newer commit has a run of its own, which edits the rest.
      if (!isPosted || !(error instanceof MovedError)) throw error
    }
    return { kind: 'published', ...(prepared?.kind === 'pending' && { reviewId: prepared.id }) }
  }

  async #read(): Promise<Conversation> {
    return await this.#pullRequests.readConversation(this.#number)
  }

  /** @throws {MovedError} where the pull request is not open any more, or not at this head */
  #demandSame({ isOpen, headSha }: PullRequestState): void {
    if (!isOpen) throw new MovedError('the pull request was closed or merged')
    if (headSha !== this.#input.page.headSha) {
      throw new MovedError('the pull request has a newer commit, which has a run of its own')
    }
  }

  /** Before a request that comes some time after the conversation was read. */
  async #demandStillSame(): Promise<void> {
    this.#demandSame(await this.#readState())
  }

  async #readState(): Promise<PullRequestState> {
    return await this.#pullRequests.read(this.#number)
  }

  #ours<Comment extends PastComment>(comments: readonly Comment[]): Comment[] {
    return comments.filter((one) => one.isOurs && isMarked(one.body, this.#input.settings.id))
  }

  /** Our comments that were not there before. */
  #newIn<Comment extends PastComment>(now: readonly Comment[], before: readonly PastComment[]) {
    const known = new Set(before.map(({ id }) => id))
    return this.#ours(now).filter(({ id }) => !known.has(id))
  }

  /** Creates the pending review, and checks again whether it may be submitted. */
  async #prepare(
    review: NonNullable<ReviewPlan['review']>,
    before: Conversation,
  ): Promise<Prepared> {
    const pending = await this.#createPending(review, before)
    if (pending.kind !== 'pending') return pending
    const now = await this.#read()
    const others = this.#newIn(now.reviews, before.reviews).filter(({ isPending }) => !isPending)
    await this.#demandSameOrWithdraw(now, pending.id)
    if (others.length === 0) return pending
    await this.#withdraw(pending.id)
    return changedMeanwhile
  }

  /** As `#demandSame`; a pending review that must not be submitted is deleted. */
  async #demandSameOrWithdraw(now: PullRequestState, pending: number): Promise<void> {
    try {
      this.#demandSame(now)
    } catch (error) {
      await this.#withdraw(pending)
      throw error
    }
  }

  /** Whether a pending review is gone: false if its run submitted it meanwhile. */
  async #withdraw(id: number): Promise<boolean> {
    try {
      await unlessGone(this.#pullRequests.deletePendingReview(this.#number, id))
      return true
    } catch (error) {
      if (!hasStatus(error, 422)) throw error
      return false
    }
  }

  /** Our pending review, whichever attempt created it. */
  async #createPending(
    review: NonNullable<ReviewPlan['review']>,
    before: Conversation,
  ): Promise<Prepared> {
    const { headSha } = this.#input.page
    const find = async () =>
      this.#newIn((await this.#read()).reviews, before.reviews).find(({ isPending }) => isPending)
    try {
      const id = await once(
        () => this.#pullRequests.createPendingReview(this.#number, headSha, review),
        async () => {
          const made = await find()
          return made?.commit === headSha ? made.id : undefined
        },
      )
      return { kind: 'pending', id }
    } catch (error) {
      if (!hasStatus(error, 422)) throw error
      const other = await find()
      if (!other) return { kind: 'refused' }
      return other.commit === headSha ? superseded : changedMeanwhile
    }
  }

  /** Whether it was submitted: false if another run deleted it to post the same. */
  async #submit(id: number, body: string): Promise<boolean> {
    const isSubmitted = async () => {
      const review = (await this.#read()).reviews.find((one) => one.id === id)
      return review?.isPending ? undefined : review !== undefined
    }
    try {
      const submit = () => this.#pullRequests.submitReview(this.#number, id, body)
      return await once(() => submit().then(() => true), isSubmitted)
    } catch (error) {
      const isDone = hasStatus(error, 404, 422) ? await isSubmitted() : undefined
      if (isDone === undefined) throw error
      return isDone
    }
  }

  async #edit({ reviewEdits, commentEdits }: ReviewPlan): Promise<void> {
    for (const { id, body } of commentEdits) {
      await this.#demandStillSame()
      await unlessGone(this.#pullRequests.editReviewComment(id, body))
    }
    for (const { id, body } of reviewEdits) {
      await this.#demandStillSame()
      await unlessGone(this.#pullRequests.editReview(this.#number, id, body))
    }
  }

  async #postSummary(
    { id, body }: NonNullable<ReviewPlan['summary']>,
    before: Conversation,
  ): Promise<void> {
    if (id !== undefined) return await unlessGone(this.#pullRequests.editComment(id, body))
    const made = await once(
      () => this.#pullRequests.createComment(this.#number, body),
      async () => this.#newIn((await this.#read()).comments, before.comments)[0]?.id,
    )
    // Of two runs at once, the second deletes its summary.
    const [oldest] = this.#ours((await this.#read()).comments).toSorted((a, b) => a.id - b.id)
    if (oldest && oldest.id < made) await unlessGone(this.#pullRequests.deleteComment(made))
  }
}

/** Makes a request again whose answer was lost, unless `find` shows that it did its work. */
async function once<Result>(
  request: () => Promise<Result>,
  find: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request()
    } catch (error) {
      if (!isFault(error) || attempt === TRIES) throw error
      const made = await find()
      if (made !== undefined) return made
    }
  }
}

const superseded = { kind: 'superseded', why: 'another run reviews the same commit' } as const

const changedMeanwhile = { kind: 'changed meanwhile' } as const

/** What somebody deleted meanwhile needs no request. */
async function unlessGone(request: Promise<void>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!hasStatus(error, 404)) throw error
  }
}
