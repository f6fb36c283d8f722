import * as v from 'valibot'
import type { Fact, RepositoryFacts } from '../result.ts'
import { answerCount, answerDay, answerName } from './answer-schema.ts'
import { chooseReleases, isPreReleaseTag, type OldestReleases } from './releases.ts'
import { type AskRepository, type HostContext, NOT_WANTED, offeredFact } from './repository.ts'
import { type FactAnswer, unreadableAnswer } from './requests.ts'

/** So many of each list are read. */
const PAGE_SIZE = 100

const HOST = 'GitLab'

const project = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  path_with_namespace: answerName,
  star_count: v.nullish(answerCount),
  created_at: v.nullish(answerDay),
  last_activity_at: v.nullish(answerDay),
  topics: v.nullish(v.array(v.string())),
  // Without a login GitLab leaves these two out: https://gitlab.com/gitlab-org/gitlab/-/issues/361952
  archived: v.nullish(v.boolean()),
  forked_from_project: v.nullish(v.looseObject({})),
  license: v.nullish(v.object({ key: answerName })),
})

type Project = v.InferOutput<typeof project>

/**
 * A project on gitlab.com, by its API without a login. Its last push is taken to be its last activity,
 * which is the same day or later.
 * Source: https://docs.gitlab.com/api/projects/#get-a-single-project
 */
export const askGitLab: AskRepository = async ({ host, name, extras }, context) => {
  const answer = await context.requests.get({
    service: 'gitlab',
    url: `${context.endpoints.gitlab}/api/v4/projects/${encodeURIComponent(name)}?license=true`,
    absent: 'GitLab has no public project of this name',
    redirect: /^\/api\/v4\/projects\/\d{1,15}$/,
  })
  if (answer.kind === 'unknown') return answer
  const parsed = v.safeParse(project, answer.value)
  if (!parsed.success) return unreadableAnswer('gitlab')
  const found = parsed.output
  const [listed, chosen] = await Promise.all([
    extras.has('contributors') ? askContributors(found.id, context) : NONE_WANTED,
    extras.has('releases') ? askReleases(found.id, context) : undefined,
  ])
  const incomplete = [
    ...(listed.isCut ? (['contributors'] as const) : []),
    ...(chosen?.isCut ? (['releases'] as const) : []),
  ]
  const facts: RepositoryFacts = {
    ...{ host, name: found.path_with_namespace },
    stars: offeredFact(found.star_count, HOST, 'its stars'),
    created: offeredFact(found.created_at, HOST, 'when it was created'),
    pushed: offeredFact(found.last_activity_at, HOST, 'its last activity'),
    license: licenseOf(answer, found),
    isArchived: offeredFact(found.archived, HOST, 'whether it is archived'),
    isFork: found.forked_from_project
      ? { kind: 'known', value: true }
      : { kind: 'unknown', why: `${HOST} does not show whether it is a fork` },
    topics: offeredFact(found.topics, HOST, 'its topics'),
    ...{ contributors: listed.contributors, releases: chosen?.releases ?? NOT_WANTED },
    ...(incomplete.length > 0 && { incomplete }),
  }
  return { kind: 'known', value: { facts } }
}

const NONE_WANTED = { contributors: NOT_WANTED, isCut: false }

/** `null` is no license, a missing key no answer. Its keys are SPDX ids in lower case, or `other`. */
function licenseOf(answer: FactAnswer, { license }: Project): RepositoryFacts['license'] {
  if (license)
    return { kind: 'known', value: license.key === 'other' ? 'NOASSERTION' : license.key }
  const isAnswered = answer.kind === 'answered' && Object(answer.value).license === null
  return isAnswered ? { kind: 'none' } : offeredFact<string>(undefined, HOST, 'its license')
}

const contributorList = v.pipe(
  v.array(v.object({ name: v.string(), email: v.string() })),
  v.maxLength(PAGE_SIZE),
)

/** Source: https://docs.gitlab.com/api/repositories/#list-repository-contributors */
async function askContributors(
  id: number,
  { requests, endpoints }: HostContext,
): Promise<{ contributors: Fact<number>; isCut: boolean }> {
  const url = `${endpoints.gitlab}/api/v4/projects/${id}/repository/contributors?per_page=${PAGE_SIZE}`
  const absent = 'GitLab does not list its contributors'
  const answer = await requests.get({ service: 'gitlab', url, absent })
  if (answer.kind === 'unknown') return { contributors: answer, isCut: false }
  const list = v.safeParse(contributorList, answer.value)
  if (!list.success) return { contributors: unreadableAnswer('gitlab'), isCut: false }
  const people = list.output.filter((one) => !isBot(one))
  return {
    contributors: { kind: 'known', value: people.length },
    isCut: list.output.length === PAGE_SIZE,
  }
}

/** Bots of projects and groups have addresses such as `project_1_bot_2@noreply.gitlab.com`. */
function isBot({ name, email }: { name: string; email: string }): boolean {
  return /\[bot\]$/.test(name) || /^(?:project|group)_\d{1,15}_bot/.test(email)
}

const releaseList = v.pipe(
  v.array(
    v.object({
      tag_name: answerName,
      released_at: answerDay,
      upcoming_release: v.optional(v.boolean(), false),
    }),
  ),
  v.maxLength(PAGE_SIZE),
)

const tagList = v.pipe(
  v.array(v.object({ name: answerName, commit: v.object({ committed_date: answerDay }) })),
  v.maxLength(PAGE_SIZE),
)

/** Releases, and only where there are none tags. */
async function askReleases(id: number, context: HostContext) {
  const releases = await askList(
    `${id}/releases?order_by=released_at&sort=asc`,
    releaseList,
    (one) => ({
      ...{ tag: one.tag_name, day: one.released_at },
      isUnfinished: one.upcoming_release || isPreReleaseTag(one.tag_name),
    }),
    context,
  )
  if (releases.kind === 'unknown') return { releases, isCut: false }
  const chosen = chooseReleases({ releases: releases.value, tags: { found: [], isCut: false } })
  if (chosen.releases.kind !== 'none') return chosen
  const tags = await askList(
    `${id}/repository/tags?order_by=updated&sort=asc`,
    tagList,
    ({ name, commit }) => ({
      ...{ tag: name, day: commit.committed_date, isUnfinished: isPreReleaseTag(name) },
    }),
    context,
  )
  if (tags.kind === 'unknown') return { releases: tags, isCut: false }
  return chooseReleases({ releases: releases.value, tags: tags.value })
}

/** @param path below that of projects, with a query */
async function askList<Item>(
  path: string,
  schema: v.GenericSchema<unknown, Item[]>,
  toRelease: (item: Item) => OldestReleases['found'][number],
  { requests, endpoints }: HostContext,
): Promise<Extract<Fact<OldestReleases>, { kind: 'known' | 'unknown' }>> {
  const url = `${endpoints.gitlab}/api/v4/projects/${path}&per_page=${PAGE_SIZE}`
  const absent = 'GitLab does not show its releases'
  const answer = await requests.get({ service: 'gitlab', url, absent })
  if (answer.kind === 'unknown') return answer
  const list = v.safeParse(schema, answer.value)
  if (!list.success) return unreadableAnswer('gitlab')
  const found = list.output.map(toRelease)
  return { kind: 'known', value: { found, isCut: found.length === PAGE_SIZE } }
}
