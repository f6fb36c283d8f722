import { withRequester } from '../http/open.ts'
import type { CheckOptions } from '../options.ts'
import type { FactQuestion, LinkResult } from '../result.ts'
import { systemClock } from '../scheduling/clock.ts'
import type { LinkSettings } from '../settings.ts'
import { type AskedFacts, askFacts } from './ask.ts'
import { FACT_LIMITS } from './requests.ts'

export interface FindFactsOptions
  extends Pick<
    CheckOptions,
    'githubToken' | 'githubServer' | 'version' | 'environment' | 'signal' | 'offline'
  > {
  linkResults?: ReadonlyMap<string, LinkResult> | undefined
  /** The day of the run, an ISO date. */
  day: string
  /** Milliseconds; at most {@link FACT_LIMITS}' are used. */
  time?: number
}

/**
 * Asks services about entries, in real time, at most as long as a review may.
 * @throws {LinkClientError} where a proxy cannot be used
 */
export async function findFacts(
  questions: readonly Pick<FactQuestion, 'urls' | 'extras'>[],
  settings: LinkSettings,
  options: FindFactsOptions,
): Promise<AskedFacts> {
  const { day } = options
  if (questions.length === 0) return { facts: [], notes: [] }
  if (options.offline) {
    const fact = { kind: 'unknown', why: 'services are not asked offline' } as const
    return { facts: questions.map(() => ({ repository: fact, package: fact, day })), notes: [] }
  }
  const time = Math.max(1, Math.min(options.time ?? FACT_LIMITS.time, FACT_LIMITS.time))
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(time)])
  const timeout = Math.min(settings.timeout, FACT_LIMITS.timeout)
  return await withRequester({ ...settings, timeout }, options, (request) =>
    askFacts(questions, {
      ...{ ...options, request, clock: systemClock, signal, services: settings.services },
    }),
  )
}
