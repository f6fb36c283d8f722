/** Files that are one list: in several languages, or in several parts. */

import { originalsOf } from './languages.ts'

/** A list, and what its entries name. */
export interface NamedList {
  path: string
  identities: ReadonlySet<string>
}

/** As in the configuration. */
export interface InferredSet {
  of?: string
  files: string[]
  as: 'translations' | 'parts'
  /** How many entries stand in several files, where these are so many that it is only proposed. */
  repeated?: number
}

/** Of the smaller list, so much stands in the other, too. */
const MIN_SHARED = 0.5
/** Parts of one list share little. */
const MAX_REPEATED = 0.2
/** Fewer entries are a coincidence. */
const MIN_ENTRIES = 5
/** Files of one folder that are parts of one list. */
const MIN_PARTS = 3

/** The sets of lists that their names and their entries show. */
export function inferSets(lists: readonly NamedList[]): InferredSet[] {
  const byPath = new Map(lists.map((list) => [list.path, list]))
  const translations = new Map<string, string[]>()
  for (const list of lists) {
    const original = originalsOf(list.path)
      .map((path) => byPath.get(path))
      .find((other) => other && isTranslation(list, other))
    if (original) {
      translations.set(original.path, [...(translations.get(original.path) ?? []), list.path])
    }
  }
  const translated = new Set([...translations].flatMap(([of, files]) => [of, ...files]))
  const left = lists.filter(({ path }) => !translated.has(path))
  return [
    ...[...translations].map(([of, files]) => ({ of, files, as: 'translations' as const })),
    ...partsOf(left),
  ]
}

function isTranslation({ identities: one }: NamedList, { identities: other }: NamedList): boolean {
  const least = Math.min(one.size, other.size)
  return least >= MIN_ENTRIES && one.intersection(other).size >= MIN_SHARED * least
}

/** Lists of one folder that hardly repeat each other. */
function partsOf(lists: readonly NamedList[]): InferredSet[] {
  const named = lists.filter(
    ({ path, identities }) => path.includes('/') && identities.size >= MIN_ENTRIES,
  )
  const byFolder = Map.groupBy(named, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  return [...byFolder].flatMap(([, some]) => {
    const all = some.reduce((sum, { identities }) => sum + identities.size, 0)
    const things = new Set(some.flatMap(({ identities }) => [...identities]))
    const isOneList = some.length >= MIN_PARTS && all - things.size <= MAX_REPEATED * all
    return isOneList ? { files: some.map(({ path }) => path), as: 'parts' as const } : []
  })
}
