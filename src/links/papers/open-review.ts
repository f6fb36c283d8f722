import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { flatten } from '../../text/phrases.ts'
import type { ProviderContext } from '../providers/provider.ts'
import { pause } from '../providers/retry-pause.ts'

/** Requests of one run; the cache remembers the titles, so that the next run asks for others. */
const MAX_REQUESTS = 30
/** Milliseconds between requests, one at a time. */
const REQUEST_INTERVAL = 500
/** Of an answer, in bytes. */
const MAX_ANSWER = 256 * 1024
/** In UTF-16 code units. */
const MAX_TITLE = 1_000

/** The title as the second version of the API writes it, and as the first one did. */
const title = v.union([
  v.string(),
  v.pipe(
    v.object({ value: v.string() }),
    v.transform(({ value }) => value),
  ),
])
const answer = v.object({
  notes: v.array(
    v.object({
      ...{ id: v.string(), forum: v.optional(v.string()), content: v.object({ title }) },
    }),
  ),
})

/**
 * The titles of OpenReview’s submissions by their ids. Ends with the first answer that is none, such
 * as a challenge for robots.
 * Source: https://docs.openreview.net/reference/api-v2
 */
export async function askOpenReview(
  ids: readonly string[],
  { request, clock, signal, endpoints }: Omit<ProviderContext, 'githubToken'>,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const [index, id] of ids.slice(0, MAX_REQUESTS).entries()) {
    if (index > 0 && !(await pause(clock, REQUEST_INTERVAL, signal))) break
    if (signal.aborted) break
    const url = `${endpoints.openReview}/notes?id=${encodeURIComponent(id)}`
    const reply = await request({ url, bytes: MAX_ANSWER }, signal)
    if (reply.failure || reply.status >= 500 || reply.status === 429) break
    // A private or unknown one.
    if (reply.status === 404 || (reply.status === 403 && isJson(reply.text))) continue
    const found = reply.status === 200 ? readNote(reply.text, id) : 'none'
    if (found === 'none') break
    if (found !== undefined) titles.set(id, found)
  }
  return titles
}

function isJson(text: string): boolean {
  return parseJson(text) !== undefined
}

/** The title of a submission, not of a review below it; `none` for what is no answer. */
function readNote(json: string, id: string): string | undefined | 'none' {
  const parsed = v.safeParse(answer, parseJson(json))
  if (!parsed.success) return isJson(json) ? undefined : 'none'
  const note = parsed.output.notes.find((one) => one.id === id && (one.forum ?? id) === id)
  const found = flatten(note?.content.title ?? '')
  return found === '' || found.length > MAX_TITLE ? undefined : found
}
