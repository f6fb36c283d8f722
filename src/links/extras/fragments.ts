import { decodeUri } from '../../text/url.ts'
import type { Answer, Ask } from '../http/answer.ts'
import { groupKey } from '../plan.ts'
import type { Queue } from '../scheduling/queue.ts'

/** How much of a page is read when its anchors are looked for, in bytes. */
export const LARGEST_PAGE = 2_000_000

const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/**
 * Fragments that name no anchor: the top of the page, text to be searched for,
 * and what scripts of a page take for a path.
 */
const NO_ANCHOR = /^(?:top)?$|^:~:|[/!=&]|^L\d+/i

/**
 * Which of some fragments a page does not have; none where the page cannot
 * tell: no HTML, no success, or longer than is read.
 */
export function missingFragments(answer: Answer, fragments: Iterable<string>): string[] {
  const { body, cut, failure, hops, headers } = answer
  const status = hops.at(-1)?.status ?? 0
  const isPage = /html/i.test(headers['content-type'] ?? '')
  if (failure || cut || body === undefined || !isPage || status < 200 || status >= 300) return []
  const anchors = new Set<string>()
  for (const [, double, single, bare] of body.matchAll(ANCHOR)) {
    anchors.add(decodeEntities(double ?? single ?? bare ?? ''))
  }
  return [...fragments].filter((fragment) => {
    const name = decodeUri(fragment)
    return !NO_ANCHOR.test(name) && !anchors.has(name) && !anchors.has(`user-content-${name}`)
  })
}

/**
 * Asks for pages once more, whole, and tells which of their fragments are not there.
 *
 * @param wanted fragments (without `#`) by URL
 * @param ask of a client that reads up to `LARGEST_PAGE`
 */
export async function findMissingFragments(
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  ask: Ask,
  queue: Queue,
  signal: AbortSignal,
): Promise<Map<string, string[]>> {
  const missing = new Map<string, string[]>()
  const looks = Array.from(wanted, async ([url, fragments]) => {
    const answer = await queue.run(groupKey(url), async () => await ask(url, 'GET', signal))
    const gone = missingFragments(answer, fragments)
    if (gone.length > 0) missing.set(url, gone)
  })
  // One that was stopped has no answer, and tells nothing.
  await Promise.allSettled(looks)
  return missing
}

function decodeEntities(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
