import * as v from 'valibot'
import { parseJson } from '../../../text/json.ts'
import { answerCount, answerDay } from '../../facts/answer-schema.ts'
import type { HostReleases } from '../../facts/releases.ts'
import type { RepositoryMetadata } from '../../result.ts'
import type { LinkPart } from './links.ts'
import { RELEASES, readReleases } from './releases.ts'

/** An owner, or a repository and its parts. */
export interface QuerySubject {
  owner: string
  name?: string | undefined
  parts: Map<string, LinkPart>
  /** Whether to ask for its releases and tags, too. */
  wantsReleases?: boolean
}

export interface Query {
  query: string
  variables: Record<string, string | number>
}

export interface Found {
  repository?: KnownRepository
  /** The keys of the parts that exist. */
  parts: ReadonlySet<string>
}

export interface KnownRepository {
  metadata: RepositoryMetadata
  isPublic: boolean
  /** Where they were asked for. */
  releases?: HostReleases
}

export interface Reading {
  /** In the order of the subjects. `unanswered`: the query was too large, and GitHub left this out. */
  outcomes: (Found | 'absent' | 'unanswered')[]
  rate?: { cost: number; remaining: number; limit: number }
}

/**
 * One query for all subjects: an alias for each, and for each of its parts. Text from lists is
 * passed as variables, never in the query.
 *
 * Source: https://docs.github.com/en/graphql/reference/queries
 */
export function writeQuery(subjects: readonly QuerySubject[]): Query {
  const variables: Query['variables'] = {}
  const types: string[] = []
  const lines: string[] = []
  const variable = (name: string, value: string | number) => {
    variables[name] = value
    types.push(`$${name}: ${typeof value === 'number' ? 'Int' : 'String'}!`)
    return `$${name}`
  }
  for (const [index, { owner, name, parts, wantsReleases }] of subjects.entries()) {
    const alias = `s${index}`
    const ownerName = variable(`${alias}owner`, owner)
    if (name === undefined) {
      lines.push(`${alias}: repositoryOwner(login: ${ownerName}) { __typename }`)
      continue
    }
    const repositoryName = variable(`${alias}name`, name)
    lines.push(`${alias}: repository(owner: ${ownerName}, name: ${repositoryName}) { ...Known`)
    if (wantsReleases) lines.push('  ...Releases')
    for (const [number, { field, value }] of [...parts.values()].entries()) {
      const argument = `${ARGUMENTS[field]}: ${variable(`${alias}p${number}`, value)}`
      lines.push(`  p${number}: ${field}(${argument}) { __typename }`)
    }
    lines.push('}')
  }
  const known = subjects.some(({ name }) => name !== undefined) ? KNOWN : ''
  const releases = subjects.some(({ wantsReleases }) => wantsReleases) ? RELEASES : ''
  const query = `query(${types.join(', ')}) {\nrateLimit { cost limit remaining }\n${lines.join('\n')}\n}${known}${releases}`
  return { query, variables }
}

const ARGUMENTS: Readonly<Record<LinkPart['field'], string>> = {
  object: 'expression',
  issueOrPullRequest: 'number',
  pullRequest: 'number',
  discussion: 'number',
  release: 'tagName',
}

/** The most topics that a repository can have. */
const MAX_TOPICS = 20

/** GitHub accepts no longer one. In UTF-16 code units. */
const MAX_HOMEPAGE_LENGTH = 255

/** One connection a repository, so a hundred cost one point as before. */
const KNOWN = `
fragment Known on Repository {
  nameWithOwner visibility isArchived archivedAt isDisabled createdAt pushedAt stargazerCount
  isFork homepageUrl licenseInfo { spdxId }
  repositoryTopics(first: ${MAX_TOPICS}) { nodes { topic { name } } }
}`

const time = v.nullish(answerDay)

const repositorySchema = v.object({
  nameWithOwner: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w.-]+$/)),
  visibility: v.string(),
  isArchived: v.boolean(),
  archivedAt: time,
  isDisabled: v.boolean(),
  createdAt: time,
  pushedAt: time,
  stargazerCount: answerCount,
  licenseInfo: v.nullish(v.object({ spdxId: v.nullish(v.string()) })),
  // What link checks can do without.
  isFork: v.fallback(v.optional(v.boolean()), undefined),
  homepageUrl: v.fallback(v.nullish(v.string()), undefined),
  repositoryTopics: v.fallback(
    v.nullish(v.object({ nodes: v.array(v.object({ topic: v.object({ name: v.string() }) })) })),
    undefined,
  ),
})

const node = v.nullish(v.looseObject({ __typename: v.optional(v.string()) }))

const errorSchema = v.object({
  type: v.nullish(v.string()),
  path: v.nullish(v.array(v.union([v.string(), v.number()]))),
})

const replySchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.nullish(v.array(errorSchema)),
})

const rateSchema = v.object({ cost: v.number(), remaining: v.number(), limit: v.number() })

/** Errors of one alias after which a retry is useless. */
const NOT_THERE: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN'])

/**
 * Reads an answer of status 200, which may be partial. `limited`: a rate limit is used up; `heavy`:
 * the query was too large; `undefined`: not an answer to this query.
 */
export function readReply(
  text: string,
  subjects: readonly QuerySubject[],
): Reading | 'limited' | 'heavy' | undefined {
  const reply = v.safeParse(replySchema, parseJson(text))
  if (!reply.success) return
  const { data } = reply.output
  const errors = reply.output.errors ?? []
  if (!data) {
    if (errors.some(({ type }) => type === 'RATE_LIMITED')) return 'limited'
    // Neither a time-out nor a mistake in the query has a type.
    const isHeavy = ({ type }: { type?: string | null | undefined }) =>
      type === 'RESOURCE_LIMITS_EXCEEDED' || /may be the result of a timeout/i.test(text)
    return errors.some(isHeavy) ? 'heavy' : undefined
  }
  const rate = v.safeParse(rateSchema, data.rateLimit)
  return {
    ...(rate.success && { rate: rate.output }),
    outcomes: subjects.map((subject, index) => {
      const alias = `s${index}`
      const value = data[alias] ?? undefined
      if (value === undefined) {
        const mine = errors.filter(({ path }) => path?.[0] === alias)
        return mine.some(({ type }) => !NOT_THERE.has(type ?? '')) ? 'unanswered' : 'absent'
      }
      return read(value, subject) ?? 'absent'
    }),
  }
}

function read(value: unknown, subject: QuerySubject): Found | undefined {
  const { name, parts, wantsReleases } = subject
  if (name === undefined) return { parts: new Set() }
  const repository = v.safeParse(repositorySchema, value)
  if (!repository.success) return
  const found = value as Record<string, unknown>
  const there = [...parts].filter(([, part], index) => {
    const type = v.safeParse(node, found[`p${index}`])
    const typename = type.success ? type.output?.__typename : undefined
    return typename !== undefined && (part.field !== 'object' || part.types.includes(typename))
  })
  return {
    repository: {
      metadata: metadataOf(repository.output),
      isPublic: repository.output.visibility === 'PUBLIC',
      ...(wantsReleases && { releases: readReleases(found) }),
    },
    parts: new Set(there.map(([key]) => key)),
  }
}

function metadataOf(repository: v.InferOutput<typeof repositorySchema>): RepositoryMetadata {
  const { nameWithOwner, isArchived, isDisabled, stargazerCount, licenseInfo } = repository
  const { archivedAt, createdAt, pushedAt, isFork, homepageUrl, repositoryTopics } = repository
  // Of a license whose text GitHub does not know: `NOASSERTION`.
  const license = licenseInfo && (licenseInfo.spdxId || 'NOASSERTION')
  return {
    kind: 'repository',
    name: nameWithOwner,
    isArchived,
    ...(archivedAt && { archived: archivedAt }),
    ...(isDisabled && { isDisabled }),
    ...(createdAt && { created: createdAt }),
    ...(pushedAt && { pushed: pushedAt }),
    stars: stargazerCount,
    ...(license && { license }),
    ...(isFork !== undefined && { isFork }),
    ...(repositoryTopics && { topics: repositoryTopics.nodes.map(({ topic }) => topic.name) }),
    ...(homepageUrl && homepageUrl.length <= MAX_HOMEPAGE_LENGTH && { homepage: homepageUrl }),
  }
}
