import { execFile } from 'node:child_process'
import { sep } from 'node:path'
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
  /** Its path then, from the root, where that is another. */
  previousPath?: string
}

/**
 * Reads a file as it was at a revision; nothing where there is no such revision.
 * @param path from the folder
 */
export async function readAtRevision(
  revision: string,
  folder: string,
  path: string,
): Promise<PastFile | undefined> {
  const print = (...words: string[]) => git(folder, words).catch(() => undefined)
  if (revision.startsWith('-')) return
  if (!(await print('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))) return
  const name = path.split(sep).join('/')
  const same = await print('show', `${revision}:./${name}`)
  const prefix = (await print('rev-parse', '--show-prefix'))?.trimEnd() ?? ''
  const previousPath =
    same === undefined
      ? (await findRenames(revision, folder)).find(({ to }) => to === prefix + name)?.from
      : undefined
  const text = same ?? (previousPath && (await print('show', `${revision}:${previousPath}`))) ?? ''
  const paths = await listRevision(revision, folder)
  return { text, ...(paths && { paths }), ...(previousPath && { previousPath }) }
}

/** All paths of a revision, from the repository's root; nothing where git cannot list them. */
export async function listRevision(
  revision: string,
  folder: string,
): Promise<Set<string> | undefined> {
  if (revision.startsWith('-')) return
  const words = ['ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', revision]
  const tree = await git(folder, words).catch(() => undefined)
  return tree === undefined ? undefined : new Set(tree.split('\0'))
}

/** A file at another path, both from the root. */
export interface RenamedFile {
  from: string
  to: string
}

/** The files that the index has at other paths than a revision; none where git cannot compare. */
export async function findRenames(revision: string, folder: string): Promise<RenamedFile[]> {
  // No filter, helper or converter of the repository may run.
  const words = ['--cached', '--no-ext-diff', '--no-textconv', '--find-renames', '--diff-filter=R']
  const output = await git(folder, ['diff', ...words, '--name-status', '-z', revision, '--']).catch(
    () => '',
  )
  const parts = output.split('\0')
  const renames: RenamedFile[] = []
  for (let at = 0; at + 2 < parts.length; at += 3) {
    renames.push({ from: parts[at + 1] as string, to: parts[at + 2] as string })
  }
  return renames
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
