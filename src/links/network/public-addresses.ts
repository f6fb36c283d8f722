import ipaddr from 'ipaddr.js'

/** Whether an IP address (no brackets; a zone is fine) may be requested. */
export type AddressCheck = (address: string) => boolean

/** A public address, but of Azure's internal service, which every runner of GitHub can reach. */
const AZURE = '168.63.129.16'

/** IPv6 prefixes that embed an IPv4 address: in the four bytes at `at`, inverted for Teredo. */
const embeddings = [
  { range: ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), at: 12 }, // IPv4-mapped
  { range: ipaddr.IPv6.parseCIDR('64:ff9b::/96'), at: 12 }, // NAT64, RFC 6052
  { range: ipaddr.IPv6.parseCIDR('2002::/16'), at: 2 }, // 6to4, RFC 3056
  { range: ipaddr.IPv6.parseCIDR('2001::/32'), at: 12, inverted: true }, // Teredo, RFC 4380
]

/** What IPv6 has given out so far: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * The list's text is untrusted, and this machine may be in a private network: only public addresses
 * are allowed, and those of `allow` (CIDR ranges). @throws where one of them is no CIDR range
 */
export function createAddressCheck(allow: readonly string[]): AddressCheck {
  const ranges = allow.map((range) => ipaddr.parseCIDR(range))
  /** Each request checks its host's addresses twice, and most hosts get many requests. */
  const cache = new Map<string, boolean>()

  function check(address: string): boolean {
    // IPv4-compatible (deprecated), which ipaddr.js would read as IPv4-mapped.
    if (!ipaddr.isValid(address) || /^::\d+\./.test(address)) return false
    const parsed = ipaddr.parse(address)
    const target = parsed instanceof ipaddr.IPv6 ? (embedded(parsed) ?? parsed) : parsed
    return (
      (isPublic(target) && !isTunnel(parsed)) ||
      ranges.some((range) => contains(range, target, parsed))
    )
  }

  return (address) => {
    const isAllowed = cache.get(address) ?? check(address)
    cache.set(address, isAllowed)
    return isAllowed
  }
}

type Parsed = ipaddr.IPv4 | ipaddr.IPv6

function isPublic(address: Parsed): boolean {
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv6
    ? address.match(GLOBAL_UNICAST)
    : address.toString() !== AZURE
}

/**
 * ISATAP (RFC 5214) leads to an IPv4 address inside a site, whatever the prefix: it ends in
 * `0:5efe:a.b.c.d`, or in `200:5efe:` where that address is called global.
 */
function isTunnel(address: Parsed): boolean {
  if (!(address instanceof ipaddr.IPv6)) return false
  const [, , , , first = 0, second] = address.parts
  return (first & 0xfcff) === 0 && second === 0x5efe
}

function contains([range, bits]: [Parsed, number], ...addresses: Parsed[]): boolean {
  return addresses.some(
    (address) => address.kind() === range.kind() && address.match([range, bits] as never),
  )
}

function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const found = embeddings.find(({ range }) => address.match(range))
  if (!found) return undefined
  const bytes = address.toByteArray().slice(found.at, found.at + 4)
  return new ipaddr.IPv4(found.inverted ? bytes.map((byte) => byte ^ 0xff) : bytes)
}
