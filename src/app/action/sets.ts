import type { Config } from '../../config/schema.ts'
import type { LinkResult } from '../../links/result.ts'
import type { SetEntry } from '../../lint/list-set.ts'
import { ListSession } from '../../session/session.ts'
import { fileSets, neededPaths, SetEntries } from '../shared/list-sets.ts'
import { mayRead } from '../shared/pages.ts'
import type { OpenRepository } from './pages.ts'

/** How long it may take to parse the other files of the sets of a change by others, in milliseconds. */
const TIME_LIMIT = 15_000

/** Reads what the sets of the open lists need; nothing where no set does. @param results name repositories */
export async function readSets(
  sessions: readonly ListSession[],
  sets: Config['sets'],
  open: OpenRepository,
  results: ReadonlyMap<string, LinkResult> | undefined,
): Promise<SetEntries | undefined> {
  const { tree } = open.ends
  if (sets.length === 0 || !tree.whole) return
  const found = fileSets(sets, [...tree.files.keys()])
  const lists = new Map(sessions.map((session) => [session.path, session]))
  const byPath = new Map<string, readonly SetEntry[]>()
  const started = performance.now()
  for (const path of neededPaths(found, new Set(lists.keys()))) {
    const left = TIME_LIMIT - (performance.now() - started)
    const list = lists.get(path)
    const entries = list ? await list.setEntries() : await readOther(path, open, left)
    if (entries) byPath.set(path, entries)
  }
  return byPath.size === 0 ? undefined : new SetEntries(found, byPath, results)
}

/** The entries of a file that is none of the lists, with its base where the change edits it. */
async function readOther(
  path: string,
  { ends, range, repository, worker, budget }: OpenRepository,
  left: number,
): Promise<SetEntry[] | undefined> {
  const { tree, baseTree, comparison } = ends
  const { head, byOthers } = range
  if (byOthers && left <= 0) budget.left.add(path)
  else if (mayRead(budget, path, tree.sizes.get(path) ?? 0)) {
    const isEdited = comparison && tree.files.get(path) !== baseTree?.files.get(path)
    // What it adds could not be known.
    if (isEdited && !mayRead(budget, path, baseTree?.sizes.get(path) ?? 0)) return
    const [text, baseText] = await Promise.all([
      repository.readText(path, head),
      isEdited
        ? repository.readText(path, comparison.mergeBase).then((past = '') => past)
        : undefined,
    ])
    if (text === undefined) return
    const limits = { trusted: false, worker, ...(byOthers && { time: left }) }
    const session = await ListSession.open({ path, text, baseText }, limits)
    const entries = await session.setEntries()
    await session.close()
    return entries
  }
  return
}
