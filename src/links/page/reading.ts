import { cachedLink, cacheKey, type LinkCache } from '../cache/entries.ts'
import { isPageDue, isProbeDue } from '../cache/page.ts'
import type { CheckOptions } from '../options.ts'
import { groupKey } from '../plan.ts'
import { linkKey } from '../result.ts'
import type { PageReading } from './examiner.ts'

/** Names of files that are no pages. */
const NO_PAGE =
  /\.(?:pdf|zip|gz|tgz|xz|bz2|7z|rar|exe|dmg|iso|png|jpe?g|gif|svg|webp|mp[34]|webm|json|xml|csv|txt|md|epub)$/i

export interface PageReadingOptions extends Pick<CheckOptions, 'cacheFile' | 'which'> {
  cache: LinkCache
  /** The links of the base: a review is not about them. */
  baseKeys: ReadonlySet<string | undefined>
  /** `links.soft-404`. */
  probes: boolean
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Which pages to read, and which hosts to ask for a random address. Without a cache only pages of a
 * change are read, and no host is asked, since nothing would remember either.
 */
export function pageReading(options: PageReadingOptions): PageReading {
  const { cacheFile, which, cache, baseKeys, now } = options
  const probes = options.probes && cacheFile !== undefined
  let asked: ReadonlyMap<string, string> | undefined
  return {
    isDue: (url) =>
      (cacheFile !== undefined || which === 'added') &&
      !NO_PAGE.test(URL.parse(url)?.pathname ?? '') &&
      isPageDue(cachedLink(cache, url)?.page, now),
    probes: (url) => {
      // What the cache knows only by a hash has no host there.
      if (!probes || baseKeys.has(url) || cacheKey(url) !== linkKey(url)) return 'never'
      asked ??= probedHosts(cache)
      return isProbeDue(asked.get(groupKey(url)), now) ? 'due' : 'earlier'
    },
  }
}

/** When hosts were last asked for a random address. */
function probedHosts({ urls }: LinkCache): Map<string, string> {
  const hosts = new Map<string, string>()
  for (const [url, { page }] of urls) {
    const probed = page?.probed
    if (probed === undefined) continue
    const host = groupKey(url)
    // ISO times of one form sort as texts.
    if (probed > (hosts.get(host) ?? '')) hosts.set(host, probed)
  }
  return hosts
}
