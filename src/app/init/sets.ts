import { globsOf } from '../../infer/globs.ts'
import { type InferredSet, inferSets, type NamedList } from '../../infer/sets.ts'
import type { FoundList } from './lists.ts'

/** More entries in two parts than this are a custom, or a task of its own: the set is only proposed. */
const MAX_REPEATED = 10

/** A set that needs more globs is not one that a person would write. */
const MAX_GLOBS = 6

/** The repository’s Markdown files that are no lists. */
interface OtherFiles {
  /** Files about the project. */
  excluded: readonly string[]
  /** Files that may become lists. */
  rest: readonly string[]
}

/** The lists that belong together, as globs. */
export async function findSets(
  lists: readonly FoundList[],
  { excluded, rest }: OtherFiles,
): Promise<InferredSet[]> {
  if (lists.length < 2) return []
  const named: NamedList[] = []
  for (const { path, session } of lists) {
    const entries = (await session.setEntries()) ?? []
    named.push({ path, identities: new Set(entries.map(({ identity }) => identity)) })
  }
  return inferSets(named).flatMap((set) => {
    const members = set.of === undefined ? set.files : [set.of, ...set.files]
    const outside = named.map(({ path }) => path).filter((path) => !members.includes(path))
    // What is added to the parts may be one; a translation has the name of one.
    const globs =
      set.as === 'parts'
        ? globsOf({ lists: members, excluded: [...outside, ...excluded], others: rest })
        : globsOf({ lists: members, excluded: [...outside, ...excluded, ...rest] })
    const files = globs.filter((glob) => glob !== set.of)
    const repeated = set.as === 'parts' ? repeatedIn(set, named) : 0
    const isProposed = repeated > MAX_REPEATED
    return files.length > MAX_GLOBS ? [] : { ...set, files, ...(isProposed && { repeated }) }
  })
}

/** How many entries stand in more than one of the files. */
function repeatedIn({ files }: InferredSet, lists: readonly NamedList[]): number {
  const sizes = lists.filter(({ path }) => files.includes(path))
  const all = sizes.reduce((sum, { identities }) => sum + identities.size, 0)
  return all - new Set(sizes.flatMap(({ identities }) => [...identities])).size
}
