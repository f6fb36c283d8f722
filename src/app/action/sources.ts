/** Which lists a run reads, and what it may read of a change by others. */

import type { Comparison, Repository, Tree } from '../../github/api/repository.ts'
import { MAX_TEXT_LENGTH } from '../../list/parse.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { ListSource } from '../../session/engine.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { UsageError } from '../shared/usage-error.ts'

/** The texts that others changed, in all versions together: 8 MB in UTF-16 code units. */
const MAX_TEXTS_LENGTH = 8_000_000
/** Lists that others changed. */
const MAX_LISTS = 100
/** A larger file has too many characters: a code unit takes at most three bytes. */
const MAX_BYTES = 3 * MAX_TEXT_LENGTH

/** The commits of a repository to check. */
export interface Range {
  head: string
  /** A commit or branch; the change since the last common commit is checked. */
  base: string | undefined
  /** Whether others made the change: it is limited, and its lint comments are not obeyed. */
  byOthers: boolean
}

/** The trees of both ends of a change. */
export interface Ends {
  tree: Tree
  baseTree: Tree | undefined
  comparison: Comparison | undefined
}

/** A list, and its path in the base. */
export interface ListPath {
  path: string
  /** Absent where the base does not have it. */
  basePath: string | undefined
  /** Whether the change edits it. The others are read because they may link what it removes. */
  isTouched: boolean
}

export async function readEnds({ head, base }: Range, repository: Repository): Promise<Ends> {
  const [tree, comparison] = await Promise.all([
    repository.readTree(head),
    base === undefined ? undefined : repository.compare(base, head),
  ])
  const baseTree = comparison && (await repository.readTree(comparison.mergeBase))
  return { tree, baseTree, comparison }
}

/**
 * The lists that globs choose. Of a change only those that it edits, unless it removes a file that
 * any list may link.
 *
 * @throws {UsageError} where the repository has none
 */
export function findListPaths(
  { tree, baseTree, comparison }: Ends,
  globs: readonly string[] | undefined,
  { head }: Range,
): ListPath[] {
  if (!tree.whole && comparison?.whole === false) {
    throw new UsageError('The change is too large: GitHub lists neither all files nor all changes')
  }
  const paths = tree.whole ? [...tree.files.keys()] : guessPaths(globs, comparison)
  const found = paths.filter(globs ? globMatcher(globs) : isRootReadme)
  if (found.length === 0) {
    const why = tree.whole
      ? 'check `files`'
      : 'GitHub returned only a part of the tree; name them in `files`'
    throw new UsageError(`No list found at ${head}: ${why}`)
  }
  const previous = new Map(comparison?.files.map((file) => [file.path, file.previousPath]))
  const pathBefore = (path: string) => previous.get(path) ?? path
  if (!baseTree?.whole || !tree.whole) {
    return found.map((path) => ({ path, basePath: pathBefore(path), isTouched: true }))
  }
  const removesAny = baseTree.paths.values().some((path) => !tree.paths.has(path))
  return found
    .map((path) => {
      const basePath = pathBefore(path)
      const isTouched = tree.files.get(path) !== baseTree.files.get(basePath)
      return { path, basePath: baseTree.files.has(basePath) ? basePath : undefined, isTouched }
    })
    .filter(({ isTouched }) => isTouched || removesAny)
    .toSorted((one, other) => Number(other.isTouched) - Number(one.isTouched))
}

/** Where GitHub lists only a part of a large tree: the named and the changed files. */
function guessPaths(
  globs: readonly string[] | undefined,
  comparison: Comparison | undefined,
): string[] {
  const named = (globs ?? ['README.md']).filter((glob) => !/[*?[\]{}()!]/.test(glob))
  const changed = comparison?.files.filter(({ status }) => status !== 'removed') ?? []
  return [...new Set([...named, ...changed.map(({ path }) => path)])]
}

/**
 * Why a list of a change by others is not read.
 *
 * @param index its place among the lists
 * @param length of the texts read before it, in UTF-16 code units
 */
export function whyNotRead(
  { tree }: Ends,
  paths: readonly ListPath[],
  index: number,
  length: number,
): string | undefined {
  const bytes = tree.sizes.get(paths[index]?.path ?? '') ?? 0
  if (index >= MAX_LISTS) {
    return `The change edits ${paths.length} lists, and at most ${MAX_LISTS} are read. Split it.`
  }
  if (bytes > MAX_BYTES) {
    return `The file has ${(bytes / 1e6).toFixed(1)} MB, and at most ${MAX_TEXT_LENGTH / 1e6} million characters are read. Split it.`
  }
  // A text has at least a third as many code units as bytes.
  if (length + bytes / 3 > MAX_TEXTS_LENGTH) {
    return `The changed lists together have more than ${MAX_TEXTS_LENGTH / 1e6} million characters. Split the change.`
  }
  return undefined
}

/** Nothing where the head has no such file: GitHub listed it, so it is not an empty list. */
export async function readSource(
  { path, basePath }: ListPath,
  { comparison }: Ends,
  head: string,
  repository: Repository,
): Promise<ListSource | undefined> {
  const { mergeBase = '', base = '' } = comparison ?? {}
  const [text, baseText = '', tipText] = await Promise.all([
    repository.readText(path, head),
    comparison && basePath !== undefined ? repository.readText(basePath, mergeBase) : '',
    base === mergeBase ? undefined : repository.readText(basePath ?? path, base),
  ])
  if (text === undefined || !comparison) return text === undefined ? undefined : { path, text }
  return { path, text, baseText, tipText: tipText === baseText ? undefined : tipText }
}
