import type { Repository } from '../../github/api/repository.ts'
import type { RepositoryPages } from '../../lint/context.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import {
  type LinkingList,
  type PageServices,
  type ReadBudget,
  readBasePages,
  readPages,
} from '../shared/pages.ts'
import type { Ends, Range } from './sources.ts'
import { treeFiles } from './tree-files.ts'

/** How long it may take to parse the pages that a change by others links, in milliseconds. */
const TIME_LIMIT = 10_000

export interface LinkedPages {
  pages: RepositoryPages
  /** As they were before the change; absent where they are the same. */
  basePages: RepositoryPages | undefined
}

/** What is known of the repository while its lists are open. */
export interface OpenRepository {
  ends: Ends
  range: Range
  repository: Repository
  worker: LintWorker
  budget: ReadBudget
}

/** Reads the pages that lists link at the head of a change, and those that it changes before it, too. */
export async function readLinkedPages(
  lists: readonly LinkingList[],
  { ends, range, repository, worker, budget }: OpenRepository,
): Promise<LinkedPages | undefined> {
  const { tree, baseTree, comparison } = ends
  const { head, own = [], byOthers } = range
  if (!tree.whole) return
  const started = performance.now()
  const anchorsOf: PageServices['anchorsOf'] = async (path, text) => {
    const time = TIME_LIMIT - (performance.now() - started)
    if (byOthers && time <= 0) {
      budget.left.add(path)
      return
    }
    const limits = { trusted: false, worker, ...(byOthers && { time }) }
    const session = await ListSession.open({ path, text }, limits)
    await session.close()
    return session.outline?.anchors
  }
  const services = { budget, anchorsOf }
  const files = treeFiles(tree, head, repository)
  const pages = await readPages(lists, own, { ...services, files })
  if (!baseTree?.whole || !comparison) return { pages, basePages: undefined }
  const isSame = (path: string) => tree.files.get(path) === baseTree.files.get(path)
  const basePages = await readBasePages(pages, lists, isSame, {
    ...services,
    files: treeFiles(baseTree, comparison.mergeBase, repository),
  })
  return { pages, basePages }
}
