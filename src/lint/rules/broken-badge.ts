import { metadataOf } from '../../links/result.ts'
import { addressesOf } from '../../list/addresses.ts'
import { fold, truncate } from '../../list/text.ts'
import { message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/**
 * How shields.io's badges report a permanent error: something not found, wrong parameters, a badge
 * that is no longer available. Not "inaccessible" or a rate limit: these are temporary.
 * https://github.com/badges/shields/blob/master/core/base-service/errors.js
 */
const BROKEN = /\bnot found\s*$|(?:^|: )invalid\b|\bno longer available\s*$/i

export default rule(
  {
    id: 'broken-badge',
    severity: ['off', 'info'],
    description: 'A badge that shows an error, such as “repo not found”.',
    baseline: 'changed-lines',
  },
  (list, { linkResults, report }) => {
    for (const { link, place } of addressesOf(list)) {
      const badge = metadataOf(linkResults, link.url, 'badge')
      if (!badge || !BROKEN.test(badge.text)) continue
      report({
        severity: 'info',
        message: message`This badge shows an error: ${quote(truncate(fold(badge.text)))}. Correct its address, or remove it.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
      })
    }
  },
)
