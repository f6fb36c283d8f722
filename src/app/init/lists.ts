import { join } from 'node:path'
import type { ListAnalysis } from '../../infer/analyze.ts'
import type { Outline } from '../../session/outline.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import { readTextFile } from '../shared/text-file.ts'

/** A list of the repository. Its session must be closed. */
export interface FoundList {
  path: string
  outline: Outline
  analysis: ListAnalysis
  session: ListSession
}

/** Entries with external links that make a file a list; the README needs only one. */
const MIN_ENTRIES = 10

/** Opens the lists among the files, in one worker where they are large. Each file that cannot be read is reported with `warn`. */
export async function openLists(
  root: string,
  paths: readonly string[],
  worker: LintWorker,
  warn: (message: string) => void,
): Promise<FoundList[]> {
  const lists: FoundList[] = []
  for (const path of paths) {
    const { text } = readTextFile(join(root, path))
    const session = await ListSession.open({ path, text }, { trusted: true, worker })
    const found = await analyzeIfList(session)
    if (session.failure) warn(`${path}: ${session.failure.message}`)
    if (found) lists.push({ path, session, ...found })
    else await session.close()
  }
  return lists
}

async function analyzeIfList(session: ListSession) {
  const { path, outline } = session
  const min = isRootReadme(path) ? 1 : MIN_ENTRIES
  if (!outline || outline.entries < min) return
  const analysis = await session.analyze()
  return analysis && analysis.linked >= min ? { outline, analysis } : undefined
}
