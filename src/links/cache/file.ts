/** The cache on disk: one file, written whole or not at all; its errors never fail a run. */

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, win32 } from 'node:path'
import { createCache, type LinkCache, prune } from './entries.ts'
import { formatCache, MAX_CACHE_SIZE, parseCache } from './format.ts'

const MAX_BROKEN = 3

export interface LoadedCache {
  cache: LinkCache
  /** Why entries are missing, in one line. */
  warning?: string
}

/**
 * Reads the cache from a file; empty if there is none. A file that is not a cache is renamed, so
 * that the next save does not destroy it. Never rejects.
 */
export async function loadCache(path: string): Promise<LoadedCache> {
  const cache = createCache()
  try {
    const file = await stat(path)
    // A device or a folder is not renamed: `/dev/null` stays.
    if (!file.isFile()) return { cache, warning: `${path} is not a file; the cache is empty` }
    if (file.size === 0) return { cache }
    const reading =
      file.size > MAX_CACHE_SIZE
        ? { problem: `larger than ${MAX_CACHE_SIZE >> 20} MB` }
        : parseCache(await readFile(path, 'utf8'))
    if ('problem' in reading) return await setAside(path, reading.problem)
    if (reading.dropped === 0) return { cache: reading.cache }
    const entries = reading.dropped === 1 ? '1 entry' : `${reading.dropped} entries`
    return { cache: reading.cache, warning: `${path} has ${entries} that cannot be read` }
  } catch (error) {
    if (isMissing(error)) return { cache }
    return await setAside(path, `not readable (${messageOf(error)})`)
  }
}

/** Renames a file to the first free of a few names, or replaces the last of them. */
async function setAside(path: string, problem: string): Promise<LoadedCache> {
  const names = Array.from({ length: MAX_BROKEN }, (_, index) => `${path}.broken-${index + 1}`)
  const name = names.find((each) => !existsSync(each)) ?? `${path}.broken-${MAX_BROKEN}`
  const outcome = await rename(path, name).then(
    () => `; it was renamed to ${basename(name)}`,
    (error) => `, and could not be renamed (${messageOf(error)})`,
  )
  return { cache: createCache(), warning: `${path} is ${problem}${outcome}` }
}

/**
 * Writes the cache to a file that only its owner can read, without what was in no list for 90 days.
 * A temporary file beside it is renamed, so that readers find the old or the new one whole, whatever
 * fails. If several processes write at once, the last one wins. Never rejects.
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
    const text = formatCache(prune(cache, now))
    await writeFile(draft, text, { flag: 'wx', mode: 0o600, flush: true })
    await rename(draft, target)
    // Makes the rename durable. Some systems cannot open folders, and need no sync.
    const opened = await open(folder, 'r').catch(() => undefined)
    await opened?.sync().catch(() => undefined)
    await opened?.close()
    return
  } catch (error) {
    if (draft !== undefined) await rm(draft, { force: true }).catch(() => undefined)
    return `${path} cannot be written (${messageOf(error)}); this run is not cached`
  }
}

/** The target of a path: a symbolic link stays one. What is there must be a file. */
async function targetOf(path: string): Promise<string> {
  try {
    const target = await realpath(path)
    if (!(await stat(target)).isFile()) throw new Error('it is not a file')
    return target
  } catch (error) {
    if (isMissing(error)) return path
    throw error
  }
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

/** The code of a system error, which repeats no path; otherwise its message. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
