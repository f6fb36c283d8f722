import { existsSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { followLinks } from '../disk/links.ts'
import { isCommunityFile } from '../list/community-files.ts'
import { repositoryPath } from '../list/relative.ts'

/** The repository of a folder (the nearest folder that holds `.git`), or nothing. */
export function findRepository(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return
  }
}

/**
 * Whether a path in a folder leads out of it: through symbolic links, or by itself.
 * @param root default: the repository of the path; where there is none, nothing is left
 */
export function leavesRepository(path: string, root = findRepository(dirname(path))): boolean {
  if (root === undefined) return false
  try {
    const way = relative(followLinks(root), followLinks(path))
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
  } catch {
    // There is nothing to read or to write.
    return false
  }
}

/** A file's path from its repository's root, with `/` between folders. */
export function pathInRepository(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/')
}

/**
 * The paths, from the repository's root, that a list's relative URLs name and that exist, and those
 * of its license and guides for contributors.
 */
export function findExistingPaths(
  root: string,
  listPath: string,
  urls: readonly string[],
): Set<string> {
  const paths = urls.flatMap((url) => repositoryPath(url, listPath) ?? [])
  const existing = paths.filter((path) => !path.includes('\0') && existsSync(join(root, path)))
  return new Set([...existing, ...findCommunityFiles(root)])
}

function findCommunityFiles(root: string): string[] {
  return ['', '.github/', 'docs/'].flatMap((folder) => {
    const path = join(root, folder)
    const names = existsSync(path) ? readdirSync(path) : []
    return names.map((name) => `${folder}${name}`).filter(isCommunityFile)
  })
}

/** A remark plugin that sets the list's path and existing paths for the rules. */
export function remarkRepository(): (tree: unknown, file: VFile) => void {
  return (_, file) => {
    const path = file.path && resolve(file.cwd, file.path)
    const root = path && findRepository(dirname(path))
    const list = file.data.list
    if (!root || !path || !list) return
    const urls = list.links.map(({ url }) => url)
    file.data.repositoryPath = pathInRepository(root, path)
    file.data.existingPaths = findExistingPaths(root, file.data.repositoryPath, urls)
  }
}
