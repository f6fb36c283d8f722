import { globMatcher } from '../config/globs.ts'
import type { Config } from '../config/schema.ts'
import type { Comparison, Repository, Tree } from '../github/repository.ts'
import { repositoryPath } from '../list/relative.ts'
import type { LinkVerdict } from '../list/verdict.ts'
import { UsageError } from './files.ts'
import type { Circumstances, Outline, Subject } from './inspection.ts'
import { UnreadableListError } from './inspector.ts'
import { type Judged, OpenList } from './open-list.ts'
import { configured } from './settings.ts'
import type { Linking } from './visits.ts'

/** Texts that others changed, in both versions together: 8 MB in UTF-16 code units. */
const MOST_TEXT = 8_000_000
/** Lists that others changed. */
const MOST_LISTS = 100
/** How long it may take to read what others changed, in milliseconds. */
const READING_TIME = 35_000

/** Which commits of a repository are looked at. */
export interface Range {
  head: string
  /** A commit or branch; what is looked at is the change since the last common commit. */
  base: string | undefined
  /** Whether the change is others': it is bounded, and its lint comments have no power. */
  byOthers: boolean
}

/** A change as it was looked at. */
export interface Looked {
  lists: Judged[]
  verdicts: ReadonlyMap<string, LinkVerdict> | undefined
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
interface Source {
  path: string
  basePath: string | undefined
}

/**
 * Looks at the lists of a commit through the API: what they hold, what becomes
 * of their links, what the rules say.
 *
 * @param globs instead of the configuration's files, if there are any
 * @param visit finds out what becomes of the links; nothing, if it gives nothing
 */
export async function lookAt(
  range: Range,
  repository: Repository,
  config: Config,
  globs: readonly string[],
  visit: (lists: Linking[]) => Promise<Looked['verdicts']>,
): Promise<Looked> {
  const ends = await readEnds(range, repository)
  const sources = findSources(ends, globs.length > 0 ? globs : config.files, range)
  const lists = await openLists(sources, ends, range, repository)
  try {
    const verdicts = await visit(
      lists.flatMap(({ path, outline }) => (outline ? [{ path, outline }] : [])),
    )
    const judged: Judged[] = []
    for (const list of lists) {
      judged.push(
        await list.judge((outline) => ({
          ...circumstancesOf(list.path, outline, ends, config),
          isTrusted: !range.byOthers,
          verdicts,
        })),
      )
    }
    return { lists: judged, verdicts, comparison: ends.comparison }
  } finally {
    for (const list of lists) await list.close()
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
function findSources(ends: Ends, globs: readonly string[] | undefined, range: Range): Source[] {
  const { tree, baseTree, comparison } = ends
  const paths = tree.whole ? [...tree.files.keys()] : guessPaths(globs, comparison)
  const found = globs ? paths.filter(globMatcher(globs)) : paths.filter(isReadme).slice(0, 1)
  if (found.length === 0) {
    const why = tree.whole
      ? 'check `files`'
      : 'GitHub gave only a part of the tree; name them in `files`'
    throw new UsageError(`No list found at ${range.head}: ${why}`)
  }
  const previous = new Map(
    comparison?.files.map(({ path, previousPath }) => [path, previousPath]) ?? [],
  )
  const sources = found.map((path) => ({ path, basePath: previous.get(path) ?? path }))
  if (!baseTree?.whole || !tree.whole) return sources
  const takesAway = baseTree.paths.values().some((path) => !tree.paths.has(path))
  return sources
    .filter(
      ({ path, basePath }) => takesAway || tree.files.get(path) !== baseTree.files.get(basePath),
    )
    .map(({ path, basePath }) => ({
      path,
      basePath: baseTree.files.has(basePath) ? basePath : undefined,
    }))
}

function isReadme(path: string): boolean {
  return /^readme\.(?:md|markdown)$/i.test(path)
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
  sources: readonly Source[],
  ends: Ends,
  { head, byOthers }: Range,
  repository: Repository,
): Promise<OpenList[]> {
  const lists: OpenList[] = []
  const started = performance.now()
  let size = 0
  for (const [index, source] of sources.entries()) {
    if (byOthers && index >= MOST_LISTS) {
      const reason = `Unexpected change of ${sources.length} lists at once, expected at most ${MOST_LISTS}`
      lists.push(OpenList.unread({ path: source.path, text: '' }, new UnreadableListError(reason)))
      continue
    }
    const subject = await readSubject(source, ends, head, repository)
    size += sizeOf(subject)
    if (byOthers && size > MOST_TEXT) {
      const reason = `Unexpected size of all changed lists together, expected at most ${MOST_TEXT / 1e6} million characters`
      lists.push(OpenList.unread(subject, new UnreadableListError(reason)))
      continue
    }
    const left = READING_TIME - (performance.now() - started)
    const time = byOthers ? { time: Math.max(left, 1000) } : {}
    lists.push(await OpenList.open(subject, { trusted: false, ...time }))
  }
  return lists
}

function sizeOf({ text, baseText = '', tipText = '' }: Subject): number {
  return text.length + baseText.length + tipText.length
}

async function readSubject(
  { path, basePath }: Source,
  { comparison }: Ends,
  head: string,
  repository: Repository,
): Promise<Subject> {
  const read = async (name: string, commit: string) =>
    (await repository.readText(name, commit)) ?? ''
  if (!comparison) return { path, text: await read(path, head) }
  const { mergeBase, base } = comparison
  const [text, baseText, tipText] = await Promise.all([
    read(path, head),
    basePath === undefined ? '' : read(basePath, mergeBase),
    base === mergeBase ? undefined : repository.readText(basePath ?? path, base),
  ])
  return { path, text, baseText, tipText: tipText === baseText ? undefined : tipText }
}

function circumstancesOf(
  path: string,
  { links }: Outline,
  { tree, baseTree }: Ends,
  config: Config,
): Circumstances {
  const named = links.map(({ url }) => repositoryPath(url, path) ?? '')
  return {
    ...configured(config, path),
    repositoryPath: path,
    existingPaths: tree.whole ? new Set(named.filter((name) => tree.paths.has(name))) : undefined,
    baseExistingPaths: baseTree?.whole ? baseTree.paths : undefined,
  }
}
