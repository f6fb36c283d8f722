import { admit, resultsOf } from '../../admission/admit.ts'
import { mergeChanges } from '../../admission/changes.ts'
import type { ListChanges } from '../../admission/model.ts'
import { neededFacts } from '../../admission/needs.ts'
import { unmetByPath } from '../../admission/unmet.ts'
import type { Config } from '../../config/schema.ts'
import type { FindFactsOptions } from '../../links/facts/find.ts'
import type { LinkSettings } from '../../links/settings.ts'
import type { UnmetRequirement } from '../../lint/context.ts'
import type { ListSession } from '../../session/session.ts'
import { entryPolicyOf } from '../shared/entry-policy.ts'
import { githubAccess } from '../shared/github-access.ts'
import { listenForStop } from '../shared/stop.ts'

/** What is needed to ask services. */
interface RequirementOptions
  extends Pick<FindFactsOptions, 'linkResults' | 'offline' | 'day' | 'version'> {
  links: LinkSettings
}

/** The requirements that added entries do not meet, by the path of their list, and notes for the user. */
export interface FoundUnmet {
  byPath: ReadonlyMap<string, readonly UnmetRequirement[]>
  notes: readonly string[]
  /** The exit status of a run that a signal stopped. */
  interrupted: number | undefined
}

/**
 * Checks the entries that a change (`--base`) adds against what the configuration asks of entries.
 * Nothing is asked without a base; what services do not answer is not known and never a failure.
 */
export async function findUnmet(
  sessions: readonly ListSession[],
  config: Config,
  { links, ...options }: RequirementOptions,
): Promise<FoundUnmet> {
  const stop = listenForStop()
  try {
    const { signal } = stop
    const services = { ...githubAccess(process.env.GITHUB_TOKEN, process.env), signal }
    const about = { ...options, ...services, environment: process.env }
    return { ...(await findWith(sessions, config, links, about)), interrupted: stop.status() }
  } finally {
    stop.release()
  }
}

async function findWith(
  sessions: readonly ListSession[],
  config: Config,
  links: LinkSettings,
  options: FindFactsOptions,
): Promise<Omit<FoundUnmet, 'interrupted'>> {
  const asked = entryPolicyOf(config)
  const changed = sessions.filter(
    ({ source, failure }) => source.baseText !== undefined && failure === undefined,
  )
  if (!asked || changed.length === 0) return { byPath: new Map(), notes: [] }
  const found: ListChanges[] = []
  for (const session of changed) {
    const changes = await session.changes()
    if (changes) found.push(changes)
  }
  const changes = mergeChanges(found)
  const questions = options.signal.aborted ? [] : neededFacts(asked.policy, changes.added)
  const { findFacts } = await import('../../links/facts/find.ts')
  const { facts, notes } = await findFacts(questions, links, options)
  const known = new Map(questions.map(({ entry }, at) => [changes.added[entry], facts[at]]))
  const admission = admit({
    ...{ changes, today: options.day, policy: asked, pullRequest: undefined },
    listPaths: new Set(sessions.map(({ path }) => path)),
    factsOf: (entry) => known.get(entry),
    // Only rules of a pull request have patterns.
    match: () => 'stopped',
  })
  return { byPath: unmetByPath(resultsOf(admission)), notes }
}
