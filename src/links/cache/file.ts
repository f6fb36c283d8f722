/** The cache on disk: one file, whole or not at all, and never a reason for a run to fail. */

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, win32 } from 'node:path'
import { createCache, type LinkCache, prune } from './cache.ts'
import { formatCache, MAX_CACHE_LENGTH, parseCache } from './format.ts'

/** How many files that could not be read are kept beside the cache. */
const MOST_BROKEN = 3

export interface LoadedCache {
  cache: LinkCache
  /** Why less is remembered than there might be, in one line. */
  warning?: string
}

/**
 * Reads the cache in a file; an empty one where there is none. A file that is
 * no cache of ours is set aside, so that the next save does not destroy it.
 * Never rejects.
 */
export async function loadCache(path: string): Promise<LoadedCache> {
  const cache = createCache()
  try {
    const file = await stat(path)
    // A device or a folder is not ours to move: `/dev/null` stays where it is.
    if (!file.isFile())
      return { cache: cache, warning: `${path} is no file; nothing is remembered` }
    if (file.size === 0) return { cache: cache }
    if (file.size > MAX_CACHE_LENGTH) return await setAside(path, 'larger than 64 MB')
    const reading = parseCache(await readFile(path, 'utf8'))
    if ('problem' in reading) return await setAside(path, reading.problem)
    if (reading.dropped === 0) return { cache: reading.cache }
    const entries = reading.dropped === 1 ? '1 entry' : `${reading.dropped} entries`
    return { cache: reading.cache, warning: `${path} holds ${entries} that cannot be understood` }
  } catch (error) {
    if (isMissing(error)) return { cache: cache }
    return await setAside(path, `not readable (${messageOf(error)})`)
  }
}

/** Renames a file to the first free of a few names, or in place of the last of them. */
async function setAside(path: string, problem: string): Promise<LoadedCache> {
  const names = Array.from({ length: MOST_BROKEN }, (_, index) => `${path}.broken-${index + 1}`)
  const name = names.find((each) => !existsSync(each)) ?? `${path}.broken-${MOST_BROKEN}`
  const cache = createCache()
  try {
    await rename(path, name)
    const warning = `${path} is ${problem}; it was set aside as ${basename(name)}`
    return { cache: cache, warning }
  } catch (error) {
    return { cache: cache, warning: `${path} is ${problem}, and stays (${messageOf(error)})` }
  }
}

/**
 * Writes the cache to a file, without what was in no list for 90 days; makes
 * the folder where there is none. Only its owner can read the file.
 *
 * It is written beside its place and then renamed, so that whoever reads it, and
 * whatever breaks off, finds the old or the new one whole. Of several who write
 * at once the last one's counts. Never rejects.
 *
 * @param now milliseconds since 1970
 * @returns why it could not be written, in one line
 */
export async function saveCache(
  path: string,
  cache: LinkCache,
  now: number,
): Promise<string | undefined> {
  let draft: string | undefined
  try {
    const target = await targetOf(path)
    const folder = dirname(target)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    draft = join(folder, `.awesome-keeper-${randomUUID()}.tmp`)
    await writeThrough(draft, formatCache(prune(cache, now)))
    await rename(draft, target)
    await syncFolder(folder)
    return
  } catch (error) {
    if (draft !== undefined) await rm(draft, { force: true }).catch(() => undefined)
    return `${path} cannot be written (${messageOf(error)}); this run will not be remembered`
  }
}

/** Where a path leads: a link to a file stays a link. What is there must be a file. */
async function targetOf(path: string): Promise<string> {
  try {
    const target = await realpath(path)
    if (!(await stat(target)).isFile()) throw new Error('it is no file')
    return target
  } catch (error) {
    if (isMissing(error)) return path
    throw error
  }
}

/** Writes a new file, and returns when it is on the disk rather than on its way there. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a rename last. Not every system lets folders be opened; then it does so by itself. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    return
  }
}

/**
 * Where the cache is if no one says otherwise: in the user's cache folder, by
 * the platform's custom. Nothing where there is no such folder.
 *
 * Sources: XDG Base Directory Specification (which has relative paths ignored),
 * Apple's File System Programming Guide, Microsoft's Known Folders.
 */
export function defaultCachePath(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const below = (folder: string | undefined, ...parts: string[]) =>
    folder !== undefined && isAbsolute(folder) ? join(folder, ...parts) : undefined
  const folder =
    platform === 'win32'
      ? (below(env.LOCALAPPDATA) ?? below(env.USERPROFILE, 'AppData', 'Local'))
      : platform === 'darwin'
        ? below(env.HOME, 'Library', 'Caches')
        : (below(env.XDG_CACHE_HOME) ?? below(env.HOME, '.cache'))
  return below(folder, 'awesome-keeper', 'links.json')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** The code of a system's error, which tells all and repeats no path; else its words. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
