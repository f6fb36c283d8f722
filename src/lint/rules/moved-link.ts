import { fragmentOf } from '../../links/result.ts'
import { reportLinks } from '../analysis/link-findings.ts'
import { escapeUrl } from '../escape-url.ts'
import { rule } from '../rule.ts'

/** Who knows that an address has changed: a redirect of the web is no proof, an expired domain redirects, too. */
const KNOWING = 'github'

/** A link whose site says that the address has changed. */
export default rule(
  {
    id: 'moved-link',
    severity: ['info'],
    description: 'A link that a permanent redirect leads elsewhere; the new address is offered.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    reportLinks(list, context, 'moved', ({ finalUrl, reason, source }, link) => {
      const known = finalUrl !== undefined && (!isFrontPage(finalUrl) || isFrontPage(link.url))
      const address = known ? withFragment(finalUrl, link.url) : undefined
      const written = address === undefined ? undefined : escapeUrl(address, link)
      return {
        message: `Unexpected old address, expected ${address === undefined ? 'the new one' : `\`${address}\``}: ${reason}`,
        ...(written !== undefined &&
          link.urlSpan && {
            expected: [written],
            fixKind: source === KNOWING ? 'safe' : 'suggestion',
          }),
      }
    })
  },
)

/** A site that sends all that is gone to its front page names no new address. */
function isFrontPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
}

/** The new address points at the same place of the page, where it names none of its own. */
function withFragment(finalUrl: string, url: string): string {
  const fragment = fragmentOf(url)
  return fragment === undefined || finalUrl.includes('#') ? finalUrl : `${finalUrl}#${fragment}`
}
