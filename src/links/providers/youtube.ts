import { identify } from '../../identity/identify.ts'
import { parseJson } from '../../text/json.ts'
import { oneByOne } from './one-by-one.ts'

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'YouTube gives no information about videos that may not be embedded',
  403: 'YouTube keeps the video private',
}

/**
 * Videos, by the API for embedding, since a removed video's page answers 200. It answers 403 for
 * private videos, and 401 if the owner allows no embedding. Unknown videos (400, 404) are left to be
 * checked on the web, where the same API is used twice (`quirks.ts`).
 * Source: https://oembed.com/#section2.3 (what 401 and 404 mean), #section7 (YouTube's endpoint)
 */
export const youtube = oneByOne({
  ...{ name: 'youtube', title: 'YouTube', endpoint: 'youtube', concurrency: 2, interval: 100 },
  subjectOf: ({ href }) => /^youtube:(.*)/.exec(identify(href) ?? '')?.[1],
  pathOf: (video) =>
    `/oembed?format=json&url=${encodeURIComponent(`https://www.youtube.com/watch?v=${video}`)}`,
  hidesPages: true,
  // A refusal is one word.
  isAnswer: ({ text }) => !text.trimStart().startsWith('<'),
  read({ status, text }) {
    const refusal = REFUSALS[status]
    if (refusal !== undefined) return { status: 'blocked', code: status, reason: refusal }
    // For private ones 200 and the word "Forbidden" have been seen.
    return status === 200 && Object(parseJson(text)).type === 'video'
      ? { status: 'alive', code: 200, reason: 'YouTube has the video' }
      : 'unknown'
  },
})
