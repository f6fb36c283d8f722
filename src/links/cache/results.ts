/**
 * The link results of the last run that checked all links, whole: what a later run needs that checks
 * none, and must report the same. A file beside the cache, which has less of each link.
 */

import * as v from 'valibot'
import { isDay } from '../../text/day.ts'
import { parseJson } from '../../text/json.ts'
import { LINK_STATUSES, type LinkResult, MAX_URL_LENGTH, SKIP_CODES } from '../result.ts'
import { MAX_REASON_LENGTH } from './entries.ts'
import { cachedMetadata, cachedPage } from './format.ts'

/** Also part of the file's name, so that versions never share one. */
const VERSION = 1
export const RESULTS_FILE_NAME = `results-v${VERSION}.json`

/** In bytes: about 100,000 links. */
export const MAX_RESULTS_SIZE = 48 * 1024 * 1024

const url = v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH))
const address = v.exactOptional(v.pipe(url, v.regex(/^https?:\/\//i), v.url()))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const day = v.pipe(v.string(), v.check(isDay))

const linkResult = v.object({
  ...{ url, status: v.picklist(LINK_STATUSES), attempts: count, source: v.string() },
  skipped: v.exactOptional(v.picklist(SKIP_CODES)),
  code: v.exactOptional(count),
  reason: v.string(),
  ...{ finalUrl: address, archiveUrl: address },
  missingFragments: v.exactOptional(v.array(v.string())),
  metadata: v.exactOptional(cachedMetadata),
  failing: v.exactOptional(v.object({ runs: count, since: day })),
  page: v.exactOptional(
    v.object({
      ...v.omit(cachedPage, ['read', 'probed']).entries,
      probe: v.exactOptional(v.picklist(['same', 'other', 'unanswered', 'earlier'])),
    }),
  ),
  isCompanion: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, LinkResult>

const resultsFile = v.object({
  'awesome-keeper': v.literal('link results'),
  version: v.literal(VERSION),
  checked: day,
  results: v.array(v.unknown()),
})

export interface LastResults {
  /** The ISO day on which they were checked. */
  checked: string
  results: LinkResult[]
}

/** Nothing where it would be too large, or nothing was checked. URLs with credentials are left out. */
export function formatResults({ checked, results }: LastResults): string | undefined {
  const kept = results
    .filter(({ url }) => !hasCredentials(url))
    .map((result) => ({ ...result, reason: result.reason.slice(0, MAX_REASON_LENGTH) }))
  const head = { 'awesome-keeper': 'link results', version: VERSION, checked }
  const text = JSON.stringify({ ...head, results: kept })
  return Buffer.byteLength(text) > MAX_RESULTS_SIZE ? undefined : `${text}\n`
}

/** Nothing where it is no such file, or one of its results is not valid: a part would look like fixed links. */
export function parseResults(text: string): LastResults | undefined {
  const file = v.safeParse(resultsFile, parseJson(text))
  if (!file.success) return
  const results: LinkResult[] = []
  for (const input of file.output.results) {
    const result = v.safeParse(linkResult, input)
    if (!result.success) return
    results.push(result.output)
  }
  return { checked: file.output.checked, results }
}

function hasCredentials(url: string): boolean {
  const address = URL.parse(url)
  return !!address && (address.username !== '' || address.password !== '')
}
