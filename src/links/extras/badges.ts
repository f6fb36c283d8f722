import { XMLParser } from 'fast-xml-parser'
import * as v from 'valibot'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { withRequester } from '../http/open.ts'
import { baseKeysOf, type CheckOptions, type LinkedList } from '../options.ts'
import { groupKey } from '../plan.ts'
import { ENDPOINTS } from '../providers/endpoints.ts'
import type { ProviderContext } from '../providers/provider.ts'
import { mayAsk } from '../providers/services.ts'
import type { LinkResult } from '../result.ts'
import { forEachLimited } from '../scheduling/concurrency.ts'
import type { LinkSettings } from '../settings.ts'

const MAX_REQUESTS = 200
const CONCURRENCY = 4
const MAX_FAILURES = 3
/** Milliseconds for all badges, and for each. */
const MAX_TIME = 60_000
const MAX_REQUEST_TIME = 10_000
/** Of a picture, in bytes; logos are a few thousand. */
const MAX_PICTURE_SIZE = 64 * 1024
const MAX_TEXT_LENGTH = 200

/** The only service whose errors can be recognized: on others, "404" may as well be a count. */
const HOST = new URL(ENDPOINTS.badges).host

/** Badges whose text is all in their URL (see services/static-badge in its sources), and the root. */
const STATIC = /^\/(?:$|:|static\/v1\b|badge\/(?!dynamic\/))/

/** With a picture: mostly 200 where the subject was not found, 404 and 410 for unknown badges. */
const PICTURE_STATUSES = [200, 404, 410]

/**
 * Adds the text of their pictures to the results of badges; of an untrusted change only to those
 * that it adds. Gives notes for a maintainer.
 */
export async function readBadgeTexts(
  lists: readonly LinkedList[],
  results: Map<string, LinkResult>,
  settings: LinkSettings,
  options: CheckOptions,
): Promise<string[]> {
  const known = options.addedByOthers ? baseKeysOf(lists) : new Set()
  const wanted = [...results.values()]
    .filter(({ url, skipped }) => skipped === 'badge' && !known.has(url))
    .map(({ url }) => url)
  if (wanted.length === 0 || !mayAsk(settings.services, 'badges')) return []
  const timeout = Math.min(settings.timeout, MAX_REQUEST_TIME)
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(MAX_TIME)])
  const { texts, unread } = await withRequester({ ...settings, timeout }, options, (request) =>
    readBadges(wanted, { request, signal }),
  )
  for (const [url, text] of texts) {
    const result = results.get(url)
    const read = { reason: 'badge: only its text was read', attempts: 1 }
    if (result) results.set(url, { ...result, ...read, metadata: { kind: 'badge', text } })
  }
  return unread > 0 ? [`The texts of ${unread} badges were not read.`] : []
}

/**
 * Reads badges of shields.io whose text is not in their URL, and no others. `unread` counts those
 * that were too many, were stopped, or got no answer. Never rejects.
 */
export async function readBadges(
  urls: readonly string[],
  { request, signal }: Pick<ProviderContext, 'request' | 'signal'>,
) {
  const texts = new Map<string, string>()
  const badges = urls.filter(isDynamic)
  if (signal.aborted) return { texts, unread: badges.length }
  let failures = 0
  const wanted = badges.slice(0, MAX_REQUESTS)
  const requested = await forEachLimited(wanted, CONCURRENCY, async (url) => {
    // By https, as GitHub shows it: redirects are not followed.
    const page = url.replace(/^http:/, 'https:')
    const reply = await request({ url: page, bytes: MAX_PICTURE_SIZE }, signal)
    const isAnswered = !reply.failure && reply.status !== 429 && reply.status < 500
    failures = isAnswered ? 0 : failures + 1
    const isPicture = isAnswered && PICTURE_STATUSES.includes(reply.status)
    const text = isPicture ? readTitle(reply.text) : undefined
    if (text) texts.set(url, text)
    return failures < MAX_FAILURES && !signal.aborted
  })
  return { texts, unread: badges.length - requested }
}

function isDynamic(url: string): boolean {
  return groupKey(url) === HOST && !STATIC.test(new URL(url).pathname)
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false })
const picture = v.object({ svg: v.object({ title: v.string() }) })

/** The title of an SVG picture, which for shields.io is the whole text. */
function readTitle(svg: string): string | undefined {
  // Not part of their pictures, and needed for attacks with nested entities.
  if (/<!DOCTYPE/i.test(svg)) return
  try {
    const parsed = v.safeParse(picture, parser.parse(svg))
    return parsed.success ? truncate(flatten(parsed.output.svg.title), MAX_TEXT_LENGTH) : undefined
  } catch {
    // Unclosed or deeply nested tags: not one of their pictures.
    return
  }
}
