import { globSync } from 'node:fs'
import { sep } from 'node:path'
import type { Config } from '../../config/schema.ts'
import type { LinkResult } from '../../links/result.ts'
import type { SetEntry } from '../../lint/list-set.ts'
import { pathInRepository } from '../../repository/paths.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { diskFiles } from '../shared/disk-files.ts'
import { fileSets, neededPaths, type ReadSets, SetEntries, setNotes } from '../shared/list-sets.ts'
import { mayRead, type ReadBudget } from '../shared/pages.ts'

interface LocalSetsContext {
  /** The configuration's paths start here. */
  root: string
  worker: LintWorker
  budget: ReadBudget
  results: ReadonlyMap<string, LinkResult> | undefined
}

/** Reads what the sets of lists need. */
export async function readLocalSets(
  lists: readonly { path: string; session: ListSession }[],
  sets: Config['sets'],
  { root, worker, budget, results }: LocalSetsContext,
): Promise<ReadSets> {
  if (sets.length === 0) return { entries: undefined, notes: [] }
  const all = markdownFiles(root)
  const found = fileSets(sets, all)
  const sessions = new Map(
    lists.map(({ path, session }) => [pathInRepository(root, path), session]),
  )
  const files = diskFiles(root)
  const byPath = new Map<string, readonly SetEntry[]>()
  for (const path of neededPaths(found, new Set(sessions.keys()))) {
    const list = sessions.get(path)
    const entries = list ? await list.setEntries() : await readOther(path)
    if (entries) byPath.set(path, entries)
  }
  const entries = byPath.size === 0 ? undefined : new SetEntries(found, byPath, results)
  return { entries, notes: setNotes(sets, all) }

  async function readOther(path: string): Promise<SetEntry[] | undefined> {
    if (files.kindOf(path) !== 'file' || !mayRead(budget, path, files.sizeOf(path))) return
    const text = await files.read(path)
    if (text === undefined) return
    const session = await ListSession.open({ path, text }, { trusted: true, worker })
    const entries = await session.setEntries()
    await session.close()
    return entries
  }
}

function markdownFiles(root: string): string[] {
  const exclude = ['**/node_modules/**', '**/.git/**']
  return globSync('**/*.{md,markdown}', { cwd: root, exclude }).map((path) =>
    path.split(sep).join('/'),
  )
}
