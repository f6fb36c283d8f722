import { type LinkVerdict, type Verdict, visitKey, withoutCredentials } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import { shorten } from '../../list/text.ts'
import type { Finding, RuleContext } from '../rule.ts'

/** The longest address that a message repeats, in UTF-16 code units. */
const LONGEST_ADDRESS = 100

/** A link's address as messages name it. */
export function nameOf({ url }: LinkVerdict): string {
  return `\`${shorten(withoutCredentials(url).replaceAll('`', '%60'), LONGEST_ADDRESS)}\``
}

/** Reports each link of one verdict, in the words that the rule finds for it. */
export function tellLinks(
  list: List,
  { file, report }: RuleContext<unknown>,
  wanted: Verdict,
  say: (verdict: LinkVerdict, link: Link) => Omit<Finding, 'place' | 'about'>,
): void {
  const { verdicts } = file.data
  if (!verdicts) return
  for (const { link, place } of addressesOf(list)) {
    const key = visitKey(link.url)
    const verdict = key === undefined ? undefined : verdicts.get(key)
    if (!verdict || verdict.verdict !== wanted) continue
    report({
      ...say(verdict, link),
      place,
      about: [link.entry?.identity ?? link.entry?.title ?? '', verdict.url],
    })
  }
}
