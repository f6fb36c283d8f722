/** The sets of the configuration: which files they have, and what their lists see of each other. */

import type { Config } from '../../config/schema.ts'
import { originalsOf } from '../../infer/languages.ts'
import type { LinkResult } from '../../links/result.ts'
import { currentIdentity } from '../../lint/analysis/same-thing.ts'
import type { ListSet, SetEntry } from '../../lint/list-set.ts'
import { globMatcher, isExclusion } from '../../schema/globs.ts'
import { compare } from '../../text/compare.ts'
import { quoteInput } from '../../text/quote.ts'

/** What the lists of a run see of the files of their sets. */
export interface ReadSets {
  /** Absent where no list needs any. */
  entries: SetEntries | undefined
  /** What of the configuration compares nothing, in words. */
  notes: readonly string[]
}

/** A set with its files, in order. */
export type FileSet =
  | { as: 'parts'; paths: readonly string[] }
  /** The paths are without `of`. */
  | { as: 'translations'; of: string; paths: readonly string[] }

/** @param all the paths of the repository's files */
export function fileSets(sets: Config['sets'], all: readonly string[]): FileSet[] {
  const exists = new Set(all)
  return sets.flatMap(({ of, files, as }): FileSet[] => {
    const paths = all.filter(globMatcher(files)).sort(compare)
    if (as === 'parts') return [{ as, paths }]
    const original = of ?? paths.flatMap(originalsOf).find((path) => exists.has(path))
    if (original === undefined || !exists.has(original)) return []
    return [{ as, of: original, paths: paths.filter((path) => path !== original) }]
  })
}

/** What of the sets compares nothing, in words: files that are renamed or not there yet, a typing error. */
export function setNotes(sets: Config['sets'], all: readonly string[]): string[] {
  const exists = new Set(all)
  return sets.flatMap((set, index) => {
    const { of, files } = set
    const names = files.filter((glob) => !isExclusion(glob) && !all.some(globMatcher([glob])))
    if (of !== undefined && !exists.has(of)) names.unshift(of)
    const notes = names.map(
      (name) =>
        `sets[${index}]: ${quoteInput(name)} matches no file, so it is compared with nothing. If the file was renamed, correct its name in the configuration.`,
    )
    const path = all.find(globMatcher(files))
    if (of !== undefined || path === undefined || fileSets([set], all).length > 0) return notes
    return [
      ...notes,
      `sets[${index}]: the name of ${quoteInput(path)} does not show which file it translates, so it is compared with nothing. Name that file with the key "of".`,
    ]
  })
}

/** The files whose entries are needed for these lists; their own with the others. */
export function neededPaths(sets: readonly FileSet[], lists: ReadonlySet<string>): string[] {
  const needed = new Set<string>()
  for (const set of sets) {
    const paths = set.as === 'parts' ? set.paths : [set.of, ...set.paths]
    const isNeeded = set.as === 'parts' ? paths.some((path) => lists.has(path)) : lists.has(set.of)
    if (isNeeded && paths.length > 1) for (const path of paths) needed.add(path)
  }
  return [...needed]
}

/** The entries of the files of sets: all lists of a run in one place. */
export class SetEntries {
  readonly #sets: readonly FileSet[]
  readonly #byPath: ReadonlyMap<string, readonly SetEntry[]>
  readonly #byIdentity: Map<string, SetEntry[]>

  /** @param results give repositories their present names */
  constructor(
    sets: readonly FileSet[],
    byPath: ReadonlyMap<string, readonly SetEntry[]>,
    results: ReadonlyMap<string, LinkResult> | undefined,
  ) {
    this.#sets = sets
    this.#byPath = new Map(
      [...byPath].map(([path, entries]) => [
        path,
        entries.map((entry) => ({ ...named(entry, results), path })),
      ]),
    )
    const all = [...this.#byPath.values()].flat()
    this.#byIdentity = Map.groupBy(all, ({ identity }) => identity)
  }

  /** What one list sees of the others; nothing where it is in no set. */
  of(path: string): ListSet | undefined {
    const parts = new Set<string>()
    const translations = new Set<string>()
    for (const set of this.#sets) {
      if (set.as === 'parts') {
        if (set.paths.includes(path)) for (const part of set.paths) parts.add(part)
      } else if (set.of === path) for (const file of set.paths) translations.add(file)
    }
    parts.delete(path)
    if (parts.size + translations.size === 0) return
    const own = new Set(this.#byPath.get(path)?.map(({ identity }) => identity))
    return {
      parts: [...own]
        .flatMap((identity) => this.#byIdentity.get(identity) ?? [])
        .filter((entry) => parts.has(entry.path))
        .sort((one, other) => compare(one.path, other.path) || one.line - other.line),
      translations: [...translations].flatMap((file) => {
        const entries = this.#byPath.get(file)
        return entries ? [{ path: file, entries }] : []
      }),
    }
  }
}

function named(entry: SetEntry, results: ReadonlyMap<string, LinkResult> | undefined): SetEntry {
  const { identity, url } = entry
  const now = currentIdentity({ identity, mainLink: url === '' ? undefined : { url } }, results)
  return now === undefined || now === identity ? entry : { ...entry, identity: now }
}
