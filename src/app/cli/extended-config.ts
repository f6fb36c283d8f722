/** What a configuration of the command extends, read through GitHub’s API. */

import { extendConfig, type ReadReference } from '../../config/extends.ts'
import { parseReference } from '../../config/reference.ts'
import { readOrigin } from '../../repository/git.ts'
import { repositoryName } from '../shared/repository-name.ts'
import type { ConfigSource } from '../shared/unused-ignores.ts'
import type { CliOptions } from './options.ts'
import { printError } from './print.ts'

/**
 * A configuration with what it extends. One that was found may extend those of the owner of its
 * repository; one that `--config` names may extend another owner's: the user trusts it.
 * @param root of the repository that it was found in; absent for `--config`
 * @throws {ConfigError}
 */
export async function extendSource(
  source: ConfigSource,
  root: string | undefined,
  { offline }: Pick<CliOptions, 'offline'>,
): Promise<ConfigSource> {
  const { path, text, config: own } = source
  if (own.extends === undefined) return source
  const { owner } =
    (root === undefined ? parseReference(own.extends) : repositoryName(await readOrigin(root))) ??
    {}
  const whose =
    owner === undefined ? 'the remote origin names no owner on GitHub' : `use one of ${owner}`
  const { config, notes } = await extendConfig(text, path, {
    owners: owner === undefined ? [] : [owner],
    otherwise: `${whose}, or trust this file with --config ${path}`,
    read: offline ? () => Promise.resolve(OFFLINE) : await openReader(),
  })
  for (const note of notes) printError(note)
  return { path, text, config }
}

const OFFLINE = {
  kind: 'missing',
  why: 'the command runs offline; run it without --offline, or with --config /dev/null',
} as const

/** GitHub's client is large: it is loaded only where something is extended. */
async function openReader(): Promise<ReadReference> {
  const { onlineReader } = await import('./online-reader.ts')
  return onlineReader()
}
