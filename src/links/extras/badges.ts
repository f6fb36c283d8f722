import { XMLParser } from 'fast-xml-parser'
import * as v from 'valibot'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { groupKey } from '../plan.ts'
import type { RequestApi } from '../providers/request.ts'

/** So many are asked in a run. */
const MOST_ASKED = 200
/** Requests at once. */
const AT_ONCE = 4
/** After so many requests on end without an answer the service is left alone. */
const MOST_TROUBLES = 3
/** How much of a picture is read, in bytes; logos are a few thousand. */
const LARGEST_PICTURE = 64 * 1024
/** In characters: what a picture says is a few words. */
const LONGEST_TEXT = 200

/** The only service whose words are known: others say "404", which may as well be a count. */
const HOST = 'img.shields.io'

/**
 * Badges whose address says all that they say, and the page at the root.
 * https://github.com/badges/shields/tree/master/services/static-badge
 */
const STATIC = /^\/(?:$|:|static\/v1\b|badge\/(?!dynamic\/))/

/**
 * With which statuses it draws: of what was not found mostly 200, of badges and formats that it
 * does not make (any more) 404 and 410.
 * https://github.com/badges/shields/blob/master/core/server/server.js
 */
const DRAWN: ReadonlySet<number> = new Set([200, 404, 410])

/** What badges say. */
export interface Badges {
  /** The pictures' texts, such as `stars: repo not found`, by the addresses as given. */
  texts: Map<string, string>
  /** How many were left: too many, stopped, or the service does not answer. */
  unasked: number
}

/**
 * Asks badges what they say, if shields.io draws them anew from what it finds out; no others.
 * Never rejects.
 *
 * @param urls of any badges, each once
 */
export async function readBadges(
  urls: readonly string[],
  { request, signal }: { request: RequestApi; signal: AbortSignal },
): Promise<Badges> {
  const texts = new Map<string, string>()
  const badges = urls.filter(isDrawnAnew)
  const left = badges.slice(0, MOST_ASKED).values()
  let asked = 0
  let troubles = 0
  const work = async () => {
    for (const url of left) {
      if (troubles >= MOST_TROUBLES || signal.aborted) return
      asked++
      const reply = await request({ url: securely(url), bytes: LARGEST_PICTURE }, signal)
      if (reply.failure || reply.status === 429 || reply.status >= 500) {
        troubles++
        continue
      }
      troubles = 0
      const text = DRAWN.has(reply.status) ? readTitle(reply.text) : undefined
      if (text) texts.set(url, text)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { texts, unasked: badges.length - asked }
}

function isDrawnAnew(url: string): boolean {
  return groupKey(url) === HOST && !STATIC.test(new URL(url).pathname)
}

/** By https, as GitHub shows it, whatever the list says: a redirect there would not be followed. */
function securely(url: string): string {
  return url.replace(/^http:/, 'https:')
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false })

const picture = v.object({ svg: v.object({ title: v.string() }) })

/**
 * The title of an SVG picture, in which shields.io says all that is to be seen; nothing where
 * there is none.
 */
function readTitle(svg: string): string | undefined {
  // Not part of any picture of theirs, and the way in for entities that grow.
  if (/<!DOCTYPE/i.test(svg)) return
  try {
    const parsed = v.safeParse(picture, parser.parse(svg))
    return parsed.success ? truncate(flatten(parsed.output.svg.title), LONGEST_TEXT) : undefined
  } catch {
    // Tags that do not close or are nested too deep: no picture of theirs.
    return
  }
}
