import { created, gone, type Handler, ok, page, type RestCall } from '../call.ts'
import type { Issue, IssueComment } from '../model.ts'
import { invalid, notFound, Refusal, tooLong } from '../refusal.ts'
import type { State } from '../state.ts'
import { comment, issue, label } from './render.ts'

export const issueHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': (call) => {
    const { state, query } = call
    demandIssues(state)
    const wanted = query.get('state') ?? 'open'
    const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
    const creator = query.get('creator')
    const assignee = query.get('assignee')
    const since = query.get('since')
    const found = Array.from(state.issues.values()).filter(
      (one) =>
        (wanted === 'all' || one.state === wanted) &&
        labels.every((name) => hasLabel(one, name)) &&
        // The creator may be an app, as `app/name` or as its bot.
        (creator === null || one.author === creator.replace(/^app\/(.*)$/, '$1[bot]')) &&
        (assignee === null || one.assignees.includes(assignee)) &&
        (since === null || one.updatedAt >= since),
    )
    return page(call, ordered(found, query), (one) => issue(state, one))
  },

  'issues/get': ({ state, parameters }) => ok(issue(state, findIssue(state, parameters))),

  'issues/create': ({ state, actor, body }) => {
    demandIssues(state)
    checkIssue(body)
    const labels = (body.labels ?? []).map(nameOf)
    return created(
      issue(state, state.createIssue(actor, { ...body, title: String(body.title), labels })),
    )
  },

  'issues/update': ({ state, parameters, body }) => {
    const one = findIssue(state, parameters)
    checkIssue(body)
    if (body.title !== undefined) one.title = String(body.title)
    if (body.body !== undefined) one.body = body.body
    if (body.labels) one.labels = body.labels.map(nameOf)
    for (const name of one.labels) state.label(name)
    if (body.assignees) one.assignees = body.assignees
    if (body.state !== undefined) setState(state, one, body.state, body.state_reason)
    one.updatedAt = state.tick()
    return ok(issue(state, one))
  },

  'issues/list-comments': (call) => {
    const { number } = findIssue(call.state, call.parameters)
    const since = call.query.get('since')
    const comments = call.state
      .commentsOf(number)
      .filter(({ updatedAt }) => since === null || updatedAt >= since)
    return page(call, comments, (one) => comment(call.state, one))
  },

  'issues/create-comment': ({ state, actor, parameters, body }) => {
    const one = findIssue(state, parameters)
    if (one.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.')
    if (body.body.trim() === '') throw invalid('IssueComment', 'body', "body can't be blank")
    tooLong('IssueComment', body.body)
    return created(comment(state, state.comment(one.number, actor, body.body)))
  },

  'issues/get-comment': ({ state, parameters }) => {
    return ok(comment(state, findComment(state, parameters)))
  },

  'issues/update-comment': ({ state, parameters, body }) => {
    const one = findComment(state, parameters)
    if (body.body.trim() === '') throw invalid('IssueComment', 'body', "body can't be blank")
    tooLong('IssueComment', body.body)
    one.body = body.body
    one.updatedAt = state.tick()
    return ok(comment(state, one))
  },

  'issues/delete-comment': ({ state, parameters }) => {
    state.comments.delete(findComment(state, parameters).id)
    return gone
  },

  'issues/add-labels': ({ state, parameters, body }) => {
    const one = findIssue(state, parameters)
    const names: string[] = (Array.isArray(body) ? body : (body?.labels ?? [])).map(nameOf)
    for (const name of names) if (!hasLabel(one, name)) one.labels.push(state.label(name).name)
    return ok(one.labels.map((name) => label(state, name)))
  },

  'issues/remove-label': ({ state, parameters }) => {
    const one = findIssue(state, parameters)
    const name = parameters.name ?? ''
    if (!hasLabel(one, name)) throw new Refusal(404, 'Label does not exist')
    one.labels = one.labels.filter((own) => own.toLowerCase() !== name.toLowerCase())
    return ok(one.labels.map((own) => label(state, own)))
  },

  'issues/get-label': ({ state, parameters }) => {
    const found = state.findLabel(parameters.name ?? '')
    if (!found) throw notFound()
    return ok(label(state, found.name))
  },

  'issues/create-label': ({ state, body }) => {
    if (state.findLabel(body.name)) {
      throw new Refusal(422, 'Validation Failed', {
        errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
      })
    }
    const one = state.label(body.name)
    Object.assign(one, { color: body.color ?? 'ededed', description: body.description ?? null })
    return created(label(state, one.name))
  },
}

function demandIssues(state: State): void {
  if (!state.hasIssues) throw new Refusal(410, 'Issues are disabled for this repo')
}

/** Pull requests are issues, whether the repository has issues or not. */
function findIssue(state: State, parameters: RestCall['parameters']): Issue {
  const one = state.issues.get(Number(parameters.issue_number))
  if (!one?.pull) demandIssues(state)
  if (!one) throw notFound()
  return one
}

function findComment(state: State, parameters: RestCall['parameters']): IssueComment {
  const one = state.comments.get(Number(parameters.comment_id))
  if (!one) throw notFound()
  return one
}

function nameOf(one: string | { name?: string }): string {
  return typeof one === 'string' ? one : (one.name ?? '')
}

function hasLabel({ labels }: Issue, name: string): boolean {
  return labels.some((own) => own.toLowerCase() === name.toLowerCase())
}

function checkIssue({ title, body }: { title?: unknown; body?: string | null }): void {
  tooLong('Issue', body)
  if (typeof title !== 'string') return
  if (title.trim() === '') throw invalid('Issue', 'title', "title can't be blank", 'missing_field')
  if (title.length > 256) {
    throw invalid('Issue', 'title', 'title is too long (maximum is 256 characters)')
  }
}

export function setState(
  state: State,
  one: Issue,
  to: Issue['state'],
  reason?: Issue['stateReason'],
): void {
  if (one.state === to) return
  one.state = to
  one.closedAt = to === 'closed' ? state.tick() : null
  one.stateReason = to === 'closed' ? (reason ?? 'completed') : 'reopened'
}

/** Newest first, unless asked otherwise. */
export function ordered<One extends Issue>(found: readonly One[], query: URLSearchParams): One[] {
  const key = query.get('sort') === 'updated' ? ('updatedAt' as const) : ('createdAt' as const)
  const sign = query.get('direction') === 'asc' ? 1 : -1
  return found.toSorted((a, b) => {
    return sign * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.number - b.number)
  })
}
