import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { allows, type Scope } from './call.ts'
import type { Issue, IssueComment, Pull, Review, ReviewComment, Token } from './model.ts'
import type { State } from './state.ts'

export interface Viewer {
  state: State
  actor: string
  token: Token
}

export interface GraphqlAnswer {
  body: { data?: unknown; errors?: readonly object[] }
  /** What the fake does not support, or the request should not ask for. */
  problems: string[]
}

/** Answers a request as GitHub does: errors come with status 200. */
export async function answerGraphql(
  viewer: Viewer,
  request: { query?: unknown; variables?: unknown },
): Promise<GraphqlAnswer> {
  const problems: string[] = []
  try {
    const document = parse(String(request.query))
    const mistakes = validate(schema(), document)
    if (mistakes.length > 0) throw mistakes[0]
    const result = await execute({
      schema: schema(),
      document,
      rootValue: { __typename: 'Query', ...root(viewer) },
      variableValues: (request.variables ?? {}) as Record<string, unknown>,
      fieldResolver: resolver(problems),
    })
    const errors = result.errors?.map((error) => describeError(error))
    return { body: { ...(errors && { errors }), data: result.data }, problems }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    problems.push(error.message)
    return { body: { errors: [describeError(error)] }, problems }
  }
}

let built: GraphQLSchema | undefined

function schema(): GraphQLSchema {
  if (built) return built
  const main = join(
    import.meta.dirname,
    '../../../node_modules/@octokit/graphql-schema/schema.graphql',
  )
  built = buildSchema(readFileSync(main, 'utf8'), { assumeValid: true })
  return built
}

/** GitHub has the type of an error beside its message. */
function describeError(error: GraphQLError): object {
  const { message, path, locations, extensions } = error.toJSON() as GraphQLFormattedError
  return { ...extensions, ...(path && { path }), ...(locations && { locations }), message }
}

/** Fields are properties or functions of their object; other fields are not supported. */
function resolver(problems: string[]): GraphQLFieldResolver<unknown, unknown> {
  return (source, given, _context, { fieldName, parentType }) => {
    const value = (source as Record<string, unknown>)[fieldName]
    if (value === undefined) {
      problems.push(`the fake does not know ${parentType.name}.${fieldName}`)
      throw new GraphQLError(`Field ${parentType.name}.${fieldName} is not implemented`)
    }
    return typeof value === 'function' ? value(given) : value
  }
}

interface Paging {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

const cursor = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64')
const indexOf = (text: string) =>
  Number(Buffer.from(text, 'base64').toString('utf8').replace('cursor:v2:', ''))

/** A connection: one page of a list, with the cursor of the next. */
function connection<Item>(
  name: string,
  items: readonly Item[],
  render: (item: Item) => unknown,
  { first, last, after, before }: Paging,
) {
  const size = first ?? last
  if (size === undefined || size === null) {
    throw failure(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    )
  }
  if (size > 100 || size < 0) {
    throw failure(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    )
  }
  const from = after ? indexOf(after) : 0
  const to = before ? indexOf(before) - 1 : items.length
  const isForward = first !== undefined && first !== null
  const start = isForward ? from : Math.max(from, to - size)
  const end = isForward ? Math.min(to, from + size) : to
  const shown = items.slice(start, end)
  const nodes = shown.map(render)
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index + 1) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursor(start + 1) : null,
      endCursor: shown.length > 0 ? cursor(end) : null,
    },
  }
}

function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function demand({ token, state }: Viewer, scope: Scope): void {
  if (allows(token, state, 'read', scope)) return
  throw failure('FORBIDDEN', 'Resource not accessible by integration')
}

function root(viewer: Viewer) {
  const { state, actor } = viewer
  return {
    viewer: () => account(state, actor),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() === state.fullName.toLowerCase()) {
        return repository(viewer)
      }
      const wanted = `'${owner}/${name}'`
      throw failure('NOT_FOUND', `Could not resolve to a Repository with the name ${wanted}.`)
    },
    rateLimit: () => ({ cost: 1, limit: viewer.token.hourly ?? 1000, remaining: 1 }),
  }
}

/** GraphQL names bots without the suffix that they have in REST. */
function account(state: State, login: string) {
  const { type, id } = state.actor(login)
  return { __typename: type, id: `U_${id}`, databaseId: id, login: login.replace(/\[bot\]$/, '') }
}

function repository(viewer: Viewer) {
  const { state } = viewer
  return {
    id: `R_${state.id}`,
    databaseId: state.id,
    name: state.repo,
    nameWithOwner: state.fullName,
    owner: account(state, state.owner),
    isPrivate: state.isPrivate,
    hasIssuesEnabled: state.hasIssues,
    defaultBranchRef: () => ({
      name: state.defaultBranch,
      target: { __typename: 'Commit', oid: state.git.find(state.defaultBranch)! },
    }),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      demand(viewer, 'contents')
      const sha = state.git.find(qualifiedName)
      return sha === undefined ? null : { target: commit(state, sha) }
    },
    issue: ({ number }: { number: number }) => {
      demand(viewer, 'issues')
      const found = state.issues.get(number)
      if (found && !found.pull) return issue(viewer, found)
      throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
    },
    pullRequest: ({ number }: { number: number }) => {
      demand(viewer, 'pull-requests')
      const found = state.issues.get(number)
      if (found?.pull) return pull(viewer, found as Pull)
      throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    },
    issues: (given: IssuesArguments) => {
      demand(viewer, 'issues')
      const found = selected(state, given).filter((one) => !one.pull)
      return connection('issues', found, (one) => issue(viewer, one), given)
    },
    pullRequests: (given: IssuesArguments) => {
      demand(viewer, 'pull-requests')
      const found = selected(state, given).filter((one) => one.pull)
      return connection('pullRequests', found, (one) => pull(viewer, one as Pull), given)
    },
  }
}

function commit(state: State, oid: string): object {
  const { message, committer } = state.git.readCommit(oid)
  return {
    __typename: 'Commit',
    oid,
    messageHeadline: message.split('\n')[0],
    committedDate: committer.date,
    history: (given: Paging & { path?: string | null }) => {
      const words = ['log', '--format=%H', oid, '--', ...(given.path ? [given.path] : [])]
      const shas = state.git
        .text(...words)
        .split('\n')
        .filter(Boolean)
      return connection('history', shas, (sha) => commit(state, sha), given)
    },
  }
}

interface IssuesArguments extends Paging {
  states?: string[] | null
  labels?: string[] | null
  headRefName?: string | null
  baseRefName?: string | null
  filterBy?: { createdBy?: string; labels?: string[]; states?: string[] } | null
  orderBy?: { field: 'CREATED_AT' | 'UPDATED_AT'; direction: 'ASC' | 'DESC' } | null
}

function selected(state: State, given: IssuesArguments): Issue[] {
  const { filterBy, orderBy, headRefName, baseRefName } = given
  const states = given.states ?? filterBy?.states
  const labels = given.labels ?? filterBy?.labels
  const author = filterBy?.createdBy
  const found = Array.from(state.issues.values()).filter(
    (one) =>
      (!states || states.includes(stateOf(one))) &&
      (!labels || labels.some((name) => one.labels.includes(name))) &&
      (!author || [author, `${author}[bot]`].includes(one.author)) &&
      (!headRefName || one.pull?.head.branch === headRefName) &&
      (!baseRefName || one.pull?.base === baseRefName),
  )
  const key = orderBy?.field === 'UPDATED_AT' ? ('updatedAt' as const) : ('createdAt' as const)
  const sign = orderBy?.direction === 'DESC' ? -1 : 1
  return found.sort((a, b) => sign * (a[key] < b[key] ? -1 : 1))
}

function stateOf({ state, pull }: Issue): string {
  return pull?.merged ? 'MERGED' : state.toUpperCase()
}

function issue(viewer: Viewer, one: Issue) {
  const { state, actor } = viewer
  const kind = one.pull ? 'pull' : 'issues'
  const url = `https://github.com/${state.fullName}/${kind}/${one.number}`
  return {
    __typename: one.pull ? 'PullRequest' : 'Issue',
    id: `${one.pull ? 'PR' : 'I'}_${one.id}`,
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    author: account(state, one.author),
    viewerDidAuthor: one.author === actor,
    state: stateOf(one),
    stateReason: one.stateReason?.toUpperCase() ?? null,
    closed: one.state === 'closed',
    locked: one.locked,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    closedAt: one.closedAt,
    url,
    labels: (given: Paging) =>
      connection(
        'labels',
        one.labels,
        (name) => ({ name, id: `L_${state.label(name).id}` }),
        given,
      ),
    assignees: (given: Paging) =>
      connection('assignees', one.assignees, (login) => account(state, login), given),
    comments: (given: Paging) => {
      const render = (each: IssueComment) => comment(viewer, each, url)
      return connection('comments', state.commentsOf(one.number), render, given)
    },
  }
}

function comment({ state, actor }: Viewer, one: IssueComment, url: string) {
  return {
    __typename: 'IssueComment',
    ...about(state, one, actor),
    id: `IC_${one.id}`,
    url: `${url}#issuecomment-${one.id}`,
  }
}

/** The fields of all comments. */
function about(state: State, one: IssueComment | ReviewComment | Review, actor: string) {
  return {
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    body: one.body,
    author: account(state, one.author),
    viewerDidAuthor: one.author === actor,
    viewerCanUpdate: one.author === actor,
    createdAt: one.createdAt,
    updatedAt: 'updatedAt' in one ? one.updatedAt : one.createdAt,
    isMinimized: false,
    minimizedReason: null,
  }
}

function pull(viewer: Viewer, one: Pull) {
  const { state, actor } = viewer
  const { head, base, merged, draft } = one.pull
  const hasFork = head.owner === state.owner || state.forks.has(head.owner)
  return {
    ...issue(viewer, one),
    merged,
    isDraft: draft,
    isCrossRepository: head.owner !== state.owner,
    headRefOid: head.sha,
    headRefName: head.branch,
    headRepositoryOwner: hasFork ? account(state, head.owner) : null,
    baseRefName: base,
    baseRefOid: () => state.git.find(`refs/heads/${base}`) ?? null,
    changedFiles: () => state.pullDiff(one).length,
    reviews: (given: Paging & { states?: string[]; author?: string }) => {
      const found = state
        .reviewsOf(one.number)
        .filter((each) => state.isVisible(each, actor))
        .filter((each) => !given.states || given.states.includes(each.state))
        .filter((each) => !given.author || each.author.replace(/\[bot\]$/, '') === given.author)
      return connection('reviews', found, (each) => review(viewer, each), given)
    },
    reviewThreads: (given: Paging) => {
      const threads = state.threadsOf(one.number, actor)
      return connection('reviewThreads', threads, (each) => thread(viewer, each), given)
    },
  }
}

function review(viewer: Viewer, one: Review) {
  const { state, actor } = viewer
  return {
    __typename: 'PullRequestReview',
    ...about(state, one, actor),
    id: `PRR_${one.id}`,
    state: one.state,
    submittedAt: one.submittedAt,
    commit: { oid: one.commit },
    url: `https://github.com/${state.fullName}/pull/${one.number}#pullrequestreview-${one.id}`,
    comments: (given: Paging) => {
      const own = state.reviewCommentsOf(one.number).filter(({ review }) => review === one.id)
      return connection('comments', own, (each) => reviewComment(viewer, each), given)
    },
  }
}

function thread(viewer: Viewer, comments: readonly ReviewComment[]) {
  const { state } = viewer
  const first = comments[0]!
  const place = state.whereabouts(first)
  const start = first.startLine === null ? undefined : state.whereabouts(first, first.startLine)
  return {
    id: `PRRT_${first.id}`,
    isResolved: state.resolved.has(first.id),
    isOutdated: place === undefined,
    isCollapsed: false,
    path: place?.path ?? first.path,
    line: place?.line ?? null,
    originalLine: first.line,
    startLine: start?.line ?? null,
    originalStartLine: first.startLine,
    diffSide: first.side,
    subjectType: 'LINE',
    comments: (given: Paging) =>
      connection('comments', comments, (each) => reviewComment(viewer, each), given),
  }
}

function reviewComment(viewer: Viewer, one: ReviewComment) {
  const { state, actor } = viewer
  const place = state.whereabouts(one)
  return {
    __typename: 'PullRequestReviewComment',
    ...about(state, one, actor),
    id: `PRRC_${one.id}`,
    path: place?.path ?? one.path,
    line: place?.line ?? null,
    originalLine: one.line,
    outdated: place === undefined,
    state: state.reviews.get(one.review)?.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    commit: { oid: one.commit },
    originalCommit: { oid: one.commit },
    replyTo: () => {
      const to = one.replyTo === null ? undefined : state.reviewComments.get(one.replyTo)
      return to ? reviewComment(viewer, to) : null
    },
    pullRequestReview: () => review(viewer, state.reviews.get(one.review)!),
    url: `https://github.com/${state.fullName}/pull/${one.number}#discussion_r${one.id}`,
  }
}
