import { dirname } from 'node:path'
import type { Config } from '../../config/schema.ts'
import { findExistingPaths, findRepository, pathInRepository } from '../../repository/repository.ts'
import type { Outline, SessionContext } from '../../session/lint-session.ts'
import type { Base } from './files.ts'
import { configuredContext } from './settings.ts'

/** What a list on the disk is judged by: the configuration, and what its relative links lead to. */
export function repositoryContext(
  path: string,
  outline: Outline,
  config: Config,
  base: Base | undefined,
): SessionContext {
  const root = findRepository(dirname(path))
  if (root === undefined) return configuredContext(config, path)
  const repositoryPath = pathInRepository(root, path)
  const urls = outline.links.map(({ url }) => url)
  const existingPaths = findExistingPaths(root, repositoryPath, urls)
  return {
    ...configuredContext(config, repositoryPath),
    repositoryPath,
    existingPaths,
    baseExistingPaths: base?.paths,
  }
}
