import type { Config } from '../../config/schema.ts'
import type { LinkResult } from '../../links/result.ts'
import type { SetEntry } from '../../lint/list-set.ts'
import { ListSession } from '../../session/session.ts'
import { fileSets, neededPaths, type ReadSets, SetEntries, setNotes } from '../shared/list-sets.ts'
import { mayRead } from '../shared/pages.ts'
import type { OpenRepository } from './pages.ts'

/** How long it may take to parse the other files of the sets of a change by others, in milliseconds. */
const TIME_LIMIT = 15_000

const NOT_COMPARED = [
  'The files of sets are not compared: GitHub returned only a part of the tree.',
]

/** Reads what the sets of the open lists need. @param results name repositories */
export async function readSets(
  sessions: readonly ListSession[],
  sets: Config['sets'],
  open: OpenRepository,
  results: ReadonlyMap<string, LinkResult> | undefined,
): Promise<ReadSets> {
  const { tree } = open.ends
  if (sets.length === 0) return { entries: undefined, notes: [] }
  if (!tree.whole) return { entries: undefined, notes: NOT_COMPARED }
  const all = [...tree.files.keys()]
  const found = fileSets(sets, all)
  const lists = new Map(sessions.map((session) => [session.path, session]))
  const byPath = new Map<string, readonly SetEntry[]>()
  const started = performance.now()
  for (const path of neededPaths(found, new Set(lists.keys()))) {
    const left = TIME_LIMIT - (performance.now() - started)
    const list = lists.get(path)
    const entries = list ? await list.setEntries() : await readOther(path, open, left)
    if (entries) byPath.set(path, entries)
  }
  const entries = byPath.size === 0 ? undefined : new SetEntries(found, byPath, results)
  return { entries, notes: setNotes(sets, all) }
}

/** The entries of a file that is none of the lists, with its base where the change edits or renames it. */
async function readOther(
  path: string,
  { ends, range, repository, worker, budget }: OpenRepository,
  left: number,
): Promise<SetEntry[] | undefined> {
  const { tree, baseTree, comparison } = ends
  const { head, byOthers } = range
  if (byOthers && left <= 0) budget.left.add(path)
  else if (mayRead(budget, path, tree.sizes.get(path) ?? 0)) {
    const from = comparison?.files.find((file) => file.path === path)?.previousPath ?? path
    const isEdited = comparison && tree.files.get(path) !== baseTree?.files.get(from)
    // What it adds could not be known.
    if (isEdited && !mayRead(budget, from, baseTree?.sizes.get(from) ?? 0)) return
    const [text, baseText] = await Promise.all([
      repository.readText(path, head),
      isEdited
        ? repository.readText(from, comparison.mergeBase).then((past = '') => past)
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
