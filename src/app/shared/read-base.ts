import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type PastFile, readAtRevision } from '../../repository/git.ts'
import { readTextFile, withoutByteOrderMark } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/**
 * A list before a change: the file `base`, if it exists, otherwise the list at that git revision.
 * @throws {UsageError}
 */
export async function readBase(base: string, path: string): Promise<PastFile> {
  // A folder may have the name of a branch.
  const stat = statSync(base, { throwIfNoEntry: false })
  if (stat && !stat.isDirectory()) return { text: readTextFile(base).text }
  let folder = dirname(resolve(path))
  // The change may have removed the folder, too.
  while (!existsSync(folder)) folder = dirname(folder)
  const past = await readAtRevision(base, folder, relative(folder, resolve(path)))
  if (past) return { ...past, text: withoutByteOrderMark(past.text) }
  throw new UsageError(`--base ${base}: there is no such file or git revision`)
}
