import { execFile } from 'node:child_process'
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { CONFIG_PATH } from '../../config/load.ts'
import { globMatcher } from '../../schema/globs.ts'
import { UsageError } from './usage-error.ts'

/** A text file as read: what it says, and what is needed to write it again byte by byte. */
export interface TextFile {
  path: string
  /** Without the byte order mark. */
  text: string
  /** Whether the file begins with a byte order mark. */
  marked: boolean
  /** Whether writing the text gives the bytes that were read: false where they are not UTF-8. */
  faithful: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Reads a file as UTF-8; bytes that are none become U+FFFD. @throws {UsageError} */
export function readTextFile(path: string): TextFile {
  return toTextFile(path, readBytes(path))
}

/** A file of these bytes, read as UTF-8; bytes that are none become U+FFFD. */
export function toTextFile(path: string, bytes: Buffer): TextFile {
  const whole = bytes.toString('utf8')
  const marked = whole.startsWith(BYTE_ORDER_MARK)
  return {
    path,
    text: marked ? whole.slice(1) : whole,
    marked,
    faithful: Buffer.from(whole, 'utf8').equals(bytes),
  }
}

/** The bytes that a file of a text has. */
export function encodeText(file: TextFile, text: string): string {
  return file.marked ? BYTE_ORDER_MARK + text : text
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).isDirectory()) {
      throw new UsageError(`${path}: unexpected folder, expected a Markdown file`)
    }
    return readFileSync(path)
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${whyUnreadable(error)}`)
  }
}

function whyUnreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file'
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it'
    default:
      return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`
  }
}

/**
 * The lists to read: those named, each once; else those that the configuration's
 * globs match; else the README of this folder, whatever its case.
 *
 * @param root the folder that the globs are relative to: the repository's
 * @throws {UsageError} where there is none
 */
export function findLists(
  named: readonly string[],
  globs: readonly string[] | undefined,
  root: string,
): string[] {
  if (named.length > 0) return [...new Map(named.map((path) => [resolve(path), path])).values()]
  if (globs) {
    const including = globs.filter((glob) => !/^!(?!\()/.test(glob))
    const found = globSync(including.length > 0 ? including : ['**/*.md'], {
      cwd: root,
      exclude: ['**/node_modules/**', '**/.git/**'],
    })
      .map((path) => path.split(sep).join('/'))
      .filter(globMatcher(globs))
      .sort()
      .map((path) => relative('.', join(root, path)))
    if (found.length > 0) return found
    throw new UsageError(`No file matches the configuration's files (${globs.join(', ')})`)
  }
  const readme = readdirSync('.').find(isRootReadme)
  if (readme) return [readme]
  throw new UsageError('No README.md in this folder: name the list to look at')
}

/** Whether a path is that of the root’s README, which is a list’s usual place. */
export function isRootReadme(path: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(path)
}

/** A list before a change. */
export interface Base {
  text: string
  /** All paths of the repository then, from its root; absent where they are not known. */
  paths?: ReadonlySet<string>
}

/**
 * A list before a change: the file `base` where there is one, else as it stood
 * in git at the revision `base`; empty where the revision has no such file.
 *
 * @throws {UsageError} where `base` is neither
 */
export async function readBase(base: string, path: string): Promise<Base> {
  const stat = statSync(base, { throwIfNoEntry: false })
  if (stat?.isFile()) return { text: readTextFile(base).text }
  const folder = dirname(resolve(path))
  if (
    base.startsWith('-') ||
    !(await git(folder, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`))
  ) {
    throw new UsageError(`--base ${base}: unexpected value, expected a file or a git revision`)
  }
  const shown = await git(folder, 'show', `${base}:./${basename(path)}`)
  const tree = await git(folder, 'ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', base)
  const text = shown?.replace(BYTE_ORDER_MARK, '') ?? ''
  return tree === undefined ? { text } : { text, paths: new Set(tree.split('\0')) }
}

const run = promisify(execFile)

/** What git prints, or nothing where it refuses. */
async function git(folder: string, ...words: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch {
    return
  }
}

/** The configuration file of a folder, if it has one. */
export function findConfig(folder: string): string | undefined {
  const path = join(folder, CONFIG_PATH)
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined
}
