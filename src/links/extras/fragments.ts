import { decodeEntities } from '../../text/html-entities.ts'
import { decodeUri } from '../../text/url.ts'
import type { WebAnswer } from '../http/answer.ts'
import { openClient } from '../http/open.ts'
import {
  baseKeysOf,
  type CheckOptions,
  type LinkedList,
  queueOptions,
  untrustedSettings,
} from '../options.ts'
import { fragmentOf, type LinkResult, linkKey } from '../result.ts'
import { askInTurn } from '../scheduling/in-turn.ts'
import { Queue } from '../scheduling/queue.ts'
import type { LinkSettings } from '../settings.ts'

const MAX_PAGE_SIZE = 2_000_000

const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Fragments without an anchor: the top of the page, and paths for scripts. */
const NO_ANCHOR = /^(?:top)?$|[/!=&]|^L\d+/i

/** Requests pages that are linked with fragments once more, whole, and adds the missing fragments. */
export async function checkFragments(
  lists: readonly LinkedList[],
  results: Map<string, LinkResult>,
  settings: LinkSettings,
  options: CheckOptions,
): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const { url } of lists.flatMap(({ links }) => links)) {
    const fragment = fragmentOf(url)
    const key = linkKey(url)
    if (!fragment || key === undefined || results.get(key)?.status !== 'alive') continue
    wanted.set(key, (wanted.get(key) ?? new Set()).add(fragment))
  }
  const { signal } = options
  const queue = new Queue({ ...queueOptions(settings), signal })
  const open = (given: LinkSettings) => openClient(given, options, MAX_PAGE_SIZE)
  const ours = open(settings)
  const theirs = options.addedByOthers ? open(untrustedSettings(settings)) : ours
  const known = baseKeysOf(lists)
  try {
    const requests = Array.from(wanted, async ([url, fragments]) => {
      const { ask } = known.has(url) ? ours : theirs
      const answer = await askInTurn(url, 'GET', { queue, ask, signal })
      const missing = missingFragments(answer, fragments)
      const result = results.get(url)
      if (result && missing.length > 0) results.set(url, { ...result, missingFragments: missing })
    })
    // Requests that were stopped reject.
    await Promise.allSettled(requests)
  } finally {
    queue.stop()
    await ours.close()
    if (theirs !== ours) await theirs.close()
  }
}

/** The fragments that a page lacks; none where that is unknown (no HTML, no success, too long). */
export function missingFragments(answer: WebAnswer, fragments: Iterable<string>): string[] {
  const { body, cut, failure, hops, headers } = answer
  const status = hops.at(-1)?.status ?? 0
  const isPage = /html/i.test(headers['content-type'] ?? '')
  if (failure || cut || body === undefined || !isPage || status < 200 || status >= 300) return []
  const anchors = new Set(
    Array.from(body.matchAll(ANCHOR), ([, double, single, bare]) =>
      decodeEntities(double ?? single ?? bare ?? ''),
    ),
  )
  return [...fragments].filter((fragment) => {
    const [written = ''] = fragment.split(':~:')
    const names = [written, decodeUri(written)]
    return !names.some(
      (name) => NO_ANCHOR.test(name) || anchors.has(name) || anchors.has(`user-content-${name}`),
    )
  })
}
