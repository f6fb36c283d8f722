import { identify } from '../../identity/identify.ts'
import { askOneByOne, outcomeOf, type ProviderOutcome, parseJson } from './one-by-one.ts'
import type { Provider } from './provider.ts'

/**
 * Videos, by the API for embedding, since a removed video's page answers 200. It answers 403 for
 * private videos, and 401 if the owner allows no embedding. Unknown videos (400, 404) are left to be
 * checked on the web, where the same API is used twice (`quirks.ts`).
 *
 * Source: https://oembed.com/#section2.3 (what 401 and 404 mean), #section7 (YouTube's endpoint)
 */
export const youtube: Provider = {
  name: 'youtube',
  claims: (url) => videoOf(url) !== undefined,
  ask: (urls, context) =>
    askOneByOne(urls, context, {
      name: 'youtube',
      title: 'YouTube',
      pace: { concurrency: 2, interval: 100 },
      async check(url, fresh) {
        const video = `https://www.youtube.com/watch?v=${videoOf(url)}`
        const address = `${context.endpoints.youtube}/oembed?format=json&url=${encodeURIComponent(video)}`
        const reply = await context.request({ url: address, fresh }, context.signal)
        return outcomeOf(reply, ({ status, text }): ProviderOutcome => {
          const reason = REFUSALS[status]
          if (reason !== undefined) return { status: 'blocked', code: status, reason }
          // For private ones 200 and the word "Forbidden" have been seen.
          const isVideo = status === 200 && Object(parseJson(text)).type === 'video'
          return isVideo
            ? { status: 'alive', code: 200, reason: 'YouTube has the video' }
            : 'unknown'
        })
      },
    }),
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'YouTube gives no information about videos that may not be embedded',
  403: 'YouTube keeps the video private',
}

function videoOf(url: string): string | undefined {
  const identity = identify(url) ?? ''
  return identity.startsWith('youtube:') ? identity.slice('youtube:'.length) : undefined
}
