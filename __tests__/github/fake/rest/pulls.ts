import { created, gone, type Handler, ok, page, type RestCall } from '../call.ts'
import type { Pull, Review, ReviewComment, ReviewState } from '../model.ts'
import { invalid, notAccessible, notFound, Refusal, tooLong, unprocessable } from '../refusal.ts'
import type { State } from '../state.ts'
import { ordered, setState } from './issues.ts'
import { file, pull, review, reviewComment, simplePull } from './render.ts'

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': (call) => {
    const { state, query } = call
    const wanted = query.get('state') ?? 'open'
    // GitHub ignores a head without an owner.
    const [, owner, branch] = /^([^:]+):(.+)$/.exec(query.get('head') ?? '') ?? []
    const base = query.get('base')
    const found = Array.from(state.issues.values())
      .filter((one): one is Pull => one.pull !== undefined)
      .filter(
        (one) =>
          (wanted === 'all' || one.state === wanted) &&
          (owner === undefined ||
            (one.pull.head.owner.toLowerCase() === owner.toLowerCase() &&
              one.pull.head.branch === branch)) &&
          (base === null || one.pull.base === base),
      )
    return page(call, ordered(found, query), (one) => simplePull(state, one))
  },

  'pulls/get': ({ state, parameters, accept }) => {
    const one = findPull(state, parameters)
    if (!/vnd\.github\.(?:v3\.)?diff/.test(accept)) return ok(pull(state, one))
    const base = state.git.find(`refs/heads/${one.pull.base}`)!
    const words = ['diff', '--no-color', '--full-index', '-M', `${base}...${one.pull.head.sha}`]
    const bytes = state.git.run(words)
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes } }
  },

  'pulls/create': ({ state, actor, body }) => {
    if (actor === 'github-actions[bot]' && !state.actionsMayOpenPulls) {
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    }
    tooLong('PullRequest', body.body)
    const [, owner = state.owner, branch = String(body.head)] =
      /^([^:]+):(.+)$/.exec(body.head) ?? []
    const head = state.git.find(state.refOf(owner, branch))
    const base = state.git.find(`refs/heads/${body.base}`)
    if (!head) throw invalid('PullRequest', 'head', 'head is invalid', 'invalid')
    if (!base) throw invalid('PullRequest', 'base', 'base is invalid', 'invalid')
    const isOpen = state.issues.values().some((one) => {
      const own = one.pull?.head
      return one.state === 'open' && own?.owner === owner && own.branch === branch
    })
    if (isOpen) {
      const message = `A pull request already exists for ${owner}:${branch}.`
      throw new Refusal(422, 'Validation Failed', {
        errors: [{ resource: 'PullRequest', code: 'custom', message }],
      })
    }
    if (state.git.between(base, head).length === 0) {
      const message = `No commits between ${body.base} and ${branch}`
      throw new Refusal(422, 'Validation Failed', {
        errors: [{ resource: 'PullRequest', code: 'custom', message }],
      })
    }
    const about = { title: String(body.title), body: body.body ?? null, base: String(body.base) }
    return created(pull(state, state.createPull(actor, { ...about, owner, branch })))
  },

  'pulls/update': ({ state, parameters, body }) => {
    const one = findPull(state, parameters)
    tooLong('PullRequest', body.body)
    if (body.title !== undefined) one.title = body.title
    if (body.body !== undefined) one.body = body.body
    if (body.base !== undefined) one.pull.base = body.base
    if (body.state !== undefined) setState(state, one, body.state)
    one.updatedAt = state.tick()
    return ok(pull(state, one))
  },

  'pulls/list-files': (call) => {
    const one = findPull(call.state, call.parameters)
    // GitHub lists no more than 3,000.
    const files = call.state.pullDiff(one).slice(0, 3000)
    return page(call, files, (each) => file(call.state, each))
  },

  'pulls/list-reviews': (call) => {
    const { number } = findPull(call.state, call.parameters)
    const visible = call.state
      .reviewsOf(number)
      .filter((one) => call.state.isVisible(one, call.actor))
    return page(call, visible, (one) => review(call.state, one))
  },

  'pulls/get-review': (call) => ok(review(call.state, findReview(call))),

  'pulls/create-review': ({ state, actor, parameters, body = {} }) => {
    const one = findPull(state, parameters)
    const reviewed = reviewState(state, actor, one, body.event)
    const isEmpty = !body.body?.trim() && !body.comments?.length
    if (isEmpty && reviewed === 'COMMENTED') {
      throw unprocessable('You need to leave a comment indicating the requested changes.')
    }
    checkBody(body.body)
    const { commit_id: commit, body: text, comments } = body
    return ok(
      review(
        state,
        state.createReview(actor, one.number, { state: reviewed, body: text, commit, comments }),
      ),
    )
  },

  'pulls/submit-review': (call) => {
    const { state, actor, body } = call
    const one = ownPending(call, 'submit')
    checkBody(body.body)
    const isEmpty = !body.body?.trim() && one.body === '' && commentsOf(state, one).length === 0
    if (isEmpty && body.event !== 'APPROVE') {
      throw unprocessable('You need to leave a comment indicating the requested changes.')
    }
    state.submit(one, reviewState(state, actor, state.pull(one.number), body.event), body.body)
    return ok(review(state, one))
  },

  'pulls/delete-pending-review': (call) => {
    const one = ownPending(call, 'delete')
    const shown = review(call.state, one)
    call.state.deleteReview(one)
    return ok(shown)
  },

  'pulls/update-review': (call) => {
    const one = findReview(call)
    if (one.author !== call.actor) throw notAccessible()
    checkBody(call.body.body)
    if (!call.body.body.trim() && one.body !== '') throw unprocessable("Body can't be blank")
    one.body = call.body.body
    return ok(review(call.state, one))
  },

  'pulls/list-comments-for-review': (call) => {
    const comments = commentsOf(call.state, findReview(call))
    return page(call, comments, (one) => {
      // This list alone leaves lines out.
      const { line, start_line, side, start_side, ...rest } = reviewComment(call.state, one)
      return rest
    })
  },

  'pulls/list-review-comments': (call) => {
    const { number } = findPull(call.state, call.parameters)
    const shown = call.state.threadsOf(number, call.actor).flat()
    const sorted = shown.toSorted((a, b) => a.id - b.id)
    return page(call, sorted, (one) => reviewComment(call.state, one))
  },

  'pulls/update-review-comment': (call) => {
    const one = findReviewComment(call)
    if (one.author !== call.actor) throw notAccessible()
    tooLong('PullRequestReviewComment', call.body.body)
    if (!call.body.body.trim()) {
      throw invalid('PullRequestReviewComment', 'body', "body can't be blank")
    }
    one.body = call.body.body
    one.updatedAt = call.state.tick()
    return ok(reviewComment(call.state, one))
  },

  'pulls/delete-review-comment': (call) => {
    const one = findReviewComment(call)
    if (one.author !== call.actor) throw notAccessible()
    call.state.reviewComments.delete(one.id)
    return gone
  },
}

const reviewStates: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  COMMENT: 'COMMENTED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
}

function reviewState(state: State, actor: string, { author }: Pull, event = ''): ReviewState {
  const isDecision = event === 'APPROVE' || event === 'REQUEST_CHANGES'
  if (isDecision && author === actor) {
    const verb = event === 'APPROVE' ? 'approve' : 'request changes on'
    throw unprocessable(`Review Can not ${verb} your own pull request`)
  }
  if (event === 'APPROVE' && actor === 'github-actions[bot]' && !state.actionsMayOpenPulls) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
  return reviewStates[event] ?? 'PENDING'
}

function checkBody(body: string | undefined): void {
  if (body && body.length > 65_536) {
    throw unprocessable('Body is too long (maximum is 65536 characters)')
  }
}

function findPull(state: State, parameters: RestCall['parameters']): Pull {
  return state.pull(Number(parameters.pull_number))
}

function findReview({ state, actor, parameters }: RestCall): Review {
  const one = state.reviews.get(Number(parameters.review_id))
  const { number } = findPull(state, parameters)
  if (one?.number !== number || !state.isVisible(one, actor)) throw notFound()
  return one
}

function ownPending(call: RestCall, verb: string): Review {
  const one = findReview(call)
  if (one.state === 'PENDING') return one
  throw unprocessable(`Can not ${verb} a non-pending pull request review`)
}

function commentsOf(state: State, { id }: Review): ReviewComment[] {
  return Array.from(state.reviewComments.values()).filter((one) => one.review === id)
}

function findReviewComment({ state, actor, parameters }: RestCall): ReviewComment {
  const one = state.reviewComments.get(Number(parameters.comment_id))
  if (!one || !state.isVisible(state.reviews.get(one.review)!, actor)) throw notFound()
  return one
}
