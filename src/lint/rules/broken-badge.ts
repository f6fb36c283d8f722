import { factsOf } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import { fold, shorten } from '../../list/text.ts'
import { rule } from '../rule.ts'

/**
 * How shields.io's pictures say that there is nothing to show: of what is not there, of wrong
 * parameters, of a badge that is no longer made. Not "inaccessible" or a rate limit: these pass.
 * https://github.com/badges/shields/blob/master/core/base-service/errors.js
 */
const BROKEN = /\bnot found\s*$|(?:^|: )invalid\b|\bno longer available\s*$/i

/** A badge that loads well, and shows that something is wrong. */
export default rule(
  {
    id: 'broken-badge',
    severity: ['off', 'info'],
    says: 'A badge whose picture says that what it shows was not found, or that its address is invalid.',
    novelty: 'relative',
  },
  (list, { file, report }) => {
    const { verdicts } = file.data
    if (!verdicts) return
    for (const { link, place } of addressesOf(list)) {
      const facts = factsOf(verdicts, link.url, 'badge')
      if (!facts || !BROKEN.test(facts.text)) continue
      report({
        severity: 'info',
        message: `Unexpected badge that says “${shorten(fold(facts.text))}”, expected one of something that is there`,
        place,
        about: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
