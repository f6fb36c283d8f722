import * as v from 'valibot'
import type { Endpoints } from '../providers/endpoints.ts'
import type { RequestApi } from '../providers/request.ts'

/** So many are asked for in a run: it is a favour of the archive, and never decisive. */
const MOST_ASKED = 20
/** Requests at once. */
const AT_ONCE = 2
/** After so many failures on end the archive is left alone. */
const MOST_FAILURES = 2

const answer = v.object({
  archived_snapshots: v.object({
    closest: v.exactOptional(
      v.object({
        available: v.literal(true),
        status: v.literal('200'),
        url: v.pipe(v.string(), v.regex(/^https?:\/\/web\.archive\.org\/web\/\d+\/\S+$/)),
      }),
    ),
  }),
})

/**
 * Copies of pages in the Wayback Machine, by the pages' URLs. Of many URLs some
 * are asked for, others each time: those that have no copy are asked for again.
 * Never rejects.
 *
 * @see https://archive.org/help/wayback_api.php
 */
export async function findArchivedCopies(
  urls: readonly string[],
  {
    request,
    signal,
    endpoints,
    random = Math.random,
  }: {
    request: RequestApi
    signal: AbortSignal
    endpoints: Pick<Endpoints, 'archive'>
    /** From 0 to below 1. */
    random?: () => number
  },
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  const askable = urls.filter(hasNoCredentials)
  const start = Math.floor(random() * askable.length)
  const left = [...askable.slice(start), ...askable.slice(0, start)].slice(0, MOST_ASKED).values()
  let failures = 0
  const work = async () => {
    for (const url of left) {
      if (failures >= MOST_FAILURES || signal.aborted) return
      const page = `${endpoints.archive}/wayback/available?url=${encodeURIComponent(url)}`
      const reply = await request({ url: page }, signal)
      if (reply.failure || reply.status !== 200) {
        failures++
        continue
      }
      failures = 0
      const copy = readAnswer(reply.text)
      if (copy !== undefined) copies.set(url, copy)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return copies
}

/** A name or a password in an address is nobody else's business. */
function hasNoCredentials(url: string): boolean {
  const address = URL.parse(url)
  return address !== null && address.username === '' && address.password === ''
}

/** The archive names its copies by http, and has them by https, too. */
function readAnswer(text: string): string | undefined {
  try {
    const parsed = v.safeParse(answer, JSON.parse(text))
    if (!parsed.success) return
    return parsed.output.archived_snapshots.closest?.url.replace(/^http:/, 'https:')
  } catch {
    return
  }
}
