import type { LinkResult } from '../result.ts'
import { createQueue, QueueStoppedError } from '../scheduling/queue.ts'
import { noProviderAnswers, type ProviderAnswers, type ProviderContext } from './provider.ts'
import type { ApiAnswer, ApiReply } from './request.ts'

export type ProviderOutcome =
  | Pick<LinkResult, 'status' | 'reason' | 'code' | 'finalUrl'>
  | 'absent' // does not exist; requested a second time before it counts as dead
  | 'unknown' // to be checked on the web
  | 'failed' // no answer; a few of them end the requests
  | 'limited' // a rate limit; ends the requests

export interface Pace {
  concurrency: number
  interval: number
}

/** After so many consecutive failures, no more requests are made. */
const MAX_FAILURES = 3

export interface EachOptions {
  name: string
  /** For people. */
  title: string
  pace: Pace
  /** @param fresh resolve the API's name again */
  check(url: string, fresh: boolean): Promise<ProviderOutcome>
}

/**
 * Requests one URL after the other, within the limits. What is absent is requested again after all
 * others, and is dead only if it is absent both times.
 */
export async function askOneByOne(
  urls: readonly string[],
  { clock, signal }: ProviderContext,
  { name, title, pace, check }: EachOptions,
): Promise<ProviderAnswers> {
  const queue = createQueue({
    concurrency: pace.concurrency,
    hostConcurrency: pace.concurrency,
    hostRequestInterval: pace.interval,
    clock,
    // Used for pauses only, and there are none.
    random: () => 0,
    signal,
  })
  const answers = noProviderAnswers()
  let failures = 0

  async function checkOne(url: string, fresh: boolean): Promise<ProviderOutcome> {
    try {
      return await queue.run(name, async () => {
        const outcome = await check(url, fresh)
        failures = outcome === 'failed' ? failures + 1 : 0
        if (outcome === 'limited' || failures >= MAX_FAILURES) {
          answers.note ??= `${title} does not answer now: its links are checked as web pages instead`
          queue.stop()
        }
        return outcome
      })
    } catch (error) {
      if (error instanceof QueueStoppedError) return 'unknown'
      throw error
    }
  }

  async function checkAll(urls: readonly string[], fresh: boolean): Promise<string[]> {
    const absent: string[] = []
    await Promise.all(
      urls.map(async (url) => {
        const outcome = await checkOne(url, fresh)
        if (outcome === 'absent') absent.push(url)
        else if (typeof outcome === 'object') {
          answers.results.set(url, { url, ...outcome, attempts: fresh ? 2 : 1, source: name })
        }
      }),
    )
    return absent
  }

  try {
    const absent = await checkAll(await checkAll(urls, false), true)
    for (const url of absent) {
      const reason = `404 Not Found from ${title}`
      const found = { status: 'dead', code: 404, reason, attempts: 2, source: name } as const
      answers.results.set(url, { url, ...found })
    }
    return answers
  } finally {
    queue.stop()
  }
}

/** Reads an answer of a status that is not the same for all APIs. */
export function outcomeOf(
  reply: ApiReply,
  read: (answer: ApiAnswer) => ProviderOutcome,
): ProviderOutcome {
  if (reply.failure || reply.status >= 500) return 'failed'
  return reply.status === 429 ? 'limited' : read(reply)
}

/** Parses JSON; `undefined` for anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}
