import { mergeChanges } from '../../admission/changes.ts'
import type { EntryChanges, ListChanges } from '../../admission/model.ts'
import { isGitHubError } from '../../github/api/client.ts'
import type { Comparison, Repository } from '../../github/api/repository.ts'
import type { CheckedLinks } from '../../links/check.ts'
import type { LinkedList } from '../../links/options.ts'
import type { OwnRepository, UnmetRequirement } from '../../lint/context.ts'
import entryRequirements from '../../lint/rules/entry-requirements.ts'
import { isCommunityFile } from '../../list/community-files.ts'
import { repositoryPath } from '../../list/relative.ts'
import type { ListSource, SessionContext } from '../../session/engine.ts'
import type { Outline } from '../../session/outline.ts'
import { type CheckedList, ListSession } from '../../session/session.ts'
import { UnreadableListError } from '../../session/unreadable.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { isoDay } from '../../text/day.ts'
import { configuredContext, usesOwnRepository } from '../shared/list-context.ts'
import { type LinkingList, readBudget, unreadNote } from '../shared/pages.ts'
import { findListPaths } from './find-lists.ts'
import type { Job } from './job.ts'
import { log } from './output.ts'
import { readLinkedPages } from './pages.ts'
import { readSets } from './sets.ts'
import { type Ends, type Range, readEnds, readSource, whyNotRead } from './sources.ts'

/** How long it may take to parse a change by others, and to lint it, in milliseconds. */
const TIME_LIMIT = { parse: 35_000, lint: 15_000 }

export interface CheckedLists {
  lists: CheckedList[]
  /** Whether GitHub returned the whole tree, so that no list can be missing. */
  areAllLists: boolean
  /** Absent where links were not checked. */
  links: CheckedLinks | undefined
  /** Absent without a base. */
  comparison: Comparison | undefined
  /** What was not compared or read, in words. */
  notes: readonly string[]
}

/** How long a run that is stopped waits for the worker, in milliseconds. */
const TIME_TO_STOP = 1_000

type CheckedJob = Pick<Job, 'repository' | 'config' | 'inputs' | 'now' | 'signal'>

/** What a change does to entries and files. */
export interface ChangedEntries {
  changes: EntryChanges
  /** Whether all lists could be read. */
  areAllRead: boolean
  listPaths: ReadonlySet<string>
  /** All files that it touches; of a rename both. */
  paths: readonly string[]
  /** Whether GitHub listed all of these. */
  areAllPaths: boolean
}

type UnmetByPath = ReadonlyMap<string, readonly UnmetRequirement[]>

/** What is checked of lists besides their text. */
export interface ListChecks {
  /** Gives nothing where links are not checked. */
  checkLinks(lists: LinkedList[]): Promise<CheckedLinks | undefined>
  /**
   * What entries do not meet, by the path of their list. Without a base all entries count as added.
   * Absent: it is not checked.
   */
  findUnmet?(
    found: ChangedEntries,
    links: CheckedLinks | undefined,
  ): UnmetByPath | Promise<UnmetByPath>
}

/** Checks the lists of a commit, read through the API. */
export async function checkLists(
  job: CheckedJob,
  range: Range,
  { checkLinks, findUnmet }: ListChecks,
): Promise<CheckedLists> {
  const { repository, config, inputs, signal } = job
  const ends = await readEnds(range, repository)
  const worker = new LintWorker()
  const stop = () => void setTimeout(() => void worker.stop(NOT_CHECKED), TIME_TO_STOP).unref()
  signal.addEventListener('abort', stop)
  try {
    const globs = inputs.files.length > 0 ? inputs.files : config.files
    const sessions = await openLists(ends, globs, range, repository, worker)
    const links = await checkLinks(
      linkingLists(sessions).map(({ path, outline }) => ({ path, ...outline })),
    )
    for (const note of links?.notes ?? []) log(note)
    const ownRepository = usesOwnRepository(config) ? await readAbout(repository) : undefined
    const communityFiles = [...ends.tree.paths].filter(isCommunityFile)
    const budget = readBudget()
    const open = { ends, range, repository, worker, budget }
    const sets = await readSets(sessions, config.sets, open, links?.results)
    const linked = await readLinkedPages(linkingLists(sessions), open)
    const notes = [...sets.notes, unreadNote(budget) ?? []].flat()
    for (const note of notes) log(note)
    const unmet = await findUnmet?.(await changedEntries(sessions, ends), links)
    const lists = await lintLists(sessions, range, (path, outline) => ({
      ...withUnmet(contextOf(path, outline, ends, job, communityFiles), unmet?.get(path)),
      ...linked,
      ownRepository,
      set: sets.entries?.of(path),
      isTrusted: !range.byOthers,
      linkResults: links?.results,
    }))
    const { comparison, tree } = ends
    return { lists, areAllLists: tree.whole, links, comparison, notes }
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.close()
  }
}

const NOT_CHECKED = new UnreadableListError('The run was stopped before this list was checked.')

function linkingLists(sessions: readonly ListSession[]): LinkingList[] {
  return sessions.flatMap(({ path, outline }) => (outline ? [{ path, outline }] : []))
}

/** The rule also reports the rules of the pull request that an entry does not meet. */
function withUnmet(
  context: SessionContext,
  unmet: readonly UnmetRequirement[] | undefined,
): SessionContext {
  if (!unmet) return context
  return { ...context, unmet, settings: { ...context.settings, [entryRequirements.meta.id]: 'on' } }
}

async function changedEntries(
  sessions: readonly ListSession[],
  { comparison }: Ends,
): Promise<ChangedEntries> {
  const changes: ListChanges[] = []
  for (const session of sessions) {
    if (session.failure) continue
    const found = comparison ? await session.changes() : await session.entries()
    if (found) changes.push(Array.isArray(found) ? { added: found, edited: 0, removed: [] } : found)
  }
  const files = comparison?.files ?? []
  const moved = files.map(({ path, previousPath }) => ({ path, previousPath }))
  const listPaths = new Set(sessions.map(({ path }) => path))
  return {
    changes: mergeChanges(changes),
    areAllRead: sessions.every(({ failure }) => failure === undefined),
    listPaths: new Set([
      ...listPaths,
      ...moved.flatMap(({ path, previousPath }) =>
        listPaths.has(path) ? (previousPath ?? []) : [],
      ),
    ]),
    paths: moved.flatMap(({ path, previousPath }) => [
      path,
      ...(previousPath ? [previousPath] : []),
    ]),
    areAllPaths: comparison?.whole ?? true,
  }
}

async function openLists(
  ends: Ends,
  globs: readonly string[] | undefined,
  range: Range,
  repository: Repository,
  worker: LintWorker,
): Promise<ListSession[]> {
  const { head, byOthers } = range
  const paths = await findListPaths(ends, globs, range, repository)
  const sessions: ListSession[] = []
  const started = performance.now()
  let length = 0
  for (const [index, listPath] of paths.entries()) {
    // A change by others is not blamed for a list that it does not edit.
    const mayDrop = byOthers && !listPath.isTouched
    const refused =
      listPath.failure ?? (byOthers ? whyNotRead(ends, paths, index, length) : undefined)
    const source =
      refused === undefined ? await readSource(listPath, ends, head, repository) : undefined
    if (!source) {
      const failure = new UnreadableListError(refused ?? 'The file does not exist.')
      if (!mayDrop) sessions.push(ListSession.failed({ path: listPath.path, text: '' }, failure))
      continue
    }
    length += lengthOf(source)
    const left = Math.max(TIME_LIMIT.parse - (performance.now() - started), 1)
    const limits = { trusted: false, worker, ...(byOthers && { time: left }) }
    const session = await ListSession.open(source, limits)
    if (session.failure && mayDrop) await session.close()
    else sessions.push(session)
  }
  return sessions
}

function lengthOf({ text, baseText = '', tipText = '' }: ListSource): number {
  return text.length + baseText.length + tipText.length
}

/** Lints one list after the other; each may use the time that the others leave. */
async function lintLists(
  sessions: readonly ListSession[],
  { byOthers }: Range,
  contextOf: (path: string, outline: Outline) => SessionContext,
): Promise<CheckedList[]> {
  const lists: CheckedList[] = []
  const started = performance.now()
  for (const session of sessions) {
    const left = Math.max(TIME_LIMIT.lint - (performance.now() - started), 1)
    const time = byOthers ? left : undefined
    lists.push(await session.lint((outline) => contextOf(session.path, outline), time))
    // Frees memory for the next.
    await session.close()
  }
  return lists
}

/** What GitHub knows of the repository; nothing where it does not answer. */
async function readAbout(repository: Repository): Promise<OwnRepository | undefined> {
  try {
    return await repository.readAbout()
  } catch (error) {
    if (!isGitHubError(error)) throw error
    log(`What GitHub knows of the repository could not be read: ${error.message}`)
    return
  }
}

function contextOf(
  path: string,
  { links }: Outline,
  { tree, baseTree }: Ends,
  { config, now }: CheckedJob,
  communityFiles: readonly string[],
): SessionContext {
  const named = [...links.map(({ url }) => repositoryPath(url, path) ?? ''), ...communityFiles]
  return {
    ...configuredContext(config, path, isoDay(now)),
    repositoryPath: path,
    existingPaths: tree.whole ? new Set(named.filter((name) => tree.paths.has(name))) : undefined,
    baseExistingPaths: baseTree?.whole ? baseTree.paths : undefined,
  }
}
