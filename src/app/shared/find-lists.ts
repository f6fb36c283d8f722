import { globSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { globMatcher } from '../../schema/globs.ts'
import { UsageError } from './usage-error.ts'

/**
 * The given paths, each once; without any, the files that the configuration's globs match from the
 * root; without globs, the README of this folder.
 * @throws {UsageError} where there is none, unless there may be none
 */
export function findLists(
  given: readonly string[],
  globs: readonly string[] | undefined,
  root: string,
  mayBeNone = false,
): string[] {
  if (given.length > 0) return [...new Map(given.map((path) => [resolve(path), path])).values()]
  if (globs) return matchGlobs(globs, root, mayBeNone)
  const readme = readdirSync('.').find(isRootReadme)
  if (readme) return [readme]
  if (mayBeNone) return []
  throw new UsageError(
    `No list found: ${nothingMatches(globs, 'in this folder')}. Name the list, or write its path in \`files\``,
  )
}

function matchGlobs(globs: readonly string[], root: string, mayBeNone: boolean): string[] {
  const including = globs.filter((glob) => !/^!(?!\()/.test(glob))
  const found = globSync(including.length > 0 ? including : ['**/*.md'], {
    cwd: root,
    exclude: ['**/node_modules/**', '**/.git/**'],
  })
    .map((path) => path.split(sep).join('/'))
    .filter(globMatcher(globs))
    .sort()
  if (found.length > 0 || mayBeNone) return found.map((path) => relative('.', join(root, path)))
  throw new UsageError(
    `No list found: ${nothingMatches(globs, 'in this folder')}. Write the path of a list in \`files\`, or name it`,
  )
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
