import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { repositoryPath } from '../list/relative.ts'

/** The repository that a folder stands in (the folder that holds `.git`), or nothing. */
export function findRepository(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return
  }
}

/** A file's path from its repository's root, with `/` between folders. */
export function pathInRepository(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/')
}

/** Those of a list's relative addresses that name something in the repository, as paths from its root. */
export function findExistingPaths(
  root: string,
  listPath: string,
  urls: Iterable<string>,
): Set<string> {
  const existing = new Set<string>()
  for (const url of urls) {
    const path = repositoryPath(url, listPath)
    if (path !== undefined && !path.includes('\0') && existsSync(join(root, path)))
      existing.add(path)
  }
  return existing
}

/** A remark plugin that tells the rules which of the list's relative links lead to files. */
export function remarkRepository(): (tree: unknown, file: VFile) => void {
  return (_, file) => {
    const path = file.path && resolve(file.cwd, file.path)
    const root = path && findRepository(dirname(path))
    const list = file.data.list
    if (!root || !path || !list) return
    file.data.repositoryPath = pathInRepository(root, path)
    file.data.existingPaths = findExistingPaths(
      root,
      file.data.repositoryPath,
      list.links.map((link) => link.url),
    )
  }
}
