import { basename, dirname } from 'node:path'
import type { RepositoryPages } from '../../lint/context.ts'
import type { RepositoryAddressing } from '../../list/linked-page.ts'
import { readRemotes } from '../../repository/git.ts'
import { findRepository, pathInRepository } from '../../repository/paths.ts'
import type { Outline } from '../../session/outline.ts'
import { ListSession } from '../../session/session.ts'
import type { LintWorker } from '../../session/worker-thread.ts'
import { diskFiles } from '../shared/disk-files.ts'
import { type ReadBudget, readPages } from '../shared/pages.ts'

/** A list of the command. */
interface LocalList {
  /** From the current folder. */
  path: string
  outline: Outline
}

/** The pages that lists link, by the lists' paths; each file is read once for all lists of its repository. */
export async function readLocalPages(
  lists: readonly LocalList[],
  budget: ReadBudget,
  worker: LintWorker,
): Promise<Map<string, RepositoryPages>> {
  const pagesByPath = new Map<string, RepositoryPages>()
  const folderOf = ({ path }: LocalList) => findRepository(dirname(path)) ?? dirname(path)
  for (const [root, some] of Map.groupBy(lists, folderOf)) {
    const isRepository = findRepository(root) !== undefined
    const linking = some.map(({ path, outline }) => ({
      path: isRepository ? pathInRepository(root, path) : basename(path),
      outline,
    }))
    const own = isRepository && some.some(linksGitHub) ? await ownNames(root) : []
    const pages = await readPages(linking, own, {
      files: diskFiles(root),
      budget,
      async anchorsOf(path, text) {
        const session = await ListSession.open({ path, text }, { trusted: true, worker })
        await session.close()
        return session.outline?.anchors
      },
    })
    for (const { path } of some) pagesByPath.set(path, pages)
  }
  return pagesByPath
}

/** Whether it is worth asking git for the names of the repository. */
function linksGitHub({ outline }: LocalList): boolean {
  return outline.links.some(({ url }) => /^https?:\/\/(?:www\.)?github\.com\/.*#/i.test(url))
}

/** The files at hand are, or will be, those of the default branch and of the branch at hand. */
async function ownNames(root: string): Promise<RepositoryAddressing[]> {
  const { repositories, branch, defaultBranch } = await readRemotes(root)
  const isUsual = branch === 'main' || branch === 'master'
  const main = defaultBranch ?? (isUsual ? branch : undefined)
  const branches = [...new Set([branch, main].filter((name) => name !== undefined))]
  return repositories
    .filter(({ host }) => host === 'github.com')
    .map((repository) => ({ ...repository, branches, isDefault: main !== undefined }))
}
