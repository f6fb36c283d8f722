/** Which lists the command's words mean, and the configuration of each. */

import { existsSync, globSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CONFIG_PATH } from '../../config/load.ts'
import { findRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import { quoteInput } from '../../text/quote.ts'
import { findConfig, readConfig } from '../shared/config-file.ts'
import { findReadme, matchGlobs, NO_LISTS, nothingMatches } from '../shared/find-lists.ts'
import { findTakenLists } from '../shared/taken-lists.ts'
import type { ConfigSource } from '../shared/unused-ignores.ts'
import { UsageError } from '../shared/usage-error.ts'
import { extendSource } from './extended-config.ts'
import type { CliOptions } from './options.ts'

export interface ChosenList {
  /** From this folder. */
  path: string
  /** `found`: in a folder or by a pattern, perhaps a stranger's; `deleted`: only the base has it. */
  kind: 'named' | 'found' | 'deleted' | 'stdin'
  /** Its repository, otherwise the folder that its configuration is looked for in. */
  root: string
}

/** Lists with one configuration. */
export interface ListGroup {
  source: ConfigSource | undefined
  /** The configuration's globs start here. */
  root: string
  lists: ChosenList[]
}

/** The name of standard input where `--stdin-filename` gives none. */
const STDIN = 'stdin.md'

type PathOptions = Pick<CliOptions, 'paths' | 'base' | 'config' | 'stdinFilename' | 'offline'>

/**
 * The lists to check, also those of the base that are gone, by configuration.
 * @throws {UsageError} where there is none @throws {ConfigError}
 */
export async function chooseLists(options: PathOptions): Promise<ListGroup[]> {
  const named =
    options.config === undefined
      ? undefined
      : await extendSource(readConfig(options.config), undefined, options)
  const found = new Map<string, Promise<ConfigSource | undefined>>()
  const readFound = async (root: string) => {
    const source = findConfig(root)
    return source && (await extendSource(source, root, options))
  }
  const sourceOf: SourceFinder = (root) => {
    if (named) return Promise.resolve(named)
    const key = resolve(root)
    const known = found.get(key) ?? readFound(root)
    found.set(key, known)
    return known
  }
  const chosen =
    options.paths.length === 0
      ? await defaultLists(options.base, sourceOf)
      : await namedLists(options, sourceOf)
  const unique = new Map<string, ChosenList>()
  for (const list of chosen) {
    const key = list.kind === 'stdin' ? '-' : resolve(list.path)
    if (!unique.has(key)) unique.set(key, list)
  }
  const groups = new Map<string, ListGroup>()
  for (const list of unique.values()) {
    const root = named ? rootHere() : list.root
    const key = resolve(root)
    const group = groups.get(key) ?? { source: await sourceOf(root), root, lists: [] }
    group.lists.push(list)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Whether all lists of the configuration are in a group. */
export function isWhole({ source, root, lists }: ListGroup): boolean {
  const given = new Set(lists.map(({ path }) => resolve(path)))
  const globs = source?.config.files
  const all = globs ? matchGlobs(globs, root) : [findReadme(root, root) ?? '']
  return all.every((path) => given.has(resolve(path)))
}

type SourceFinder = (root: string) => Promise<ConfigSource | undefined>

/** Without words: the lists of the configuration, otherwise the README. */
async function defaultLists(
  base: string | undefined,
  sourceOf: SourceFinder,
): Promise<ChosenList[]> {
  const root = rootHere()
  const globs = (await sourceOf(root))?.config.files
  const taken = base === undefined ? [] : await findTakenLists(base, globs, root)
  const readme = globs ? undefined : findReadme('.', root)
  const paths = globs ? matchGlobs(globs, root) : readme === undefined ? [] : [readme]
  const isFound = new Set(paths.map((path) => resolve(path)))
  const lists: ChosenList[] = [
    ...paths.map((path) => ({ path, kind: 'found' as const, root })),
    ...taken
      .filter(({ path }) => !isFound.has(resolve(path)))
      .map(
        ({ path, isDeleted }) => ({ path, kind: isDeleted ? 'deleted' : 'found', root }) as const,
      ),
  ]
  if (lists.length > 0) return lists
  const place = resolve(root) === resolve('.') ? 'in this folder' : 'in this folder or above it'
  const way = globs
    ? 'Write the path of a list in `files`, or name it'
    : 'Name the list, or write its path in `files`'
  throw new UsageError(`No list found: ${nothingMatches(globs, place)}. ${way}`)
}

async function namedLists(
  { paths, stdinFilename = STDIN }: PathOptions,
  sourceOf: SourceFinder,
): Promise<ChosenList[]> {
  const excluding = paths.filter((word) => /^!(?!\()/.test(word) && !kindOf(word))
  const isWanted = excluding.length === 0 ? () => true : matcherOf(excluding)
  const words = paths.filter((word) => !excluding.includes(word))
  if (words.length === 0) {
    throw new UsageError(
      'A pattern that starts with "!" leaves lists out; name those to check, too',
    )
  }
  const listsOf = async (word: string): Promise<ChosenList[]> => {
    if (word === '-')
      return [{ path: stdinFilename, kind: 'stdin', root: rootOf(dirname(stdinFilename)) }]
    const kind = kindOf(word)
    const isPattern = !kind && /[*?[{]|[@+!]\(/.test(word)
    if (!isPattern && kind !== 'folder')
      return [{ path: word, kind: 'named', root: rootOf(dirname(word)) }]
    const found = isPattern ? matchPattern(word) : await listsIn(word, sourceOf)
    return found
      .filter(isWanted)
      .map((path) => ({ path, kind: 'found', root: rootOf(dirname(path)) }))
  }
  const lists: ChosenList[] = []
  for (const word of words) for (const list of await listsOf(word)) lists.push(list)
  return lists
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  try {
    const matches = globMatcher(globs)
    return (path) => matches(path.split(sep).join('/'))
  } catch {
    const words = globs.map((glob) => quoteInput(glob)).join(' ')
    throw new UsageError(`${words}: this pattern cannot be read; close its brackets`)
  }
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat && (stat.isDirectory() ? 'folder' : 'file')
  } catch {
    // Reading it will give the reason.
    return 'file'
  }
}

/** The files that a quoted pattern matches from this folder; Markdown where any ending would do. */
function matchPattern(pattern: string): string[] {
  const isAnyEnding = /[*)}\]]$/.test(pattern)
  const found = globSync(pattern, { exclude: NO_LISTS })
    .filter((path) => kindOf(path) === 'file' && (!isAnyEnding || /\.(?:md|markdown)$/i.test(path)))
    .sort()
  if (found.length > 0) return found
  const what = isAnyEnding ? 'Markdown file' : 'file'
  throw new UsageError(`${quoteInput(pattern)}: no ${what} matches this pattern`)
}

/** The lists of a folder: those of the configuration that are in it, otherwise its README. */
async function listsIn(folder: string, sourceOf: SourceFinder): Promise<string[]> {
  const root = rootOf(folder)
  const globs = (await sourceOf(root))?.config.files
  const found = globs
    ? matchGlobs(globs, root).filter((path) => isBelow(path, folder))
    : [findReadme(folder, isBelow(root, folder) ? root : folder) ?? []].flat()
  if (found.length > 0) return found
  const why = globs
    ? `no file in this folder matches \`files\` (${globs.join(', ')})`
    : nothingMatches(undefined, 'in this folder')
  const example = quoteInput(`${folder.replace(/\/$/, '')}/*.md`)
  throw new UsageError(`${folder}: ${why}. Name its lists, such as "${example}"`)
}

/** Whether a path is a folder, or inside of it. */
function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The repository of this folder, otherwise the folder itself. */
function rootHere(): string {
  return findRepository('.') ?? '.'
}

/**
 * The repository of a folder; outside of one the nearest folder up to this one that has a
 * configuration, otherwise this folder if it holds the other, otherwise the folder itself.
 */
function rootOf(start: string): string {
  const repository = findRepository(start)
  if (repository !== undefined) return repository
  const isHere = isBelow(start, '.')
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_PATH))) return folder
    if (!isHere || resolve(folder) === resolve('.')) break
  }
  return isHere ? '.' : start
}
