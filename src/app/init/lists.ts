import { join } from 'node:path'
import type { ListAnalysis } from '../../infer/survey.ts'
import type { Outline } from '../../session/lint-session.ts'
import { type OpenedList, openEngine } from '../../session/open.ts'
import { UnreadableListError } from '../../session/worker-thread.ts'
import { isRootReadme, readTextFile } from '../shared/files.ts'

/** A list of the repository; to be closed. */
export interface FoundList {
  /** From the repository’s root. */
  path: string
  outline: Outline
  survey: ListAnalysis
  inspector: OpenedList
}

/** With fewer entries that lead to other sites a text is no list; a README needs but one. */
const LEAST_ENTRIES = 10

/**
 * Opens a file of the repository, if it is a list.
 *
 * @throws {UnreadableListError} where the text is too large or takes too long
 */
async function openFound(root: string, path: string): Promise<FoundList | undefined> {
  const { text } = readTextFile(join(root, path))
  const inspector = await openEngine({ path, text }, { trusted: true })
  try {
    const { outline } = inspector
    const least = isRootReadme(path) ? 1 : LEAST_ENTRIES
    const survey = outline.entries < least ? undefined : await inspector.analyze()
    if (survey && survey.linked >= least) return { path, outline, survey, inspector }
  } catch (error) {
    await inspector.close()
    throw error
  }
  await inspector.close()
  return
}

/** Opens the lists among the files; those that cannot be read are told by `warn`. */
export async function openLists(
  root: string,
  paths: readonly string[],
  warn: (message: string) => void,
): Promise<FoundList[]> {
  const lists: FoundList[] = []
  for (const path of paths) {
    try {
      const list = await openFound(root, path)
      if (list) lists.push(list)
    } catch (error) {
      if (!(error instanceof UnreadableListError)) throw error
      warn(`${path}: ${error.message}`)
    }
  }
  return lists
}
