import { globSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { globMatcher } from '../../schema/globs.ts'
import { fileProblem } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/** Where no list is looked for. */
export const NO_LISTS = ['**/node_modules/**', '**/.git/**']

/** The files that the configuration's globs match from the root, as paths from this folder, sorted. */
export function matchGlobs(globs: readonly string[], root: string): string[] {
  const including = globs.filter((glob) => !/^!(?!\()/.test(glob))
  return globSync(including.length > 0 ? including : ['**/*.md'], { cwd: root, exclude: NO_LISTS })
    .map((path) => path.split(sep).join('/'))
    .filter(globMatcher(globs))
    .sort()
    .map((path) => relative('.', join(root, path)))
}

/** Where GitHub looks for the README of a repository that has none in its root. */
const OTHER_PLACES = ['.github', 'docs']

/**
 * The README of a folder of a repository: its own, otherwise that of the nearest folder above, up to
 * the root, whose README may also be in `.github` or `docs`. A path from this folder.
 * @throws {UsageError} where a folder cannot be read
 */
export function findReadme(start: string, root: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const isRoot = folder === resolve(root)
    for (const place of isRoot ? ['.', ...OTHER_PLACES] : ['.']) {
      const name = namesIn(join(folder, place)).find(isRootReadme)
      if (name) return relative('.', join(folder, place, name))
    }
    if (isRoot || folder === dirname(folder)) return
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new UsageError(`${folder}: ${fileProblem(error, 'read')}`)
  }
}

/** What was looked for without finding a list. */
export function nothingMatches(globs: readonly string[] | undefined, place: string): string {
  return globs
    ? `no file matches \`files\` (${globs.join(', ')})`
    : `there is no README.md or README.markdown ${place}`
}

/** Whether a path is that of the root's README, the default list. */
export function isRootReadme(path: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(path)
}
