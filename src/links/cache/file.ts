/** The cache on disk: one file, written whole or not at all; its errors never fail a run. */

import { closeSync, mkdirSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join, posix, win32 } from 'node:path'
import { FileSizeError, NotAFileError, readBounded } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write.ts'
import { createCache, type LinkCache, prune } from './entries.ts'
import { cacheFolder } from './folder.ts'
import {
  CACHE_VERSION,
  formatCache,
  MAX_CACHE_SIZE,
  type ParsedCache,
  parseCache,
} from './format.ts'
import { withLock } from './lock.ts'
import { mergeCaches } from './merge.ts'

/** The name of a cache that nobody named: with the format's version, so that versions never share one. */
export const CACHE_FILE_NAME = `links-v${CACHE_VERSION}.json`

export interface CacheFile {
  path: string
  /** Whether the user named it: what is there, and is no cache of ours, is then left alone. */
  isNamed: boolean
}

export interface LoadedCache {
  cache: LinkCache
  /** Why entries are missing, in one line. */
  warning?: string
}

/** A file that the user named as the cache, and that is something else. */
export class CacheFileError extends Error {
  override readonly name = 'CacheFileError'
  readonly code = 'ERR_CACHE_FILE'
}

type FileContent =
  | Exclude<ParsedCache, { kind: 'version' }>
  | { kind: 'nothing' }
  /** Nobody knows what is in it, so it is not replaced either. */
  | { kind: 'unreadable'; why: string }

/**
 * Reads the cache from a file, and changes nothing on the disk; empty if there is none.
 * @throws {CacheFileError} where the user named a file that is something else
 */
export function loadCache({ path, isNamed }: CacheFile): LoadedCache {
  const cache = createCache()
  const { target, content, other } = find(path)
  switch (content.kind) {
    case 'nothing': {
      if (other === undefined) return { cache }
      const about = `${path} is a cache of version ${other}, and is left as it is`
      return {
        cache,
        warning: `${about}; this run starts empty, and is saved as ${basename(target)}`,
      }
    }
    case 'cache': {
      const { dropped } = content
      if (dropped === 0) return { cache: content.cache }
      const entries = dropped === 1 ? '1 entry' : `${dropped} entries`
      return { cache: content.cache, warning: `${target} has ${entries} that cannot be read` }
    }
    case 'unreadable':
      return { cache, warning: `${target} ${content.why}; this run starts with an empty cache` }
    case 'foreign':
      if (isNamed) throw new CacheFileError(`--cache ${target}: ${FOREIGN}`)
      return { cache, warning: `${target} ${BROKEN}` }
    case 'cut':
      return { cache, warning: `${target} ${BROKEN}` }
  }
}

const FOREIGN =
  'this file is not a cache of Awesome Keeper; name another file, or one that does not exist yet'

const BROKEN = 'is cut off or broken; this run starts with an empty cache, and replaces it'

/**
 * Adds a run's results to the file, which only its owner can read where it is new, without what was
 * in no list for 90 days. Of two runs that save at once, both are in it. Never rejects.
 * @param now milliseconds since 1970
 * @returns why it could not be written, in one line
 */
export async function saveCache(
  { path, isNamed }: CacheFile,
  cache: LinkCache,
  now: number,
): Promise<string | undefined> {
  try {
    // Before anything is written beside a device.
    requireReadable(find(path).content)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    return await withLock(lockOf(path), () => {
      const { target, content } = find(path)
      requireReadable(content)
      if (content.kind === 'foreign' && isNamed) throw new Error('it is no cache any more')
      const known = content.kind === 'cache' ? mergeCaches(content.cache, cache) : cache
      const isNew = content.kind === 'nothing'
      writeWhole(target, formatCache(prune(known, now)), isNew ? { mode: 0o600 } : {})
      return undefined
    })
  } catch (error) {
    return `${path} cannot be written (${messageOf(error)}); this run is not cached`
  }
}

function requireReadable(content: FileContent): void {
  if (content.kind === 'unreadable') throw new Error(`it ${content.why}`)
}

/** The file to use: the given one, or one beside it where that is `other`, a cache of that version. */
function find(path: string): { target: string; content: FileContent; other?: number } {
  const content = read(path)
  if (content.kind !== 'version') return { target: path, content }
  const target = besideOf(path)
  const beside = read(target)
  if (beside.kind !== 'version') return { target, content: beside, other: content.version }
  const why = `is a cache of version ${beside.version}`
  return { target, content: { kind: 'unreadable', why } }
}

function read(path: string): FileContent | ParsedCache {
  try {
    const bytes = readBounded(path, { limit: MAX_CACHE_SIZE })
    return bytes.length === 0 ? { kind: 'nothing' } : parseCache(bytes.toString('utf8'))
  } catch (error) {
    if (isMissing(error)) return { kind: 'nothing' }
    if (error instanceof FileSizeError) return parseCache(startOf(path))
    const why =
      error instanceof NotAFileError ? 'is not a file' : `cannot be read (${messageOf(error)})`
    return { kind: 'unreadable', why }
  }
}

/** Enough of a file to recognize a cache of ours. */
function startOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(128)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

/** Beside a file of another version, which an older or newer Awesome Keeper goes on to use. */
function besideOf(path: string): string {
  return `${path}.v${CACHE_VERSION}`
}

/** Of the file that links lead to, so that all its writers wait for the same. */
function lockOf(path: string): string {
  let real = path
  try {
    real = realpathSync(path)
  } catch {
    // There is nothing yet.
  }
  return join(dirname(real), `.awesome-keeper-${basename(real)}.lock`)
}

/**
 * The default path: in the user's cache folder of the platform. `undefined` if there is none.
 * Sources: XDG Base Directory Specification (relative paths are ignored), Apple's File System
 * Programming Guide, Microsoft's Known Folders.
 */
export function defaultCachePath(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const folder = cacheFolder(env, platform)
  return folder && (platform === 'win32' ? win32 : posix).join(folder, CACHE_FILE_NAME)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** The code of a system error, which repeats no path; otherwise its message. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
