import type { Repository, Tree } from '../../github/api/repository.ts'
import type { RepositoryFiles } from '../shared/pages.ts'

/** The files of a commit, read through the API. A symbolic link is none: GitHub shows where it leads. */
export function treeFiles(
  { files, paths, sizes }: Tree,
  commit: string,
  repository: Repository,
): RepositoryFiles {
  let byFolder: Map<string, string[]> | undefined
  return {
    kindOf: (path) => (files.has(path) ? 'file' : paths.has(path) ? 'folder' : undefined),
    namesIn(folder) {
      byFolder ??= Map.groupBy(files.keys(), folderOf)
      return (byFolder.get(folder) ?? []).map((path) => path.slice(path.lastIndexOf('/') + 1))
    },
    sizeOf: (path) => sizes.get(path) ?? 0,
    read: (path) => repository.readText(path, commit),
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
