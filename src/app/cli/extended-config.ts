/** What a configuration of the command extends, read through GitHub’s API. */

import { extendConfig } from '../../config/extends.ts'
import { type ConfigReference, parseReference } from '../../config/reference.ts'
import { openGitHub, StoppedError } from '../../github/api/client.ts'
import { Repository } from '../../github/api/repository.ts'
import { readOrigin } from '../../repository/git.ts'
import { nameOf } from '../shared/own-repository.ts'
import { referenceReader } from '../shared/referenced-text.ts'
import type { ConfigSource } from '../shared/unused-ignores.ts'
import type { CliOptions } from './options.ts'
import { printError } from './print.ts'

/** In milliseconds, for all files together. */
const TIME_LIMIT = 30_000

/**
 * A configuration with what it extends. One that was found may extend those of the owner of its
 * repository; one that `--config` names may extend another owner's: the user trusts it.
 * @param root of the repository that it was found in; absent for `--config`
 * @throws {ConfigError}
 */
export async function extendSource(
  { path, text, config: own }: ConfigSource,
  root: string | undefined,
  { offline }: Pick<CliOptions, 'offline'>,
): Promise<ConfigSource> {
  const { owner } =
    (root === undefined ? parseReference(own.extends ?? '') : nameOf(await readOrigin(root))) ?? {}
  const whose =
    owner === undefined ? 'the remote origin names no owner on GitHub' : `use one of ${owner}`
  const { config, notes } = await extendConfig(text, path, {
    owners: owner === undefined ? [] : [owner],
    otherwise: `${whose}, or trust this file with --config ${path}`,
    read: offline ? () => Promise.resolve(OFFLINE) : readerOnline(),
  })
  for (const note of notes) printError(note)
  return { path, text, config }
}

const TOO_LATE = { kind: 'missing', why: 'GitHub did not answer in time' } as const

const OFFLINE = {
  kind: 'missing',
  why: 'the command runs offline; run it without --offline, or with --config /dev/null',
} as const

function readerOnline() {
  const github = openGitHub(process.env.GITHUB_TOKEN, AbortSignal.timeout(TIME_LIMIT))
  const read = referenceReader((name) => new Repository(github, name))
  return (reference: ConfigReference) =>
    read(reference).catch((error) => {
      if (error instanceof StoppedError) return TOO_LATE
      throw error
    })
}
