import type { Config } from '../../config/schema.ts'
import type { LinkResult } from '../../links/result.ts'
import { pathInRepository } from '../../repository/paths.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { readBudget, unreadNote } from '../shared/pages.ts'
import type { OpenList } from './open-lists.ts'
import { readLocalPages } from './pages.ts'
import { printError } from './print.ts'
import { readLocalSets } from './sets.ts'

interface OtherFilesContext {
  config: Config
  root: string
  worker: LintWorker
  results: ReadonlyMap<string, LinkResult> | undefined
}

/** What the lists see of other files, by the lists' paths. */
export async function readOtherFiles(
  lists: readonly OpenList[],
  { config, root, worker, results }: OtherFilesContext,
) {
  const budget = readBudget()
  const open = lists.map(({ file: { path }, session }) => ({ path, session }))
  const sets = await readLocalSets(open, config.sets, { root, worker, budget, results })
  const readable = open.flatMap(({ path, session: { outline } }) =>
    outline ? [{ path, outline }] : [],
  )
  const pages = await readLocalPages(readable, budget, worker)
  for (const note of [...sets.notes, unreadNote(budget) ?? []].flat()) printError(note)
  return (path: string) => ({
    pages: pages.get(path),
    set: sets.entries?.of(pathInRepository(root, path)),
  })
}
