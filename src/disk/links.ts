import { readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** As many as Linux follows. */
const MAX_LINKS = 40

/**
 * The absolute path to which a path leads through symbolic links, also where there is nothing yet.
 * @throws an error of `node:fs` where its folder does not exist, or links go in circles
 */
export function followLinks(path: string, left = MAX_LINKS): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || left === 0) throw error
  }
  const next = linkOf(path)
  if (next !== undefined) return followLinks(resolve(dirname(path), next), left - 1)
  return join(realpathSync(dirname(resolve(path))), basename(path))
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    // There is nothing, or no link.
    return
  }
}
