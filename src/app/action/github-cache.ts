import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

export interface CacheKey {
  id: string
  /** The run and its attempt: entries are immutable, so each run writes its own. */
  run: string
}

/**
 * Restores the file as the last run saved it. The cache's library logs errors of the service.
 * @returns why it failed; nothing if it worked or no run saved a file yet. After a failure the file
 * must not be saved: it would replace a longer one
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function restoreFile(path: string, key: CacheKey): Promise<string | undefined> {
  return await attempt(async (cache) => {
    mkdirSync(dirname(path), { recursive: true })
    const restore = (options?: { lookupOnly: true }) =>
      cache.restoreCache([path], nameOf(key), [prefixOf(key)], options)
    // The library returns the same for a failure as for a missing entry.
    const found = await restore({ lookupOnly: true })
    if (found !== undefined && (await restore()) === undefined) return `${found} cannot be fetched`
    return
  })
}

/** Saves the file for the next run. @returns why it failed */
export async function saveFile(path: string, key: CacheKey): Promise<string | undefined> {
  return await attempt(async (cache) => {
    await cache.saveCache([path], nameOf(key))
    return undefined
  })
}

async function attempt(
  use: (cache: typeof import('@actions/cache')) => Promise<string | undefined>,
): Promise<string | undefined> {
  // Large, and needed by few runs.
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return 'there is no cache service here'
  try {
    return await use(cache)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const prefixOf = ({ id }: CacheKey) => `awesome-keeper-links-${id}-`

const nameOf = (key: CacheKey) => prefixOf(key) + key.run
