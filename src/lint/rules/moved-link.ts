import { fragmentOf } from '../../links/result.ts'
import { addressPart, escapeUrl } from '../analysis/escape-url.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

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
    reportLinks(list, context, 'moved', ({ finalUrl, source }, link) => {
      const known = finalUrl !== undefined && (!isFrontPage(finalUrl) || isFrontPage(link.url))
      const address = known ? withFragment(finalUrl, link.url) : undefined
      const written = address === undefined ? undefined : escapeUrl(address, link)
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

/** A site that redirects removed pages to its front page gives no new address. */
function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
}

/** The new address with the old fragment, unless it has its own. */
function withFragment(finalUrl: string, url: string): string {
  const fragment = fragmentOf(url)
  return fragment === undefined || finalUrl.includes('#') ? finalUrl : `${finalUrl}#${fragment}`
}
