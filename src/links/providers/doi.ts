import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { decodeUri } from '../../text/url.ts'
import { oneByOne } from './one-by-one.ts'

/**
 * A handle record, as far as it is used. 1 is success; 100 (with HTTP 404) no such handle; 200 a
 * handle without what was asked for.
 * Source: https://www.doi.org/doi-handbook/HTML/rest-api-response-format.html
 */
const schema = v.object({
  responseCode: v.number(),
  values: v.optional(v.array(v.object({ type: v.string() })), []),
})

/**
 * DOIs, by the Handle System's API: publishers refuse robots, the registry does not. An unknown
 * DOI is left to be checked on the web.
 * Source: https://www.doi.org/doi-handbook/HTML/doi-rest-api.html
 */
export const doi = oneByOne({
  ...{ name: 'doi', title: 'doi.org', endpoint: 'doi', concurrency: 4, interval: 100 },
  hosts: ['doi.org', 'www.doi.org', 'dx.doi.org'],
  subjectOf: nameOf,
  pathOf: (name) => `/api/handles/${name.split('/').map(encodeURIComponent).join('/')}?type=URL`,
  read({ text }) {
    const { success, output } = v.safeParse(schema, parseJson(text))
    return success && output.responseCode === 1 && output.values.some(({ type }) => type === 'URL')
      ? { status: 'alive', reason: 'the DOI is registered' }
      : 'unknown'
  },
})

function nameOf({ pathname, search }: URL): string | undefined {
  const name = decodeUri(pathname.slice(1))
  const isName = !search && /^10\.\d{4,9}(?:\.\d+)*\/[^\s/].{0,300}$/.test(name)
  return isName ? name : undefined
}
