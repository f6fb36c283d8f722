import type { Link, List, Span } from './model.ts'

/** A link, and where its address stands: in a definition, where it is by reference. */
export interface Address {
  link: Link
  place: Span
}

/** The links of a list by the places of their addresses: of references to one definition, the first. */
export function* addressesOf(list: List): Generator<Address> {
  const seen = new Set<number>()
  for (const link of list.links) {
    const place = link.urlSpan ?? link.span
    if (seen.has(place.start)) continue
    seen.add(place.start)
    yield { link, place }
  }
}
