import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector } from 'undici'
import { AskError } from '../http/failures.ts'
import type { Names } from './dns.ts'
import { type AddressCheck, createAddressCheck } from './public-addresses.ts'

const isPublic = createAddressCheck([])

export type Guard = ReturnType<typeof createGuard>

/**
 * Keeps requests out of private networks. Every connection is made to an address that was checked
 * here: `lookup` checks what names resolve to, `connector` the IP literals, which need no lookup.
 */
export function createGuard(isAllowed: AddressCheck, names: Names) {
  const refuse = () => new AskError('ERR_PRIVATE_ADDRESS', 'the address is private')

  async function allowedAddresses(hostname: string, fresh?: boolean) {
    const addresses = await names.lookup(hostname, fresh)
    const allowed = addresses.filter(({ address }) => isAllowed(address))
    if (allowed.length === 0) throw refuse()
    return allowed
  }

  return {
    /**
     * Checks a URL's host before anything is sent. If a proxy makes the connection, this is the
     * only check, and the proxy may choose any address of the name: all of them must pass.
     * @throws AskError `ERR_PRIVATE_ADDRESS`, `ERR_NAME`, `ERR_NAME_SERVER`.
     */
    async check(hostname: string, fresh = false, byProxy = false): Promise<void> {
      const literal = literalOf(hostname)
      if (isIP(literal) !== 0) {
        if (!isAllowed(literal)) throw refuse()
        return
      }
      const allowed = await allowedAddresses(hostname, fresh)
      if (!byProxy || allowed.length === (await names.lookup(hostname)).length) return
      throw new AskError('ERR_PRIVATE_ADDRESS', 'one of its addresses is private')
    },

    /** Whether a URL's host is in a private network: all addresses that may be connected to are. */
    async isPrivate(hostname: string): Promise<boolean> {
      const literal = literalOf(hostname)
      if (isIP(literal) !== 0) return isAllowed(literal) && !isPublic(literal)
      // Where no address is known, nothing is sent anyway.
      const addresses = await allowedAddresses(hostname).catch(() => [])
      return addresses.length > 0 && !addresses.some(({ address }) => isPublic(address))
    },

    /** For `net.connect`: gives only allowed addresses. */
    lookup: ((hostname, options, callback) => {
      allowedAddresses(hostname).then(
        (addresses) => {
          if (options.all) callback(null, [...addresses])
          else callback(null, addresses[0]!.address, addresses[0]!.family)
        },
        (error: AskError) => callback(error, []),
      )
    }) satisfies LookupFunction,

    connector: (inner: buildConnector.connector): buildConnector.connector => {
      return (options, callback) => {
        if (isIP(options.hostname) !== 0 && !isAllowed(options.hostname)) callback(refuse(), null)
        else inner(options, callback)
      }
    },
  }
}

/** A URL's hostname without the brackets of IPv6. */
function literalOf(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
