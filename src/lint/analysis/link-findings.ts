import { type LinkResult, type LinkStatus, linkKey } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import type { Finding, RuleContext } from '../rule.ts'
import { isMalformed } from './address-faults.ts'

/** Reports each link of some statuses, with the rule's message if there is one; `malformed-link` reports the others. */
export function reportLinks(
  list: List,
  { linkResults, report }: RuleContext<unknown>,
  statuses: readonly LinkStatus[],
  describe: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'> | undefined,
): void {
  if (!linkResults) return
  for (const { link, place } of addressesOf(list)) {
    const key = linkKey(link.url)
    const result = key === undefined ? undefined : linkResults.get(key)
    if (!result || !statuses.includes(result.status) || isMalformed(link.url)) continue
    const found = describe(result, link)
    if (!found) continue
    report({
      ...found,
      place,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', result.url],
    })
  }
}
