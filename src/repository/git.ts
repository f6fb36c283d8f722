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
  const commit = (await print('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))?.trim()
  if (!commit) return
  // Plumbing only: `show` and `diff` may start programs that the repository names.
  const text = (await print('cat-file', 'blob', `${commit}:./${basename(path)}`)) ?? ''
  const tree = await print('ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', commit)
  return tree === undefined ? { text } : { text, paths: new Set(tree.split('\0')) }
}

/**
 * The files that git tracks or would add, as paths from the root: none that it ignores.
 * @throws {GitError}
 */
export async function listFiles(root: string): Promise<string[]> {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  return (await git(root, words)).split('\0').filter(Boolean)
}

/**
 * Settings that a stranger's repository cannot override. Its own could make git start programs, and
 * a folder of it that looks like a repository could be taken for one.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting])

/** Of the user's variables for git those about its installation, not about one repository. */
const KEPT = /^GIT_(?:CONFIG|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/

function gitEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || KEPT.test(name),
  )
  return {
    ...Object.fromEntries(others),
    // Objects that a partial clone lacks would be fetched, by a program that the repository names.
    GIT_NO_LAZY_FETCH: '1',
    // The same for git before 2.45: no protocol has this name.
    GIT_ALLOW_PROTOCOL: 'none',
    // Nothing is written, the index neither.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

async function git(folder: string, words: readonly string[]): Promise<string> {
  // On Windows a `git.exe` in the folder would be started instead of the installed one.
  if (process.platform === 'win32') process.env.NoDefaultCurrentDirectoryInExePath ??= '1'
  const options = { cwd: folder, env: gitEnvironment(), maxBuffer: 64 * 1024 * 1024 }
  try {
    return (await run('git', ['--no-pager', ...SETTINGS, ...words], options)).stdout
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string }
    const [, line] = /^(?:fatal: )?(.*)/.exec(stderr) ?? []
    throw new GitError(code === 'ENOENT' ? 'git is not installed' : line || `git: ${code}`)
  }
}
