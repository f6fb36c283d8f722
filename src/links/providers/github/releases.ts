import * as v from 'valibot'
import { answerDay } from '../../facts/answer-schema.ts'
import {
  type HostRelease,
  type HostReleases,
  isPreReleaseTag,
  type OldestReleases,
} from '../../facts/releases.ts'

/** So many of each are read. */
const MAX_RELEASES = 100

/** Two connections a repository: a hundred cost two points more. */
export const RELEASES = `
fragment Releases on Repository {
  releases(first: ${MAX_RELEASES}, orderBy: { field: CREATED_AT, direction: ASC }) {
    totalCount
    nodes { tagName publishedAt createdAt isDraft isPrerelease }
  }
  tags: refs(
    refPrefix: "refs/tags/"
    first: ${MAX_RELEASES}
    orderBy: { field: TAG_COMMIT_DATE, direction: ASC }
  ) {
    totalCount
    nodes {
      name
      target {
        ... on Commit { committedDate }
        ... on Tag { target { ... on Commit { committedDate } } }
      }
    }
  }
}`

const connection = <const Node extends v.GenericSchema>(node: Node) =>
  v.object({ totalCount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), nodes: v.array(node) })

const releases = connection(
  v.object({
    tagName: v.string(),
    publishedAt: v.nullish(answerDay),
    createdAt: answerDay,
    isDraft: v.boolean(),
    isPrerelease: v.boolean(),
  }),
)

const commit = v.object({ committedDate: v.optional(answerDay) })
const tags = connection(
  v.object({
    name: v.string(),
    target: v.nullish(v.object({ ...commit.entries, target: v.nullish(commit) })),
  }),
)

/** Reads the fragment `Releases` of an answer. */
export function readReleases(repository: Readonly<Record<string, unknown>>): HostReleases {
  const foundReleases = v.safeParse(releases, repository.releases)
  const foundTags = v.safeParse(tags, repository.tags)
  return {
    releases: foundReleases.success ? oldest(foundReleases.output, releaseOf) : undefined,
    tags: foundTags.success ? oldest(foundTags.output, tagOf) : undefined,
  }
}

function oldest<Node>(
  { totalCount, nodes }: { totalCount: number; nodes: readonly Node[] },
  read: (node: Node) => HostRelease | undefined,
): OldestReleases {
  return { found: nodes.flatMap((node) => read(node) ?? []), isCut: totalCount > nodes.length }
}

type ReleaseNode = v.InferOutput<typeof releases>['nodes'][number]

function releaseOf({ tagName, publishedAt, createdAt, isDraft, isPrerelease }: ReleaseNode) {
  const isUnfinished = isDraft || isPrerelease
  return { tag: tagName, day: publishedAt ?? createdAt, isUnfinished }
}

type TagNode = v.InferOutput<typeof tags>['nodes'][number]

/** Tags of what is no commit are no releases. */
function tagOf({ name, target }: TagNode): HostRelease | undefined {
  const day = target?.committedDate ?? target?.target?.committedDate
  return day === undefined ? undefined : { tag: name, day, isUnfinished: isPreReleaseTag(name) }
}
