import { globMatcher, isGlob } from '../schema/globs.ts'
import { isLanguage } from './languages.ts'

/** The Markdown files of a repository, as paths from its root with `/` between folders. */
export interface MarkdownFiles {
  lists: readonly string[]
  /** Files that no glob may take. */
  excluded: readonly string[]
  /** Files that are no lists today; a glob may take them. */
  others?: readonly string[]
}

/** More exceptions than this are not read by anybody. */
const MAX_EXCEPTIONS = 8
/** So many lists show that a folder is one of lists, whatever else is in it. */
const MIN_SHARED = 3

/**
 * Globs that match the lists, and lists that are added to their folders later: `docs/*.md`,
 * `README*.md` for languages, a folder’s `README.md`. A glob takes files that are no lists yet, if
 * they are fewer than its lists. What it must not take are exceptions, if these are few.
 */
export function globsOf(files: MarkdownFiles): string[] {
  const { excluded, others = [] } = files
  const candidates = candidateGlobs(files.lists).map((glob) => candidateOf(glob, files))
  const globs: string[] = []
  let left = files.lists
  while (left.length > 0) {
    const [best] = candidates
      .map((candidate) => ({ ...candidate, gain: left.filter(candidate.matches).length }))
      .filter(({ gain, isFit }) => gain > 1 && isFit(gain))
      .sort((one, other) => other.gain - other.cost - (one.gain - one.cost))
    if (!best) break
    globs.push(best.glob)
    left = left.filter((path) => !best.matches(path))
  }
  const all = [...globs, ...left.map(literal)]
  const taken = globMatcher(all)
  const exceptions = excluded.filter(taken).map((path) => `!${literal(path)}`)
  const whole = globMatcher([...all, ...exceptions])
  // A `?` for a special character may except a list.
  if (!files.lists.every(whole)) return files.lists.map(literal)
  return [...inOrder(all, [...files.lists, ...others]), ...exceptions]
}

/** In UTF-16 code units. */
const MAX_PATH = 300

/** Whether a glob can name a path and a person can read it. */
export function isNameable(path: string): boolean {
  if (path.length > MAX_PATH) return false
  const glob = literal(path)
  return !/\p{C}|\p{Zl}|\p{Zp}/u.test(path) && isGlob(glob) && globMatcher([glob])(path)
}

interface GlobCandidate {
  glob: string
  matches: (path: string) => boolean
  /** What it takes besides lists, in lists. */
  cost: number
  /** @param gain how many lists it is for */
  isFit: (gain: number) => boolean
}

function candidateOf(glob: string, { excluded, others = [] }: MarkdownFiles): GlobCandidate {
  const matches = globMatcher([glob])
  const exceptions = excluded.filter(matches).length
  const taken = others.filter(matches).length
  return {
    ...{ glob, matches, cost: exceptions / 2 + taken / 4 + (glob.includes('**') ? 0.25 : 0) },
    isFit: (gain) =>
      exceptions <= MAX_EXCEPTIONS &&
      exceptions + taken < gain &&
      (gain >= MIN_SHARED || taken === 0 || /[^/*]\*\.\w+$/.test(glob)),
  }
}

/** Globs that fit the places of the lists, the narrower first. */
function candidateGlobs(lists: readonly string[]): string[] {
  const ending = lists.some((path) => path.endsWith('.markdown')) ? '.{md,markdown}' : '.md'
  const found = new Set<string>()
  for (const path of lists) {
    const stem = stemOf(path)
    if (stem !== undefined && lists.some((other) => withoutEnding(other) === stem)) {
      found.add(`${literal(stem)}*${ending}`)
    }
  }
  const folders = new Set(lists.map(folderOf))
  // Those of the root are about the project, or are named one by one.
  for (const folder of folders)
    if (isFolderOfLists(folder, lists)) found.add(`${literal(folder)}*${ending}`)
  for (const path of lists) {
    const [name = '', folder, ...above] = path.split('/').reverse()
    if (folder !== undefined)
      found.add([...above.reverse().map(literal), '*', literal(name)].join('/'))
  }
  for (const folder of [...folders].flatMap(ancestorsOf))
    found.add(`${literal(folder)}**/*${ending}`)
  return [...found]
}

/** In the root two lists are the README and one more. */
function isFolderOfLists(folder: string, lists: readonly string[]): boolean {
  return folder !== '' || lists.filter((path) => !path.includes('/')).length >= MIN_SHARED
}

/** `docs/a/` for `docs/a/b/`, and so on; not the root, whose globs would take everything. */
function ancestorsOf(folder: string): string[] {
  const parts = folder.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}

/** The path without a language at its end: `docs/README` of `docs/README.zh-CN.md`. */
function stemOf(path: string): string | undefined {
  const [, stem, language = ''] =
    /^((?:[^/]{1,200}\/){0,20}[\w]{1,100}?)[-_.]([a-z]{2,12}(?:[-_][a-z\d]{2,4})?)\.(?:md|markdown)$/i.exec(
      path,
    ) ?? []
  return isLanguage(language) ? stem : undefined
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '')
}

/** Globs in the order of the files that they match. */
function inOrder(globs: readonly string[], paths: readonly string[]): string[] {
  const place = new Map(globs.map((glob) => [glob, paths.findIndex(globMatcher([glob]))] as const))
  return globs.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** A path as a glob, with `?` for special characters, because not all tools know escapes. */
function literal(path: string): string {
  return path.replace(/^!|[\\*?[\]{}()]/g, '?')
}
