/** The cache as text: JSON, one URL a line. */

import * as v from 'valibot'
import { compare } from '../../text/compare.ts'
import { LINK_STATUSES, type LinkMetadata } from '../result.ts'
import {
  type CachedLink,
  cacheKey,
  createCache,
  type LinkCache,
  LONGEST_KEY,
  LONGEST_REASON,
  LONGEST_TITLE,
} from './cache.ts'

/** Told in the text; a newer one cannot be read. */
const VERSION = 1

/** The longest text that is read, and so the longest that is written, in bytes: 64 MB. */
export const MAX_CACHE_LENGTH = 64 * 1024 * 1024

const time = v.pipe(v.string(), v.check(isTime))

const text = v.pipe(v.string(), v.maxLength(LONGEST_REASON))

/** Those that sources give. */
const facts = v.variant('kind', [
  v.object({
    kind: v.literal('repository'),
    name: text,
    isArchived: v.boolean(),
    archived: v.exactOptional(text),
    isDisabled: v.exactOptional(v.boolean()),
    created: v.exactOptional(text),
    pushed: v.exactOptional(text),
    stars: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
    licence: v.exactOptional(text),
  }),
  v.object({
    kind: v.literal('paper'),
    id: text,
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    published: v.exactOptional(text),
    isWithdrawn: v.exactOptional(v.boolean()),
  }),
  v.object({ kind: v.literal('badge'), text }),
]) satisfies v.GenericSchema<unknown, LinkMetadata>

const memory = v.pipe(
  v.object({
    status: v.picklist(LINK_STATUSES),
    code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
    reason: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_REASON))),
    checked: time,
    seen: time,
    failures: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    firstFailed: v.exactOptional(time),
    lastAlive: v.exactOptional(time),
    isUnfinished: v.exactOptional(v.literal(true)),
    archiveUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_KEY), v.url())),
    metadata: v.exactOptional(facts),
  }),
  v.check(({ failures, firstFailed }) => failures === 0 || firstFailed !== undefined),
) satisfies v.GenericSchema<unknown, CachedLink>

const key = v.pipe(
  v.string(),
  v.check((text) => /^sha256:[\da-f]{64}$/.test(text) || cacheKey(text) === text),
)

const record = v.custom<Record<string, unknown>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
)

/** What a text holds, and how many of its entries could not be understood; or why it is no cache. */
export type ParsedCache = { cache: LinkCache; dropped: number } | { problem: string }

/** Reads a cache. Anything may stand in the text. */
export function parseCache(text: string): ParsedCache {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { problem: 'not JSON' }
  }
  if (!v.is(record, input)) return { problem: 'not a cache' }
  const { version, urls } = input
  if (typeof version === 'number' && version > VERSION && urls !== undefined) {
    return { problem: 'written by a newer version' }
  }
  if (version !== VERSION || !v.is(record, urls)) return { problem: 'not a cache' }
  const cache = createCache()
  let dropped = 0
  for (const [name, value] of Object.entries(urls)) {
    const entry = v.safeParse(memory, value)
    if (entry.success && v.is(key, name)) cache.urls.set(name, entry.output)
    else dropped++
  }
  return { cache, dropped }
}

/**
 * Writes a cache, those that were in a list last first; where it would become
 * longer than can be read, the others are left out.
 *
 * @param longest in bytes
 */
export function formatCache({ urls }: LinkCache, longest = MAX_CACHE_LENGTH): string {
  const head = `{"version":${VERSION},"urls":{`
  const foot = '\n}}\n'
  const lines: string[] = []
  let length = Buffer.byteLength(head + foot)
  for (const [name, entry] of [...urls].sort(([, a], [, b]) => compare(b.seen, a.seen))) {
    const line = `\n${JSON.stringify(name)}:${JSON.stringify(entry)}`
    // With the comma before it.
    length += Buffer.byteLength(line) + 1
    if (length > longest) break
    lines.push(line)
  }
  return head + lines.join(',') + foot
}

/** Whether a text is a time exactly as `Date` writes it. */
function isTime(text: string): boolean {
  const milliseconds = Date.parse(text)
  return Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === text
}
