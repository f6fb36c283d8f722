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
  /** Too large for GitHub in one query with others. */
  isHeavy?: boolean
}

export interface FakeGitHub {
  repositories: FakeRepository[]
  owners: string[]
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
    if (call.method !== 'POST' || call.path !== '/graphql') return json(response, 404, {})
    if (call.headers.authorization !== 'Bearer a-token') {
      return json(response, 401, { message: 'Bad credentials' })
    }
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
    createdAt: '2020-02-03T04:05:06Z',
    pushedAt: '2025-12-24T18:00:00Z',
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
