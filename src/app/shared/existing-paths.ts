import { dirname } from 'node:path'
import type { Config } from '../../config/schema.ts'
import { findExistingPaths, findRepository, pathInRepository } from '../../repository/repository.ts'
import type { Circumstances, Outline } from '../../session/lint-session.ts'
import type { Base } from './files.ts'
import { configured } from './settings.ts'

/** What a list on the disk is judged by: the configuration, and what its relative links lead to. */
export function circumstancesIn(
  path: string,
  outline: Outline,
  config: Config,
  base: Base | undefined,
): Circumstances {
  const root = findRepository(dirname(path))
  if (root === undefined) return configured(config, path)
  const repositoryPath = pathInRepository(root, path)
  const urls = outline.links.map(({ url }) => url)
  const existingPaths = findExistingPaths(root, repositoryPath, urls)
  return {
    ...configured(config, repositoryPath),
    repositoryPath,
    existingPaths,
    baseExistingPaths: base?.paths,
  }
}
