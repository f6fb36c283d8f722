import { execFile } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { isNameable } from '../../infer/globs.ts'
import { isRootReadme } from '../shared/files.ts'
import { UsageError } from '../shared/usage-error.ts'

/** So many Markdown files are looked into, those nearest to the root first. */
const MOST_FILES = 200

/** Files of a project’s own, which are no lists, however many links they have. */
const HOUSEKEEPING =
  /^(?:contribut\w*|code[-_ ]of[-_ ]conduct|change[-_ ]?log|pull[-_]request[-_]template|issue[-_]template|agents|claude|gemini)\b/i
/** In folders, lists of such names may be about these things. */
const HOUSEKEEPING_OF_ROOT =
  /^(?:security|support|history|changes|releases|governance|maintainers|authors|credits|licen[cs]e|copying|notice|roadmap|todo|template)\b/i

/** The Markdown files of a repository. */
export interface Candidates {
  /** Those that may be lists, as paths from the root; its README first. */
  paths: string[]
  /** Those that are none by their name. */
  others: string[]
  /** How many were left out, because there are too many. */
  cut: number
}

const run = promisify(execFile)

/**
 * The Markdown files that git knows or would add: nothing that it ignores, such as packages, and
 * nothing behind a symbolic link.
 *
 * @param root the repository’s folder
 * @throws {UsageError} where git cannot tell
 */
export async function findCandidates(root: string): Promise<Candidates> {
  const files = (await listFiles(root))
    .filter((path) => /\.(?:md|markdown)$/i.test(path) && isFile(join(root, path)))
    .sort(byDepth)
  const isCandidate = (path: string) => isNameable(path) && !isHousekeeping(path)
  const paths = files.filter(isCandidate)
  return {
    paths: paths.slice(0, MOST_FILES),
    others: files.filter((path) => !isCandidate(path)).filter(isNameable),
    cut: Math.max(0, paths.length - MOST_FILES),
  }
}

async function listFiles(root: string): Promise<string[]> {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  try {
    // A repository’s own settings may name programs for git to start.
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...words], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.split('\0').filter(Boolean)
  } catch (error) {
    throw new UsageError(`git cannot list this repository’s files: ${reasonOf(error)}`)
  }
}

/** The first line of what git says. */
function reasonOf(error: unknown): string {
  const { code, stderr } = error as { code?: unknown; stderr?: string }
  if (code === 'ENOENT') return 'it is not installed'
  return stderr?.split('\n')[0]?.replace(/^fatal: /, '') || String(code)
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function isHousekeeping(path: string): boolean {
  return (
    path.startsWith('.github/') ||
    HOUSEKEEPING.test(basename(path)) ||
    HOUSEKEEPING_OF_ROOT.test(path)
  )
}

function byDepth(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

function rank(path: string): number {
  return isRootReadme(path) ? -1 : path.split('/').length
}
