import { dirname } from 'node:path'
import type { Config } from '../../config/schema.ts'
import { readSetting } from '../../lint/severity.ts'
import type { PastFile } from '../../repository/git.ts'
import { findExistingPaths, findRepository, pathInRepository } from '../../repository/paths.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { SessionContext } from '../../session/engine.ts'
import type { Outline } from '../../session/outline.ts'

/** Whether to read the texts of badges: only if the rule that needs them is on. */
export function usesBadges({ rules }: Config): boolean {
  const [severity = 'off'] = [rules['broken-badge']].flat()
  return severity !== 'off'
}

/** Whether to read what pages show: unless the rule that needs it is off. */
export function readsPages({ rules }: Config): boolean {
  return readSetting(rules['wrong-page']).severity !== 'off'
}

/** Whether to ask for the titles of papers: unless no rule needs them. */
export function readsPapers({ rules }: Config): boolean {
  const isOn = (id: 'wrong-paper' | 'paper-update') => readSetting(rules[id]).severity !== 'off'
  return isOn('wrong-paper') || (rules['paper-update'] !== undefined && isOn('paper-update'))
}

/** Whether a rule needs to know the list's own repository. */
export function usesOwnRepository({ rules }: Config): boolean {
  const ids = ['awesome-topics', 'awesome-repository-age', 'awesome-license'] as const
  return ids.some((id) => readSetting(rules[id] ?? 'off').severity !== 'off')
}

/**
 * What the configuration sets for one list.
 * @param path from the repository's root
 * @param today an ISO day
 */
export function configuredContext(
  config: Config,
  path: string,
  today: string,
): SessionContext & Required<Pick<SessionContext, 'ignores'>> {
  return {
    settings: config.rules,
    retire: config.retire,
    today,
    ignores: config.ignore
      .filter(({ until }) => until === undefined || until >= today)
      .filter(({ file }) => file === undefined || globMatcher([file])(path)),
  }
}

/** The context of a list on the disk: the configuration, and which of its relative URLs exist. */
export function checkoutContext(
  path: string,
  outline: Outline,
  { config, today, base }: { config: Config; today: string; base?: PastFile | undefined },
): SessionContext {
  const root = findRepository(dirname(path))
  const urls = outline.links.map(({ url }) => url)
  if (root === undefined) {
    // The rules see by the missing `repositoryPath` that other files may be elsewhere.
    const existingPaths = findExistingPaths(dirname(path), '', urls)
    return { ...configuredContext(config, path, today), existingPaths }
  }
  const repositoryPath = pathInRepository(root, path)
  return {
    ...configuredContext(config, repositoryPath, today),
    repositoryPath,
    existingPaths: findExistingPaths(root, repositoryPath, urls),
    baseExistingPaths: base?.paths,
  }
}
