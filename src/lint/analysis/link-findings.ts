import { type LinkResult, type LinkStatus, linkKey } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import { truncate } from '../../list/text.ts'
import { withoutCredentials } from '../../text/url.ts'
import { code, type MessagePart } from '../message.ts'
import type { Finding, RuleContext } from '../rule.ts'

/** The longest address in a message, in characters. */
const MAX_ADDRESS_LENGTH = 100

/** An address as messages show it. */
export function addressPart(url: string): MessagePart {
  return code(truncate(withoutCredentials(url).replaceAll('`', '%60'), MAX_ADDRESS_LENGTH))
}

/** Reports each link of one status, with the rule's message. */
export function reportLinks(
  list: List,
  { linkResults, report }: RuleContext<unknown>,
  status: LinkStatus,
  describe: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'>,
): void {
  if (!linkResults) return
  for (const { link, place } of addressesOf(list)) {
    const key = linkKey(link.url)
    const result = key === undefined ? undefined : linkResults.get(key)
    if (result?.status !== status) continue
    report({
      ...describe(result, link),
      place,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', result.url],
    })
  }
}
