import packageJson from '../../../package.json' with { type: 'json' }
import type { Config } from '../../config/schema.ts'
import { type CacheFile, defaultCachePath } from '../../links/cache/file.ts'
import { planLinks, skippedLink } from '../../links/plan.ts'
import type { LinkResult } from '../../links/result.ts'
import { githubAccess } from '../shared/github-access.ts'
import { readsPages, readsPapers, usesBadges } from '../shared/list-context.ts'
import { listenForStop } from '../shared/stop.ts'
import type { ConfigSource } from '../shared/unused-ignores.ts'
import { UsageError } from '../shared/usage-error.ts'
import { type LinkTrust, trustFound, trustNamed } from './link-trust.ts'
import type { OpenList } from './open-lists.ts'
import type { CliOptions } from './options.ts'
import { printError } from './print.ts'
import { progressLine } from './progress.ts'

export interface ListLinks {
  /** Absent where no link was to be checked. */
  results: ReadonlyMap<string, LinkResult> | undefined
  /** The exit status of a run that a signal stopped. */
  interrupted: number | undefined
}

/**
 * What the configuration may use of this machine; only `--config` says that the user trusts it.
 * @throws {UsageError}
 */
export function linkTrust(
  source: ConfigSource | undefined,
  config: Config,
  { config: given, env: named = [] }: CliOptions,
): LinkTrust {
  const unset = named.find((name) => process.env[name] === undefined)
  if (unset !== undefined) throw new UsageError(`--env ${unset}: this variable is not set`)
  return given === undefined
    ? trustFound(config.links, { path: source?.path ?? '', named, environment: process.env })
    : trustNamed(config.links, process.env)
}

/** The HTTP client takes longer to load than all the rest of the command: while lists are read, if need be. */
export function loadLinkChecks() {
  return import('../../links/check.ts')
}

/** Checks the lists' links; SIGINT and SIGTERM end that early, and the results so far count. */
export async function checkListLinks(
  lists: readonly OpenList[],
  config: Config,
  trust: LinkTrust,
  options: CliOptions,
): Promise<ListLinks> {
  if (options.links === 'none') return { results: undefined, interrupted: undefined }
  const { checkLinks } = await loadLinkChecks()
  if (!options.offline) for (const note of trust.notes) printError(note)
  const stop = listenForStop()
  const terminal = options.quiet ? { write: () => undefined } : process.stderr
  const line = progressLine(terminal, () => performance.now())
  try {
    const readable = lists.flatMap(({ session: { path, outline } }) =>
      outline ? [{ path, ...outline }] : [],
    )
    const { results, notes } = await checkLinks(readable, trust.settings, {
      which: options.links,
      ...githubAccess(process.env.GITHUB_TOKEN, process.env),
      badges: usesBadges(config),
      ...{ pages: readsPages(config), papers: readsPapers(config) },
      cacheFile: cacheFileOf(options),
      offline: options.offline ?? false,
      version: packageJson.version,
      headerVariables: trust.variables,
      environment: process.env,
      signal: stop.signal,
      onProgress: line.show,
    })
    line.clear()
    for (const note of notes) printError(note)
    return { results, interrupted: stop.status() }
  } finally {
    line.clear()
    stop.release()
  }
}

function cacheFileOf({ cache }: CliOptions): CacheFile | undefined {
  if (cache !== undefined) return { path: cache, isNamed: true }
  const path = defaultCachePath(process.env, process.platform)
  return path === undefined ? undefined : { path, isNamed: false }
}

/** The links of lists of which none is checked: by `--links none`, or since the run was stopped before. */
export function uncheckedLinks(
  lists: readonly OpenList[],
  isStopped: boolean,
): Map<string, LinkResult> {
  const urls = lists.flatMap(({ session }) => session.outline?.links.map(({ url }) => url) ?? [])
  const { toCheck, skipped } = planLinks(urls)
  const left = toCheck.map((url) =>
    isStopped
      ? skippedLink(url, 'stopped', 'not checked: the run was stopped')
      : skippedLink(url, 'excluded', 'not checked: --links none'),
  )
  return new Map([...left, ...skipped].map((result) => [result.url, result]))
}
