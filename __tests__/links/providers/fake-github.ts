import type { ServerResponse } from 'node:http'
import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from 'graphql'
import { type ApiCall, type ApiHandler, json } from './api.ts'

/** A repository of the fake, in terms of GitHub's API. */
export interface FakeRepository {
  /** The present `owner/name`. */
  nameWithOwner: string
  /** Former names. */
  formerly?: string[]
  visibility?: 'PUBLIC' | 'PRIVATE' | 'INTERNAL'
  archivedAt?: string
  isDisabled?: boolean
  license?: string
  stars?: number
  /** Git objects: `main:README.md` → `Blob`. */
  objects?: Record<string, 'Blob' | 'Tree' | 'Commit' | 'Tag'>
  issues?: number[]
  pulls?: number[]
  discussions?: number[]
  releases?: string[]
  isFork?: boolean
  topics?: string[]
  homepage?: string
  created?: string
  pushed?: string | null
  /** Releases with their days, in any order; they are not those of `releases`. */
  published?: FakeRelease[]
  /** Days of tags' commits by name; `null`: a tag of a file. */
  tags?: Record<string, string | null>
  /** By login: their number of contributions is left out. */
  contributors?: { login: string; type?: 'User' | 'Bot' }[]
  /** Too large for GitHub in one query with others. */
  isHeavy?: boolean
}

export interface FakeRelease {
  tag: string
  /** ISO 8601. */
  day: string
  isDraft?: boolean
  isPrerelease?: boolean
}

export interface FakeGitHub {
  repositories: FakeRepository[]
  owners: string[]
  /** The only one that it accepts. */
  token: string
  limit: number
  remaining: number
  /** Points that a query costs. */
  cost: number
  /** With more aliases, a query is too large for GitHub. */
  mostAliases: number
  /** Other answers to the next queries: a status, headers and a text. */
  instead: { status: number; headers?: Record<string, string>; text?: string }[]
  /** Aliases of each query that was answered. */
  sizes: number[]
}

let known: GraphQLSchema | undefined

/** GitHub's published schema; the first call takes a second. */
function schemaOf(): GraphQLSchema {
  known ??= buildSchema(published.idl, { assumeValid: true, assumeValidSDL: true })
  return known
}

export function fakeGitHub(state: Partial<FakeGitHub> = {}): FakeGitHub {
  return {
    repositories: [],
    owners: [],
    token: 'a-token',
    limit: 1000,
    remaining: 1000,
    cost: 1,
    mostAliases: 100,
    instead: [],
    sizes: [],
    ...state,
  }
}

/** Answers as GitHub's GraphQL API, validated by its schema. */
export function answeringGitHub(github: FakeGitHub): ApiHandler {
  return (call, response) => {
    const instead = github.instead.shift()
    if (instead) {
      response.writeHead(instead.status, instead.headers)
      response.end(instead.text)
      return
    }
    if (call.headers.authorization !== `Bearer ${github.token}`) {
      return json(response, 401, { message: 'Bad credentials' })
    }
    if (call.method === 'GET') return answerContributors(github, call, response)
    if (call.method !== 'POST' || call.path !== '/graphql') return json(response, 404, {})
    const { query, variables } = JSON.parse(call.body)
    const document = parse(query)
    const problems = validate(schemaOf(), document)
    if (problems.length > 0) {
      return json(response, 200, { errors: problems.map(({ message }) => ({ message })) })
    }
    let aliases = 0
    visit(document, { Field: ({ alias }) => void (alias && aliases++) })
    const isTooMuch = aliases > github.mostAliases
    if (aliases > 100 || isTooMuch) {
      return json(response, 502, {
        data: null,
        errors: [
          {
            message:
              'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
          },
        ],
      })
    }
    github.sizes.push(aliases)
    github.remaining -= github.cost
    const { data, errors } = executeSync({
      schema: schemaOf(),
      document,
      rootValue: rootOf(github, aliases),
      variableValues: variables,
    })
    json(response, 200, {
      data,
      ...(errors && {
        errors: errors.map(({ message, path, locations, extensions }) => ({
          ...extensions,
          message,
          path,
          locations,
        })),
      }),
    })
  }
}

/** The list of the REST API: 100 on a page, without those who have no account. */
function answerContributors(github: FakeGitHub, { path }: ApiCall, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(path, 'https://api.github.com')
  const name = /^\/repos\/(.+)\/contributors$/.exec(pathname)?.[1]?.toLowerCase()
  const found = github.repositories.find(
    ({ nameWithOwner, visibility = 'PUBLIC' }) =>
      nameWithOwner.toLowerCase() === name && visibility === 'PUBLIC',
  )
  if (!found) return json(response, 404, { message: 'Not Found' })
  const size = Number(searchParams.get('per_page') ?? 30)
  const listed = (found.contributors ?? []).slice(0, size)
  if (listed.length === 0) return void response.writeHead(204).end()
  json(
    response,
    200,
    listed.map(({ login, type = 'User' }, id) => ({ login, type, id, contributions: 1 })),
  )
}

export function variablesOf({ body }: ApiCall): Record<string, unknown> {
  return JSON.parse(body).variables
}

function rootOf(github: FakeGitHub, aliases: number) {
  return {
    rateLimit: { cost: github.cost, limit: github.limit, remaining: github.remaining },
    repositoryOwner({ login }: { login: string }) {
      const found = github.owners.find((owner) => owner.toLowerCase() === login.toLowerCase())
      return found === undefined ? null : { __typename: 'User', login: found }
    },
    repository({ owner, name }: { owner: string; name: string }) {
      const asked = `${owner}/${name}`.toLowerCase()
      const found = github.repositories.find(({ nameWithOwner, formerly = [] }) =>
        [nameWithOwner, ...formerly].some((known) => known.toLowerCase() === asked),
      )
      if (!found)
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
      if (found.isHeavy && aliases > 1) {
        throw coded('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.')
      }
      return resolversOf(found)
    },
  }
}

function resolversOf(repository: FakeRepository) {
  const { objects = {}, issues = [], pulls = [], discussions = [], releases = [] } = repository
  const typed = (type: string, isThere: boolean, name: string) => {
    if (!isThere) throw notFound(`Could not resolve to ${name}.`)
    return { __typename: type }
  }
  return {
    nameWithOwner: repository.nameWithOwner,
    visibility: repository.visibility ?? 'PUBLIC',
    isArchived: repository.archivedAt !== undefined,
    archivedAt: repository.archivedAt ?? null,
    isDisabled: repository.isDisabled ?? false,
    createdAt: repository.created ?? '2020-02-03T04:05:06Z',
    pushedAt: repository.pushed === undefined ? '2025-12-24T18:00:00Z' : repository.pushed,
    isFork: repository.isFork ?? false,
    homepageUrl: repository.homepage ?? null,
    repositoryTopics({ first }: { first: number }) {
      const topics = (repository.topics ?? []).slice(0, first)
      return { nodes: topics.map((name) => ({ topic: { name } })) }
    },
    releases({ first }: { first: number }) {
      const all = (repository.published ?? []).toSorted((a, b) => (a.day < b.day ? -1 : 1))
      const nodes = all.slice(0, first).map(({ tag, day, isDraft, isPrerelease }) => ({
        ...{ tagName: tag, createdAt: day, publishedAt: isDraft ? null : day },
        ...{ isDraft: isDraft ?? false, isPrerelease: isPrerelease ?? false },
      }))
      return { totalCount: all.length, nodes }
    },
    refs({ first }: { first: number }) {
      const all = Object.entries(repository.tags ?? {})
      const sorted = all.toSorted(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      const nodes = sorted.slice(0, first).map(([name, day], index) => {
        const commit = { __typename: 'Commit', committedDate: day }
        // Annotated tags are objects of their own.
        const annotated = { __typename: 'Tag', target: commit }
        if (day === null) return { name, target: { __typename: 'Blob' } }
        return { name, target: index % 2 === 0 ? commit : annotated }
      })
      return { totalCount: all.length, nodes }
    },
    stargazerCount: repository.stars ?? 7,
    licenseInfo: repository.license === undefined ? null : { spdxId: repository.license },
    object({ expression }: { expression: string }) {
      const type = Object.hasOwn(objects, expression) ? objects[expression] : undefined
      return type === undefined ? null : { __typename: type }
    },
    issueOrPullRequest({ number }: { number: number }) {
      if (pulls.includes(number)) return { __typename: 'PullRequest' }
      return typed(
        'Issue',
        issues.includes(number),
        `an issue or pull request with the number of ${number}`,
      )
    },
    pullRequest({ number }: { number: number }) {
      return typed(
        'PullRequest',
        pulls.includes(number),
        `a PullRequest with the number of ${number}`,
      )
    },
    discussion({ number }: { number: number }) {
      return typed(
        'Discussion',
        discussions.includes(number),
        `a Discussion with the number of ${number}`,
      )
    },
    release({ tagName }: { tagName: string }) {
      return releases.includes(tagName) ? { __typename: 'Release' } : null
    },
  }
}

function notFound(message: string): GraphQLError {
  return coded('NOT_FOUND', message)
}

function coded(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}
