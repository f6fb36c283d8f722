import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import {
  type PastFile,
  type RevisionProblem,
  readAtRevision,
  whyNoRevision,
} from '../../repository/git.ts'
import { nearestName } from '../../text/nearest.ts'
import { quoteInput } from '../../text/quote.ts'
import { readTextFile, withoutByteOrderMark } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/**
 * A list before a change: the file `base`, if it exists, otherwise the list at that git revision.
 * @throws {UsageError} with what to do
 */
export async function readBase(base: string, path: string): Promise<PastFile> {
  // A folder may have the name of a branch.
  const stat = statSync(base, { throwIfNoEntry: false })
  if (stat && !stat.isDirectory()) return { text: readTextFile(base).text }
  let folder = dirname(resolve(path))
  // The change may have removed the folder, too.
  while (!existsSync(folder)) folder = dirname(folder)
  const past = await readAtRevision(base, folder, relative(folder, resolve(path)))
  const name = `--base ${quoteInput(base)}`
  if (past?.isMissing) {
    throw new UsageError(
      `${name}: this partial clone lacks the text of ${path} then. Fetch it: git fetch --refetch --no-filter`,
    )
  }
  if (past) return { ...past, text: withoutByteOrderMark(past.text) }
  throw new UsageError(`${name}: ${describe(await whyNoRevision(folder), base)}`)
}

/** What is wrong, and what to do. */
function describe(problem: RevisionProblem, base: string): string {
  switch (problem.kind) {
    case 'no-git':
      return 'there is no such file, and git is not installed. Install git, or name a file to compare with'
    case 'no-repository':
      return 'there is no such file, and the list is in no git repository. Name a file to compare with'
    case 'no-commit':
      return 'there is no such file, and this repository has no commit yet. Name a file to compare with'
    case 'shallow':
      return 'this clone is shallow and does not have it. Fetch it: git fetch --unshallow (in a workflow: fetch-depth: 0 of actions/checkout)'
    case 'refused':
      return `git cannot read this repository: ${quoteInput(problem.why, 200)}`
    case 'unknown': {
      const meant = meantRevision(base, problem.names)
      const guess = meant === undefined ? '' : `Did you mean ${quoteInput(meant)}? Otherwise `
      return `there is no such file or git revision. ${guess}git branch --all lists the branches of this clone, git fetch gets new ones`
    }
  }
}

/** A branch of that name in a remote, otherwise one with nearly the same name. */
function meantRevision(base: string, names: readonly string[]): string | undefined {
  return names.find((name) => name.endsWith(`/${base}`)) ?? nearestName(names, base)
}
