import ipaddr from 'ipaddr.js'

/**
 * Which addresses a visit may reach. The list's text comes from strangers, and
 * the machine that visits may stand in a private network: only addresses of the
 * public Internet pass, and what the configuration opens.
 */

/** Whether an IP address (no brackets; a zone is fine) may be visited. */
export type AddressCheck = (address: string) => boolean

/** Public by its number, but Azure's own service, which every runner of GitHub can reach. */
const azure = '168.63.129.16'

/**
 * IPv6 prefixes (length in bits) within which an IPv4 address is what counts: it
 * stands in the four bytes at `at`, inverted in Teredo's case.
 */
const embeddings: readonly { prefix: string; at: number; inverted?: boolean }[] = [
  { prefix: '::/96', at: 12 }, // IPv4-compatible, long out of use
  { prefix: '::ffff:0:0/96', at: 12 }, // IPv4-mapped
  { prefix: '64:ff9b::/96', at: 12 }, // NAT64, RFC 6052
  { prefix: '2002::/16', at: 2 }, // 6to4, RFC 3056
  { prefix: '2001::/32', at: 12, inverted: true }, // Teredo, RFC 4380
]

const parsedEmbeddings = embeddings.map(({ prefix, ...rest }) => ({
  ...rest,
  range: ipaddr.IPv6.parseCIDR(prefix),
}))

/**
 * @param allow CIDR ranges that pass although they are not public.
 * @throws where one of them is no CIDR range.
 */
export function createAddressCheck(allow: readonly string[]): AddressCheck {
  const ranges = allow.map((range) => ipaddr.parseCIDR(range))
  /** Each visit judges its host's addresses twice, and most hosts have many visits. */
  const judgements = new Map<string, boolean>()

  function judge(address: string): boolean {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.parse(address)
    const judged = parsed instanceof ipaddr.IPv6 ? (embedded(parsed) ?? parsed) : parsed
    return isPublic(judged) || ranges.some((range) => contains(range, judged, parsed))
  }

  return (address) => {
    const known = judgements.get(address)
    if (known !== undefined) return known
    const judgement = judge(address)
    judgements.set(address, judgement)
    return judgement
  }
}

type Parsed = ipaddr.IPv4 | ipaddr.IPv6

function isPublic(address: Parsed): boolean {
  return address.range() === 'unicast' && address.toString() !== azure
}

function contains([range, bits]: [Parsed, number], ...addresses: Parsed[]): boolean {
  return addresses.some(
    (address) => address.kind() === range.kind() && address.match([range, bits] as never),
  )
}

/** The IPv4 address that an IPv6 address leads to, if it does. */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  // The loopback and the unspecified address are in ::/96, but are themselves.
  if (address.range() === 'loopback' || address.range() === 'unspecified') return undefined
  const found = parsedEmbeddings.find(({ range }) => address.match(range))
  if (!found) return undefined
  const bytes = address.toByteArray().slice(found.at, found.at + 4)
  return new ipaddr.IPv4(found.inverted ? bytes.map((byte) => byte ^ 0xff) : bytes)
}
