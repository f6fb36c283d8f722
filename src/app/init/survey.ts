import { basename } from 'node:path'
import { globsOf } from '../../infer/globs.ts'
import { type FoundRules, findRules } from '../../infer/guidelines/find.ts'
import { type Inference, infer } from '../../infer/inference.ts'
import type { InferredSet } from '../../infer/sets.ts'
import { type RecentCommits, readRecentCommits, readRemotes } from '../../repository/git.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { UsageError } from '../shared/usage-error.ts'
import { findCandidates } from './candidates.ts'
import { readGuidelines } from './guidelines.ts'
import { type CarriedFiles, readLinkCheckers } from './link-checkers.ts'
import { type FoundList, openLists } from './lists.ts'
import type { InitServices } from './services.ts'
import { findSets } from './sets.ts'

/** What a repository holds, as far as it is of use for a configuration. */
export interface Survey {
  /** `owner/name` on its host, otherwise the name of its folder. */
  name: string
  lists: readonly FoundList[]
  /** The configuration’s `files`; undefined where the default matches. */
  globs: string[] | undefined
  /** Files that a glob takes although they are no lists yet. */
  taken: readonly string[]
  /** Markdown files that are left out. */
  leftOut: readonly string[]
  inferred: Inference
  sets: readonly InferredSet[]
  rules: FoundRules
  carried: CarriedFiles
  /** How the latest commits came, where most of them are pushes rather than pull requests. */
  pushes: RecentCommits | undefined
}

/** Commits that show how a list is kept up. */
const ENOUGH_COMMITS = 10

/**
 * Finds the lists of a repository, what they have in common, and what its other files ask for.
 * @throws {UsageError} where there is no list
 */
export async function surveyRepository(
  root: string,
  worker: LintWorker,
  { folder, warn }: Pick<InitServices, 'folder' | 'warn'>,
): Promise<Survey> {
  const { paths, readme, place, others, cut, all } = await findCandidates(root, folder)
  if (cut > 0) warn(`${cut} of ${paths.length + cut} Markdown files were not read`)
  const lists = await openLists(paths, { root, readme, worker, warn })
  const [first] = lists
  if (!first) {
    throw new UsageError(
      'No list found: init looks for a README with a linked entry, or another Markdown file with ten',
    )
  }
  const names = lists.map(({ path }) => path)
  const rest = paths.filter((path) => !names.includes(path))
  const isDefault = lists.length === 1 && isRootReadme(first.path)
  const globs = isDefault ? undefined : globsOf({ lists: names, excluded: others, others: rest })
  const isTaken = globs ? globMatcher(globs) : isRootReadme
  const urls = lists.flatMap(({ outline }) => outline.links.map(({ url }) => url))
  return {
    ...{ name: await nameOf(root), lists, globs },
    taken: rest.filter(isTaken),
    leftOut: [...rest, ...others].filter((path) => !isTaken(path)),
    inferred: infer(lists.map(({ analysis }) => analysis)),
    sets: await findSets(lists, { excluded: others, rest }),
    rules: findRules(readGuidelines(root, all, place, warn)),
    carried: await readLinkCheckers(root, all, urls, warn),
    pushes: await findPushes(root),
  }
}

async function findPushes(root: string): Promise<RecentCommits | undefined> {
  const recent = await readRecentCommits(root)
  const isUsual = recent.of >= ENOUGH_COMMITS && recent.pushed > recent.of / 2
  return isUsual ? recent : undefined
}

async function nameOf(root: string): Promise<string> {
  const [remote] = (await readRemotes(root)).repositories
  return remote?.name ?? basename(root)
}
