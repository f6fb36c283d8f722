import { globMatcher, isGlob } from '../schema/globs.ts'

const MIN_SHARED = 3

/**
 * Globs that match the lists and none of the other files: `docs/*.md` for a folder of lists,
 * with exceptions if these are fewer than the lists; otherwise each by its name.
 * @param lists paths from the repository's root, with `/` between folders
 * @param others files that are not lists
 */
export function globsOf(lists: readonly string[], others: readonly string[]): string[] {
  const globs = [...Map.groupBy(lists, folderOf)].flatMap(([folder, inside]) => {
    const all = `${literal(folder)}*.md`
    const exceptions = others.filter((path) => folderOf(path) === folder && path.endsWith('.md'))
    const serves =
      inside.length >= MIN_SHARED &&
      exceptions.length < inside.length &&
      inside.every((path) => path.endsWith('.md'))
    return serves ? [all, ...exceptions.map((path) => `!${literal(path)}`)] : inside.map(literal)
  })
  // Exceptions count for all globs; readers expect them at the end.
  return globs.toSorted((one, other) => Number(one.startsWith('!')) - Number(other.startsWith('!')))
}

/** Whether a glob can name a path and a person can read it. */
export function isNameable(path: string): boolean {
  const glob = literal(path)
  return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** A path as a glob, with `?` for special characters, because not all tools know escapes. */
function literal(path: string): string {
  return path.replace(/^!|[\\*?[\]{}()]/g, '?')
}
