import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where a job's memory of links is kept from one run to the next: GitHub's cache service. */
export interface CacheKey {
  /** Tells two jobs of one repository apart. */
  id: string
  /** The run and its attempt: an entry cannot be changed, so that each run writes its own. */
  run: string
}

/**
 * Puts the file back as the last run left it. What the service refuses, the
 * cache's own library says in the log.
 *
 * @returns why it could not, where that is no matter of there being none yet:
 * who saves then puts something shorter in the place of what is still there
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function restoreFile(path: string, key: CacheKey): Promise<string | undefined> {
  // Heavy, and needed by few runs.
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return 'there is no cache service here'
  mkdirSync(dirname(path), { recursive: true })
  try {
    const restore = (options?: { lookupOnly: true }) =>
      cache.restoreCache([path], nameOf(key), [prefixOf(key)], options)
    // The library's answer to a failure is the same as where there is nothing yet.
    const found = await restore({ lookupOnly: true })
    if (found !== undefined && (await restore()) === undefined) return `${found} cannot be fetched`
    return
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Keeps the file for the next run. @returns why it could not */
export async function saveFile(path: string, key: CacheKey): Promise<string | undefined> {
  const cache = await import('@actions/cache')
  if (!cache.isFeatureAvailable()) return 'there is no cache service here'
  try {
    await cache.saveCache([path], nameOf(key))
    return
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function prefixOf({ id }: CacheKey): string {
  return `awesome-keeper-links-${id}-`
}

function nameOf(key: CacheKey): string {
  return prefixOf(key) + key.run
}
