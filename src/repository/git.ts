import { execFile } from 'node:child_process'
import { sep } from 'node:path'
import { promisify } from 'node:util'
import { isoDay } from '../text/day.ts'
import { least } from '../text/extremes.ts'

const run = promisify(execFile)

const NO_GIT = 'git is not installed'

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
  /** Whether the revision has the file, but this clone lacks its text (a partial clone). */
  isMissing?: boolean
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
  const commit = await commitOf(revision, folder)
  if (!commit) return
  const name = path.split(sep).join('/')
  // Plumbing only: `show` and `diff` may start programs that the repository names.
  const same = await print('cat-file', 'blob', `${commit}:./${name}`)
  const prefix = (await print('rev-parse', '--show-prefix'))?.trimEnd() ?? ''
  const previousPath =
    same === undefined
      ? (await findRenames(commit, folder)).find(({ to }) => to === prefix + name)?.from
      : undefined
  const text =
    same ?? (previousPath && (await print('cat-file', 'blob', `${commit}:${previousPath}`)))
  const paths = await listRevision(commit, folder)
  // The type of what is no file, such as a folder of this name, can be read.
  const isMissing =
    text === undefined &&
    (paths?.has(prefix + name) ?? true) &&
    (await print('cat-file', '-t', `${commit}:./${name}`)) === undefined
  return {
    text: text ?? '',
    ...(paths && { paths }),
    ...(previousPath && { previousPath }),
    ...(isMissing && { isMissing }),
  }
}

/** Why a revision cannot be read. */
export type RevisionProblem =
  | { kind: 'no-git' | 'no-repository' | 'no-commit' | 'shallow' }
  /** What git says of the repository, such as that it belongs to another user. */
  | { kind: 'refused'; why: string }
  /** `names`: the branches and tags that there are, those of remotes too. */
  | { kind: 'unknown'; names: string[] }

/** Why a folder's repository has no such revision. */
export async function whyNoRevision(folder: string): Promise<RevisionProblem> {
  const print = (...words: string[]) => git(folder, words).then((text) => text.trim())
  try {
    await print('rev-parse', '--git-dir')
  } catch (error) {
    const { message } = error as GitError
    if (message === NO_GIT) return { kind: 'no-git' }
    return message.startsWith('not a git repository')
      ? { kind: 'no-repository' }
      : { kind: 'refused', why: message }
  }
  const refs = await print('for-each-ref', '--count=1000', '--format=%(refname:short)').catch(
    () => '',
  )
  const names = refs.split('\n').filter(Boolean)
  const head = await commitOf('HEAD', folder)
  if (head === undefined && names.length === 0) return { kind: 'no-commit' }
  const shallow = await print('rev-parse', '--is-shallow-repository').catch(() => 'false')
  return shallow === 'true' ? { kind: 'shallow' } : { kind: 'unknown', names }
}

/** All paths of a revision, from the repository's root; nothing where git cannot list them. */
export async function listRevision(
  revision: string,
  folder: string,
): Promise<Set<string> | undefined> {
  const commit = await commitOf(revision, folder)
  if (!commit) return
  const words = ['ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', commit]
  const tree = await git(folder, words).catch(() => undefined)
  return tree === undefined ? undefined : new Set(tree.split('\0'))
}

/** The commit of a revision, checked so that no revision can be an option. */
async function commitOf(revision: string, folder: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return
  const words = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]
  const output = await git(folder, words).catch(() => undefined)
  return output?.trim() || undefined
}

/** A repository on a host, as a remote names it. */
export interface RemoteRepository {
  host: string
  /** Owner and name. */
  name: string
}

/** The remotes of a checkout that are of a host, and its branches: the one at hand and the default one. */
export interface Remotes {
  repositories: RemoteRepository[]
  branch: string | undefined
  /** As far as it is known. */
  defaultBranch: string | undefined
}

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. */
const REMOTE =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?|[\w.-]{1,100}@)([\w.-]{1,253})(?::\d{1,5})?[:/]([\w.-]{1,100}\/[\w.-]{1,100})$/

/** What a checkout is called on its hosts; nothing is asked there. */
export async function readRemotes(folder: string): Promise<Remotes> {
  const print = (...words: string[]) => git(folder, words).catch(() => '')
  const [remotes, branch, original] = await Promise.all([
    print('config', '--get-regexp', '^remote\\..*\\.url$'),
    print('symbolic-ref', '--quiet', '--short', 'HEAD'),
    print('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
  ])
  const repositories = remotes.split('\n').flatMap((line) => {
    const url = line.slice(line.indexOf(' ') + 1).trim()
    const [, host, name] = REMOTE.exec(url.endsWith('/') ? url.slice(0, -1) : url) ?? []
    return host && name ? [{ host: host.toLowerCase(), name: name.replace(/\.git$/, '') }] : []
  })
  return {
    repositories,
    branch: branch.trim() || undefined,
    defaultBranch: original.trim().replace(/^origin\//, '') || undefined,
  }
}

/** The commit at hand. */
export interface HeadCommit {
  sha: string
  /** The remotes that have it, as far as this clone knows; `origin` first. */
  remotes: { name: string; url: string }[]
  /** The hashes of its files, by their paths from the root. */
  blobs: ReadonlyMap<string, string>
}

/** The commit at hand and where it was pushed to; nothing without a commit. */
export async function readHead(folder: string): Promise<HeadCommit | undefined> {
  const print = (...words: string[]) => git(folder, words).catch(() => '')
  const sha = await commitOf('HEAD', folder)
  if (!sha) return
  const [urls, refs, tree] = await Promise.all([
    print('config', '--get-regexp', '^remote\\..*\\.url$'),
    print('for-each-ref', `--contains=${sha}`, '--format=%(refname)', 'refs/remotes'),
    print('ls-tree', '-r', '-z', '--full-tree', sha),
  ])
  const names = refs.split('\n')
  const remotes = urls.split('\n').flatMap((line) => {
    const [, name = '', url = ''] = /^remote\.(\S+)\.url (.+)$/.exec(line) ?? []
    return names.some((ref) => ref.startsWith(`refs/remotes/${name}/`)) ? [{ name, url }] : []
  })
  const isOrigin = ({ name }: { name: string }) => Number(name === 'origin')
  return {
    sha,
    remotes: remotes.sort((a, b) => isOrigin(b) - isOrigin(a)),
    blobs: new Map(
      tree.split('\0').flatMap((line): [string, string][] => {
        const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
        return hash && path ? [[path, hash]] : []
      }),
    ),
  }
}

/** Where a repository was cloned from, as git keeps it; nothing where it has no `origin`. */
export async function readOrigin(folder: string): Promise<string | undefined> {
  const output = await git(folder, ['config', '--get', 'remote.origin.url']).catch(() => undefined)
  return output?.trim() || undefined
}

/** The day of the first commit, an ISO date in UTC; nothing where the clone is shallow. */
export async function readFirstDay(folder: string): Promise<string | undefined> {
  const print = (...words: string[]) => git(folder, words).catch(() => '')
  if ((await print('rev-parse', '--is-shallow-repository')).trim() !== 'false') return
  const roots = await print('rev-list', '--max-parents=0', '--timestamp', 'HEAD')
  const times = roots.split('\n').flatMap((line) => (line ? [Number(line.split(' ')[0])] : []))
  return times.length === 0 ? undefined : isoDay(least(times) * 1000)
}

/** Of the latest commits of a branch, how many came without a pull request. */
export interface RecentCommits {
  pushed: number
  of: number
}

/** So many commits are looked at. */
const RECENT = 100

/**
 * The commits by which a branch itself went on, the last hundred: merges bring pull requests, as do
 * those that GitHub makes of one, which end with its number.
 */
export async function readRecentCommits(folder: string): Promise<RecentCommits> {
  const words = ['--first-parent', `--max-count=${RECENT}`, '--format=%P%x09%s', 'HEAD', '--']
  const output = await git(folder, ['rev-list', ...words]).catch(() => '')
  const commits = output.split('\n').filter((line) => line.includes('\t'))
  const pushed = commits.filter((line) => {
    const [parents = '', subject = ''] = line.split('\t', 2)
    return !parents.includes(' ') && !/\(#\d+\)$/.test(subject)
  })
  return { pushed: pushed.length, of: commits.length }
}

/** A file at another path, both from the root. */
export interface RenamedFile {
  from: string
  to: string
}

/** The files that the index has at other paths than a revision; none where git cannot compare. */
export async function findRenames(revision: string, folder: string): Promise<RenamedFile[]> {
  const commit = await commitOf(revision, folder)
  if (!commit) return []
  const words = ['--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit]
  const output = await git(folder, ['diff-index', ...words, '--']).catch(() => '')
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
    throw new GitError(code === 'ENOENT' ? NO_GIT : line || `git: ${code}`)
  }
}
