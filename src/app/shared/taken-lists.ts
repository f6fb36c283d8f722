import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { findRenames, listRevision } from '../../repository/git.ts'
import { pathInRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import { isRootReadme } from './find-lists.ts'

/** A list of a revision that is not at its place any more. */
export interface TakenList {
  /** From this folder: where it is now, otherwise where it was. */
  path: string
  isDeleted: boolean
}

/**
 * The lists of a git revision whose files are gone; none where the base is a file.
 * @param globs of the configuration; absent: the README of this folder
 * @param root of the repository
 */
export async function findTakenLists(
  base: string,
  globs: readonly string[] | undefined,
  root: string,
): Promise<TakenList[]> {
  if (statSync(base, { throwIfNoEntry: false })?.isFile()) return []
  const paths = (await listRevision(base, root)) ?? []
  const folder = pathInRepository(root, '.') || '.'
  const isList = globs
    ? globMatcher(globs)
    : (path: string) => dirname(path) === folder && isRootReadme(basename(path))
  const gone = [...paths].filter((path) => isList(path) && !existsSync(join(root, path)))
  if (gone.length === 0) return []
  const renames = new Map((await findRenames(base, root)).map(({ from, to }) => [from, to]))
  return gone.map((from) => {
    const to = renames.get(from)
    const isDeleted = to === undefined || !existsSync(join(root, to))
    return { path: relative('.', join(root, isDeleted ? from : to)), isDeleted }
  })
}
