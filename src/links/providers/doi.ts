import * as v from 'valibot'
import { askOneByOne, outcomeOf, type ProviderOutcome, parseJson } from './one-by-one.ts'
import type { Provider } from './provider.ts'

const HOSTS: ReadonlySet<string> = new Set(['doi.org', 'www.doi.org', 'dx.doi.org'])

/**
 * A handle record, as far as it is used.
 *
 * Source: https://www.doi.org/doi-handbook/HTML/rest-api-response-format.html:
 * 1 is success; 100 (with HTTP 404) no such handle; 200 a handle without what was asked for.
 */
const schema = v.object({
  responseCode: v.number(),
  values: v.optional(v.array(v.object({ type: v.string() }))),
})

/**
 * DOIs, by the Handle System's API: publishers refuse robots, the registry does not. An unknown
 * DOI is left to be checked on the web.
 *
 * Source: https://www.doi.org/doi-handbook/HTML/doi-rest-api.html
 */
export const doi: Provider = {
  name: 'doi',
  claims: (url) => nameOf(url) !== undefined,
  ask: (urls, context) =>
    askOneByOne(urls, context, {
      name: 'doi',
      title: 'doi.org',
      pace: { concurrency: 4, interval: 100 },
      async check(url, fresh) {
        const name = (nameOf(url) ?? '').split('/').map(encodeURIComponent).join('/')
        const address = `${context.endpoints.doi}/api/handles/${name}?type=URL`
        const reply = await context.request({ url: address, fresh }, context.signal)
        return outcomeOf(reply, ({ text }): ProviderOutcome => {
          const record = v.safeParse(schema, parseJson(text))
          if (!record.success) return 'unknown'
          const { responseCode, values = [] } = record.output
          const isRegistered = responseCode === 1 && values.some(({ type }) => type === 'URL')
          return isRegistered ? { status: 'alive', reason: 'the DOI is registered' } : 'unknown'
        })
      },
    }),
}

function nameOf(url: string): string | undefined {
  const address = URL.parse(url)
  if (!address || !HOSTS.has(address.host) || address.search || address.username) return
  try {
    const name = decodeURIComponent(address.pathname.slice(1))
    return /^10\.\d{4,9}(?:\.\d+)*\/[^\s/].{0,300}$/.test(name) ? name : undefined
  } catch {
    return
  }
}
