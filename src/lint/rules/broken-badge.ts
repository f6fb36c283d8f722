import { metadataOf } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
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
    description:
      'A badge whose picture says that what it shows was not found, or that its address is invalid.',
    baseline: 'changed-lines',
  },
  (list, { file, report }) => {
    const { linkResults: results } = file.data
    if (!results) return
    for (const { link, place } of addressesOf(list)) {
      const facts = metadataOf(results, link.url, 'badge')
      if (!facts || !BROKEN.test(facts.text)) continue
      report({
        severity: 'info',
        message: `Unexpected badge that says “${truncate(flatten(facts.text))}”, expected one of something that is there`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
