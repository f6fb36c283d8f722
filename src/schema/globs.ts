import picomatch from 'picomatch'

/** Whether a glob can match a path: `/` first, `..` and unmatched brackets never do. */
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
 * Tells whether a path, from the repository's root and with `/` between folders,
 * matches one of the globs that do not start with `!` (if there are any) and none
 * of those that do.
 *
 * @throws on what is no glob (`isGlob`)
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(readGlob).map(({ pattern, excludes }) => {
    return { matches: compile(pattern), excludes }
  })
  const including = matchers.filter(({ excludes }) => !excludes)
  const excluding = matchers.filter(({ excludes }) => excludes)
  return (path) =>
    (including.length === 0 || including.some(({ matches }) => matches(path))) &&
    !excluding.some(({ matches }) => matches(path))
}

/** `!(a|b)` at the start is a pattern of its own, not an exclusion. */
function readGlob(glob: string): { pattern: string; excludes: boolean } {
  const excludes = /^!(?!\()/.test(glob)
  return { pattern: excludes ? glob.slice(1) : glob, excludes }
}

function compile(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { strictBrackets: true, debug: true })
}
