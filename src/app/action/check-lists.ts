import type { Config } from '../../config/schema.ts'
import type { Comparison, Repository, Tree } from '../../github/api/repository.ts'
import type { CheckedLinks } from '../../links/check.ts'
import type { ListLinks } from '../../links/options.ts'
import { MAX_TEXT_LENGTH } from '../../list/parse.ts'
import { repositoryPath } from '../../list/relative.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { ListSource, Outline, SessionContext } from '../../session/lint-session.ts'
import { type CheckedList, ListSession } from '../../session/session.ts'
import { LintWorker, UnreadableListError } from '../../session/worker-thread.ts'
import { isRootReadme } from '../shared/files.ts'
import { configuredContext } from '../shared/settings.ts'
import { UsageError } from '../shared/usage-error.ts'

/** Texts that others changed, in both versions together: 8 MB in UTF-16 code units. */
const MOST_TEXT = 8_000_000
/** Lists that others changed. */
const MOST_LISTS = 100
/** How long it may take to read what others changed, and to judge it, in milliseconds. */
const READING_TIME = 35_000
const JUDGING_TIME = 15_000
/** Bytes of a text that cannot be short enough: a code unit takes three at most. */
const MOST_BYTES = 3 * MAX_TEXT_LENGTH

/** Which commits of a repository are looked at. */
export interface Range {
  head: string
  /** A commit or branch; what is looked at is the change since the last common commit. */
  base: string | undefined
  /** Whether the change is others': it is bounded, and its lint comments have no power. */
  byOthers: boolean
}

/** A change as it was looked at. */
export interface CheckedLists {
  lists: CheckedList[]
  /** Absent where links were not looked at. */
  links: CheckedLinks | undefined
  /** Absent without a base. */
  comparison: Comparison | undefined
}

/** The trees of both ends of a change. */
interface Ends {
  tree: Tree
  baseTree: Tree | undefined
  comparison: Comparison | undefined
}

/** A list, and what it was called in the base, where it was there. */
interface ReadSource {
  path: string
  basePath: string | undefined
  /** Whether the change touches it; others count where it takes away what they may link. */
  isTouched: boolean
}

/**
 * Looks at the lists of a commit through the API: what they hold, what becomes
 * of their links, what the rules say.
 *
 * @param globs instead of the configuration's files, if there are any
 * @param visit finds out what becomes of the links; nothing, if it gives nothing
 */
export async function checkLists(
  range: Range,
  repository: Repository,
  config: Config,
  globs: readonly string[],
  visit: (lists: ListLinks[]) => Promise<CheckedLinks | undefined>,
): Promise<CheckedLists> {
  const ends = await readEnds(range, repository)
  const sources = findSources(ends, globs.length > 0 ? globs : config.files, range)
  const thread = new LintWorker()
  try {
    const lists = await openLists(sources, ends, range, repository, thread)
    const visited = await visit(
      lists.flatMap(({ path, outline }) => (outline ? [{ path, outline }] : [])),
    )
    const judged = await judgeLists(lists, range, ({ path }, outline) => ({
      ...circumstancesOf(path, outline, ends, config),
      isTrusted: !range.byOthers,
      linkResults: visited?.results,
    }))
    return { lists: judged, links: visited, comparison: ends.comparison }
  } finally {
    await thread.close()
  }
}

async function readEnds({ head, base }: Range, repository: Repository): Promise<Ends> {
  const [tree, comparison] = await Promise.all([
    repository.readTree(head),
    base === undefined ? undefined : repository.compare(base, head),
  ])
  const baseTree = comparison && (await repository.readTree(comparison.mergeBase))
  return { tree, baseTree, comparison }
}

/**
 * The lists that globs choose; of a change only those that it touches, unless it
 * takes something away that any list may link.
 *
 * @throws {UsageError} where the repository has none
 */
function findSources(ends: Ends, globs: readonly string[] | undefined, range: Range): ReadSource[] {
  const { tree, baseTree, comparison } = ends
  if (!tree.whole && comparison?.whole === false) {
    throw new UsageError(
      'Unexpected size of the change: GitHub names neither all files nor changes',
    )
  }
  const paths = tree.whole ? [...tree.files.keys()] : guessPaths(globs, comparison)
  const found = globs ? paths.filter(globMatcher(globs)) : paths.filter(isRootReadme)
  if (found.length === 0) {
    const why = tree.whole
      ? 'check `files`'
      : 'GitHub gave only a part of the tree; name them in `files`'
    throw new UsageError(`No list found at ${range.head}: ${why}`)
  }
  const previous = new Map(
    comparison?.files.map(({ path, previousPath }) => [path, previousPath]) ?? [],
  )
  const pathBefore = (path: string) => previous.get(path) ?? path
  if (!baseTree?.whole || !tree.whole) {
    return found.map((path) => ({ path, basePath: pathBefore(path), isTouched: true }))
  }
  const takesAway = baseTree.paths.values().some((path) => !tree.paths.has(path))
  return found
    .map((path) => {
      const basePath = pathBefore(path)
      const isTouched = tree.files.get(path) !== baseTree.files.get(basePath)
      return { path, basePath: baseTree.files.has(basePath) ? basePath : undefined, isTouched }
    })
    .filter(({ isTouched }) => isTouched || takesAway)
    .toSorted((one, other) => Number(other.isTouched) - Number(one.isTouched))
}

/** Where GitHub does not give all of a large tree: what is named, and what is changed. */
function guessPaths(
  globs: readonly string[] | undefined,
  comparison: Comparison | undefined,
): string[] {
  const named = (globs ?? ['README.md']).filter((glob) => !/[*?[\]{}()!]/.test(glob))
  const changed = comparison?.files.filter(({ status }) => status !== 'removed') ?? []
  return [...new Set([...named, ...changed.map(({ path }) => path)])]
}

async function openLists(
  sources: readonly ReadSource[],
  ends: Ends,
  { head, byOthers }: Range,
  repository: Repository,
  thread: LintWorker,
): Promise<ListSession[]> {
  const lists: ListSession[] = []
  const started = performance.now()
  let size = 0
  for (const [index, source] of sources.entries()) {
    const refused = byOthers ? whyNotRead(source, ends, index, sources.length, size) : undefined
    const subject = refused === undefined && (await readSubject(source, ends, head, repository))
    // What others did not touch is not theirs to answer for.
    if (!subject && byOthers && !source.isTouched) continue
    if (!subject) {
      const failure = new UnreadableListError(refused ?? 'Unexpected absence of the file')
      lists.push(ListSession.unread({ path: source.path, text: '' }, failure))
      continue
    }
    size += sizeOf(subject)
    const left = READING_TIME - (performance.now() - started)
    const time = byOthers ? { time: Math.max(left, 1) } : {}
    const list = await ListSession.open(subject, { trusted: false, thread, ...time })
    if (list.failure === undefined || !byOthers || source.isTouched) lists.push(list)
    else await list.close()
  }
  return lists
}

/** Why a list that others changed is not even asked for. */
function whyNotRead(
  { path }: ReadSource,
  { tree }: Ends,
  index: number,
  count: number,
  size: number,
): string | undefined {
  const bytes = tree.sizes.get(path) ?? 0
  if (index >= MOST_LISTS) {
    return `Unexpected change of ${count} lists at once, expected at most ${MOST_LISTS}`
  }
  if (bytes > MOST_BYTES) {
    return `Unexpected size of ${(bytes / 1e6).toFixed(1)} MB, expected at most ${MAX_TEXT_LENGTH / 1e6} million characters`
  }
  // So many characters it has at least.
  if (size + bytes / 3 > MOST_TEXT) {
    return `Unexpected size of all changed lists together, expected at most ${MOST_TEXT / 1e6} million characters`
  }
  return undefined
}

/** Judges one list after the other; each may take what the others leave. */
async function judgeLists(
  lists: readonly ListSession[],
  { byOthers }: Range,
  circumstances: (list: ListSession, outline: Outline) => SessionContext,
): Promise<CheckedList[]> {
  const judged: CheckedList[] = []
  const started = performance.now()
  for (const list of lists) {
    const left = JUDGING_TIME - (performance.now() - started)
    const time = byOthers ? Math.max(left, 1) : undefined
    judged.push(await list.lint((outline) => circumstances(list, outline), time))
    // Makes room for the next.
    await list.close()
  }
  return judged
}

function sizeOf({ text, baseText = '', tipText = '' }: ListSource): number {
  return text.length + baseText.length + tipText.length
}

/** Nothing where the head has no such file: GitHub named it, so that this is no empty list. */
async function readSubject(
  { path, basePath }: ReadSource,
  { comparison }: Ends,
  head: string,
  repository: Repository,
): Promise<ListSource | undefined> {
  const [text, before] = await Promise.all([
    repository.readText(path, head),
    comparison && readBefore(path, basePath, comparison, repository),
  ])
  return text === undefined ? undefined : { path, text, ...before }
}

async function readBefore(
  path: string,
  basePath: string | undefined,
  { mergeBase, base }: Comparison,
  repository: Repository,
): Promise<Pick<ListSource, 'baseText' | 'tipText'>> {
  const [baseText = '', tipText] = await Promise.all([
    basePath === undefined ? '' : repository.readText(basePath, mergeBase),
    base === mergeBase ? undefined : repository.readText(basePath ?? path, base),
  ])
  return { baseText, tipText: tipText === baseText ? undefined : tipText }
}

function circumstancesOf(
  path: string,
  { links }: Outline,
  { tree, baseTree }: Ends,
  config: Config,
): SessionContext {
  const named = links.map(({ url }) => repositoryPath(url, path) ?? '')
  return {
    ...configuredContext(config, path),
    repositoryPath: path,
    existingPaths: tree.whole ? new Set(named.filter((name) => tree.paths.has(name))) : undefined,
    baseExistingPaths: baseTree?.whole ? baseTree.paths : undefined,
  }
}
