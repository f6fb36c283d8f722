import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A command of git that failed. Its message is the first line that git printed. */
export class GitError extends Error {
  readonly code = 'ERR_GIT'
}

export interface PastFile {
  /** Empty where the revision has no such file. */
  text: string
  /** All paths of the repository at that revision, from its root; absent where git cannot list them. */
  paths?: ReadonlySet<string>
}

/** Reads a file of a folder as it was at a revision; nothing where there is no such revision. */
export async function readAtRevision(
  revision: string,
  folder: string,
  path: string,
): Promise<PastFile | undefined> {
  const print = (...words: string[]) => git(folder, words).catch(() => undefined)
  if (revision.startsWith('-')) return
  if (!(await print('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))) return
  const text = (await print('show', `${revision}:./${basename(path)}`)) ?? ''
  const tree = await print('ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', revision)
  return tree === undefined ? { text } : { text, paths: new Set(tree.split('\0')) }
}

/**
 * The files that git tracks or would add, as paths from the root: none that it ignores.
 * @throws {GitError}
 */
export async function listFiles(root: string): Promise<string[]> {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  // A repository's own settings could make git start a program.
  return (await git(root, ['-c', 'core.fsmonitor=false', ...words])).split('\0').filter(Boolean)
}

async function git(folder: string, words: readonly string[]): Promise<string> {
  try {
    return (await run('git', words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
    const [, line] = /^(?:fatal: )?(.*)/.exec(stderr) ?? []
    throw new GitError(code === 'ENOENT' ? 'git is not installed' : line || `git: ${code}`)
  }
}
