import * as v from 'valibot'
import type { Fact, RepositoryFacts } from '../result.ts'
import { answerCount, answerDay, answerName } from './answer-schema.ts'
import {
  chooseReleases,
  type FactsOfReleases,
  type HostRelease,
  isPreReleaseTag,
  type OldestReleases,
} from './releases.ts'
import { type AskRepository, type HostContext, NOT_WANTED, offeredFact } from './repository.ts'
import { unreadableAnswer } from './requests.ts'

/** So many of a list are in one answer, the newest first. */
const PAGE_SIZE = 50

const HOST = 'Codeberg'

const repository = v.object({
  full_name: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
  private: v.optional(v.boolean(), false),
  stars_count: v.nullish(answerCount),
  created_at: v.nullish(answerDay),
  updated_at: v.nullish(answerDay),
  archived: v.nullish(v.boolean()),
  fork: v.nullish(v.boolean()),
  topics: v.nullish(v.array(v.string())),
  licenses: v.nullish(v.array(answerName)),
  website: v.nullish(v.string()),
})

/**
 * A repository on codeberg.org, by Gitea's API without a login. Its last push is taken to be its last
 * update, which is the same day or later.
 * Source: https://codeberg.org/api/swagger#/repository/repoGet
 */
export const askCodeberg: AskRepository = async ({ host, name, extras }, context) => {
  const answer = await context.requests.get({
    service: 'codeberg',
    url: `${context.endpoints.codeberg}/api/v1/repos/${name}`,
    absent: 'Codeberg has no public repository of this name',
    redirect: /^\/api\/v1\/(?:repos\/[\w.-]{1,100}\/[\w.-]{1,100}|repositories\/\d{1,15})$/,
  })
  if (answer.kind === 'unknown') return answer
  const parsed = v.safeParse(repository, answer.value)
  if (!parsed.success || parsed.output.private) return unreadableAnswer('codeberg')
  const found = parsed.output
  const chosen = extras.has('releases') ? await askReleases(found.full_name, context) : undefined
  const facts: RepositoryFacts = {
    ...{ host, name: found.full_name },
    stars: offeredFact(found.stars_count, HOST, 'its stars'),
    created: offeredFact(found.created_at, HOST, 'when it was created'),
    pushed: offeredFact(found.updated_at, HOST, 'its last update'),
    license: licenseOf(found.licenses),
    isArchived: offeredFact(found.archived, HOST, 'whether it is archived'),
    isFork: offeredFact(found.fork, HOST, 'whether it is a fork'),
    topics: offeredFact(found.topics, HOST, 'its topics'),
    contributors: extras.has('contributors')
      ? { kind: 'unknown', why: `${HOST} does not list contributors` }
      : NOT_WANTED,
    releases: chosen?.releases ?? NOT_WANTED,
    ...(chosen?.isCut && { incomplete: ['releases'] }),
  }
  return { kind: 'known', value: { facts, homepage: found.website ?? undefined } }
}

/** Its list has what it recognizes: an empty one may mean a license that it does not. */
function licenseOf(licenses: readonly string[] | null | undefined): RepositoryFacts['license'] {
  const [only] = licenses ?? []
  if (licenses && licenses.length > 1) {
    return { kind: 'unknown', why: `${HOST} shows several licenses` }
  }
  return offeredFact(only, HOST, 'a license that it recognizes')
}

const releaseList = v.pipe(
  v.array(
    v.object({
      tag_name: answerName,
      published_at: answerDay,
      draft: v.optional(v.boolean(), false),
      prerelease: v.boolean(),
    }),
  ),
  v.maxLength(PAGE_SIZE),
)

const tagList = v.pipe(
  v.array(v.object({ name: answerName, commit: v.object({ created: answerDay }) })),
  v.maxLength(PAGE_SIZE),
)

/** Releases, and only where there are none tags. */
async function askReleases(name: string, context: HostContext): Promise<FactsOfReleases> {
  const releases = await askOldest(
    `${name}/releases?draft=false&pre-release=false`,
    releaseList,
    (one) => ({
      ...{ tag: one.tag_name, day: one.published_at },
      isUnfinished: one.draft || one.prerelease,
    }),
    context,
  )
  if (releases.kind === 'unknown') return { releases, isCut: false }
  const chosen = chooseReleases({ releases: releases.value, tags: { found: [], isCut: false } })
  if (chosen.releases.kind !== 'none') return chosen
  const tags = await askOldest(
    `${name}/tags?`,
    tagList,
    ({ name: tag, commit }) => ({
      ...{ tag, day: commit.created, isUnfinished: isPreReleaseTag(tag) },
    }),
    context,
  )
  if (tags.kind === 'unknown') return { releases: tags, isCut: false }
  return chooseReleases({ releases: releases.value, tags: tags.value })
}

/** The last page of a list, where the oldest are. @param path below that of repositories */
async function askOldest<Item>(
  path: string,
  schema: v.GenericSchema<unknown, Item[]>,
  toRelease: (item: Item) => HostRelease,
  { requests, endpoints }: HostContext,
): Promise<Extract<Fact<OldestReleases>, { kind: 'known' | 'unknown' }>> {
  const ask = async (page: number) => {
    const query = `limit=${PAGE_SIZE}&page=${page}`
    const separator = path.endsWith('?') ? '' : '&'
    const url = `${endpoints.codeberg}/api/v1/repos/${path}${separator}${query}`
    return await requests.get({
      service: 'codeberg',
      url,
      absent: `${HOST} does not show its releases`,
    })
  }
  const first = await ask(1)
  if (first.kind === 'unknown') return first
  const total = Number(first.headers['x-total-count'] ?? Number.NaN)
  const pages = Math.ceil(total / PAGE_SIZE)
  const last = pages > 1 && pages < 10_000 ? await ask(pages) : first
  if (last.kind === 'unknown') return last
  const list = v.safeParse(schema, last.value)
  if (!list.success) return unreadableAnswer('codeberg')
  const found = list.output.map(toRelease)
  // Without the header nothing shows where the oldest are.
  const isLast = Number.isSafeInteger(total) || found.length < PAGE_SIZE
  if (!isLast || (pages > 1 && found.length === 0)) return unreadableAnswer('codeberg')
  return { kind: 'known', value: { found, isCut: pages > 1 } }
}
