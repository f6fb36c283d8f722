import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isNameable } from '../../infer/globs.ts'
import { GitError, listFiles } from '../../repository/git.ts'
import { pathInRepository } from '../../repository/paths.ts'
import { findReadme } from '../shared/find-lists.ts'
import { UsageError } from '../shared/usage-error.ts'

/** The most Markdown files to read, those nearest to the root first. */
const MAX_FILES = 200

/** Files about the project itself: never lists, however many links they have. */
const HOUSEKEEPING =
  /^(?:contribut\w*|code[-_ ]of[-_ ]conduct|change[-_ ]?log|pull[-_]request[-_]template|issue[-_]template|agents|claude|gemini)\b/i
/** The same in the root only: in a folder, such a name may be a list's topic. */
const HOUSEKEEPING_OF_ROOT =
  /^(?:security|support|history|changes|releases|governance|maintainers|authors|credits|licen[cs]e|copying|notice|roadmap|todo|template)\b/i

export interface Candidates {
  /** Files that may be lists, as paths from the root; the README first. */
  paths: string[]
  /** The README of the folder, a list with its first entry. */
  readme: string | undefined
  /** The folder that is looked at, with `/` at its end; empty for the root. */
  place: string
  /** Markdown files whose name or place excludes them. */
  others: string[]
  /** How many more files may be lists. */
  cut: number
  /** All files of the repository. */
  all: string[]
}

/**
 * The Markdown files that git tracks or would add, symbolic links left out. In a folder that has a
 * README of its own, those of this folder only.
 * @param folder in the repository
 * @throws {UsageError} where git fails
 */
export async function findCandidates(root: string, folder: string): Promise<Candidates> {
  const found = findReadme(folder, root)
  const readme = found === undefined ? undefined : pathInRepository(root, found)
  const place = readme === undefined || isOfRoot(readme) ? '' : `${dirname(readme)}/`
  const all = await listRepository(root)
  const files = all
    .filter(
      (path) =>
        /\.(?:md|markdown)$/i.test(path) &&
        lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    )
    .sort((one, other) => byDepth(one, other, readme))
  const isCandidate = (path: string) =>
    isNameable(path) && (path === readme || (path.startsWith(place) && !isHousekeeping(path)))
  const paths = files.filter(isCandidate)
  return {
    ...{ readme, place, all, paths: paths.slice(0, MAX_FILES) },
    others: files.filter((path) => !isCandidate(path)).filter(isNameable),
    cut: Math.max(0, paths.length - MAX_FILES),
  }
}

/** A README in `.github` or `docs` is that of the whole repository, too. */
function isOfRoot(readme: string): boolean {
  return ['.', '.github', 'docs'].includes(dirname(readme))
}

async function listRepository(root: string): Promise<string[]> {
  try {
    return await listFiles(root)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new UsageError(`The repository’s files cannot be listed: ${error.message}`)
  }
}

function isHousekeeping(path: string): boolean {
  return (
    path.startsWith('.github/') ||
    HOUSEKEEPING.test(basename(path)) ||
    HOUSEKEEPING_OF_ROOT.test(path)
  )
}

function byDepth(one: string, other: string, readme: string | undefined): number {
  const rank = (path: string) => (path === readme ? -1 : path.split('/').length)
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}
