import { execFile } from 'node:child_process'
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { globMatcher } from '../config/globs.ts'

/** A file, revision or option that the one who called cannot have meant. */
export class UsageError extends Error {
  readonly code = 'ERR_USAGE'
}

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
  const bytes = readBytes(path)
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
 * The lists to read: those named; else those that the configuration's globs
 * match; else the README of the folder, whatever its case.
 *
 * @throws {UsageError} where there is none
 */
export function findLists(
  named: readonly string[],
  globs: readonly string[] | undefined,
): string[] {
  if (named.length > 0) return [...named]
  if (globs) {
    const including = globs.filter((glob) => !/^!(?!\()/.test(glob))
    const found = globSync(including.length > 0 ? including : ['**/*.md'], {
      exclude: ['**/node_modules/**', '**/.git/**'],
    })
      .map((path) => path.split(sep).join('/'))
      .filter(globMatcher(globs))
      .sort()
    if (found.length > 0) return found
    throw new UsageError(`No file matches the configuration's files (${globs.join(', ')})`)
  }
  const readme = readdirSync('.').find((name) => /^readme\.(?:md|markdown)$/i.test(name))
  if (readme) return [readme]
  throw new UsageError('No README.md in this folder: name the list to look at')
}

/**
 * The text of a list before a change: of the file `base` where there is one,
 * else as it stood in git at the revision `base`; empty where the revision has
 * no such file.
 *
 * @throws {UsageError} where `base` is neither
 */
export async function readBase(base: string, path: string): Promise<string> {
  const stat = statSync(base, { throwIfNoEntry: false })
  if (stat?.isFile()) return readTextFile(base).text
  const folder = dirname(resolve(path))
  if (
    base.startsWith('-') ||
    !(await git(folder, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`))
  ) {
    throw new UsageError(`--base ${base}: unexpected value, expected a file or a git revision`)
  }
  const shown = await git(folder, 'show', `${base}:./${basename(path)}`)
  return shown?.replace(BYTE_ORDER_MARK, '') ?? ''
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

/** The configuration file that holds for this folder, if there is one. */
export function findConfig(root: string | undefined): string | undefined {
  return [root, '.']
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, '.github', 'awesome-keeper.yml'))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}
