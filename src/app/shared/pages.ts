/** The headings of other files that lists link, read once and within limits. */

import type { RepositoryPage, RepositoryPages } from '../../lint/context.ts'
import { linkedPage, type RepositoryAddressing } from '../../list/linked-page.ts'
import type { Outline } from '../../session/outline.ts'
import { compare } from '../../text/compare.ts'
import { amount } from '../../text/phrases.ts'

/** Of a run. */
const MAX_FILES = 100
/** Of a run, in bytes. */
const MAX_BYTES = 8_000_000

/** What files a run may still read besides its lists. */
export interface ReadBudget {
  files: number
  bytes: number
  /** The paths of those that were not read. */
  left: Set<string>
}

export function readBudget(): ReadBudget {
  return { files: MAX_FILES, bytes: MAX_BYTES, left: new Set() }
}

/** Takes a file of so many bytes from the budget; false where it has too little left. */
export function mayRead(budget: ReadBudget, path: string, bytes: number): boolean {
  if (budget.files < 1 || bytes > budget.bytes) {
    budget.left.add(path)
    return false
  }
  budget.files -= 1
  budget.bytes -= bytes
  return true
}

/** What was not read, in words; nothing where all was. */
export function unreadNote({ left }: ReadBudget): string | undefined {
  if (left.size === 0) return
  const limits = `at most ${MAX_FILES} files and ${MAX_BYTES / 1e6} MB are read besides the lists`
  return `${amount(left.size, 'linked file')} not read: ${limits}.`
}

/** The files of one version of a repository. */
export interface RepositoryFiles {
  kindOf(path: string): 'file' | 'folder' | undefined
  /** The names of the files directly in a folder; the root is the empty path. */
  namesIn(folder: string): readonly string[]
  /** In bytes. */
  sizeOf(path: string): number
  /** Nothing where it cannot be read. */
  read(path: string): Promise<string | undefined> | string | undefined
}

/** A list, with its path from the root. */
export interface LinkingList {
  path: string
  outline: Outline
}

export interface PageServices {
  files: RepositoryFiles
  budget: ReadBudget
  /** The targets of fragments of a text; nothing where it exceeds the limits of a list. */
  anchorsOf(path: string, text: string): Promise<ReadonlySet<string> | undefined>
}

/** Reads the pages of the repository that lists link with a fragment; the lists themselves are known. */
export async function readPages(
  lists: readonly LinkingList[],
  own: readonly RepositoryAddressing[],
  services: PageServices,
): Promise<RepositoryPages> {
  const anchors = lists.map(({ path, outline }) => [path, outline.anchors] as const)
  return { own, byPath: await readAll(namedPaths(lists, own), new Map(anchors), services) }
}

/**
 * The same pages before a change; a list that it adds has no anchors there.
 * @param isSame whether the change leaves a file as it was
 */
export async function readBasePages(
  { own, byPath }: RepositoryPages,
  lists: readonly LinkingList[],
  isSame: (path: string) => boolean,
  services: PageServices,
): Promise<RepositoryPages> {
  const same = [...byPath.values()].filter(({ path }) => isSame(path))
  const known = new Map([
    ...same.map(({ path, anchors }) => [path, anchors] as const),
    ...lists.map(({ path, outline }) => [path, outline.baseAnchors] as const),
  ])
  return { own, byPath: await readAll(byPath.keys(), known, services) }
}

/** @param known the anchors of files that need not be read; those that are read are added */
async function readAll(
  paths: Iterable<string>,
  known: Map<string, ReadonlySet<string> | undefined>,
  { files, budget, anchorsOf }: PageServices,
): Promise<Map<string, RepositoryPage>> {
  const byPath = new Map<string, RepositoryPage>()
  for (const named of paths) {
    const path = shownFile(named, files)
    if (path === undefined) continue
    if (!known.has(path) && mayRead(budget, path, files.sizeOf(path))) {
      const text = await files.read(path)
      known.set(path, text === undefined ? undefined : await anchorsOf(path, text))
    }
    const anchors = known.get(path)
    if (anchors) byPath.set(named, { path, anchors })
  }
  return byPath
}

function namedPaths(
  lists: readonly LinkingList[],
  own: readonly RepositoryAddressing[],
): Set<string> {
  return new Set(
    lists.flatMap(({ path, outline }) =>
      outline.links.flatMap(({ url, kind }) =>
        kind.includes('image') ? [] : (linkedPage(url, path, own)?.path ?? []),
      ),
    ),
  )
}

/** The names of files whose headings GitHub shows. */
const MARKDOWN = /\.(?:md|markdown|mdown|mdwn|mkd|mkdn|mkdown)$/i

/** The Markdown file that GitHub shows at a path: itself, or the README of a folder. */
export function shownFile(path: string, files: RepositoryFiles): string | undefined {
  const kind = path === '' ? 'folder' : files.kindOf(path)
  if (kind === 'file') return MARKDOWN.test(path) ? path : undefined
  if (kind === undefined) return
  // The page of the repository looks in three places, in this order.
  for (const folder of path === '' ? ['.github', '', 'docs'] : [path]) {
    const names = files.namesIn(folder).filter((name) => /^readme(?:\.|$)/i.test(name))
    const name = names.find((one) => one === 'README.md') ?? names.sort(compare)[0]
    // Which of several GitHub shows is not documented.
    if (name === undefined) continue
    const isCertain = MARKDOWN.test(name) && (name === 'README.md' || names.length === 1)
    return isCertain ? (folder === '' ? name : `${folder}/${name}`) : undefined
  }
  return
}
