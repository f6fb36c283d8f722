import { type LinkResult, type LinkStatus, linkKey } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { withoutCredentials } from '../../text/url.ts'
import type { Finding, RuleContext } from '../rule.ts'

/** The longest address that a message repeats, in UTF-16 code units. */
const LONGEST_ADDRESS = 100

/** A link's address as messages name it. */
export function nameOf({ url }: LinkResult): string {
  return `\`${truncate(withoutCredentials(url).replaceAll('`', '%60'), LONGEST_ADDRESS)}\``
}

/** Reports each link of one verdict, in the words that the rule finds for it. */
export function reportLinks(
  list: List,
  { file, report }: RuleContext<unknown>,
  wanted: LinkStatus,
  say: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'>,
): void {
  const { linkResults: results } = file.data
  if (!results) return
  for (const { link, place } of addressesOf(list)) {
    const key = linkKey(link.url)
    const result = key === undefined ? undefined : results.get(key)
    if (!result || result.status !== wanted) continue
    report({
      ...say(result, link),
      place,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', result.url],
    })
  }
}
