/** What a run reads of its lists, and what it may read of a change by others. */

import type { Comparison, Repository, Tree } from '../../github/api/repository.ts'
import { isGone, type ListFileChange } from '../../lint/context.ts'
import type { RepositoryAddressing } from '../../list/linked-page.ts'
import { MAX_TEXT_LENGTH } from '../../list/parse.ts'
import type { ListSource } from '../../session/engine.ts'

/** The texts that others changed, in all versions together: 8 MB in UTF-16 code units. */
const MAX_TEXTS_LENGTH = 8_000_000
/** Lists that others changed, and symbolic links that are followed. */
export const MAX_LISTS = 100
/** A larger file has too many characters: a code unit takes at most three bytes. */
const MAX_BYTES = 3 * MAX_TEXT_LENGTH

/** The commits of a repository to check. */
export interface Range {
  head: string
  /** A commit or branch; the change since the last common commit is checked. */
  base: string | undefined
  /** Whether others made the change: it is limited, and its lint comments are not obeyed. */
  byOthers: boolean
  /** The names of the repository in web addresses. */
  own?: readonly RepositoryAddressing[]
}

/** The trees of both ends of a change. */
export interface Ends {
  tree: Tree
  baseTree: Tree | undefined
  comparison: Comparison | undefined
}

/** A list, and its path in the base. */
export interface ListPath {
  /** Of the file itself where `files` names a symbolic link to it. */
  path: string
  /** Absent where the base does not have it. */
  basePath: string | undefined
  /** Whether the change edits it. The others are read because they may link what it removes. */
  isTouched: boolean
  fileChange?: ListFileChange | undefined
  /** Why there is nothing to read, neither before the change. */
  failure?: string
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

/** Nothing where the head should have it and has no such file: GitHub listed it, so it is not an empty list. */
export async function readSource(
  { path, basePath, fileChange }: ListPath,
  { comparison }: Ends,
  head: string,
  repository: Repository,
): Promise<ListSource | undefined> {
  const { mergeBase = '', base = '' } = comparison ?? {}
  const [text, baseText = '', tipText] = await Promise.all([
    fileChange && isGone(fileChange) ? '' : repository.readText(path, head),
    comparison && basePath !== undefined ? repository.readText(basePath, mergeBase) : '',
    base === mergeBase ? undefined : repository.readText(basePath ?? path, base),
  ])
  if (text === undefined || !comparison) return text === undefined ? undefined : { path, text }
  return { path, text, baseText, tipText: tipText === baseText ? undefined : tipText, fileChange }
}
