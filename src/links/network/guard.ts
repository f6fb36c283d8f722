import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector } from 'undici'
import { AskError } from '../http/failures.ts'
import type { Names } from './dns.ts'
import type { AddressCheck } from './public-addresses.ts'

/**
 * Keeps visits out of private networks. Every connection is made to an address
 * that was judged here: `lookup` judges what names resolve to, and `connector`
 * the IP literals, for which nobody calls a lookup.
 */
export interface Guard {
  /**
   * Judges a URL's host before anything is sent: the only look there is where a
   * proxy makes the connection.
   *
   * @throws AskError `ERR_PRIVATE_ADDRESS`, `ERR_NAME`, `ERR_NAME_SERVER`.
   */
  check(hostname: string, options?: { fresh?: boolean | undefined }): Promise<void>
  /** For `net.connect`: gives only addresses that pass. */
  lookup: LookupFunction
  connector(inner: buildConnector.connector): buildConnector.connector
}

export function createGuard(judge: AddressCheck, names: Names): Guard {
  function refuse(): AskError {
    return new AskError('ERR_PRIVATE_ADDRESS', 'the address is private')
  }

  /** Of a name's addresses those that pass; at least one. */
  async function judged(hostname: string, fresh?: boolean) {
    const addresses = await names.lookup(hostname, { fresh })
    const passing = addresses.filter(({ address }) => judge(address))
    if (passing.length === 0) throw refuse()
    return passing
  }

  return {
    async check(hostname, { fresh } = {}) {
      const literal = hostname.replace(/^\[(.*)\]$/, '$1')
      if (isIP(literal) === 0) await judged(hostname, fresh)
      else if (!judge(literal)) throw refuse()
    },

    lookup(hostname, options, callback) {
      judged(hostname).then(
        (addresses) => {
          if (options.all) callback(null, [...addresses])
          else callback(null, addresses[0]!.address, addresses[0]!.family)
        },
        (error: AskError) => callback(error, []),
      )
    },

    connector: (inner) => (options, callback) => {
      if (isIP(options.hostname) !== 0 && !judge(options.hostname)) callback(refuse(), null)
      else inner(options, callback)
    },
  }
}
