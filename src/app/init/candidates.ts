import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isNameable } from '../../infer/globs.ts'
import { GitError, listFiles } from '../../repository/git.ts'
import { isRootReadme } from '../shared/find-lists.ts'
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
  /** Files whose name excludes them. */
  others: string[]
  /** How many more files may be lists. */
  cut: number
}

/**
 * The Markdown files that git tracks or would add, symbolic links left out.
 * @throws {UsageError} where git fails
 */
export async function findCandidates(root: string): Promise<Candidates> {
  const files = (await listRepository(root))
    .filter(
      (path) =>
        /\.(?:md|markdown)$/i.test(path) &&
        lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    )
    .sort(byDepth)
  const isCandidate = (path: string) => isNameable(path) && !isHousekeeping(path)
  const paths = files.filter(isCandidate)
  return {
    paths: paths.slice(0, MAX_FILES),
    others: files.filter((path) => !isCandidate(path)).filter(isNameable),
    cut: Math.max(0, paths.length - MAX_FILES),
  }
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

function byDepth(one: string, other: string): number {
  const rank = (path: string) => (isRootReadme(path) ? -1 : path.split('/').length)
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}
