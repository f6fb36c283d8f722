import type { Link } from '../../list/model.ts'
import { decodeUri } from '../../text/url.ts'

/** A parameter of an address that only counts visitors. */
export interface TrackingParameter {
  /** In lower case. */
  name: string
  /** Decoded. */
  value: string
}

const NAMES: ReadonlySet<string> = new Set(['fbclid', 'gclid', 'msclkid', 'mc_eid'])

/** Longer addresses are no links of a list. */
const MAX_LENGTH = 8_192

/** The parameters of an address that only count visitors. */
export function trackingParameters({ url }: Pick<Link, 'url'>): TrackingParameter[] {
  if (url.length > MAX_LENGTH || !/^https?:/i.test(url)) return []
  const { query } = divide(url)
  return query === undefined ? [] : query.split('&').flatMap((part) => parameterOf(part) ?? [])
}

/**
 * An address as written without those parameters: the others keep their order and spelling, and so
 * does the fragment.
 * @param written with entities and backslashes
 */
export function withoutTracking(written: string): string {
  const { before, query, after } = divide(written)
  if (query === undefined) return written
  // Each part with the separator before it, as written.
  const kept: { separator: string; part: string }[] = []
  let separator = ''
  let at = 0
  for (const { index, 0: found } of query.matchAll(SEPARATOR)) {
    kept.push({ separator, part: query.slice(at, index) })
    separator = found
    at = index + found.length
  }
  kept.push({ separator, part: query.slice(at) })
  const rest = kept.filter(({ part }) => !parameterOf(part.replace(ESCAPED, '$1')))
  const parts = rest.map(({ separator, part }, index) => (index === 0 ? part : separator + part))
  return before + (parts.length > 0 ? `?${parts.join('')}` : '') + after
}

/** An ampersand, also as an entity. */
const SEPARATOR = /&(?:amp|#38|#x26);|&/gi
const ESCAPED = /\\([!-/:-@[-`{-~])/g
/** The `#` of an entity begins no fragment. */
const FRAGMENT = /(?<!&)#|&#(?!(?:\d{1,7}|x[\da-f]{1,6});)/i

function divide(address: string): { before: string; query: string | undefined; after: string } {
  const found = FRAGMENT.exec(address)
  const end = found ? found.index + found[0].length - 1 : address.length
  const start = address.slice(0, end).indexOf('?')
  const after = address.slice(end)
  if (start < 0) return { before: address.slice(0, end), query: undefined, after }
  return { before: address.slice(0, start), query: address.slice(start + 1, end), after }
}

function parameterOf(part: string): TrackingParameter | undefined {
  const [written = '', ...values] = part.split('=')
  const name = decodeUri(written).toLowerCase()
  if (!NAMES.has(name) && !/^utm_[a-z_]{1,30}$/.test(name)) return
  return { name, value: decodeUri(values.join('=')) }
}
