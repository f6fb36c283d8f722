import { hasStatus, isDenied, isFault, isGitHubError } from '../api/client.ts'
import type { PullRequests } from '../api/pull-requests.ts'
import { isMarked } from './marker.ts'
import type { Conversation, PastReview, ReviewInput, ReviewPlan, ReviewSettings } from './model.ts'
import { planReview } from './plan.ts'

/** What came of telling a review. */
export type ReviewOutcome =
  /** All is said, which may be nothing. */
  | { kind: 'told'; reviewId?: number }
  /** The token may not comment here. */
  | { kind: 'denied' }
  /** The head moved on, or another run took over: that one will tell. */
  | { kind: 'overtaken'; why: string }
  /** GitHub failed: what was said may be a part, and the next run will tell the rest. */
  | { kind: 'failed'; why: string }

/** How often a request whose answer was lost is looked into and made again. */
const TRIES = 3

/**
 * Says on a pull request what is new, and brings what was said before up to
 * date. Never says anything twice: a review is made pending, which GitHub
 * allows only once at a time, and submitted when the head is still the same and
 * no other run has spoken meanwhile.
 */
export async function publishReview(
  pullRequests: PullRequests,
  number: number,
  input: Omit<ReviewInput, 'conversation'>,
): Promise<ReviewOutcome> {
  try {
    return await new ReviewPublisher(pullRequests, number, input).tell()
  } catch (error) {
    if (isDenied(error)) return { kind: 'denied' }
    if (isGitHubError(error)) return { kind: 'failed', why: error.message }
    throw error
  }
}

/** A review that nobody sees yet, or why there is none. */
type Prepared =
  | { kind: 'pending'; id: number }
  | { kind: 'refused' }
  | SpokenMeanwhile
  | Extract<ReviewOutcome, { kind: 'overtaken' }>

/** Another run said something since the talk was read: it is to be read again. */
type SpokenMeanwhile = { kind: 'spoken meanwhile' }

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

  async tell(): Promise<ReviewOutcome> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const told = await this.#tellOnce()
      if (told.kind !== 'spoken meanwhile') return told
    }
    return overtaken
  }

  async #tellOnce(): Promise<ReviewOutcome | SpokenMeanwhile> {
    const conversation = await this.#read()
    if (this.#hasMoved(conversation)) return moved
    for (const { id } of this.#ours(conversation.reviews).filter(({ isPending }) => isPending)) {
      // Left behind by a run that died; one that is still at it will notice.
      if (!(await this.#withdraw(id))) return spokenMeanwhile
    }
    let plan = planReview({ ...this.#input, conversation })
    const prepared = plan.review && (await this.#prepare(plan.review, conversation))
    if (prepared?.kind === 'overtaken' || prepared?.kind === 'spoken meanwhile') return prepared
    if (prepared?.kind === 'refused') plan = this.#withoutReview(conversation)
    // Ahead of the review, which remembers what the summary tells.
    if (plan.summary) await this.#summarise(plan.summary, conversation)
    if (plan.review && prepared?.kind === 'pending') {
      const isSubmitted = await this.#submit(prepared.id, plan.review.body)
      if (!isSubmitted) return overtaken
    }
    await this.#edit(plan)
    return { kind: 'told', ...(prepared?.kind === 'pending' && { reviewId: prepared.id }) }
  }

  async #read(): Promise<Conversation> {
    return await this.#pullRequests.readConversation(this.#number)
  }

  #hasMoved({ headSha }: Conversation): boolean {
    return headSha !== this.#input.page.headSha
  }

  #ours<Said extends { body: string; isOurs: boolean }>(said: readonly Said[]): Said[] {
    return said.filter((one) => one.isOurs && isMarked(one.body, this.#input.settings.id))
  }

  /** GitHub refused the comments, without saying which: all of them go to the summary. */
  #withoutReview(conversation: Conversation): ReviewPlan {
    const settings: ReviewSettings = { ...this.#input.settings, mode: 'summary' }
    return planReview({ ...this.#input, settings, conversation })
  }

  /** Makes the review, for nobody to see yet, and looks again if it may be submitted. */
  async #prepare(
    review: NonNullable<ReviewPlan['review']>,
    before: Conversation,
  ): Promise<Prepared> {
    const pending = await this.#createPending(review, before)
    if (pending.kind !== 'pending') return pending
    const now = await this.#read()
    const spokenBefore = new Set(before.reviews.map(({ id }) => id))
    const others = this.#ours(now.reviews).filter(
      ({ id, isPending }) => !isPending && !spokenBefore.has(id),
    )
    if (!this.#hasMoved(now) && others.length === 0) return pending
    await this.#withdraw(pending.id)
    return this.#hasMoved(now) ? moved : spokenMeanwhile
  }

  /** Whether a pending review is gone; not, where its run submitted it meanwhile. */
  async #withdraw(id: number): Promise<boolean> {
    try {
      await unlessGone(this.#pullRequests.deletePendingReview(this.#number, id))
      return true
    } catch (error) {
      if (!hasStatus(error, 422)) throw error
      return false
    }
  }

  /** The id of our pending review, whichever try made it. */
  async #createPending(
    review: NonNullable<ReviewPlan['review']>,
    before: Conversation,
  ): Promise<Prepared> {
    const { headSha } = this.#input.page
    for (let attempt = 1; ; attempt++) {
      try {
        const id = await this.#pullRequests.createPendingReview(this.#number, headSha, review)
        return { kind: 'pending', id }
      } catch (error) {
        const isRefused = hasStatus(error, 422)
        if (!isRefused && (!isFault(error) || attempt === TRIES)) throw error
        const made = this.#pendingOf(await this.#read(), before)
        const isOfHead = made?.commit === headSha
        if (isRefused && !made) return { kind: 'refused' }
        if (isRefused) return isOfHead ? overtaken : spokenMeanwhile
        if (made && isOfHead) return { kind: 'pending', id: made.id }
      }
    }
  }

  #pendingOf(now: Conversation, before: Conversation): PastReview | undefined {
    const known = new Set(before.reviews.map(({ id }) => id))
    return this.#ours(now.reviews).find(({ id, isPending }) => isPending && !known.has(id))
  }

  /** Whether it was; not, where another run deleted it to say the same. */
  async #submit(id: number, body: string): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#pullRequests.submitReview(this.#number, id, body)
        return true
      } catch (error) {
        const isGone = hasStatus(error, 404, 422)
        if (!isGone && (!isFault(error) || attempt === TRIES)) throw error
        const now = (await this.#read()).reviews.find((review) => review.id === id)
        if (!now) return false
        if (!now.isPending) return true
        if (isGone) throw error
      }
    }
  }

  /** What somebody deleted meanwhile needs no edit. */
  async #edit({ reviewEdits, commentEdits }: ReviewPlan): Promise<void> {
    for (const { id, body } of commentEdits) {
      await unlessGone(this.#pullRequests.editReviewComment(id, body))
    }
    for (const { id, body } of reviewEdits) {
      await unlessGone(this.#pullRequests.editReview(this.#number, id, body))
    }
  }

  async #summarise(
    { id, body }: NonNullable<ReviewPlan['summary']>,
    before: Conversation,
  ): Promise<void> {
    if (id !== undefined) return await unlessGone(this.#pullRequests.editComment(id, body))
    const made = await this.#createSummary(body, before)
    // Of two runs at once, the one that came second takes its summary back.
    const [oldest] = this.#ours((await this.#read()).comments).toSorted((a, b) => a.id - b.id)
    if (oldest && oldest.id < made) await unlessGone(this.#pullRequests.deleteComment(made))
  }

  async #createSummary(body: string, before: Conversation): Promise<number> {
    const known = new Set(before.comments.map(({ id }) => id))
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#pullRequests.createComment(this.#number, body)
      } catch (error) {
        if (!isFault(error) || attempt === TRIES) throw error
        const made = this.#ours((await this.#read()).comments).find(({ id }) => !known.has(id))
        if (made) return made.id
      }
    }
  }
}

const moved = {
  kind: 'overtaken',
  why: 'the pull request has moved on; the run for its new head will tell',
} as const

const overtaken = {
  kind: 'overtaken',
  why: 'another run is reviewing the same head; that one will tell',
} as const

const spokenMeanwhile = { kind: 'spoken meanwhile' } as const

async function unlessGone(request: Promise<void>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!hasStatus(error, 404)) throw error
  }
}
