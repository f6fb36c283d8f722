/** Which lists a run reads, and what the change did to their files. */

import type { Comparison, Repository, Tree } from '../../github/api/repository.ts'
import type { ListFileChange } from '../../lint/context.ts'
import { globMatcher } from '../../schema/globs.ts'
import { isRootReadme, nothingMatches } from '../shared/find-lists.ts'
import { UsageError } from '../shared/usage-error.ts'
import { follow, type NamedFile } from './follow-links.ts'
import { type Ends, type ListPath, MAX_LISTS, type Range } from './sources.ts'

/** What stands at the paths that name lists, before a change and after it. */
interface NamedLists {
  now: ReadonlyMap<string, NamedFile>
  before: ReadonlyMap<string, NamedFile>
}

/**
 * The lists that globs choose, also those that the change takes away. Of a change only those that
 * it edits, unless it removes a file that any list may link.
 *
 * @throws {UsageError} where the repository has none
 */
export async function findListPaths(
  ends: Ends,
  globs: readonly string[] | undefined,
  { head }: Range,
  repository: Repository,
): Promise<ListPath[]> {
  const { tree, baseTree, comparison } = ends
  if (!tree.whole && comparison?.whole === false) {
    throw new UsageError('The change is too large: GitHub lists neither all files nor all changes')
  }
  const isList = globs ? globMatcher(globs) : isRootReadme
  const areWhole = tree.whole && (baseTree?.whole ?? true)
  const now = await namedFiles(tree.whole ? undefined : guessPaths(globs, comparison), tree)
  const before = baseTree
    ? await namedFiles(areWhole ? undefined : takenPaths(comparison), baseTree)
    : new Map<string, NamedFile>()

  const lists = new Map<string, ListPath>()
  addPresent(lists, { now, before }, ends)
  addMissing(lists, { now, before }, ends)
  for (const [name, { kind }] of now) {
    const isNamed = globs?.includes(name) ?? true
    if (kind === 'file' || !isNamed || before.has(name)) continue
    const [path, basePath, isTouched] = [name, undefined, true]
    lists.set(name, { path, basePath, isTouched, failure: FAILURES[kind] })
  }
  if (lists.size === 0) throw new UsageError(noList(head, globs, tree))
  if (!areWhole || !baseTree) return [...lists.values()]
  const removesAny = baseTree.paths.values().some((path) => !tree.paths.has(path))
  return [...lists.values()]
    .filter(({ isTouched }) => isTouched || removesAny)
    .toSorted((one, other) => Number(other.isTouched) - Number(one.isTouched))

  async function namedFiles(
    guessed: readonly string[] | undefined,
    side: Tree,
  ): Promise<Map<string, NamedFile>> {
    const { files, links, submodules } = side
    const found = new Map<string, NamedFile>()
    for (const path of (guessed ?? [...files.keys()]).filter(isList)) {
      if (!links.has(path)) found.set(path, { kind: 'file', path })
    }
    const followed = [...links.keys()].filter(isList).slice(0, MAX_LISTS)
    for (const path of followed) {
      found.set(path, await follow(path, side, (id) => repository.readLinkTarget(id)))
    }
    for (const path of submodules) if (isList(path)) found.set(path, { kind: 'submodule' })
    return found
  }
}

const FAILURES = {
  'broken-link':
    'The file is a symbolic link that leads to no file of this repository. Correct the link, or commit the file itself.',
  submodule: 'A submodule is no list. Name a file in `files`.',
}

/** The lists that the head has, each file once. */
function addPresent(
  lists: Map<string, ListPath>,
  { now, before }: NamedLists,
  { tree, baseTree, comparison }: Ends,
): void {
  const previous = new Map(comparison?.files.map((file) => [file.path, file.previousPath]))
  for (const [name, file] of now) {
    if (file.kind !== 'file') continue
    const { path } = file
    const was = before.get(name)
    const from = previous.get(path) ?? path
    const isInBase = baseTree && (!baseTree.whole || baseTree.files.has(from))
    const basePath = isInBase ? from : was?.kind === 'file' ? was.path : undefined
    const isLinked = name !== path && was?.kind === 'file' && was.path !== path
    const isRenamed = from !== path && before.has(from) && !now.has(from)
    const fileChange: ListFileChange | undefined = isLinked
      ? { kind: 'linked', from: name }
      : isRenamed
        ? { kind: 'renamed', from, isListed: true }
        : lists.get(path)?.fileChange
    const isEqual =
      tree.whole &&
      baseTree?.whole &&
      basePath !== undefined &&
      tree.files.get(path) === baseTree.files.get(basePath)
    lists.set(path, { path, basePath, isTouched: !isEqual || fileChange !== undefined, fileChange })
  }
}

/** The lists of the base that are not at their place any more. */
function addMissing(
  lists: Map<string, ListPath>,
  { now, before }: NamedLists,
  { comparison }: Ends,
): void {
  const renamed = new Map(
    comparison?.files
      .filter(({ status }) => status === 'renamed')
      .map(({ path, previousPath }) => [previousPath, path]),
  )
  for (const [name, was] of before) {
    const is = now.get(name)
    if (was.kind !== 'file' || is?.kind === 'file') continue
    const basePath = was.path
    const path = renamed.get(basePath)
    if (is) lists.set(name, { path: name, basePath, isTouched: true, fileChange: is })
    else if (path === undefined) {
      if (lists.has(basePath)) continue
      lists.set(name, { path: name, basePath, isTouched: true, fileChange: { kind: 'deleted' } })
    } else if (!lists.has(path)) {
      const fileChange = { kind: 'renamed', from: basePath, isListed: false } as const
      lists.set(path, { path, basePath, isTouched: true, fileChange })
    }
  }
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

/** There: the files that the change takes from their place. */
function takenPaths(comparison: Comparison | undefined): string[] {
  const files = comparison?.files ?? []
  return files.flatMap(({ status, path, previousPath }) =>
    status === 'removed' ? path : status === 'renamed' ? (previousPath ?? []) : [],
  )
}

function noList(head: string, globs: readonly string[] | undefined, tree: Tree): string {
  const what = `No list found at ${head}: ${nothingMatches(globs, 'at the root')}.`
  if (!tree.whole)
    return `${what} GitHub returned only a part of the tree: name the lists in \`files\`.`
  const sizeOf = (path: string) => tree.sizes.get(path) ?? 0
  const [example = 'docs/list.md'] = [...tree.files.keys()]
    .filter((path) => /\.(?:md|markdown)$/i.test(path))
    .sort((one, other) => sizeOf(other) - sizeOf(one))
  return `${what} Write the path of the list in \`files\`, for example \`files: ${example}\`.`
}
