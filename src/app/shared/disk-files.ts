import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { leavesRepository } from '../../repository/paths.ts'
import type { RepositoryFiles } from './pages.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/** The files of a folder on the disk; what a symbolic link leads to is none of them. */
export function diskFiles(root: string): RepositoryFiles {
  const statOf = (path: string): Stats | undefined => {
    const place = join(root, path)
    if (path.includes('\0') || leavesRepository(place, root)) return
    return lstatSync(place, { throwIfNoEntry: false })
  }
  return {
    kindOf(path) {
      const stat = statOf(path)
      if (stat?.isFile()) return 'file'
      return stat?.isDirectory() ? 'folder' : undefined
    },
    namesIn(folder) {
      if (!statOf(folder)?.isDirectory()) return []
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    },
    sizeOf: (path) => statOf(path)?.size ?? 0,
    read(path) {
      try {
        return readTextFile(join(root, path), { root }).text
      } catch (error) {
        if (error instanceof UsageError) return
        throw error
      }
    },
  }
}
