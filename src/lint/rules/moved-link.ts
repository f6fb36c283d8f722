import { identify } from '../../identity/identify.ts'
import { fragmentOf } from '../../links/result.ts'
import type { List } from '../../list/model.ts'
import { addressPart, escapeUrl } from '../analysis/escape-url.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { pageFault } from '../analysis/page-fault.ts'
import { identityNow } from '../analysis/same-thing.ts'
import { message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** The only source whose moves are safe fixes: an expired domain may redirect anywhere. */
const TRUSTED_SOURCE = 'github'

export default rule(
  {
    id: 'moved-link',
    severity: ['info'],
    description: 'A link that redirects permanently; the new address is suggested.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    let spellings: ReturnType<typeof spellingsOf> | undefined
    reportLinks(list, context, ['moved'], (result, link) => {
      if (pageFault(link, result, context)) return
      const { finalUrl, source } = result
      const known = finalUrl !== undefined && (!isFrontPage(finalUrl) || isFrontPage(link.url))
      const address = known ? withFragment(finalUrl, link.url) : undefined
      spellings ??= spellingsOf(list, context.linkResults)
      // Two addresses of one repository are `duplicate-entry`'s: no fix makes them equal.
      const isTwice = (spellings.get(identityNow(link.url, context.linkResults))?.size ?? 0) > 1
      const written = address === undefined || isTwice ? undefined : escapeUrl(address, link)
      return {
        message:
          address === undefined
            ? message`This link now redirects to the front page of the site, so the page may be gone. Look for its new address.`
            : message`Moved permanently to ${addressPart(address)}.`,
        ...(written !== undefined &&
          link.urlSpan && {
            expected: [written],
            fixKind: source === TRUSTED_SOURCE ? 'safe' : 'suggestion',
          }),
      }
    })
  },
)

/** The identities by which a list links what has one identity now. */
function spellingsOf(
  { links }: List,
  results: RuleContext<unknown>['linkResults'],
): ReadonlyMap<string | undefined, ReadonlySet<string | undefined>> {
  const spellings = new Map<string | undefined, Set<string | undefined>>()
  for (const { url, badge } of links) {
    const now = badge ? undefined : identityNow(url, results)
    if (now) spellings.set(now, (spellings.get(now) ?? new Set()).add(identify(url)))
  }
  return spellings
}

/** A site that redirects removed pages to its front page gives no new address. */
function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
}

/** The new address with the old fragment, unless it has its own. */
function withFragment(finalUrl: string, url: string): string {
  const fragment = fragmentOf(url)
  return fragment === undefined || finalUrl.includes('#') ? finalUrl : `${finalUrl}#${fragment}`
}
