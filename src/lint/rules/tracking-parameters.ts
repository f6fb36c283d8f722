import { addressesOf } from '../../list/addresses.ts'
import type { Link, List } from '../../list/model.ts'
import {
  type TrackingParameter,
  trackingParameters,
  withoutTracking,
} from '../analysis/tracking.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

/** So many links of a list carry a value that is the list's own mark. */
const MIN_OWN = 5

/** Of more parameters the first are named. */
const MAX_NAMED = 3

export default rule(
  {
    id: 'tracking-parameters',
    severity: ['info'],
    description:
      'An added link with parameters such as `utm_source` that only record where visitors come from, unless they are the list’s own mark.',
    baseline: 'changed-lines',
  },
  (list, { base, isChanged, text, report }) => {
    if (!base) return
    const known = new Set(base.list.links.map(({ url }) => url))
    let marks: Set<string> | undefined
    for (const { link, place } of addressesOf(list)) {
      const parameters = trackingParameters(link)
      if (parameters.length === 0 || !link.urlSpan || isSponsored(link)) continue
      if (known.has(link.url) || !isChanged(place)) continue
      marks ??= ownMarks(base.list)
      if (parameters.some((parameter) => marks?.has(markOf(parameter)))) continue
      const names = parameters.slice(0, MAX_NAMED).map(({ name }) => `${name}=…`)
      const written = text.slice(place.start, place.end)
      const expected = withoutTracking(written)
      report({
        message: message`${code(`?${names.join('&')}`)} only records where visitors come from; the link works without it.`,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? '', link.url],
        ...(expected !== written && { expected: [expected] }),
      })
    }
  },
)

/** Badges and blocks of HTML thank sponsors, who want to see their visitors. */
function isSponsored({ badge, entry, kind }: Link): boolean {
  return badge || (!entry && kind.startsWith('html'))
}

/** The values by which sites recognize visitors of this list. */
function ownMarks({ links }: List): Set<string> {
  const counts = new Map<string, number>()
  for (const link of links) {
    for (const mark of new Set(trackingParameters(link).map(markOf))) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_OWN).map(([mark]) => mark))
}

function markOf({ name, value }: TrackingParameter): string {
  return `${name}=${value.toLowerCase()}`
}
