/** The cache as text: JSON, one URL a line. */

import * as v from 'valibot'
import { compare } from '../../text/compare.ts'
import { parseJson } from '../../text/json.ts'
import { MAX_PAGE_SIGNS, MAX_PAGE_TEXT } from '../page/examine.ts'
import { MAX_PAGE_WORDS } from '../page/other-owner.ts'
import { LINK_STATUSES, type LinkMetadata, SIGN_TOPICS } from '../result.ts'
import {
  type CachedLink,
  cacheKey,
  createCache,
  type LinkCache,
  MAX_FORMER_TITLES,
  MAX_KEY_LENGTH,
  MAX_OTHER_TITLES,
  MAX_REASON_LENGTH,
  MAX_TITLE_LENGTH,
} from './entries.ts'
import type { CachedPage } from './page.ts'

/** Of what the file holds; also part of the names of caches, so that versions never share one. */
export const CACHE_VERSION = 1

/** How every cache of ours begins, whatever its version: nothing else is ever replaced. */
const HEADER = /^\{"awesome-keeper":"link cache","version":(\d{1,6}),/

export const MAX_CACHE_SIZE = 64 * 1024 * 1024

const time = v.pipe(v.string(), v.check(isTime))

const text = v.pipe(v.string(), v.maxLength(MAX_REASON_LENGTH))
const optionalText = v.exactOptional(text)
const title = v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH))
const flag = v.exactOptional(v.boolean())

export const cachedMetadata = v.variant('kind', [
  v.object({
    ...{ kind: v.literal('repository'), name: text, isArchived: v.boolean() },
    ...{ archived: optionalText, isDisabled: flag, created: optionalText, pushed: optionalText },
    stars: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
    ...{ license: optionalText, isFork: flag, homepage: optionalText },
    topics: v.exactOptional(v.array(text)),
  }),
  v.object({
    ...{ kind: v.literal('paper'), id: text, published: optionalText, isWithdrawn: flag },
    ...{ title, comment: optionalText, journalRef: optionalText, doi: optionalText },
    container: optionalText,
    otherTitles: v.exactOptional(v.pipe(v.array(title), v.maxLength(MAX_OTHER_TITLES))),
    formerTitles: v.exactOptional(v.pipe(v.array(title), v.maxLength(MAX_FORMER_TITLES))),
  }),
  v.object({ kind: v.literal('badge'), text }),
]) satisfies v.GenericSchema<unknown, LinkMetadata>

const name = v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT)))

export const cachedPage = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT)),
  ...{ heading: name, site: name, language: name, host: text, read: time },
  signs: v.pipe(
    v.array(
      v.object({
        topic: v.picklist(SIGN_TOPICS),
        ...{ reason: text, isCertain: flag },
      }),
    ),
    v.maxLength(MAX_PAGE_SIGNS),
  ),
  ...{ since: optionalText, isOther: flag, isElsewhere: flag, probed: v.exactOptional(time) },
  words: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PAGE_WORDS))),
  before: v.exactOptional(
    v.object({
      title: v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT)),
      ...{ heading: name, site: name, language: name },
    }),
  ),
}) satisfies v.GenericSchema<unknown, CachedPage>

const cachedLink = v.pipe(
  v.object({
    status: v.picklist(LINK_STATUSES),
    code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
    reason: optionalText,
    checked: time,
    seen: time,
    failures: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    firstFailed: v.exactOptional(time),
    lastAlive: v.exactOptional(time),
    isUnfinished: v.exactOptional(v.literal(true)),
    archiveUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH), v.url())),
    metadata: v.exactOptional(cachedMetadata),
    page: v.exactOptional(cachedPage),
  }),
  v.check(({ failures, firstFailed }) => failures === 0 || firstFailed !== undefined),
) satisfies v.GenericSchema<unknown, CachedLink>

const key = v.pipe(
  v.string(),
  v.check((text) => /^sha256:[\da-f]{64}$/.test(text) || cacheKey(text) === text),
)

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** What a text is; `dropped` is how many of its entries are invalid. */
export type ParsedCache =
  | { kind: 'cache'; cache: LinkCache; dropped: number }
  /** It begins as a cache of ours, and does not go on as one. */
  | { kind: 'cut' }
  | { kind: 'version'; version: number }
  | { kind: 'foreign' }

export function parseCache(text: string): ParsedCache {
  const [, version] = HEADER.exec(text) ?? []
  if (version === undefined) return { kind: 'foreign' }
  if (Number(version) !== CACHE_VERSION) return { kind: 'version', version: Number(version) }
  const input = parseJson(text)
  if (!isRecord(input) || !isRecord(input.urls)) return { kind: 'cut' }
  const cache = createCache()
  let dropped = 0
  for (const [name, value] of Object.entries(input.urls)) {
    const entry = v.safeParse(cachedLink, value)
    if (entry.success && v.is(key, name)) cache.urls.set(name, entry.output)
    else dropped++
  }
  return { kind: 'cache', cache, dropped }
}

/**
 * Writes a cache, one URL a line, the most recently seen first. What does not fit is left out.
 * @param maxSize in bytes
 */
export function formatCache({ urls }: LinkCache, maxSize = MAX_CACHE_SIZE): string {
  const head = `{"awesome-keeper":"link cache","version":${CACHE_VERSION},"urls":{`
  const foot = '\n}}\n'
  const lines: string[] = []
  let length = Buffer.byteLength(head + foot)
  for (const [name, entry] of [...urls].sort(([, a], [, b]) => compare(b.seen, a.seen))) {
    const line = `\n${JSON.stringify(name)}:${JSON.stringify(entry)}`
    // With the comma before it.
    length += Buffer.byteLength(line) + 1
    if (length > maxSize) break
    lines.push(line)
  }
  return head + lines.join(',') + foot
}

function isTime(text: string): boolean {
  const milliseconds = Date.parse(text)
  return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === text
}
