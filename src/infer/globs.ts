import { globMatcher, isGlob } from '../schema/globs.ts'

/** So many lists in one folder are named by a glob. */
const LEAST_SHARED = 3

/**
 * Globs that match the lists, and none of the other files: a folder of lists as `docs/*.md`,
 * with exceptions where they are fewer than the lists; else each by its name.
 *
 * @param lists paths from the repository's root, with `/` between folders
 * @param others files that are no lists
 */
export function globsOf(lists: readonly string[], others: readonly string[]): string[] {
  const globs = [...Map.groupBy(lists, folderOf)].flatMap(([folder, inside]) => {
    const all = `${literal(folder)}*.md`
    const exceptions = others.filter((path) => folderOf(path) === folder && path.endsWith('.md'))
    const serves =
      inside.length >= LEAST_SHARED &&
      exceptions.length < inside.length &&
      inside.every((path) => path.endsWith('.md'))
    return serves ? [all, ...exceptions.map((path) => `!${literal(path)}`)] : inside.map(literal)
  })
  // Exceptions count for all globs, wherever they stand; a reader looks for them at the end.
  return globs.toSorted((one, other) => Number(one.startsWith('!')) - Number(other.startsWith('!')))
}

/** Whether a glob can name a path, and a person can read it. */
export function isNameable(path: string): boolean {
  const glob = literal(path)
  return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/**
 * A path as a glob. What is special in globs is matched by `?`, for not all readers of globs know
 * escapes: such a glob matches names that differ in these characters, too.
 */
function literal(path: string): string {
  return path.replace(/^!|[\\*?[\]{}()]/g, '?')
}
