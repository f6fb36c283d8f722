import picomatch from 'picomatch'

/** Whether a glob can match a path: one with a leading `/`, `..` or unmatched brackets cannot. */
export function isGlob(glob: string): boolean {
  const { pattern } = readGlob(glob)
  if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(pattern)) return false
  try {
    compile(pattern)
    return true
  } catch {
    return false
  }
}

/**
 * A test for paths from the repository's root, with `/` between folders: whether one matches
 * one of the globs without a leading `!` (if there are any) and none of those with one.
 * @throws {Error} for an invalid glob (see `isGlob`)
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const parts = globs.map(readGlob)
  const matchersOf = (excludes: boolean) =>
    parts.filter((part) => part.excludes === excludes).map(({ pattern }) => compile(pattern))
  const [including, excluding] = [matchersOf(false), matchersOf(true)]
  return (path) =>
    (including.length === 0 || including.some((matches) => matches(path))) &&
    !excluding.some((matches) => matches(path))
}

/** Whether a glob takes paths away; `!(a|b)` at the start is a pattern. */
export function isExclusion(glob: string): boolean {
  return /^!(?!\()/.test(glob)
}

function readGlob(glob: string): { pattern: string; excludes: boolean } {
  const excludes = isExclusion(glob)
  return { pattern: excludes ? glob.slice(1) : glob, excludes }
}

function compile(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { strictBrackets: true, debug: true })
}
