import type { LinkResult } from '../result.ts'
import { createQueue, QueueStoppedError } from '../scheduling/queue.ts'
import { noProviderAnswers, type ProviderAnswers, type ProviderContext } from './provider.ts'
import type { ApiAnswer, ApiReply } from './request.ts'

/** What one request for a thing came to. */
export type ProviderOutcome =
  | Pick<LinkResult, 'status' | 'reason' | 'code' | 'finalUrl'>
  | 'absent' // it does not exist, says who knows; asked a second time before it counts as dead
  | 'unknown' // handed back
  | 'trouble' // no answer: handed back, and a few of them end the questions
  | 'refused' // the API wants to be left alone: no more questions

/** How fast an API may be asked. */
export interface Pace {
  /** Requests at once. */
  atOnce: number
  /** Milliseconds between two starts. */
  gap: number
}

/** So many requests without an answer, on end, and the API is left alone. */
const MOST_TROUBLES = 3

/** An API that answers for one thing at a time. */
export interface EachOptions {
  /** Of the source. */
  name: string
  /** As its owners write it. */
  title: string
  pace: Pace
  /** @param fresh ask the name server again */
  look(url: string, fresh: boolean): Promise<ProviderOutcome>
}

/**
 * Asks for one URL after the other, politely. What is absent is looked at a
 * second time when all else is done, and is dead only if it is absent again.
 */
export async function askOneByOne(
  urls: readonly string[],
  { clock, signal }: ProviderContext,
  { name, title, pace, look }: EachOptions,
): Promise<ProviderAnswers> {
  const queue = createQueue({
    concurrency: pace.atOnce,
    hostConcurrency: pace.atOnce,
    hostRequestInterval: pace.gap,
    clock,
    // Of use to pauses only, and there are none.
    random: () => 0,
    signal,
  })
  const answers = noProviderAnswers()
  let troubles = 0

  async function lookAt(url: string, fresh: boolean): Promise<ProviderOutcome> {
    try {
      return await queue.run(name, async () => {
        const outcome = await look(url, fresh)
        troubles = outcome === 'trouble' ? troubles + 1 : 0
        if (outcome === 'refused' || troubles >= MOST_TROUBLES) {
          answers.note ??= `${title} does not answer now: its links are visited instead`
          queue.stop()
        }
        return outcome
      })
    } catch (error) {
      if (error instanceof QueueStoppedError) return 'unknown'
      throw error
    }
  }

  async function lookAtAll(urls: readonly string[], fresh: boolean): Promise<string[]> {
    const absent: string[] = []
    await Promise.all(
      urls.map(async (url) => {
        const outcome = await lookAt(url, fresh)
        if (outcome === 'absent') absent.push(url)
        else if (typeof outcome === 'object') {
          answers.results.set(url, { url, ...outcome, attempts: fresh ? 2 : 1, source: name })
        }
      }),
    )
    return absent
  }

  try {
    const absent = await lookAtAll(await lookAtAll(urls, false), true)
    for (const url of absent) {
      const reason = `404 Not Found, says ${title}`
      const found = { status: 'dead', code: 404, reason, attempts: 2, source: name } as const
      answers.results.set(url, { url, ...found })
    }
    return answers
  } finally {
    queue.stop()
  }
}

/** Reads what was answered; what was not, or not well, is no answer for any API. */
export function outcomeOf(
  reply: ApiReply,
  read: (answer: ApiAnswer) => ProviderOutcome,
): ProviderOutcome {
  if (reply.failure || reply.status >= 500) return 'trouble'
  return reply.status === 429 ? 'refused' : read(reply)
}

/** JSON as it stands in an answer; nothing for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}
